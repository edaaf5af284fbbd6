"""Who owns an open need: the class teacher; absent or late -> the bridge figure; else the school's administrator."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from schoolpoort.contexts.accounts.api import Role, absent_users, staff_with_role
from schoolpoort.contexts.people.api import class_teachers
from schoolpoort.core.scope import Scope


class NobodyToOwn(Exception):
    """The organisation has no member of staff at all; nothing may be opened without an owner."""


@dataclass(frozen=True)
class OwnerLine:
    """The people of one organisation in the order in which they are asked; made once per run (at most 5 queries)."""

    teachers: dict[UUID, list[UUID]]
    bridge_figures: list[UUID]
    administrators: list[UUID]
    care_coordinators: list[UUID]
    absent: frozenset[UUID]
    everybody: list[UUID] = field(default_factory=list)

    def line_for(self, school_class_id: UUID | None) -> list[UUID]:
        """Return the candidates for a need of a class, first choice first; who is away comes last.

        Raises NobodyToOwn when the organisation has no staff.
        """
        teachers = self.teachers.get(school_class_id, []) if school_class_id else []
        ordered = list(
            dict.fromkeys(
                [*teachers, *self.bridge_figures, *self.administrators, *self.care_coordinators, *self.everybody]
            )
        )
        if not ordered:
            raise NobodyToOwn
        present = [each for each in ordered if each not in self.absent]
        return present or ordered

    def line_after_teacher(self) -> list[UUID]:
        """Return who takes over what stayed too long with a teacher."""
        ordered = dict.fromkeys([*self.bridge_figures, *self.administrators, *self.care_coordinators])
        return [each for each in ordered if each not in self.absent]


def owner_line(organisation_id: UUID, class_ids: Iterable[UUID], day: date) -> OwnerLine:
    """Load the line of owners of an organisation for needs of these classes on `day`."""
    scope = Scope.of(organisation_id)
    teachers = class_teachers(scope, list(class_ids), day)
    by_role = {
        role: [user.pk for user in staff_with_role(scope, role, day)]
        for role in (Role.BRIDGE_FIGURE, Role.SCHOOL_ADMINISTRATOR, Role.CARE_COORDINATOR)
    }
    everybody = [user_id for users in by_role.values() for user_id in users]
    if not everybody and not teachers:
        everybody = [user.pk for user in staff_with_role(scope, Role.TEACHER, day)]
    known = {each for line in teachers.values() for each in line} | set(everybody)
    return OwnerLine(
        teachers=teachers,
        bridge_figures=by_role[Role.BRIDGE_FIGURE],
        administrators=by_role[Role.SCHOOL_ADMINISTRATOR],
        care_coordinators=by_role[Role.CARE_COORDINATOR],
        absent=absent_users(scope, known, day),
        everybody=everybody,
    )
