"""What other contexts may use of `own_space`: its door, its page frame, a tile on its home, its calendar's address."""

from schoolpoort.contexts.own_space.door import (
    OwnSpaceVisit,
    by_guardian,
    languages_in_space,
    own_page,
    see_other,
    to_code,
)
from schoolpoort.contexts.own_space.queries.contacts import own_carrier
from schoolpoort.contexts.own_space.sections import DuplicateSection, Section, register_section
from schoolpoort.contexts.own_space.services.entries import NoCarrier, begin_at_link
from schoolpoort.contexts.own_space.services.feeds import close_feed, feed_token, guardians_of_feed, make_feed

__all__ = [
    "DuplicateSection",
    "NoCarrier",
    "OwnSpaceVisit",
    "Section",
    "begin_at_link",
    "by_guardian",
    "close_feed",
    "feed_token",
    "guardians_of_feed",
    "languages_in_space",
    "make_feed",
    "own_carrier",
    "own_page",
    "register_section",
    "see_other",
    "to_code",
]
