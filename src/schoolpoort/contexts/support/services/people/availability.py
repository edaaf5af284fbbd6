"""When a supporter can: the week as blocks of two hours, days that are otherwise, rests."""

from collections.abc import Iterable
from datetime import date, time

from django.db import transaction
from django.utils.dates import WEEKDAYS

from schoolpoort.contexts.support.models import AvailabilityException, Pause, Supporter, WeeklyHours
from schoolpoort.contexts.support.services.people.applications import LanguageSaid, language_uses
from schoolpoort.core.scope import Scope

#: The grid of a week: its blocks begin at these hours and last two.
BLOCKS = (8, 10, 12, 14, 16, 18, 20)
BLOCK_HOURS = 2
DAYS = range(7)

#: A whole day, for days on which somebody cannot.
DAY_STARTS, DAY_ENDS = time(0, 0), time(23, 59)

#: More than this nobody needs, and a form that is posted again and again fills no table.
MOST_EXCEPTIONS, MOST_PAUSES = 60, 20

Cell = tuple[int, int]


class TooMany(Exception):
    """There are more days or rests than anybody needs."""


def cells_of(hours: Iterable[WeeklyHours]) -> frozenset[Cell]:
    """Return the (weekday, hour) blocks that lie wholly within hours of the week."""
    rows = list(hours)
    return frozenset(
        (day, block)
        for day in DAYS
        for block in BLOCKS
        if any(
            row.weekday == day and row.starts <= time(block) and row.ends >= time(block + BLOCK_HOURS) for row in rows
        )
    )


def spans_of(cells: Iterable[Cell]) -> list[tuple[int, time, time]]:
    """Return blocks as weekday, begin and end, those that touch as one."""
    spans: list[tuple[int, time, time]] = []
    for day, block in sorted(cells):
        if spans and spans[-1][0] == day and spans[-1][2] == time(block):
            spans[-1] = (day, spans[-1][1], time(block + BLOCK_HOURS))
        else:
            spans.append((day, time(block), time(block + BLOCK_HOURS)))
    return spans


@transaction.atomic
def write_week(supporter: Supporter, cells: Iterable[Cell]) -> None:
    """Let these blocks be the supporter's week (2 queries)."""
    WeeklyHours.objects.within(_scope(supporter)).filter(supporter=supporter).delete()
    WeeklyHours.objects.bulk_create(
        WeeklyHours(
            organisation_id=supporter.organisation_id, supporter=supporter, weekday=day, starts=starts, ends=ends
        )
        for day, starts, ends in spans_of(cells)
    )


def week_in_words(hours: Iterable[WeeklyHours]) -> list[str]:
    """Return "woensdag 14:00-18:00" for each span, in the language of the reader."""
    return [f"{WEEKDAYS[row.weekday]} {row.starts:%H:%M}-{row.ends:%H:%M}" for row in hours]


@transaction.atomic
def add_exception(supporter: Supporter, day: date, starts: time, ends: time, *, free: bool) -> None:
    """On one day it is otherwise. Raises TooMany."""
    rows = AvailabilityException.objects.within(_scope(supporter)).filter(supporter=supporter)
    if rows.filter(day__gte=day).count() >= MOST_EXCEPTIONS:
        raise TooMany
    rows.filter(day=day, starts=starts, ends=ends).delete()
    AvailabilityException.objects.create(
        organisation_id=supporter.organisation_id, supporter=supporter, day=day, starts=starts, ends=ends, free=free
    )


@transaction.atomic
def add_pause(supporter: Supporter, starts: date, until: date | None) -> None:
    """Let nobody ask this supporter anything between two days, both inclusive. Raises TooMany."""
    rows = Pause.objects.within(_scope(supporter)).filter(supporter=supporter)
    if rows.count() >= MOST_PAUSES:
        raise TooMany
    Pause.objects.create(organisation_id=supporter.organisation_id, supporter=supporter, starts=starts, until=until)


def remove_own(model: type[AvailabilityException] | type[Pause], supporter: Supporter, pk: int) -> None:
    """Take one day or one rest away; another's stays."""
    model.objects.within(_scope(supporter)).filter(supporter=supporter, pk=pk).delete()


def languages_said(supporter: Supporter) -> list[LanguageSaid]:
    """Return a supporter's languages as the form has them; languages must be loaded."""
    order = language_uses()
    rows = sorted(supporter.languages.all(), key=lambda row: row.pk)
    return [LanguageSaid(row.tag, tuple(use for use in order if getattr(row, use))) for row in rows]


def _scope(supporter: Supporter) -> Scope:
    return Scope.of(supporter.organisation_id)
