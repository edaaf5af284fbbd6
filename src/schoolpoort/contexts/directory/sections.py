"""The tile of the own space that leads to help in the neighbourhood."""

from schoolpoort.contexts.own_space.api import Section, register_section


def register() -> None:
    """Put the tile on the home of every own space."""
    register_section(Section("directory", "place", "directory-title", "directory:own-search", 17))
