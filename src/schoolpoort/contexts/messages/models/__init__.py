"""Messages, their versions as sent, who they are for, and what came back."""

from schoolpoort.contexts.messages.models.aggregates import MessageAggregate
from schoolpoort.contexts.messages.models.answers import Answer, AnswerKind, AnswerSource
from schoolpoort.contexts.messages.models.course import CourseStep, CourseStepDone
from schoolpoort.contexts.messages.models.messages import (
    AudienceKind,
    Message,
    MessageState,
    MessageVersion,
    Rendering,
    TextLevel,
)
from schoolpoort.contexts.messages.models.recipients import (
    Recipient,
    RecipientChild,
    RecipientGuardian,
    RecipientState,
)
from schoolpoort.contexts.messages.models.recordings import Recording

__all__ = [
    "Answer",
    "AnswerKind",
    "AnswerSource",
    "AudienceKind",
    "CourseStep",
    "CourseStepDone",
    "Message",
    "MessageAggregate",
    "MessageState",
    "MessageVersion",
    "Recipient",
    "RecipientChild",
    "RecipientGuardian",
    "RecipientState",
    "Recording",
    "Rendering",
    "TextLevel",
]
