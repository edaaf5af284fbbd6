"""A birth date as three lists to choose from: nothing to type, and the same in every script."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from schoolpoort.core import clock
from schoolpoort.engines.phrasebook import date_parts

_OLDEST = 100
#: The list begins with teenagers, so that they are told kindly why not, and do not choose another year.
_YOUNGEST = 10


@dataclass(frozen=True)
class Choice:
    """One line of a list."""

    value: str
    label: str


@dataclass(frozen=True)
class DateList:
    """One of the three lists: the field's name, the phrase of its label, its lines."""

    name: str
    phrase: str
    choices: tuple[Choice, ...]


def birth_date_lists(language: str) -> tuple[DateList, ...]:
    """Return days, months in the page's language, and years with the newest first."""
    year = clock.today().year
    months = (Choice(str(each), f"{each} · {date_parts(date(year, each, 1), language)[2]}") for each in range(1, 13))
    years = (Choice(str(each), str(each)) for each in range(year - _YOUNGEST, year - _OLDEST, -1))
    return (
        DateList("day", "own-space-day", tuple(Choice(str(day), str(day)) for day in range(1, 32))),
        DateList("month", "own-space-month", tuple(months)),
        DateList("year", "own-space-year", tuple(years)),
    )


def chosen_birth_date(form: Mapping[str, str]) -> date | None:
    """Return the chosen day; None for one that is not whole, does not exist (31 February) or lies ahead."""
    try:
        born = date(*(int(form.get(name, "")) for name in ("year", "month", "day")))
    except (ValueError, TypeError, OverflowError):
        return None
    return born if born < clock.today() else None
