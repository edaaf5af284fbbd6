"""The children for whom the person in an own space decides."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from schoolpoort.contexts.people.api import Child, ConsentSetting, Guardianship
from schoolpoort.core.scope import Scope


@dataclass(frozen=True)
class OwnChild:
    """A present child, and which of the joined records decides for it."""

    child: Child
    guardian_id: UUID


def own_children(scope: Scope, guardians: Sequence[UUID]) -> list[OwnChild]:
    """Return the present children of these records over whom parental authority is recorded (1 query)."""
    ties = Guardianship.objects.within(scope).filter(
        guardian_id__in=guardians, parental_authority=True, child__gone_since=None
    )
    rows = ties.select_related("child", "child__organisation").order_by("child__birth_date", "child__first_name", "pk")
    return [OwnChild(tie.child, tie.guardian_id) for tie in rows]


def schools_asking_every_household(scope: Scope) -> frozenset[UUID]:
    """Return the schools that ask every household of a child (1 query)."""
    rows = ConsentSetting.objects.within(scope).filter(every_household=True)
    return frozenset(rows.values_list("organisation_id", flat=True))
