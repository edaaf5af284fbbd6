"""Families for tests: one call makes a child with a household, guardians, languages and channels."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count

from schoolpoort.contexts.accounts.api import Role
from schoolpoort.contexts.people.api import (
    Channel,
    Child,
    Enrolment,
    Guardian,
    Guardianship,
    Household,
    LanguageSkill,
    SchoolClass,
    TranslationDecision,
    TranslationNeed,
)
from schoolpoort.core.encryption import lookup_hash
from tests.factories.schools import YEAR_STARTS, make_user

_numbers = count(1)


@dataclass
class Family:
    """What `make_family` made."""

    child: Child
    household: Household
    guardians: list[Guardian]

    @property
    def guardian(self) -> Guardian:
        """The first contact."""
        return self.guardians[0]


def add_channel(guardian: Guardian, kind: str, address: str = "", rank: int = 1) -> Channel:
    """Give a guardian one more channel."""
    return Channel.objects.create(
        organisation=guardian.organisation,
        guardian=guardian,
        kind=kind,
        address=address,
        address_hash=lookup_hash(address, purpose="channel") if address else "",
        rank=rank,
    )


def add_need(guardian: Guardian, until: date | None = None) -> TranslationNeed:
    """Record that a guardian needs translation, decided by an administrator."""
    school = guardian.organisation
    decision = TranslationDecision.objects.create(
        organisation=school,
        decided_by=make_user(school, Role.SCHOOL_ADMINISTRATOR, "An"),
        decided_on=YEAR_STARTS,
        reason="Nieuw in Vlaanderen",
    )
    return TranslationNeed.objects.create(
        organisation=school,
        guardian=guardian,
        decision=decision,
        starts=YEAR_STARTS,
        until=until or YEAR_STARTS + timedelta(days=365),
    )


def make_family(
    school_class: SchoolClass,
    child: str = "Yara",
    last_name: str = "Haddad",
    languages: Sequence[str] = ("ar",),
    needs_translation: bool | None = None,
    channels: Sequence[str] = ("sms",),
    guardians: int = 1,
    prefers_listening: bool = False,
) -> Family:
    """Make a child of a class with one household; by default a need is recorded for languages other than Dutch."""
    school = school_class.organisation
    number = next(_numbers)
    household = Household.objects.create(
        organisation=school,
        street=f"Lindelaan {number}",
        postcode="2800",
        town="Mechelen",
        address_hash=f"{number:064d}",
    )
    row = Child.objects.create(organisation=school, first_name=child, last_name=last_name, birth_date=date(2018, 3, 4))
    Enrolment.objects.create(organisation=school, child=row, school_class=school_class, starts=YEAR_STARTS)
    adults = []
    for position in range(guardians):
        guardian = Guardian.objects.create(
            organisation=school,
            household=household,
            first_name=f"Ouder{number}{'AB'[position % 2]}",
            last_name=last_name,
            prefers_listening=prefers_listening,
        )
        Guardianship.objects.create(organisation=school, child=row, guardian=guardian, rank=position + 1)
        for rank, tag in enumerate(languages, start=1):
            LanguageSkill.objects.create(organisation=school, guardian=guardian, tag=tag, rank=rank)
        if needs_translation if needs_translation is not None else any(tag != "nl" for tag in languages):
            add_need(guardian)
        for rank, kind in enumerate(channels, start=1):
            address = {"sms": f"+3246000{number:03d}{position}", "email": f"ouder{number}{position}@gezin.example"}
            add_channel(guardian, kind, address.get(kind, ""), rank)
        adults.append(guardian)
    return Family(row, household, adults)
