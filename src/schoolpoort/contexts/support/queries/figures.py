"""Rows from which figures are counted: who asked, what was given, did it help. Guardians are counted, not named."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from schoolpoort.contexts.support.enums import PromiseState, RequestState
from schoolpoort.contexts.support.models import ClosingAnswer, HelpRequest, Promise, SupportAggregate
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope


@dataclass(frozen=True)
class Counted:
    """What one row adds: whose it is, in which month (its first day), about what, and how much of what."""

    organisation_id: UUID
    guardian_id: UUID
    month: date
    kind: str
    language: str
    #: Names of figures of SupportAggregate with what they grow by.
    adds: dict[str, int]


def counted_rows(scope: Scope, first: date, before: date | None = None) -> list[Counted]:
    """Return what was asked, given and answered in these schools from `first` up to `before` (3 queries)."""
    return [*_asked(scope, first, before), *_given(scope, first, before), *_answered(scope, first, before)]


def _asked(scope: Scope, first: date, before: date | None) -> Iterable[Counted]:
    rows = HelpRequest.objects.within(scope).filter(asked_at__gte=_start_of(first))
    if before is not None:
        rows = rows.filter(asked_at__lt=_start_of(before))
    fields = ("organisation_id", "guardian_id", "asked_at", "kind", "language", "state")
    for organisation, guardian, asked_at, kind, language, state in rows.order_by().values_list(*fields):
        adds = {"asked": 1, "unmet": int(state == RequestState.UNMET)}
        yield Counted(organisation, guardian, _month(clock.local(asked_at).date()), kind, language, adds)


def _given(scope: Scope, first: date, before: date | None) -> Iterable[Counted]:
    rows = Promise.objects.within(scope).filter(state=PromiseState.DONE, day__gte=first)
    if before is not None:
        rows = rows.filter(day__lt=before)
    fields = ("request__guardian_id", "request__kind", "request__language", "minutes", "minutes_given", "travel_km")
    found = rows.order_by().values_list("organisation_id", "day", *fields)
    for organisation, day, guardian, kind, language, planned, given, kilometres in found:
        minutes = planned if given is None else given
        adds = {"helped": 1, "minutes": minutes, "travel_km": kilometres or 0}
        yield Counted(organisation, guardian, _month(day), kind, language, adds)


def _answered(scope: Scope, first: date, before: date | None) -> Iterable[Counted]:
    rows = ClosingAnswer.objects.within(scope).filter(promise__day__gte=first)
    if before is not None:
        rows = rows.filter(promise__day__lt=before)
    about = ("promise__request__guardian_id", "promise__request__kind", "promise__request__language")
    found = rows.order_by().values_list("organisation_id", "promise__day", *about, "side", "helped")
    for organisation, day, guardian, kind, language, side, helped in found:
        yield Counted(organisation, guardian, _month(day), kind, language, {f"{side}_{helped}": 1})


def kept_figures(scope: Scope, before: date) -> list[SupportAggregate]:
    """Return the kept figures of months before `before`, all kinds together (1 query)."""
    return list(SupportAggregate.objects.within(scope).filter(month__lt=before, dimension="all"))


def _month(day: date) -> date:
    return day.replace(day=1)


def _start_of(day: date) -> datetime:
    return datetime.combine(day, time.min, tzinfo=clock.LOCAL_ZONE)
