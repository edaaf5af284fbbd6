"""The tiles of the own space that lead to a guardian's rights, and the pages that tasks about them lead to."""

from schoolpoort.contexts.own_space.api import Section, register_section
from schoolpoort.contexts.rights.services.complaints import COMPLAINT_SUBJECT
from schoolpoort.contexts.rights.services.data_requests import REQUEST_SUBJECT
from schoolpoort.contexts.worklist.api import register_subject_page


def register() -> None:
    """Put the tiles on the home of every own space, and links on tasks."""
    register_section(Section("rights.consents", "photo", "rights-consents-title", "rights:own-consents", 60))
    register_section(Section("rights.shared", "talk", "rights-shared-title", "rights:own-shared", 62))
    register_section(Section("rights.looked", "eye", "rights-looked-title", "rights:own-looks", 64))
    register_section(Section("rights.complaints", "complaint", "rights-complaint-title", "rights:own-complaints", 70))
    register_section(Section("rights.data", "padlock", "rights-data-title", "rights:own-data", 66))
    register_subject_page(REQUEST_SUBJECT, "rights:request")
    register_subject_page(COMPLAINT_SUBJECT, "rights:complaint")
