"""The questions that a guardian can pick with one tap; a picked question reaches the teacher in Dutch."""

from dataclasses import dataclass


@dataclass(frozen=True)
class QuestionKind:
    """One ready question: the phrasebook's message and the picture beside it."""

    id: str
    pictogram: str


QUESTION_KINDS = (
    QuestionKind("question-not-understood", "question"),
    QuestionKind("question-call-me", "phone"),
    QuestionKind("question-time", "clock"),
    QuestionKind("question-place", "place"),
    QuestionKind("question-bring", "bag"),
    QuestionKind("question-clothes", "gym-clothes"),
    QuestionKind("question-cost", "money"),
    QuestionKind("question-bus", "bus"),
    QuestionKind("question-sibling", "sibling"),
)
