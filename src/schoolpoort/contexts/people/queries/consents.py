"""Reads about consent; each says what it costs."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from django.db.models import Exists, F, OuterRef, Q, QuerySet, Subquery

from schoolpoort.contexts.people.models import (
    PHOTO_PURPOSES,
    Consent,
    ConsentPurpose,
    ConsentSetting,
    Guardianship,
    PartnerBasis,
    SharingPartner,
)
from schoolpoort.contexts.people.queries.classes import holding
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope


@dataclass(frozen=True)
class Voice:
    """What one guardian with parental authority last said about a child: True, False, or None for nothing yet."""

    child_id: UUID
    guardian_id: UUID
    household_id: UUID
    said: bool | None
    every_household: bool


def _until(day: date) -> datetime:
    """Return the first instant after `day` on the clock on the wall."""
    return datetime.combine(day + timedelta(days=1), time.min, tzinfo=clock.LOCAL_ZONE)


def voices_on(scope: Scope, children: Iterable[UUID], purpose: ConsentPurpose, day: date) -> list[Voice]:
    """Return what each guardian who decides for these children last said about a purpose, up to `day` (1 query)."""
    said = Consent.objects.within(scope).filter(
        child_id=OuterRef("child_id"), guardian_id=OuterRef("guardian_id"), purpose=purpose, at__lt=_until(day)
    )
    strict = ConsentSetting.objects.within(scope).filter(
        organisation_id=OuterRef("organisation_id"), every_household=True
    )
    ties = Guardianship.objects.within(scope).filter(
        child_id__in=list(children), parental_authority=True, guardian__gone_since=None
    )
    rows = ties.annotate(
        household_id=F("guardian__household_id"),
        said=Subquery(said.order_by("-at", "-pk").values("given")[:1]),
        strict=Exists(strict),
    )
    return [Voice(*row) for row in rows.values_list("child_id", "guardian_id", "household_id", "said", "strict")]


def latest_of(scope: Scope, guardians: Iterable[UUID]) -> dict[tuple[UUID, str, UUID | None], Consent]:
    """Return the rows that count of these guardians, by guardian, purpose and child or partner (1 query)."""
    rows = Consent.objects.within(scope).filter(guardian_id__in=list(guardians)).select_related("partner")
    # In order of time, so that the last one stays.
    return {(row.guardian_id, row.purpose, row.child_id or row.partner_id): row for row in rows.order_by("at", "pk")}


def photo_answers(scope: Scope, children: Iterable[UUID]) -> list[Consent]:
    """Return every answer about photos of these children, oldest first, with who gave it (1 query)."""
    rows = Consent.objects.within(scope).filter(child_id__in=list(children), purpose__in=PHOTO_PURPOSES)
    return list(rows.select_related("guardian", "recorded_by").order_by("at", "pk"))


def agreeing_guardians(
    scope: Scope, guardians: Iterable[UUID], purpose: ConsentPurpose, partner: UUID | None = None
) -> frozenset[UUID]:
    """Return those of the guardians whose last word on a purpose about themselves is yes (1 query)."""
    rows = Consent.objects.within(scope).filter(
        guardian_id__in=list(guardians), purpose=purpose, partner_id=partner, child=None
    )
    last = dict(rows.order_by("at", "pk").values_list("guardian_id", "given"))
    return frozenset(guardian for guardian, given in last.items() if given)


def partners_on(scope: Scope, day: date) -> QuerySet[SharingPartner]:
    """Return with whom the schools of a scope share something on `day`, by name (1 query)."""
    return SharingPartner.objects.within(scope).filter(holding(day)).order_by("basis", "name", "pk")


def partner_to_ask(scope: Scope, partner_id: UUID, day: date) -> SharingPartner | None:
    """Return a partner about whom guardians are asked (1 query)."""
    return partners_on(scope, day).filter(pk=partner_id, basis=PartnerBasis.CONSENT).first()


def asks_every_household(organisation_id: UUID) -> bool:
    """Say whether a school needs a yes of every household (1 query)."""
    return ConsentSetting.objects.within(Scope.of(organisation_id)).filter(Q(every_household=True)).exists()
