"""How long each kind of data stays, and which rows are due: contexts register rules, `core.purging` runs them.

A rule says which rows are due on a day and takes them away in parts. What a rule takes along is named, so that a
test can say of every table with personal data when it is emptied (docs/decisions/0013-retention.md).
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Protocol
from uuid import UUID

from django.db.models import QuerySet
from django.utils.functional import Promise

from schoolpoort.core import clock
from schoolpoort.core.privacy import Retention

#: A Flemish school year begins on 1 September.
_FIRST_MONTH = 9


class NeverDue(Exception):
    """This kind of data has no end of its own; a rule cannot be made for it."""


def school_year_start(day: date) -> date:
    """Return the first day of the school year that `day` falls in."""
    return date(day.year if day.month >= _FIRST_MONTH else day.year - 1, _FIRST_MONTH, 1)


def _years_before(day: date, years: int) -> date:
    leap_day = day.month == 2 and day.day == 29
    return date(day.year - years, day.month, 28 if leap_day else day.day)


def default_cutoff(retention: Retention, day: date) -> date:
    """Return the first date whose data still stays on `day`: what is of before it is due.

    "31 August of the next school year" (edulex BaO/2005/03, where no other rule holds): on 1 September 2028 what is of
    before 1 September 2027 is due. Raises NeverDue for Retention.SETTINGS.
    """
    if retention in (Retention.NEXT_SCHOOL_YEAR, Retention.WHILE_ENROLLED):
        start = school_year_start(day)
        return date(start.year - 1, _FIRST_MONTH, 1)
    if retention is Retention.THIRTY_DAYS:
        return day - timedelta(days=30)
    if retention is Retention.SIX_MONTHS:
        return day - timedelta(days=183)
    if retention in (Retention.WHILE_EMPLOYED, Retention.AFTER_CLOSING):
        return _years_before(day, 1)
    if retention is Retention.AUDIT:
        return _years_before(day, 5)
    if retention is Retention.UNTIL_EXPIRY:
        return day
    raise NeverDue(retention)


#: What an organisation may keep for a shorter time than the default; the history and what ends by itself it may not.
MAY_BE_SHORTER = (Retention.NEXT_SCHOOL_YEAR, Retention.WHILE_ENROLLED, Retention.WHILE_EMPLOYED)

#: Figures of the last five weeks are still being written from the rows, so that rows stay longer than that.
SHORTEST_DAYS = 60


@dataclass(frozen=True)
class Period:
    """What a rule is asked about: one organisation (None: the installation itself) and the first date that stays."""

    organisation_id: UUID | None
    cutoff: date

    @property
    def organisation(self) -> UUID:
        """The organisation, where the rule is about one. Raises NeverDue for a rule of the installation."""
        if self.organisation_id is None:
            raise NeverDue("a rule of the installation has no organisation")
        return self.organisation_id

    @property
    def before(self) -> datetime:
        """The first instant of the cutoff's day in Flanders: rows of before it are due."""
        return datetime.combine(self.cutoff, time.min, tzinfo=clock.LOCAL_ZONE)


@dataclass(frozen=True)
class RetentionRule:
    """Which rows of one table are due, and how they go.

    `due` returns rows; `purge` gets at most 500 of their keys, inside a transaction, and returns how many rows went
    in all tables. It must take them out of `due`: deleted, or emptied of what is personal. `moment` is the field of
    which a report shows the oldest date; empty where the table has no date. `cascades` are tables whose rows go with
    them by a foreign key, `also` are tables that `purge` empties by itself; both as "app.Model". `what` is plain
    Dutch for the school's administrator. A rule about what others leave behind is `last`.
    """

    key: str
    retention: Retention
    model: str
    what: str | Promise
    due: Callable[[Period], QuerySet[Any]]
    purge: Callable[[Sequence[Any]], int]
    moment: str
    cascades: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    of_installation: bool = False
    last: bool = False

    def tables(self) -> tuple[str, ...]:
        """Return every table that this rule empties."""
        return (self.model, *self.cascades, *self.also)


class OrganisationSettings(Protocol):
    """What `core` asks about organisations, which it does not know."""

    def organisation_ids(self) -> Sequence[UUID]:
        """Return all organisations of the installation."""

    def shorter(self, organisation_id: UUID, day: date) -> Mapping[Retention, int]:
        """Return the days after which an organisation wants kinds of data gone, as it holds on `day`."""


#: Writes the figures that must outlive the rows of one organisation; gets the id and the first date that stays.
FigureWriter = Callable[[UUID, date], None]

_rules: dict[str, RetentionRule] = {}
_figures: list[FigureWriter] = []
_settings: list[OrganisationSettings] = []


def register_rule(rule: RetentionRule) -> None:
    """Add a rule. Rules of higher contexts are run first: they register last, as their application starts last.

    Raises NeverDue for a kind that has no end.
    """
    default_cutoff(rule.retention, date(2026, 9, 1))
    _rules[rule.key] = rule


def register_figures(writer: FigureWriter) -> None:
    """Add a function that writes figures before rows are purged; it must never lower what is there (decision 22)."""
    if writer not in _figures:
        _figures.append(writer)


def register_settings(settings: OrganisationSettings) -> None:
    """Say who knows the organisations and how long each wants to keep data."""
    _settings[:] = [settings]


def rules() -> tuple[RetentionRule, ...]:
    """Return all rules in the order in which they run: from the highest context down, then the last ones."""
    ordered = list(_rules.values())
    ordered.reverse()
    ordered.sort(key=lambda rule: rule.last)
    return tuple(ordered)


def write_figures(organisation_id: UUID, cutoff: date) -> None:
    """Let everybody write the figures of what is of before `cutoff`."""
    for writer in _figures:
        writer(organisation_id, cutoff)


def organisation_ids() -> Sequence[UUID]:
    """Return all organisations of the installation."""
    return _settings[0].organisation_ids()


def cutoff_for(retention: Retention, organisation_id: UUID | None, day: date) -> date:
    """Return the first date that stays in one organisation on `day`; its own setting can only bring it nearer."""
    default = default_cutoff(retention, day)
    if organisation_id is None or retention not in MAY_BE_SHORTER:
        return default
    days = _settings[0].shorter(organisation_id, day).get(retention)
    return default if days is None else max(default, day - timedelta(days=max(days, SHORTEST_DAYS)))


def delete_rows(rows: QuerySet[Any]) -> int:
    """Delete rows with one statement and return how many; the caller first deleted what points at them.

    Django's own delete() would load every row to look for what points at it, and decrypt it.
    """
    return int(rows.order_by()._raw_delete(rows.db) or 0)


def covered_tables(among: Iterable[RetentionRule] | None = None) -> dict[str, RetentionRule]:
    """Return every table that a rule empties, with the first rule that does."""
    found: dict[str, RetentionRule] = {}
    for rule in among if among is not None else rules():
        for table in rule.tables():
            found.setdefault(table, rule)
    return found
