"""What other contexts may use of `own_space`: its door, its page frame, a tile on its home."""

from schoolpoort.contexts.own_space.door import OwnSpaceVisit, by_guardian, own_page, see_other
from schoolpoort.contexts.own_space.sections import DuplicateSection, Section, register_section

__all__ = [
    "DuplicateSection",
    "OwnSpaceVisit",
    "Section",
    "by_guardian",
    "own_page",
    "register_section",
    "see_other",
]
