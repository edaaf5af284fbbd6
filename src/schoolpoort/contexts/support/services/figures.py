"""Figures of the network month by month, without groups so small that one could guess who is meant (decision 22)."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar
from uuid import UUID

from schoolpoort.contexts.messages.api import SMALLEST_GROUP
from schoolpoort.contexts.support.enums import Helped, Side
from schoolpoort.contexts.support.models import SupportAggregate
from schoolpoort.contexts.support.queries.figures import Counted, counted_rows, kept_figures
from schoolpoort.core.scope import Scope

#: Months that are counted from the rows themselves; older ones come from what was kept.
MONTHS_COUNTED = 12

#: The fields of SupportAggregate that are sums.
SUMS = ("asked", "helped", "unmet", "minutes", "travel_km")

Key = TypeVar("Key", bound=Hashable)
Part = TypeVar("Part", bound=Hashable)


@dataclass
class Group:
    """Sums of one group of rows, with the guardians behind them; `answered` are the guardians asked by side."""

    sums: Counter[str] = field(default_factory=Counter)
    guardians: set[UUID] = field(default_factory=set)
    answered: dict[str, set[UUID]] = field(default_factory=lambda: {side.value: set() for side in Side})

    def add(self, row: Counted) -> None:
        """Add one row."""
        self.sums.update(row.adds)
        self.guardians.add(row.guardian_id)
        for side, guardians in self.answered.items():
            if any(name.startswith(f"{side}_") for name in row.adds):
                guardians.add(row.guardian_id)

    @property
    def is_large(self) -> bool:
        """Whether nobody can guess who is meant."""
        return len(self.guardians) >= SMALLEST_GROUP

    def answers(self, side: Side) -> tuple[int, int, int] | None:
        """Return how many of a side said yes, a bit, no; None where fewer than five guardians stand behind it."""
        if len(self.answered[side.value]) < SMALLEST_GROUP:
            return None
        yes, a_bit, no = (self.sums[f"{side.value}_{each.value}"] for each in Helped)
        return yes, a_bit, no


def grouped(rows: Iterable[Counted], key: Callable[[Counted], Key]) -> dict[Key, Group]:
    """Return the groups of rows by a key."""
    found: dict[Key, Group] = {}
    for row in rows:
        found.setdefault(key(row), Group()).add(row)
    return found


def kept_parts(parts: Mapping[Part, Group]) -> dict[Part, Group]:
    """Return the parts of a whole that may be shown: those of five guardians and more.

    Where the others together are fewer than five, somebody who knows the whole could work them out: then the
    smallest of the large parts goes too.
    """
    large = {key: group for key, group in parts.items() if group.is_large}
    others = {guardian for key, group in parts.items() if key not in large for guardian in group.guardians}
    if large and 0 < len(others) < SMALLEST_GROUP:
        del large[min(large, key=lambda key: len(large[key].guardians))]
    return large


@dataclass(frozen=True)
class MonthFigures:
    """One month as a page shows it; `hidden` where the group is too small for this reader."""

    month: date
    asked: int = 0
    helped: int = 0
    unmet: int = 0
    minutes: int = 0
    travel_km: int = 0
    guardian: tuple[int, int, int] | None = None
    supporter: tuple[int, int, int] | None = None
    hidden: bool = False

    @property
    def hours(self) -> float:
        """The minutes as hours, to a quarter."""
        return round(self.minutes / 15) / 4


def month_figures(scope: Scope, today: date, suppressed: bool) -> list[MonthFigures]:
    """Return the months with something in them, the newest first (4 queries).

    Closing answers of fewer than five guardians are never there. With `suppressed` neither are months of fewer than
    five guardians; months older than a year come from the kept figures, which never held small groups.
    """
    first = months_before(today, MONTHS_COUNTED - 1)
    groups = grouped(counted_rows(scope, first), lambda row: row.month)
    found = [_month(month, group, suppressed) for month, group in groups.items()]
    return sorted([*found, *_kept(kept_figures(scope, first))], key=lambda each: each.month, reverse=True)


def _month(month: date, group: Group, suppressed: bool) -> MonthFigures:
    if suppressed and not group.is_large:
        return MonthFigures(month, hidden=True)
    return _summed(month, group.sums, group.answers(Side.GUARDIAN), group.answers(Side.SUPPORTER))


def _kept(rows: Sequence[SupportAggregate]) -> list[MonthFigures]:
    months: dict[date, Counter[str]] = {}
    for row in rows:
        names = (*SUMS, *(f"{side.value}_{each.value}" for side in Side for each in Helped))
        months.setdefault(row.month, Counter()).update({name: getattr(row, name) for name in names})
    return [
        _summed(month, sums, _kept_answers(sums, Side.GUARDIAN), _kept_answers(sums, Side.SUPPORTER))
        for month, sums in months.items()
    ]


def _summed(
    month: date, sums: Counter[str], guardian: tuple[int, int, int] | None, supporter: tuple[int, int, int] | None
) -> MonthFigures:
    return MonthFigures(
        month,
        asked=sums["asked"],
        helped=sums["helped"],
        unmet=sums["unmet"],
        minutes=sums["minutes"],
        travel_km=sums["travel_km"],
        guardian=guardian,
        supporter=supporter,
    )


def _kept_answers(sums: Counter[str], side: Side) -> tuple[int, int, int] | None:
    yes, a_bit, no = (sums[f"{side.value}_{each.value}"] for each in Helped)
    return (yes, a_bit, no) if yes + a_bit + no else None


def months_before(day: date, months: int) -> date:
    """Return the first day of the month that lies so many months before the month of `day`."""
    number = day.year * 12 + day.month - 1 - months
    return date(number // 12, number % 12 + 1, 1)
