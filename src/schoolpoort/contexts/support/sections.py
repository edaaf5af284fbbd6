"""The tile of the own space that leads to help, and the page that tasks about requests lead to."""

from schoolpoort.contexts.messages.api import register_appointments
from schoolpoort.contexts.own_space.api import Section, register_section
from schoolpoort.contexts.support.services.asking import REQUEST_SUBJECT
from schoolpoort.contexts.support.services.own_agenda import own_appointments
from schoolpoort.contexts.worklist.api import register_subject_page


def register() -> None:
    """Put the tile on the home of every own space, and a link on tasks about a request."""
    register_section(Section("support", "help", "support-title", "support:own-help", 15))
    register_appointments(own_appointments)
    register_subject_page(REQUEST_SUBJECT, "support:request", "support.view_requests")
