"""Reads about organisations; each says what it costs."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from django.db.models import Prefetch, Q, QuerySet

from schoolpoort.contexts.organisations.models import (
    Agreement,
    AgreementAim,
    AgreementConfirmation,
    Organisation,
    SchoolYear,
)
from schoolpoort.core.scope import Scope


def agreements_holding(day: date, aim: AgreementAim | None = None) -> QuerySet[Agreement]:
    """Return the agreements that open something on `day`: every party confirmed, none ended it, the dates hold.

    With an aim only those that are about it, or about everything.
    """
    about = {} if aim is None else {"aim__in": (aim, AgreementAim.EVERYTHING)}
    holding = Agreement.objects.filter(starts__lte=day, ends__gte=day, confirmed_on__lte=day, **about)
    return holding.filter(Q(ended_on=None) | Q(ended_on__gt=day))


def agreements_of(organisation_id: UUID) -> list[Agreement]:
    """Return the agreements of an organisation with all parties and confirmations, the latest first (3 queries)."""
    mine = Agreement.objects.filter(organisations=organisation_id).order_by("-ends", "title")
    confirmations = AgreementConfirmation.unscoped.select_related("organisation")
    return list(mine.prefetch_related("organisations", Prefetch("confirmations", queryset=confirmations)))


def organisations_named(name: str) -> list[Organisation]:
    """Return the organisations with exactly this name, or "name, postcode", whatever the capitals (1 query)."""
    plain, _comma, postcode = name.rpartition(",")
    found = Organisation.objects.filter(name__iexact=name.strip())
    if plain:
        found |= Organisation.objects.filter(name__iexact=plain.strip(), postcode__iexact=postcode.strip())
    return list(found)


def agreed_together(organisations: Iterable[UUID], day: date) -> frozenset[UUID]:
    """Return those of `organisations` that one agreement lets somebody see together on `day` (2 queries)."""
    wanted = set(organisations)
    best: set[UUID] = set()
    agreements = agreements_holding(day, AgreementAim.TOGETHER).filter(organisations__in=wanted).distinct()
    for agreement in agreements.prefetch_related("organisations"):
        covered = {each.pk for each in agreement.organisations.all()} & wanted
        if len(covered) > len(best):
            best = covered
    return frozenset(best)


def organisations_in(scope: Scope) -> list[Organisation]:
    """Return the organisations of a scope by name (1 query)."""
    return list(Organisation.objects.filter(pk__in=scope.organisations))


def school_year_on(organisation_id: UUID, day: date) -> SchoolYear | None:
    """Return the school year of one organisation that `day` falls in (1 query)."""
    years = SchoolYear.objects.within(Scope.of(organisation_id))
    return years.filter(starts__lte=day, ends__gte=day).first()
