"""Writes the town, its schools, their places, school years and classes."""

from collections.abc import Sequence
from datetime import date, time, timedelta
from math import ceil
from random import Random

from schoolpoort.contexts.accounts.api import Absence, Role, User
from schoolpoort.contexts.organisations.api import Organisation, OrganisationKind, Room, SchoolYear, Site
from schoolpoort.contexts.people.api import SchoolClass, StaffAssignment
from schoolpoort.demo.contact_points import PHONES, POSTCODE, TOWN, mailbox, phone
from schoolpoort.demo.plans import LEVELS, ChildPlan, FamilyPlan
from schoolpoort.demo.rows import ClassFacts, SchoolFacts
from schoolpoort.demo.school_days import SchoolCalendar
from schoolpoort.demo.staff import StaffMaker
from schoolpoort.demo.town import PRINTED_CLASS, SCHOOLS, TOWN_DOMAIN, TOWN_NAME, SchoolPlan

#: A class has at most this many children.
LARGEST_CLASS = 24
_COMMON_ROOMS = ("Refter", "Turnzaal", "Zorglokaal")


def write_town() -> Organisation:
    """Write the town's own organisation."""
    return Organisation.objects.create(
        kind=OrganisationKind.TOWN,
        name=TOWN_NAME,
        short_name=TOWN,
        street="Poortbladdreef 1",
        postcode=POSTCODE,
        town=TOWN,
        phone=phone(PHONES - 1),
        reply_email=f"onderwijs@{TOWN_DOMAIN}",
    )


def write_organisations(plans: Sequence[SchoolPlan]) -> list[Organisation]:
    """Write the schools; their phones are the last of the range, families have the first."""
    return Organisation.objects.bulk_create(
        Organisation(
            kind=OrganisationKind.SCHOOL,
            name=plan.name,
            short_name=plan.short_name,
            street=plan.street,
            postcode=POSTCODE,
            town=TOWN,
            phone=phone(PHONES - 2 - place),
            reply_email=f"school@{plan.domain}",
            # No quiet hours: who tries the demonstration in the evening wants to see what leaves.
            quiet_from=time(0, 0),
            quiet_until=time(0, 0),
        )
        for place, plan in enumerate(plans)
    )


def class_names(level: str, children: int) -> list[str]:
    """Return the names of a level's classes: K1 or K1A, K1B; 1A, 1B."""
    count = max(1, ceil(children / LARGEST_CLASS))
    letters = "ABCDEFGH"[:count]
    if level.startswith("K") and count == 1:
        return [level]
    return [f"{level}{letter}" for letter in letters]


class SchoolWriter:
    """Writes one school: places, year, classes and the people who teach there."""

    def __init__(self, makes: StaffMaker, year: SchoolCalendar, today: date, dice: Random) -> None:
        self._makes = makes
        self._year = year
        self._today = today
        self._dice = dice
        self._assignments: list[StaffAssignment] = []
        self._absences: list[Absence] = []

    def write(
        self, plan: SchoolPlan, organisation: Organisation, families: Sequence[FamilyPlan], staff: dict[Role, User]
    ) -> tuple[SchoolFacts, dict[int, ClassFacts]]:
        """Return the school's facts, and the class of each planned child by the child's `id()`."""
        school_year = SchoolYear.objects.create(
            organisation=organisation, name=self._year.name, starts=self._year.starts, ends=self._year.ends
        )
        sites = Site.objects.bulk_create(
            Site(organisation=organisation, name=name, street=plan.street, postcode=POSTCODE, town=TOWN)
            for name in plan.sites
        )
        shares = _children_by_class(families)
        classes = [
            SchoolClass(
                organisation=organisation,
                school_year=school_year,
                site=sites[0] if not name.startswith("K") else sites[-1],
                name=name,
                mailbox=mailbox(plan.short_name, name).replace(".", "-"),
            )
            for name in shares
        ]
        SchoolClass.objects.bulk_create(classes)
        self._write_rooms(organisation, sites, classes)
        facts = [ClassFacts(each, _level_of(each.name), self._teachers(plan, each)) for each in classes]
        places = {id(child): fact for fact in facts for child in shares[fact.school_class.name]}
        return SchoolFacts(organisation, plan, self._year, facts, staff), places

    def write_assignments(self) -> None:
        """Write who teaches what and who is away; the users must be there (2 queries)."""
        StaffAssignment.objects.bulk_create(self._assignments)
        Absence.objects.bulk_create(self._absences)

    def _write_rooms(self, organisation: Organisation, sites: Sequence[Site], classes: Sequence[SchoolClass]) -> None:
        rooms = [Room(organisation=organisation, site=sites[0], name=name) for name in _COMMON_ROOMS]
        rooms += [Room(organisation=organisation, site=each.site, name=f"Klas {each.name}") for each in classes]
        Room.objects.bulk_create(rooms)

    def _teachers(self, plan: SchoolPlan, school_class: SchoolClass) -> list[tuple[date, User]]:
        """Return the class teachers in order; one class in ten changed its teacher during the year."""
        organisation = school_class.organisation
        if plan is SCHOOLS[0] and school_class.name == PRINTED_CLASS:
            return [self._assign(self._makes.printed(Role.TEACHER, organisation), school_class, self._year.starts)]
        first = self._assign(self._makes.make(Role.TEACHER, organisation), school_class, self._year.starts)
        change = self._year.starts + timedelta(days=self._dice.randrange(20, 120))
        if self._dice.random() < 0.1 and change < self._today:
            self._assignments[-1].until = change - timedelta(days=1)
            successor = self._makes.make(Role.TEACHER, organisation, change)
            return [first, self._assign(successor, school_class, change)]
        if self._dice.random() < 0.06:
            self._away(first[1], organisation)
        return [first]

    def _assign(self, user: User, school_class: SchoolClass, starts: date) -> tuple[date, User]:
        self._assignments.append(
            StaffAssignment(organisation=school_class.organisation, user=user, school_class=school_class, starts=starts)
        )
        return starts, user

    def _away(self, user: User, organisation: Organisation) -> None:
        first = self._today - timedelta(days=1)
        last = self._today + timedelta(days=self._dice.randrange(1, 8))
        self._absences.append(Absence(organisation=organisation, user=user, starts=first, until=last))


def _level_of(class_name: str) -> str:
    return class_name[:2] if class_name.startswith("K") else class_name[:1]


def _children_by_class(families: Sequence[FamilyPlan]) -> dict[str, list[ChildPlan]]:
    """Share the children of each level among its classes; the printed families come in the printed class."""
    by_level: dict[str, list[ChildPlan]] = {level: [] for level in LEVELS}
    printed = {id(family.children[0]) for family in families if family.cast}
    for family in families:
        for child in family.children:
            by_level[LEVELS[child.level]].append(child)
    shares: dict[str, list[ChildPlan]] = {}
    for level, children in by_level.items():
        names = class_names(level, len(children))
        shares.update({name: [] for name in names})
        for place, child in enumerate(children):
            name = PRINTED_CLASS if id(child) in printed else names[place % len(names)]
            shares[name].append(child)
    return shares
