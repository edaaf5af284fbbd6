"""A child's birth date as three lists to choose from: nothing to type, and the same in every script."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from schoolpoort.core import clock
from schoolpoort.engines.phrasebook import date_parts

#: The oldest pupil of a secondary school for pupils with special needs is 21; somebody stays longer now and then.
_OLDEST = 25


@dataclass(frozen=True)
class Choice:
    """One line of a list."""

    value: int
    label: str


@dataclass(frozen=True)
class BirthDateLists:
    """The three lists, with the months by number and name."""

    days: tuple[Choice, ...]
    months: tuple[Choice, ...]
    years: tuple[Choice, ...]


def birth_date_lists(language: str) -> BirthDateLists:
    """Return days, months in the page's language, and years with the newest first."""
    year = clock.today().year
    return BirthDateLists(
        tuple(Choice(day, str(day)) for day in range(1, 32)),
        tuple(Choice(month, f"{month} · {date_parts(date(year, month, 1), language)[2]}") for month in range(1, 13)),
        tuple(Choice(each, str(each)) for each in range(year - 1, year - _OLDEST, -1)),
    )


def chosen_birth_date(form: Mapping[str, str]) -> date | None:
    """Return the chosen day; None for one that is not whole or does not exist (31 February)."""
    try:
        return date(*(int(form.get(name, "")) for name in ("year", "month", "day")))
    except (ValueError, TypeError, OverflowError):
        return None
