"""What the worklist holds about a guardian, for the guardian's own say."""

from collections.abc import Sequence
from uuid import UUID

from django.db.models import F

from schoolpoort.contexts.worklist.models import Outcome, Task, TaskState
from schoolpoort.core import clock
from schoolpoort.core.personal_data import Erased, Fact, PersonalDataHolder, PersonalSection, register_holder
from schoolpoort.core.scope import Scope


def collect(scope: Scope, guardian_ids: Sequence[UUID]) -> list[PersonalSection]:
    """Return the tasks about the guardian (1 query)."""
    rows = Task.objects.within(scope).filter(guardian_id__in=guardian_ids).order_by("created_at", "pk")
    records = tuple(
        (
            Fact("data-field-date", row.created_at),
            Fact("data-field-what", str(row.get_kind_display()), language="nl"),
            Fact("data-field-text", row.text, language="nl"),
            Fact("data-field-state", str(row.get_state_display()), language="nl"),
        )
        for row in rows
    )
    return [PersonalSection("data-section-tasks", records)]


def erase(scope: Scope, guardian_ids: Sequence[UUID]) -> Erased:
    """Close what is open about the guardian, and take away about whom and what it was; kinds and dates stay."""
    rows = Task.objects.within(scope).filter(guardian_id__in=guardian_ids)
    rows.filter(state=TaskState.OPEN).update(state=TaskState.DONE, outcome=Outcome.NOT_NEEDED, closed_at=clock.now())
    return Erased({"worklist.Task": rows.update(guardian=None, text="", subject_id=F("pk"))})


def merge(scope: Scope, keep: UUID, drop: UUID) -> None:
    """Let the tasks be about the record that stays."""
    Task.objects.within(scope).filter(guardian_id=drop).update(guardian_id=keep)


register_holder(PersonalDataHolder("worklist", 40, collect, erase, merge))
