"""What was written of a school and is needed again to send its messages: ids and facts, held in memory."""

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from schoolpoort.contexts.accounts.api import Role, User
from schoolpoort.contexts.messages.queries.audience import ChannelFacts
from schoolpoort.contexts.organisations.api import Organisation
from schoolpoort.contexts.people.api import GuardianLanguages, SchoolClass
from schoolpoort.demo.school_days import SchoolCalendar
from schoolpoort.demo.town import SchoolPlan


@dataclass(frozen=True)
class GuardianFacts:
    """What sending needs of a guardian."""

    id: UUID
    languages: GuardianLanguages
    channels: list[ChannelFacts]
    cast: str = ""


@dataclass
class HouseholdFacts:
    """What sending needs of a household."""

    id: UUID
    guardians: list[GuardianFacts]
    other_home_language: bool


@dataclass
class ChildFacts:
    """A child of a class and the households that hear about it."""

    id: UUID
    households: list[HouseholdFacts]


@dataclass
class ClassFacts:
    """A class with its level, its teachers (who taught from when) and its children."""

    school_class: SchoolClass
    level: str
    teachers: list[tuple[date, User]]
    children: list[ChildFacts] = field(default_factory=list)

    def teacher_on(self, day: date) -> User:
        """Return the class teacher of a day."""
        return [user for starts, user in self.teachers if starts <= day][-1]


@dataclass
class SchoolFacts:
    """A school with its classes and the staff beside the class teachers."""

    organisation: Organisation
    plan: SchoolPlan
    year: SchoolCalendar
    classes: list[ClassFacts]
    staff: dict[Role, User]

    def author(self, role: Role, school_class: ClassFacts | None, day: date) -> User:
        """Return who writes in a role on a day; a school without a bridge figure has its administrator."""
        if role == Role.TEACHER and school_class is not None:
            return school_class.teacher_on(day)
        return self.staff.get(role, self.staff[Role.SCHOOL_ADMINISTRATOR])
