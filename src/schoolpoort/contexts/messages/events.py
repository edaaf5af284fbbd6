"""What `messages` tells others."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True)
class AnswerReceived:
    """A guardian answered, or changed an answer; `guardian_id` is the person's, `kind` an AnswerKind value."""

    answer_id: UUID
    recipient_id: UUID
    guardian_id: UUID
    kind: str
