"""Figures for the people who look after a school or a town; each says what it costs. Never about one family."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from django.db.models import Count, Q

from schoolpoort.contexts.messages.api import SMALLEST_GROUP, Reach, reach_by_organisation
from schoolpoort.contexts.organisations.api import AgreementAim, Organisation, OrganisationKind, agreements_holding
from schoolpoort.contexts.people.api import Channel, ChannelHealth, Guardian, SchoolClass, TranslationNeed, classes_on
from schoolpoort.contexts.worklist.api import FOR_OWNER_ONLY, TaskKind, open_tasks
from schoolpoort.core.scope import Scope

#: How far ahead the administrator hears that needs for translation end.
SOON = timedelta(days=60)


@dataclass(frozen=True)
class SchoolFigures:
    """What an administrator looks after: families without a working way, needs that end, open tasks, reach."""

    broken_channels: int
    unreachable: int
    needs_ending: int
    needs_now: int
    open_by_kind: dict[str, int]
    reach: Reach

    @property
    def open_tasks(self) -> int:
        """All open tasks of the school."""
        return sum(self.open_by_kind.values())


def school_figures(organisation_id: UUID, day: date) -> SchoolFigures:
    """Return the figures of one school (5 queries)."""
    scope = Scope.of(organisation_id)
    guardians = Guardian.objects.within(scope).filter(gone_since=None)
    health = (
        Channel.objects.within(scope)
        .filter(guardian__gone_since=None)
        .aggregate(broken=Count("guardian", distinct=True, filter=Q(health=ChannelHealth.BROKEN)))
    )
    without = guardians.exclude(channels__health__in=[ChannelHealth.UNTRIED, ChannelHealth.WORKING]).count()
    needs = TranslationNeed.objects.within(scope).filter(starts__lte=day, until__gte=day, guardian__gone_since=None)
    ending = needs.aggregate(now=Count("pk"), soon=Count("pk", filter=Q(until__lte=day + SOON)))
    kinds = (
        open_tasks(scope)
        .exclude(kind=FOR_OWNER_ONLY)
        .order_by()
        .select_related(None)
        .values_list("kind")
        .annotate(Count("pk"))
    )
    return SchoolFigures(
        broken_channels=health["broken"],
        unreachable=without,
        needs_ending=ending["soon"],
        needs_now=ending["now"],
        open_by_kind={kind: count for kind, count in kinds if kind in TaskKind.values},
        reach=reach_by_organisation(scope, day).get(organisation_id, Reach()),
    )


@dataclass(frozen=True)
class TownSchool:
    """One school of a town's agreement; `reach` is None where the group is too small to show."""

    school: Organisation
    reach: Reach | None


def schools_under_agreement(organisation_id: UUID, day: date) -> list[Organisation]:
    """Return the schools that an agreement with this town opens on `day`, by name (1 query)."""
    agreements = agreements_holding(day, AgreementAim.TOGETHER).filter(organisations=organisation_id)
    return list(
        Organisation.objects.filter(kind=OrganisationKind.SCHOOL, agreements__in=agreements).distinct().order_by("name")
    )


def town_figures(organisation_id: UUID, day: date) -> list[TownSchool]:
    """Return the figures of the schools under agreement, without small groups (2 queries)."""
    schools = schools_under_agreement(organisation_id, day)
    found = reach_by_organisation(Scope.over(each.pk for each in schools), day)
    return [TownSchool(each, _if_large(found.get(each.pk))) for each in schools]


def _if_large(reach: Reach | None) -> Reach | None:
    return reach if reach is not None and reach.sent >= SMALLEST_GROUP else None


def classes_of(scope: Scope, day: date, only: frozenset[UUID] | None = None) -> list[SchoolClass]:
    """Return the classes of this school year, all or only some, by name (1 query)."""
    classes = classes_on(scope, day)
    return list(classes if only is None else classes.filter(pk__in=only))
