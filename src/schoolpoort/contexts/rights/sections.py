"""The tiles of the own space that lead to a guardian's rights."""

from schoolpoort.contexts.own_space.api import Section, register_section


def register() -> None:
    """Put the tiles on the home of every own space."""
    register_section(Section("rights.consents", "photo", "rights-consents-title", "rights:own-consents", 60))
    register_section(Section("rights.shared", "talk", "rights-shared-title", "rights:own-shared", 62))
    register_section(Section("rights.looked", "eye", "rights-looked-title", "rights:own-looks", 64))
