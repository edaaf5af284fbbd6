"""A school says which organisation a partner is; the guardian's yes decides about each guardian."""

from django.db import transaction

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.contact_moments.enums import SecrecyRegime
from schoolpoort.contexts.contact_moments.models import PartnerOrganisation
from schoolpoort.contexts.organisations.api import Organisation
from schoolpoort.contexts.people.api import SharingPartner
from schoolpoort.core import audit
from schoolpoort.core.scope import Scope


@transaction.atomic
def name_partner(partner: SharingPartner, reader: Organisation, regime: SecrecyRegime, by: User) -> PartnerOrganisation:
    """Record it, in place of what was said before about this partner or this organisation."""
    school = Scope.of(partner.organisation_id)
    PartnerOrganisation.objects.within(school).filter(partner=partner).delete()
    PartnerOrganisation.objects.within(school).filter(reader=reader).delete()
    row = PartnerOrganisation.objects.create(
        organisation_id=partner.organisation_id, partner=partner, reader=reader, regime=regime
    )
    audit.record(
        "named",
        actor=audit.Actor("user", by.pk),
        organisation_id=partner.organisation_id,
        subject="PartnerOrganisation",
        subject_id=row.pk,
        fields=["reader", "regime"],
    )
    return row
