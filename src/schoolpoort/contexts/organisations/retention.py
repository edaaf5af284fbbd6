"""Which organisations there are and how long each keeps data; and how long agreements stay."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from schoolpoort.contexts.organisations.models import Agreement, Organisation, RetentionChoice, RetentionSetting
from schoolpoort.core import audit
from schoolpoort.core.privacy import Retention
from schoolpoort.core.retention import SHORTEST_DAYS, Period, RetentionRule, register_rule, register_settings
from schoolpoort.core.scope import Scope

#: What a choice of a school means for the rules.
KIND_OF_CHOICE: Mapping[str, Retention] = {
    RetentionChoice.MESSAGES: Retention.NEXT_SCHOOL_YEAR,
    RetentionChoice.FAMILIES: Retention.WHILE_ENROLLED,
    RetentionChoice.STAFF: Retention.WHILE_EMPLOYED,
}


class TooShort(Exception):
    """Fewer days than figures need to be written."""


class StoredSettings:
    """Reads the settings of each organisation; one query per question."""

    def organisation_ids(self) -> Sequence[UUID]:
        """Return all organisations of the installation."""
        return list(Organisation.objects.order_by("pk").values_list("pk", flat=True))

    def shorter(self, organisation_id: UUID, day: date) -> Mapping[Retention, int]:
        """Return the days after which kinds of data go, where the organisation said so."""
        chosen = choices_on(organisation_id, day)
        return {KIND_OF_CHOICE[kind]: days for kind, days in chosen.items() if days is not None}


def choices_on(organisation_id: UUID, day: date) -> dict[str, int | None]:
    """Return what an organisation chose for each kind, as it holds on `day` (1 query)."""
    rows = RetentionSetting.objects.within(Scope.of(organisation_id)).filter(starts__lte=day).order_by("starts")
    return dict(rows.values_list("kind", "days"))


@transaction.atomic
def keep_for(organisation_id: UUID, kind: RetentionChoice, days: int | None, starts: date, actor: audit.Actor) -> None:
    """Keep a kind of data for `days` from the day `starts` on; None: as long as the default. Raises TooShort."""
    if days is not None and days < SHORTEST_DAYS:
        raise TooShort(days)
    RetentionSetting.objects.within(Scope.of(organisation_id)).update_or_create(
        organisation_id=organisation_id, kind=kind, starts=starts, defaults={"days": days}
    )
    audit.record(
        "changed",
        actor=actor,
        organisation_id=organisation_id,
        subject="RetentionSetting",
        subject_id=None,
        fields=[str(kind)],
    )


def _old_agreements(period: Period) -> QuerySet[Agreement]:
    return Agreement.objects.filter(ends__lt=period.cutoff)


def _purge_agreements(keys: Sequence[Any]) -> int:
    return Agreement.objects.filter(pk__in=keys).delete()[0]


register_settings(StoredSettings())
register_rule(
    RetentionRule(
        key="organisations.agreements",
        retention=Retention.AUDIT,
        model="organisations.Agreement",
        what=_("Afspraken tussen scholen die voorbij zijn"),
        due=_old_agreements,
        purge=_purge_agreements,
        moment="ends",
        cascades=("organisations.Agreement_organisations", "organisations.AgreementConfirmation"),
        of_installation=True,
    )
)
