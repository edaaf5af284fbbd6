"""The staff of the town: accounts without a password, except for those whose sign-in the command prints."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from random import Random

from django.contrib.auth.hashers import make_password

from schoolpoort.contexts.accounts.api import Role, RoleAssignment, User
from schoolpoort.contexts.organisations.api import Agreement, AgreementAim, Organisation
from schoolpoort.demo.contact_points import TOWN, mailbox
from schoolpoort.demo.names import Community, communities
from schoolpoort.demo.school_days import SchoolCalendar
from schoolpoort.demo.town import OWN_BRIDGE_FIGURE, SHARED_BRIDGE_FIGURE, TOWN_DOMAIN

#: The password of the printed users: public, so it opens nothing outside a demonstration.
DEMO_PASSWORD = "elzepoorte-demo"


@dataclass(frozen=True)
class PrintedUser:
    """A user whose sign-in link is printed: role in words, name, mail address."""

    label: str
    role: Role
    first_name: str
    last_name: str
    email: str


PRINTED_USERS = (
    PrintedUser("teacher of class 2B", Role.TEACHER, "Els", "Lindenveld", f"els.lindenveld@{TOWN_DOMAIN}"),
    PrintedUser("care coordinator", Role.CARE_COORDINATOR, "Hanne", "Wilgenaere", f"hanne.wilgenaere@{TOWN_DOMAIN}"),
    PrintedUser("bridge figure", Role.BRIDGE_FIGURE, "Samira", "El Bahriyin", f"samira.el.bahriyin@{TOWN_DOMAIN}"),
    PrintedUser("school administrator", Role.SCHOOL_ADMINISTRATOR, "Wim", "Haverlant", f"wim.haverlant@{TOWN_DOMAIN}"),
    PrintedUser(
        "town administrator", Role.TOWN_ADMINISTRATOR, "Katrien", "Roggenveld", f"katrien.roggenveld@{TOWN_DOMAIN}"
    ),
    PrintedUser("NT2 coordinator", Role.NT2_COORDINATOR, "Joke", "Elsenhage", f"joke.elsenhage@{TOWN_DOMAIN}"),
    PrintedUser("town worker", Role.TOWN_WORKER, "Stijn", "Vlasbergen", f"stijn.vlasbergen@{TOWN_DOMAIN}"),
    PrintedUser("support coordinator", Role.SUPPORT_COORDINATOR, "Noor", "Beukelaer", f"noor.beukelaer@{TOWN_DOMAIN}"),
    PrintedUser("supporter", Role.SUPPORTER, "Rania", "Al Nahar", f"rania.al.nahar@{TOWN_DOMAIN}"),
)


class StaffMaker:
    """Collects users and their roles, and writes them at once."""

    def __init__(self, year: SchoolCalendar, dice: Random) -> None:
        self._year = year
        self._dice = dice
        self._count = 0
        self._users: list[User] = []
        self._roles: list[RoleAssignment] = []
        # One hash for all of them: hashing is slow on purpose.
        self._password = make_password(DEMO_PASSWORD)
        self._nobody = make_password(None)

    def printed(self, role: Role, organisation: Organisation) -> User:
        """Return the user of a role whose link is printed."""
        plan = next(each for each in PRINTED_USERS if each.role == role)
        return self._add(plan.first_name, plan.last_name, plan.email, role, organisation, self._password)

    def without_password(self, role: Role, organisation: Organisation) -> User:
        """Return the printed user of a role that signs in with a code by mail."""
        plan = next(each for each in PRINTED_USERS if each.role == role)
        return self._add(plan.first_name, plan.last_name, plan.email, role, organisation, self._nobody)

    def make(self, role: Role, organisation: Organisation, starts: date | None = None) -> User:
        """Return a new user in a role; nobody can sign in as this user."""
        self._count += 1
        names: Community = communities()[self._dice.choices(["nl", "ar", "tr", "fr"], [88, 5, 3, 4])[0]]
        first_name = self._dice.choice(names.women if self._dice.random() < 0.8 else names.men)
        last_name = self._dice.choice(names.family)
        email = f"{mailbox(first_name, last_name)}.{self._count}@{TOWN_DOMAIN}"
        return self._add(first_name, last_name, email, role, organisation, self._nobody, starts)

    def also(self, user: User, role: Role, organisation: Organisation, starts: date | None = None) -> None:
        """Give a user the role in one more organisation."""
        assigned = RoleAssignment(organisation=organisation, user=user, role=role, starts=starts or self._year.starts)
        self._roles.append(assigned)

    def write(self) -> None:
        """Write users and roles (2 queries)."""
        User.objects.bulk_create(self._users)
        RoleAssignment.objects.bulk_create(self._roles)

    def _add(
        self,
        first_name: str,
        last_name: str,
        email: str,
        role: Role,
        organisation: Organisation,
        password: str,
        starts: date | None = None,
    ) -> User:
        user = User(first_name=first_name, last_name=last_name, email=email, password=password)
        self._users.append(user)
        self.also(user, role, organisation, starts)
        return user


def whole_school_staff(
    makes: StaffMaker, town: Organisation, schools: Sequence[Organisation]
) -> list[dict[Role, User]]:
    """Return per school its administrator, care coordinator and bridge figure, where it has one."""
    makes.printed(Role.TOWN_ADMINISTRATOR, town)
    makes.printed(Role.TOWN_WORKER, town)
    makes.printed(Role.SUPPORT_COORDINATOR, town)
    makes.without_password(Role.SUPPORTER, town)
    staff: list[dict[Role, User]] = []
    for place, school in enumerate(schools):
        found = {}
        for role in (Role.SCHOOL_ADMINISTRATOR, Role.CARE_COORDINATOR):
            found[role] = makes.printed(role, school) if place == 0 else makes.make(role, school)
        staff.append(found)
    shared = [place for place in SHARED_BRIDGE_FIGURE if place < len(schools)]
    # One coordinator for the lessons of the whole town; each school gives the role.
    lessons = makes.printed(Role.NT2_COORDINATOR, schools[0])
    for school in schools[1:]:
        makes.also(lessons, Role.NT2_COORDINATOR, school)
    bridge_figure = makes.printed(Role.BRIDGE_FIGURE, schools[shared[0]])
    for place in shared[1:]:
        makes.also(bridge_figure, Role.BRIDGE_FIGURE, schools[place])
    for place in shared:
        staff[place][Role.BRIDGE_FIGURE] = bridge_figure
    if len(schools) > OWN_BRIDGE_FIGURE:
        staff[OWN_BRIDGE_FIGURE][Role.BRIDGE_FIGURE] = makes.make(Role.BRIDGE_FIGURE, schools[OWN_BRIDGE_FIGURE])
    return staff


def write_agreements(year: SchoolCalendar, town: Organisation, schools: Sequence[Organisation]) -> None:
    """Record what opens a view across organisations (decision 1): a shared bridge figure, figures for the town."""
    shared = [schools[place] for place in SHARED_BRIDGE_FIGURE if place < len(schools)]
    _agreement(year, f"Afspraak gedeelde brugfiguur {TOWN} {year.name}", AgreementAim.TOGETHER, shared)
    _agreement(year, f"Afspraak cijfers per school {TOWN} {year.name}", AgreementAim.EVERYTHING, [town, *schools])


def _agreement(year: SchoolCalendar, title: str, aim: AgreementAim, organisations: Sequence[Organisation]) -> None:
    agreement = Agreement.objects.create(
        title=title,
        aim=aim,
        starts=year.starts,
        ends=year.ends,
        recorded_by="Katrien Roggenveld",
        confirmed_on=year.starts,
    )
    agreement.organisations.set(organisations)
