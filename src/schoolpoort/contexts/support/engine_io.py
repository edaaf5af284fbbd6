"""Rows of requests and supporters as the planner's problem, and days unrolled from weeks. No row is read here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from schoolpoort.contexts.directory.api import centroid
from schoolpoort.contexts.support.enums import PlaceKind, PromiseState
from schoolpoort.contexts.support.kinds import REQUIRED_CHECKS, kind_of
from schoolpoort.contexts.support.models import HelpRequest, Promise, Supporter
from schoolpoort.contexts.support.validators import is_known_adult, planned_tag
from schoolpoort.engines.planner.matching.problem import (
    LanguageNeed,
    LanguageSkill,
    Place,
    Problem,
    Request,
    Window,
    Wishes,
)
from schoolpoort.engines.planner.matching.problem import Supporter as Helper

#: A kind with this ending may help with a child: the extract 596.2 was seen.
WITH_MINORS = "+minors"
_EXTRACT = "extract_596_2"
DUTCH = "nl"


@dataclass(frozen=True)
class Horizon:
    """The days that are planned; both are inclusive."""

    first: date
    last: date

    def days(self) -> list[date]:
        """Return every day."""
        return [self.first + timedelta(days=each) for each in range((self.last - self.first).days + 1)]


def problem_of(
    requests: Iterable[tuple[HelpRequest, frozenset[UUID]]],
    supporters: Iterable[tuple[Supporter, Sequence[Promise]]],
    horizon: Horizon,
) -> Problem:
    """Return the planner's problem.

    Each request comes with the supporters who may not help it; each supporter with what was promised already.
    """
    asked = tuple(_request(row, blocked, horizon) for row, blocked in requests)
    helpers = tuple(_helper(row, promised, horizon) for row, promised in supporters)
    with_minors = {f"{kind}{WITH_MINORS}": checks | {_EXTRACT} for kind, checks in REQUIRED_CHECKS.items()}
    return Problem(asked, helpers, {**REQUIRED_CHECKS, **with_minors})


def plain_kind(kind: str) -> str:
    """Return a kind of supporter as rows know it."""
    return kind.removesuffix(WITH_MINORS)


def _request(row: HelpRequest, blocked: frozenset[UUID], horizon: Horizon) -> Request:
    kind = kind_of(row.kind)
    ending = WITH_MINORS if kind.with_minors else ""
    tag = DUTCH if kind.in_dutch else row.language
    return Request(
        id=str(row.pk),
        kinds=frozenset(f"{each}{ending}" for each in row.supporter_kinds),
        languages=(LanguageNeed(planned_tag(tag), row.skill),),  # type: ignore[arg-type]
        topic=kind.topic,
        windows=tuple(windows_of(row, horizon)),
        place=_place_of_help(row),
        minutes=row.minutes,
        household=str(row.guardian.household_id),
        urgent=row.urgent,
        wishes=Wishes(
            row.wish_gender or None,
            str(row.wish_same_id) if row.wish_same_id else None,
            near=row.place_kind == PlaceKind.TOWN,
        ),
        blocked=frozenset(str(each) for each in blocked),
    )


def _place_of_help(row: HelpRequest) -> Place:
    """Return where help is given: the school, or near the guardian's home; only the point of a postcode is used."""
    if row.place_kind == PlaceKind.REMOTE:
        return Place("remote")
    school = (row.site.postcode if row.site else "") or row.organisation.postcode
    home = row.postcode or row.guardian.household.postcode
    return _place(home or school if row.place_kind == PlaceKind.TOWN else school)


def _place(postcode: str) -> Place:
    """Return the point of a postcode (decision 27); a postcode that nobody knows is a place that is not known."""
    point = centroid(postcode.strip())
    return Place("place", point.latitude, point.longitude) if point else Place()


def windows_of(row: HelpRequest, horizon: Horizon) -> list[Window]:
    """Return the dated windows of a request within the horizon; its windows must be loaded."""
    if row.day is not None and row.starts is not None:
        ends = datetime.combine(row.day, row.starts) + timedelta(minutes=row.minutes)
        return [Window(row.day, row.starts, ends.time())] if row.day >= horizon.first else []
    found = []
    for window in row.windows.all():
        days = [window.day] if window.day else [day for day in horizon.days() if day.weekday() == window.weekday]
        found += [Window(day, window.starts, window.ends) for day in days if day >= horizon.first]
    return sorted(found)


def _helper(row: Supporter, promised: Sequence[Promise], horizon: Horizon) -> Helper:
    first_of_month = horizon.first.replace(day=1)
    this_month = [each for each in promised if each.day >= first_of_month]
    standing = [each for each in promised if each.state == PromiseState.PROMISED]
    ending = (WITH_MINORS,) if row.works_with_minors else ()
    kinds = frozenset(f"{kind}{end}" for kind in row.kinds for end in ("", *ending))
    return Helper(
        id=str(row.pk),
        kinds=kinds,
        languages=tuple(
            LanguageSkill(planned_tag(each.tag), each.understands, each.speaks, each.reads, each.writes)
            for each in row.languages.all()
        ),
        free=tuple(free_windows(row, horizon)),
        minutes_at_most=max(0, row.hours_per_month * 60 - sum(each.minutes for each in this_month)),
        households_at_most=row.households_at_most,
        place=_place(row.postcode),
        travel_km_at_most=float(row.travel_km_at_most),
        remote=row.remote_too,
        topics=frozenset(row.topics),
        checks=frozenset(each.kind for each in row.checks.all()),
        adult=is_known_adult(row.birth_date, horizon.first),
        gender=row.gender or None,
        households_already=len({each.request.guardian.household_id for each in standing}),
        busy=tuple(_busy(each) for each in standing),
    )


def _busy(promise: Promise) -> Window:
    ends = datetime.combine(promise.day, promise.starts) + timedelta(minutes=promise.minutes)
    return Window(promise.day, promise.starts, ends.time() if ends.date() == promise.day else time(23, 59))


def free_windows(row: Supporter, horizon: Horizon) -> list[Window]:
    """Return when a supporter is free: the week unrolled, days of a pause left out, exceptions put in or cut out."""
    pauses = [(each.starts, each.until or date.max) for each in row.pauses.all()]
    found: list[Window] = []
    for day in horizon.days():
        if any(starts <= day <= until for starts, until in pauses):
            continue
        spans = [(each.starts, each.ends) for each in row.weekly_hours.all() if each.weekday == day.weekday()]
        for exception in (each for each in row.exceptions.all() if each.day == day):
            if exception.free:
                spans.append((exception.starts, exception.ends))
            else:
                spans = _cut(spans, exception.starts, exception.ends)
        found += [Window(day, starts, ends) for starts, ends in _joined(spans)]
    return found


def _cut(spans: list[tuple[time, time]], starts: time, ends: time) -> list[tuple[time, time]]:
    """Return the spans without what lies between two times."""
    left = [(begin, min(end, starts)) for begin, end in spans] + [(max(begin, ends), end) for begin, end in spans]
    return sorted({(begin, end) for begin, end in left if begin < end})


def _joined(spans: list[tuple[time, time]]) -> list[tuple[time, time]]:
    """Return the spans in order, those that touch or overlap as one."""
    joined: list[tuple[time, time]] = []
    for begin, end in sorted(spans):
        if joined and begin <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((begin, end))
    return joined
