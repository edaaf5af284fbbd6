"""Writes families: households, guardians, children, languages, translation needs and channels, in bulk."""

from collections.abc import Sequence
from datetime import date, timedelta

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.messages.queries.audience import ChannelFacts
from schoolpoort.contexts.organisations.api import Organisation
from schoolpoort.contexts.people.api import (
    Channel,
    ChannelHealth,
    Child,
    Enrolment,
    ExternalId,
    Guardian,
    GuardianLanguages,
    Guardianship,
    Household,
    LanguageSkill,
    TranslationDecision,
    TranslationNeed,
)
from schoolpoort.core.encryption import lookup_hash
from schoolpoort.core.languages import language
from schoolpoort.demo.contact_points import POSTCODE, TOWN
from schoolpoort.demo.plans import FamilyPlan, GuardianPlan, HouseholdPlan
from schoolpoort.demo.rows import ChildFacts, ClassFacts, GuardianFacts, HouseholdFacts
from schoolpoort.demo.school_days import SchoolCalendar

#: How the printed families are found again at a later start: ExternalId(system, kind, value).
DEMO_SYSTEM = "demo"
CAST_KIND = "guardian"

_NEED_LASTS = timedelta(days=365)


class FamilyWriter:
    """Collects the rows of one school's families and writes them at the end."""

    def __init__(self, organisation: Organisation, year: SchoolCalendar, decided_by: User) -> None:
        self._organisation = organisation
        self._year = year
        self._decision = TranslationDecision(
            organisation=organisation,
            decided_by=decided_by,
            decided_on=year.starts,
            reason="Deze ouders zijn nog niet lang in Vlaanderen en leren Nederlands. Zonder vertaling missen zij "
            "praktische afspraken over hun kind.",
        )
        self._households: list[Household] = []
        self._guardians: list[Guardian] = []
        self._children: list[Child] = []
        self._guardianships: list[Guardianship] = []
        self._enrolments: list[Enrolment] = []
        self._skills: list[LanguageSkill] = []
        self._needs: list[TranslationNeed] = []
        self._channels: list[Channel] = []
        self._external_ids: list[ExternalId] = []

    def add(self, family: FamilyPlan, places: dict[int, ClassFacts]) -> None:
        """Add a family; its children go to the classes that `places` names by `id()`."""
        households = [self._household(plan, family) for plan in family.households]
        guardians = [
            (plan, row)
            for home, rows in zip(family.households, households, strict=True)
            for plan, row in zip(home.guardians, rows.guardians, strict=True)
        ]
        for child in family.children:
            row = Child(
                organisation=self._organisation,
                first_name=child.first_name,
                last_name=child.last_name,
                birth_date=child.birth_date,
            )
            self._children.append(row)
            school_class = places[id(child)]
            school_class.children.append(ChildFacts(row.pk, households))
            self._enrolments.append(
                Enrolment(
                    organisation=self._organisation,
                    child=row,
                    school_class=school_class.school_class,
                    starts=self._year.starts,
                )
            )
            for rank, (plan, guardian) in enumerate(guardians, start=1):
                self._guardianships.append(
                    Guardianship(
                        organisation=self._organisation,
                        child=row,
                        guardian_id=guardian.id,
                        relation=plan.relation,
                        parental_authority=plan.parental_authority,
                        rank=rank,
                    )
                )

    def write(self) -> None:
        """Write everything that was added."""
        self._decision.save()
        rows: Sequence[Sequence[object]] = (
            self._households,
            self._guardians,
            self._children,
            self._guardianships,
            self._enrolments,
            self._skills,
            self._needs,
            self._channels,
            self._external_ids,
        )
        for each in rows:
            if each:
                type(each[0]).objects.bulk_create(each)  # type: ignore[attr-defined]

    def _household(self, plan: HouseholdPlan, family: FamilyPlan) -> HouseholdFacts:
        address = f"{plan.street}|{POSTCODE}|{TOWN}".lower()
        row = Household(
            organisation=self._organisation,
            street=plan.street,
            postcode=POSTCODE,
            town=TOWN,
            address_hash=lookup_hash(address, purpose="address"),
        )
        self._households.append(row)
        facts = HouseholdFacts(row.pk, [], family.other_home_language)
        for place, guardian in enumerate(plan.guardians):
            cast = family.cast if place == 0 and plan is family.households[0] else ""
            facts.guardians.append(self._guardian(guardian, row, cast))
        return facts

    def _guardian(self, plan: GuardianPlan, household: Household, cast: str) -> GuardianFacts:
        row = Guardian(
            organisation=self._organisation,
            household=household,
            first_name=plan.first_name,
            last_name=plan.last_name,
            prefers_listening=plan.prefers_listening,
        )
        self._guardians.append(row)
        for rank, skill in enumerate(plan.skills, start=1):
            self._skills.append(
                LanguageSkill(
                    organisation=self._organisation,
                    guardian=row,
                    tag=skill.tag,
                    script=language(skill.tag).script,
                    reads=skill.reads,
                    writes=skill.reads,
                    rank=rank,
                )
            )
        needs = self._add_need(row) if plan.needs_translation else []
        self._add_channels(plan, row)
        if cast:
            self._external_ids.append(
                ExternalId(
                    organisation=self._organisation, system=DEMO_SYSTEM, kind=CAST_KIND, value=cast, object_id=row.pk
                )
            )
        skills = [(skill.tag, skill.reads, True) for skill in plan.skills]
        channels = [
            ChannelFacts(each.kind, each.address, each.health != ChannelHealth.BROKEN) for each in plan.channels
        ]
        return GuardianFacts(row.pk, GuardianLanguages(skills, needs, plan.prefers_listening), channels, cast)

    def _add_need(self, guardian: Guardian) -> list[tuple[date, date]]:
        period = (self._year.starts, self._year.starts + _NEED_LASTS)
        self._needs.append(
            TranslationNeed(
                organisation=self._organisation,
                guardian=guardian,
                decision=self._decision,
                starts=period[0],
                until=period[1],
            )
        )
        return [period]

    def _add_channels(self, plan: GuardianPlan, guardian: Guardian) -> None:
        for rank, each in enumerate(plan.channels, start=1):
            proved = each.health == ChannelHealth.WORKING and bool(each.address)
            self._channels.append(
                Channel(
                    organisation=self._organisation,
                    guardian=guardian,
                    kind=each.kind,
                    address=each.address,
                    address_hash=lookup_hash(each.address, purpose="channel") if each.address else "",
                    rank=rank,
                    health=each.health,
                    proved_on=self._year.starts if proved else None,
                )
            )
