"""Schools, staff and classes for tests: plain functions, no surprises, nobody real."""

from datetime import date
from itertools import count

from schoolpoort.contexts.accounts.api import Role, RoleAssignment, User
from schoolpoort.contexts.organisations.api import Organisation, OrganisationKind, SchoolYear
from schoolpoort.contexts.people.api import SchoolClass, StaffAssignment
from schoolpoort.core.scope import Scope

_numbers = count(1)
YEAR_STARTS = date(2026, 9, 1)
YEAR_ENDS = date(2027, 8, 31)
PASSWORD = "een-heel-lang-wachtwoord"


def make_school(name: str = "De Linde", **fields: object) -> Organisation:
    """Make a school with the school year 2026-2027."""
    school = Organisation.objects.create(
        **{
            "kind": OrganisationKind.SCHOOL,
            "name": name,
            "short_name": name,
            "street": "Schoolstraat 1",
            "postcode": "2800",
            "town": "Mechelen",
            "reply_email": "school@school.example",
            **fields,
        }
    )
    SchoolYear.objects.create(organisation=school, name="2026-2027", starts=YEAR_STARTS, ends=YEAR_ENDS)
    return school


def school_year(school: Organisation) -> SchoolYear:
    """Return the school year that `make_school` made."""
    return SchoolYear.objects.within(Scope.of(school.pk)).get()


def make_class(school: Organisation, name: str = "2B", **fields: object) -> SchoolClass:
    """Make a class of this school year."""
    return SchoolClass.objects.create(organisation=school, school_year=school_year(school), name=name, **fields)


def make_user(school: Organisation | None, role: Role | None = None, first_name: str = "Els", **fields: object) -> User:
    """Make a member of staff; with a role, assigned since the first school day."""
    number = next(_numbers)
    user = User.objects.create_user(
        email=f"staff{number}@school.example",
        password=PASSWORD,
        first_name=first_name,
        last_name=f"Peeters{number}",
        **fields,
    )
    if school is not None and role is not None:
        RoleAssignment.objects.create(organisation=school, user=user, role=role, starts=YEAR_STARTS)
    return user


def make_teacher(school_class: SchoolClass, first_name: str = "Els") -> User:
    """Make the class teacher of a class."""
    user = make_user(school_class.organisation, Role.TEACHER, first_name)
    StaffAssignment.objects.create(
        organisation=school_class.organisation, user=user, school_class=school_class, starts=YEAR_STARTS
    )
    return user
