"""Partners and settings of a school, for tests about rights."""

from schoolpoort.contexts.organisations.api import Organisation
from schoolpoort.contexts.people.api import PartnerAim, PartnerBasis, SharingPartner
from tests.factories.schools import YEAR_STARTS


def make_partner(
    school: Organisation,
    name: str = "Huiswerkklas Zuid",
    basis: PartnerBasis = PartnerBasis.CONSENT,
    aim: PartnerAim = PartnerAim.HOMEWORK_HELP,
) -> SharingPartner:
    """Record that a school shares something with an organisation since the first school day."""
    return SharingPartner.objects.create(organisation=school, name=name, aim=aim, basis=basis, starts=YEAR_STARTS)
