"""The tile of the own space, the page of a task about notes, and the link on a family's page."""

from django.utils.translation import gettext_lazy as _

from schoolpoort.contexts.contact_moments.services.bookings import BOOKING_SUBJECT
from schoolpoort.contexts.contact_moments.services.own_notes import NOTES_SUBJECT
from schoolpoort.contexts.own_space.api import Section, register_section
from schoolpoort.contexts.people.api import GuardianLink, register_guardian_link
from schoolpoort.contexts.worklist.api import register_subject_page


def register() -> None:
    """Put the tile on the home of every own space, and a link on tasks."""
    register_section(Section("contact_moments.notes", "talk", "talks-title", "contact_moments:own-notes", 63))
    register_subject_page(NOTES_SUBJECT, "contact_moments:card", "contact_moments.go_round")
    register_subject_page(BOOKING_SUBJECT, "contact_moments:booking", "contact_moments.book_interpreter")
    register_guardian_link(GuardianLink(_("Contactkaart"), "contact_moments:card", "contact_moments.view_card"))
