"""What an administrator records: with whom the school shares, and whose yes it needs."""

from django.db import transaction

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.organisations.api import Organisation
from schoolpoort.contexts.people.api import ConsentSetting, PartnerAim, PartnerBasis, SharingPartner
from schoolpoort.core import audit, clock


@transaction.atomic
def add_partner(
    organisation: Organisation, name: str, aim: PartnerAim, basis: PartnerBasis, by: User
) -> SharingPartner:
    """Record an organisation; from now on guardians see it, and are asked where only their yes allows it."""
    partner = SharingPartner.objects.create(
        organisation=organisation, name=name, aim=aim, basis=basis, starts=clock.today()
    )
    _changed(partner, "added", by)
    return partner


@transaction.atomic
def end_partner(partner: SharingPartner, by: User) -> None:
    """Say that nothing is shared any more from today on; what was agreed before stays as it was said."""
    partner.until = clock.today()
    partner.save(update_fields=["until"])
    _changed(partner, "ended", by)


def _changed(partner: SharingPartner, action: str, by: User) -> None:
    audit.record(
        action,
        actor=audit.Actor("user", by.pk),
        organisation_id=partner.organisation_id,
        subject="SharingPartner",
        subject_id=partner.pk,
    )


@transaction.atomic
def ask_every_household(organisation: Organisation, wanted: bool, by: User) -> None:
    """Say whether a yes is needed from every household of a child; it holds at once for what was answered before."""
    ConsentSetting.objects.bulk_create(
        [ConsentSetting(organisation=organisation, every_household=wanted)],
        update_conflicts=True,
        unique_fields=["organisation"],
        update_fields=["every_household"],
    )
    audit.record(
        "changed",
        actor=audit.Actor("user", by.pk),
        organisation_id=organisation.pk,
        subject="ConsentSetting",
        subject_id=organisation.pk,
        fields=["every_household"],
    )
