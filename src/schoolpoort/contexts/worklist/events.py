"""What the worklist tells others."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True)
class TaskClosed:
    """A task was solved or forgotten; the subject's owner may update its own state."""

    task_id: UUID
    organisation_id: UUID
    kind: str
    subject_kind: str
    subject_id: UUID
    outcome: str
