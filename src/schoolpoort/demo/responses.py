"""How families answer in the demonstration: who opens, who answers what, who asks, who stays silent.

All chances are our choice. Three of four messages that ask something are answered; families with another home language
ask for help somewhat more often, because for them more is asked.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from math import exp
from random import Random

from schoolpoort.contexts.delivery.api import ChannelKind
from schoolpoort.contexts.messages.models import AnswerKind, AnswerSource
from schoolpoort.contexts.messages.question_kinds import QUESTION_KINDS
from schoolpoort.contexts.messages.services.rendering import FilledBlock

#: Picked kinds of help with their weights.
_HELP = {
    "help-explain-letter": 30,
    "help-call-me": 25,
    "help-interpret": 15,
    "help-come-with-me": 10,
    "help-pay": 10,
    "help-talk-trusted": 5,
    "help-practise-dutch": 5,
}
_OPENS = 0.93
_ANSWERS = 0.82
#: Messages that ask nothing still get a friendly "understood" now and then.
_ANSWERS_UNASKED = 0.3
_QUESTION = 0.035
_HELP_DUTCH = 0.008
_HELP_OTHER = 0.06
#: After this many hours two of three who will open a message did so.
_HOURS_TO_OPEN = 9.0
#: Needs older than this are solved.
SOLVED_AFTER = timedelta(days=6)


@dataclass(frozen=True)
class Reaction:
    """One answer to be written; `phrase` is a picked question or kind of help."""

    kind: AnswerKind
    source: AnswerSource
    at: datetime
    block: str = ""
    value: str = ""
    phrase: str = ""
    resolved_at: datetime | None = None


@dataclass(frozen=True)
class Response:
    """What one household did with a message."""

    opened_at: datetime | None
    reactions: tuple[Reaction, ...] = ()


SILENT = Response(None)


class Families:
    """Throws the dice for households."""

    def __init__(self, now: datetime, dice: Random) -> None:
        self._now = now
        self._dice = dice

    def respond(
        self, blocks: Sequence[FilledBlock], channel: str, other_home_language: bool, sent_at: datetime
    ) -> Response:
        """Return what a household does that was reached over `channel` (a ChannelKind value)."""
        age = self._now - sent_at
        hours = max(age.total_seconds() / 3600, 6.0)
        if self._dice.random() > _OPENS * (1 - exp(-hours / _HOURS_TO_OPEN)):
            return SILENT
        opened_at = sent_at + age * min(0.9, self._dice.random() ** 3 * 24 / hours)
        by_link = channel in (ChannelKind.SMS, ChannelKind.EMAIL)
        source = {ChannelKind.LETTER: AnswerSource.PAPER, ChannelKind.IN_PERSON: AnswerSource.IN_PERSON}.get(
            ChannelKind(channel), AnswerSource.LINK
        )
        reactions = self._reactions(blocks, source, other_home_language, opened_at)
        return Response(opened_at if by_link else None, reactions)

    def _reactions(
        self, blocks: Sequence[FilledBlock], source: AnswerSource, other_home_language: bool, opened_at: datetime
    ) -> tuple[Reaction, ...]:
        at = opened_at + (self._now - opened_at) * self._dice.random() * 0.3
        need = self._need(source, other_home_language, at)
        if need is not None:
            return (need,)
        asked = any(each.block.answer != "none" for each in blocks)
        if self._dice.random() > (_ANSWERS if asked else _ANSWERS_UNASKED):
            return ()
        answers = [self._to_block(each, source, at) for each in blocks]
        given = tuple(each for each in answers if each is not None)
        return given or (Reaction(AnswerKind.UNDERSTOOD, source, at),)

    def _need(self, source: AnswerSource, other_home_language: bool, at: datetime) -> Reaction | None:
        throw = self._dice.random()
        resolved_at = at + timedelta(hours=20) if self._now - at > SOLVED_AFTER else None
        if throw < _QUESTION:
            kind = self._dice.choice(QUESTION_KINDS)
            return Reaction(AnswerKind.QUESTION, source, at, phrase=kind.id, resolved_at=resolved_at)
        if throw < _QUESTION + (_HELP_OTHER if other_home_language else _HELP_DUTCH):
            phrase = self._dice.choices(list(_HELP), list(_HELP.values()))[0]
            return Reaction(AnswerKind.HELP, source, at, phrase=phrase, resolved_at=resolved_at)
        return None

    def _to_block(self, filled: FilledBlock, source: AnswerSource, at: datetime) -> Reaction | None:
        """Return the answer to what a block asks; a signature is never given by a link alone (decision 10)."""
        values: list[str]
        match filled.block.answer:
            case "yes-no":
                values = ["yes", "yes", "no"]
            case "bring":
                values = ["will-bring"]
            case "pay":
                values = ["paid"]
            case "book":
                values = [*_days_offered(filled), "none"]
            case "sign":
                values = ["sign"] * 9 + ["sign-no"]
                source = AnswerSource.CODE if source == AnswerSource.LINK else source
            case _:
                return None
        value = self._dice.choice(values)
        return Reaction(AnswerKind.BLOCK, source, at, block=filled.block.id, value=value)


def _days_offered(filled: FilledBlock) -> list[str]:
    """Return the days of a talk; most families find one of them."""
    days = [
        value.isoformat()
        for name, value in filled.values.items()
        if filled.block.params[name].role == "when" and isinstance(value, date)
    ]
    return days * 4
