"""The tiles of the own space's home: each higher context registers its own when Django starts."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Section:
    """One tile: `phrase_id` is its word in the phrasebook, `url_name` its page, `rank` its place (lowest first)."""

    key: str
    pictogram: str
    phrase_id: str
    url_name: str
    rank: int


class DuplicateSection(Exception):
    """Two contexts registered a tile under one key."""


_sections: dict[str, Section] = {}


def register_section(section: Section) -> None:
    """Put a tile on the home of every own space. Raises DuplicateSection for another tile of the same key."""
    if _sections.get(section.key, section) != section:
        raise DuplicateSection(section.key)
    _sections[section.key] = section


def sections() -> tuple[Section, ...]:
    """Return all tiles in their order."""
    return tuple(sorted(_sections.values(), key=lambda each: (each.rank, each.key)))
