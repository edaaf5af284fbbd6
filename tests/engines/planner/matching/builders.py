"""Short ways to write requests and supporters; every default lets the two meet."""

from dataclasses import replace
from datetime import date, time
from typing import Any

from schoolpoort.engines.planner.matching import (
    LanguageNeed,
    LanguageSkill,
    Place,
    Problem,
    Request,
    Settings,
    Supporter,
    Window,
)

MONDAY, TUESDAY, THURSDAY = date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 26)
TOWN = Place("place", 50.95, 4.03)
#: About 7 km from TOWN.
VILLAGE = Place("place", 50.95, 4.13)


def hours(starts: float, ends: float, day: date = MONDAY) -> Window:
    """A window on a day, in hours: 9.5 is half past nine."""
    begin, end = round(starts * 60), round(ends * 60)
    return Window(day, time(begin // 60, begin % 60), time(end // 60, end % 60))


def ask(name: str = "r", **changes: Any) -> Request:
    """A request for an hour of a buddy who speaks Tigrinya, in town, whenever."""
    request = Request(name, frozenset({"buddy"}), (LanguageNeed("ti"),), place=TOWN, household=f"h-{name}")
    return replace(request, **changes)


def helper(name: str = "s", **changes: Any) -> Supporter:
    """An adult buddy in town who speaks Tigrinya and has no limits."""
    supporter = Supporter(name, frozenset({"buddy"}), (LanguageSkill("ti"),), place=TOWN, remote=True, adult=True)
    return replace(supporter, **changes)


def problem(requests: list[Request], supporters: list[Supporter], **more: Any) -> Problem:
    """A problem of these."""
    return Problem(tuple(requests), tuple(supporters), **{"settings": Settings(), **more})
