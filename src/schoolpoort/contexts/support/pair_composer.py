"""Writes what both sides of a buddy pair and ambassadors hear, when it leaves: Dutch first, then the reader's language.

Words about a proposal name nobody; a monthly question says nothing of what the other side answered.
"""

from collections.abc import Sequence
from uuid import UUID

from django.conf import settings
from django.urls import reverse

from schoolpoort.contexts.delivery.api import Content
from schoolpoort.contexts.people.api import DUTCH, Guardian, languages_for, languages_of
from schoolpoort.contexts.support.composer import PURPOSES, content_of, tags_of
from schoolpoort.contexts.support.enums import PairState, QuestionState, Side
from schoolpoort.contexts.support.models import BuddyPair
from schoolpoort.contexts.support.queries.across_organisations import check_ins_by_id, pairs_by_id, questions_by_id
from schoolpoort.contexts.support.services.pair_telling import ENDED, MEETING, PROPOSED, RENEWAL
from schoolpoort.core import clock
from schoolpoort.core.phrases import phrase

#: In which state of a pair each word is still true.
_STATES = {
    PROPOSED: PairState.PROPOSED,
    MEETING: PairState.FIRST_MEETING,
    RENEWAL: PairState.RUNNING,
    ENDED: PairState.ENDED,
}

_PAGES = {Side.GUARDIAN: "support:own-pairs", Side.SUPPORTER: "support:place-pairs"}


class PairComposer:
    """The delivery composer of a topic about a pair, for one side."""

    def __init__(self, topic: str, side: Side) -> None:
        self._topic, self._side = topic, side

    def compose(self, subject_ids: Sequence[UUID], channel: str) -> dict[UUID, Content]:
        """Return the words about each pair that is still in the state they are about (3 queries)."""
        found = {}
        for pair in pairs_by_id(subject_ids):
            if pair.state == _STATES[self._topic]:
                found[pair.pk] = _content(f"pair-told-{self._topic}", pair, self._side, channel, self._values(pair))
        return found

    def _values(self, pair: BuddyPair) -> dict[str, object]:
        if self._topic != MEETING:
            return {}
        other = pair.supporter if self._side == Side.GUARDIAN else pair.guardian
        return {
            "name": other.first_name,
            "date": pair.meeting_on,
            "time": pair.meeting_at,
            "place": pair.meeting_place,
        }


class CheckInComposer:
    """The delivery composer of the monthly question and its reminder, for one side."""

    def __init__(self, topic: str, side: Side) -> None:
        self._topic, self._side = topic, side

    def compose(self, subject_ids: Sequence[UUID], channel: str) -> dict[UUID, Content]:
        """Return the words of each question that still waits for an answer (3 queries)."""
        return {
            each.pk: _content(f"pair-told-{self._topic}", each.pair, self._side, channel, {})
            for each in check_ins_by_id(subject_ids)
            if not each.answer and each.pair.state == PairState.RUNNING
        }


class AnswerComposer:
    """The delivery composer of "there is an answer", for the guardian who asked."""

    def compose(self, subject_ids: Sequence[UUID], channel: str) -> dict[UUID, Content]:
        """Return the words about each question that has an answer (3 queries); question and answer are not in them."""
        url = _url("support:own-ambassador")
        found = {}
        for each in questions_by_id(subject_ids):
            if each.state == QuestionState.ANSWERED:
                tags = _tags_of(each.guardian)
                lines = [(tag, [phrase("ambassador-told-answer", [tag, DUTCH]).text]) for tag in tags]
                found[each.pk] = content_of(lines, url, "ambassador-told-subject", each.organisation.name, channel)
        return found


class AskedComposer:
    """The delivery composer of "somebody asks something in your language", for ambassadors."""

    def compose(self, subject_ids: Sequence[UUID], channel: str) -> dict[UUID, Content]:
        """Return the words about each question that nobody took yet (3 queries); the school is not named either."""
        url = _url("support:place-questions")
        found = {}
        for each in questions_by_id(subject_ids):
            if each.state == QuestionState.ASKED:
                tags = tags_of([each.language])
                lines = [(tag, [phrase("ambassador-told-asked", [tag, DUTCH]).text]) for tag in tags]
                found[each.pk] = content_of(lines, url, "ambassador-told-subject", "Schoolpoort", channel)
        return found


def _content(phrase_id: str, pair: BuddyPair, side: Side, channel: str, values: dict[str, object]) -> Content:
    tags = _tags_of(pair.guardian) if side == Side.GUARDIAN else tags_of([pair.supporter.written_language])
    lines = [(tag, [phrase(phrase_id, [tag, DUTCH], **values).text]) for tag in tags]
    return content_of(lines, _url(_PAGES[side]), "pair-told-subject", pair.organisation.name, channel)


def _tags_of(guardian: Guardian) -> list[str]:
    return tags_of(languages_for(languages_of(guardian), PURPOSES, clock.today()))


def _url(name: str) -> str:
    return f"{settings.BASE_URL}{reverse(name)}"
