"""A school with a class, two families, everybody of its team, and a CLB and a town beside it."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import uuid4

import pytest
from django.test import Client

from schoolpoort.contexts.accounts.api import Role, User
from schoolpoort.contexts.contact_moments.enums import ContactKind, SecrecyRegime, Topic
from schoolpoort.contexts.contact_moments.models import ContactMoment
from schoolpoort.contexts.contact_moments.services.moments import Told, add_moment
from schoolpoort.contexts.contact_moments.services.partners import name_partner
from schoolpoort.contexts.organisations.api import Organisation, OrganisationKind
from schoolpoort.contexts.people.api import Consent, ConsentPurpose, ConsentSource, Guardian, SharingPartner
from schoolpoort.core import clock
from tests.factories.families import Family, make_family
from tests.factories.rights import make_partner
from tests.factories.schools import make_class, make_school, make_teacher, make_user

#: Words that must never reach who may not read a note.
SECRET = "Zorgwoord-Qx81"


def signed_in(user: User) -> Client:
    client = Client()
    client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


@dataclass
class Scene:
    school: Organisation
    family: Family
    other: Family
    people: dict[str, User]
    clb: Organisation
    partner: SharingPartner

    @property
    def guardian(self) -> Guardian:
        return self.family.guardian

    def note(self, words: str = SECRET, guardian: Guardian | None = None, by: str = "bridge") -> ContactMoment:
        told = Told(uuid4(), ContactKind.GATE, [Topic.HOMEWORK], words)
        return add_moment(guardian or self.guardian, self.people[by], told)[0]

    def consent(self, given: bool) -> None:
        Consent.objects.create(
            organisation=self.school,
            purpose=ConsentPurpose.PARTNER,
            guardian=self.guardian,
            partner=self.partner,
            given=given,
            source=ConsentSource.IN_PERSON,
            at=clock.now(),
        )

    def client(self, who: str) -> Client:
        return signed_in(self.people[who])


@pytest.fixture
def scene(db) -> Scene:
    school = make_school()
    school_class = make_class(school, "2B")
    clb = make_school("CLB Kompas", kind=OrganisationKind.CENTRE)
    other_clb = make_school("CLB Ver Weg", kind=OrganisationKind.CENTRE)
    town = make_school("Stad", kind=OrganisationKind.TOWN)
    people = {
        "bridge": make_user(school, Role.BRIDGE_FIGURE, "Bea"),
        "care": make_user(school, Role.CARE_COORDINATOR, "Cato"),
        "teacher": make_teacher(school_class, "Hilde"),
        "other teacher": make_teacher(make_class(school, "3A"), "Karim"),
        "administrator": make_user(school, Role.SCHOOL_ADMINISTRATOR, "An"),
        "bridge elsewhere": make_user(make_school("De Es"), Role.BRIDGE_FIGURE, "Bo"),
        "clb": make_user(clb, Role.CARE_COORDINATOR, "Lies"),
        "other clb": make_user(other_clb, Role.CARE_COORDINATOR, "Lou"),
        "supporter": make_user(town, Role.SUPPORTER, "Sam"),
        "support coordinator": make_user(town, Role.SUPPORT_COORDINATOR, "Sofie"),
        "town administrator": make_user(town, Role.TOWN_ADMINISTRATOR, "Tom"),
        "nt2": make_user(school, Role.NT2_COORDINATOR, "Nour"),
    }
    partner = make_partner(school, "CLB Kompas")
    name_partner(partner, clb, SecrecyRegime.PROFESSIONAL_CLB, people["administrator"])
    family = make_family(school_class, guardians=2, channels=("sms", "letter"))
    other = make_family(school_class, child="Jef", last_name="Maes", languages=("nl",))
    return Scene(school, family, other, people, clb, partner)


@pytest.fixture
def turn_a_day():
    """Return a context in which it is a day later."""
    return lambda: clock.clock_at(clock.now() + timedelta(days=1))
