"""The tiles of the own space that lead to help, and the page that tasks about requests lead to."""

from schoolpoort.contexts.messages.api import register_appointments
from schoolpoort.contexts.own_space.api import Section, register_section
from schoolpoort.contexts.support.services.asking import REQUEST_SUBJECT
from schoolpoort.contexts.support.services.own_agenda import own_appointments
from schoolpoort.contexts.worklist.api import register_subject_page


def register() -> None:
    """Put the tiles on the home of every own space, and a link on tasks about a request."""
    register_section(Section("support", "help", "support-title", "support:own-help", 15))
    register_section(Section("pair", "come-with-me", "pair-title", "support:own-pairs", 16))
    register_section(Section("ambassador", "talk", "ambassador-ask-title", "support:own-ambassador", 17))
    register_appointments(own_appointments)
    register_subject_page(REQUEST_SUBJECT, "support:request", "support.view_requests")
