"""The kinds of help that a guardian can ask for with one tap; a later context registers its own.

`id` is a message of the phrasebook (what the parent reads, and what the school reads in Dutch).
"""

from dataclasses import dataclass


class DuplicateHelpKind(Exception):
    """Two kinds of help were registered with one id."""


@dataclass(frozen=True)
class HelpKind:
    """One kind of help: the phrasebook's message, the picture, and its place in the list (low comes first)."""

    id: str
    pictogram: str
    rank: int = 50
    #: True where an adult interprets: the page says kindly that a child never does.
    no_child: bool = False


_kinds: dict[str, HelpKind] = {}


def register_help_kind(kind: HelpKind) -> None:
    """Add a kind of help. Raises DuplicateHelpKind when another kind has the same id."""
    if _kinds.get(kind.id, kind) != kind:
        raise DuplicateHelpKind(kind.id)
    _kinds[kind.id] = kind


def help_kinds() -> tuple[HelpKind, ...]:
    """Return all kinds in the order in which a parent sees them."""
    return tuple(sorted(_kinds.values(), key=lambda kind: kind.rank))


for _kind in (
    HelpKind("help-explain-letter", "explain-letter", 10),
    HelpKind("help-call-me", "phone", 20),
    HelpKind("help-come-with-me", "come-with-me", 30),
    HelpKind("help-interpret", "interpret", 40, no_child=True),
    HelpKind("help-talk-trusted", "talk", 50),
    HelpKind("help-homework", "homework", 60),
    HelpKind("help-pay", "money", 70),
    HelpKind("help-practise-dutch", "practise-dutch", 80),
):
    register_help_kind(_kind)
