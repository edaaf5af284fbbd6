"""What a rule says about a text, and what a rule is."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from schoolpoort.engines.plain_dutch.document import TextDocument


class Severity(StrEnum):
    """How much a finding keeps a reader from understanding."""

    HINT = "hint"
    ADVICE = "advice"
    IMPORTANT = "important"


@dataclass(frozen=True, order=True)
class Finding:
    """One thing that makes a text harder: where, which rule, what to say to the writer, and what to write instead.

    `replacements` fit grammatically in the place of text[start:end]; the first is the best, and `sure` says that it
    means the same in every text. `message` is Dutch for a teacher, one or two short sentences, without blame.
    """

    start: int
    end: int
    rule: str
    severity: Severity = field(compare=False)
    message: str = field(compare=False)
    replacements: tuple[str, ...] = field(default=(), compare=False)
    sure: bool = field(default=False, compare=False)


class Rule(Protocol):
    """One rule of plain language: one class, one file, and one file of sentences that it must and must not find."""

    #: Stable name, as in the JSON output.
    id: str

    def find(self, document: TextDocument) -> Iterator[Finding]:
        """Yield what the rule sees, in order of place."""
        ...
