"""Figures over time: counts of households, never a person; groups of fewer than five are not shown."""

from datetime import date, timedelta
from typing import Annotated
from uuid import UUID

from django.http import HttpRequest
from django.utils.translation import gettext_lazy
from ninja import Query, Router

from schoolpoort.api.door import ApiKeyBearer
from schoolpoort.api.models import ApiKey, ApiScope
from schoolpoort.api.operations.answers import PageNumber, PageSize, answers, cut
from schoolpoort.api.problems import Problem
from schoolpoort.api.schemas import (
    ClassWeekOut,
    ClassWeekPage,
    MessageReachOut,
    MessageReachPage,
    ReachOut,
    SchoolReachList,
    SchoolReachOut,
)
from schoolpoort.contexts.messages.api import SMALLEST_GROUP, MessageFigures, Reach, class_weeks, reach_by_organisation
from schoolpoort.contexts.organisations.api import Organisation, OrganisationKind
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope
from schoolpoort.pages.figures import TownSchool, town_figures

_ONE_YEAR = timedelta(days=365)
_FIVE_YEARS = timedelta(days=5 * 366)
_COUNTS = ("sent", "opened", "answered", "understood", "translated")

router = Router(tags=["reach"])

First = Annotated[date | None, Query(alias="from", description="The first day; else a year before the last one.")]
Last = Annotated[date | None, Query(alias="to", description="The last day; else today.")]


@router.get(
    "/reach/classes",
    auth=ApiKeyBearer(ApiScope.REACH_READ),
    response=answers({200: ClassWeekPage}),
    operation_id="reachOfClasses",
)
def of_classes(
    request: HttpRequest, first: First = None, last: Last = None, page: PageNumber = 1, size: PageSize = 50
) -> ClassWeekPage:
    """Per class and week of the own school, oldest first."""
    key: ApiKey = request.auth  # type: ignore[attr-defined]
    rows, total, following = cut(class_weeks(_scope(key), *_days(first, last)), page, size)
    items = [
        ClassWeekOut(
            class_id=row.school_class_id,
            class_name=row.school_class.name,
            week=row.week,
            messages=row.messages,
            **{name: getattr(row, name) for name in _COUNTS},
        )
        for row in rows
    ]
    return ClassWeekPage(items=items, total=total, next=following)


@router.get(
    "/reach/messages",
    auth=ApiKeyBearer(ApiScope.REACH_READ),
    response=answers({200: MessageReachPage}),
    operation_id="reachOfMessages",
)
def of_messages(
    request: HttpRequest, first: First = None, last: Last = None, page: PageNumber = 1, size: PageSize = 50
) -> MessageReachPage:
    """Per message of the own school, the newest first."""
    key: ApiKey = request.auth  # type: ignore[attr-defined]
    figures = MessageFigures(_scope(key), *_days(first, last), smallest=SMALLEST_GROUP)
    rows, total, following = cut(figures, page, size)
    items = [
        MessageReachOut(
            message_id=row.message_id,
            sent_on=row.sent_on,
            blocks=list(row.blocks),
            **{name: getattr(row, name) for name in _COUNTS},
        )
        for row in rows
    ]
    return MessageReachPage(items=items, total=total, next=following)


@router.get(
    "/reach/schools",
    auth=ApiKeyBearer(ApiScope.REACH_READ),
    response=answers({200: SchoolReachList}),
    operation_id="reachOfSchools",
)
def of_schools(request: HttpRequest) -> SchoolReachList:
    """Per school in the last twelve months: the own school, or for a town the schools of its agreements."""
    key: ApiKey = request.auth  # type: ignore[attr-defined]
    return SchoolReachList(
        items=[
            SchoolReachOut(school_id=each.school.pk, school_name=each.school.name, reach=_reach(each.reach))
            for each in _schools(key.organisation)
        ]
    )


def _schools(organisation: Organisation) -> list[TownSchool]:
    """Return the figures that the town's own page shows, or those of the one school."""
    today = clock.today()
    if organisation.kind == OrganisationKind.TOWN:
        return town_figures(organisation.pk, today)
    reach = reach_by_organisation(Scope.of(organisation.pk), today).get(organisation.pk, Reach())
    return [TownSchool(organisation, reach if reach.sent >= SMALLEST_GROUP else None)]


def _reach(reach: Reach | None) -> ReachOut | None:
    return ReachOut(**{name: getattr(reach, name) for name in _COUNTS}) if reach else None


def _scope(key: ApiKey) -> Scope:
    organisation_id: UUID = key.organisation_id
    return Scope.of(organisation_id)


def _days(first: date | None, last: date | None) -> tuple[date, date]:
    """Return the asked days. Raises Problem for days that run backwards or over more than five years."""
    end = last or clock.today()
    try:
        start = first or end - _ONE_YEAR
        good = start <= end <= clock.today() + _ONE_YEAR and end - start <= _FIVE_YEARS
    except OverflowError:
        good = False
    if not good:
        raise Problem(422, "days", gettext_lazy("Kies een eerste en een laatste dag, hoogstens vijf jaar uit elkaar."))
    return start, end
