"""What a guardian answers through a link or with a code: recorded, told to others, and given an owner where needed."""

import logging
from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _

from schoolpoort.contexts.messages.asks import NEEDS_CODE, Ask
from schoolpoort.contexts.messages.events import AnswerReceived
from schoolpoort.contexts.messages.models import (
    Answer,
    AnswerKind,
    AnswerSource,
    MessageVersion,
    Recipient,
    RecipientGuardian,
)
from schoolpoort.contexts.messages.services.photo_consent import keep_photo_consent
from schoolpoort.contexts.messages.services.states import refresh_states
from schoolpoort.contexts.people.api import DUTCH
from schoolpoort.contexts.worklist.api import NobodyToOwn, TaskKind, open_task
from schoolpoort.core import audit, clock
from schoolpoort.core.events import publish
from schoolpoort.core.languages import language
from schoolpoort.core.phrases import phrase
from schoolpoort.core.scope import Scope

log = logging.getLogger(__name__)

#: The subject of a task that an answer opens: one need is one task, so a second kind of help is not lost.
ANSWER_SUBJECT = "messages.answer"

_TASKS = {AnswerKind.HELP: (TaskKind.HELP, 3), AnswerKind.QUESTION: (TaskKind.QUESTION, 2)}

#: Answers that the guardian gave in person; what staff note for a guardian they audit under their own name.
_OWN_HAND = frozenset({AnswerSource.LINK, AnswerSource.CODE})


class CodeNeeded(Exception):
    """A link's answer is an acknowledgement: this block takes a one-time code or a signature on paper."""


class UnknownAnswer(Exception):
    """The block does not take this answer; perhaps the page was old."""


@dataclass(frozen=True)
class Reply:
    """What came in: a kind, and for a question or help a picked phrase, own words in a language, or both."""

    kind: AnswerKind
    block: str = ""
    value: str = ""
    phrase: str = ""
    text: str = ""
    text_language: str = ""
    source: AnswerSource = AnswerSource.LINK


def answer_block(
    reader: RecipientGuardian,
    version: MessageVersion,
    ask: Ask,
    value: str,
    source: AnswerSource = AnswerSource.LINK,
    wish: str = "",
) -> Answer:
    """Record the answer to what a block asks; a later answer of this guardian to the same version replaces it.

    `wish` is a phrase that goes with it (an interpreter at a talk). Raises CodeNeeded and UnknownAnswer.
    """
    if ask.option(value) is None:
        raise UnknownAnswer(value)
    if ask.kind in NEEDS_CODE and source == AnswerSource.LINK:
        raise CodeNeeded(ask.key)
    with transaction.atomic():
        answer = record_answer(reader, version, Reply(AnswerKind.BLOCK, ask.key, value, wish, source=source))
        keep_photo_consent(reader, version, answer, by=None)
    return answer


@transaction.atomic
def record_answer(reader: RecipientGuardian, version: MessageVersion, reply: Reply) -> Answer:
    """Save a reply to one version, refresh the household's state, tell subscribers, open a task for help and questions.

    The same reply twice (a double tap) stays one answer and one task.
    """
    same = _same_answer(reader, version, reply)
    if same is not None and (same.value, same.phrase, same.source) == (reply.value, reply.phrase, reply.source):
        return same
    answer = same or Answer(organisation_id=reader.organisation_id, guardian=reader, version=version)
    answer.recipient_id = reader.recipient_id
    answer.kind, answer.source = reply.kind, reply.source
    answer.block, answer.value, answer.phrase = reply.block, reply.value, reply.phrase
    answer.text, answer.text_language = reply.text, reply.text_language
    answer.at = clock.now()
    answer.save()
    recipients = Recipient.objects.within(Scope.of(reader.organisation_id)).filter(pk=reader.recipient_id)
    recipients.update(answered_at=answer.at, owes_answer=False)
    if reply.source in _OWN_HAND:
        _audit(reader, answer)
    _open_task(reader, answer)
    refresh_states([reader.recipient_id])
    publish(AnswerReceived(answer.pk, reader.recipient_id, reader.guardian_id, reply.kind))
    return answer


def _audit(reader: RecipientGuardian, answer: Answer) -> None:
    audit.record(
        "answered",
        actor=audit.Actor("guardian", reader.guardian_id),
        organisation_id=reader.organisation_id,
        subject="Answer",
        subject_id=answer.pk,
    )


def _same_answer(reader: RecipientGuardian, version: MessageVersion, reply: Reply) -> Answer | None:
    """Return the answer that this reply repeats or replaces, locked so that a double tap waits for the first."""
    RecipientGuardian.objects.within(Scope.of(reader.organisation_id)).select_for_update().get(pk=reader.pk)
    own = Answer.objects.within(Scope.of(reader.organisation_id)).filter(
        guardian=reader, version=version, kind=reply.kind
    )
    if reply.kind == AnswerKind.BLOCK:
        return own.filter(block=reply.block).first()
    if reply.kind == AnswerKind.UNDERSTOOD:
        return own.first()
    unresolved = own.filter(phrase=reply.phrase, source=reply.source, resolved_at=None)
    return next((each for each in unresolved if each.text == reply.text), None)


def _open_task(reader: RecipientGuardian, answer: Answer) -> None:
    kind_and_weight = _TASKS.get(AnswerKind(answer.kind))
    if kind_and_weight is None:
        return
    kind, weight = kind_and_weight
    try:
        open_task(
            kind=kind,
            organisation_id=reader.organisation_id,
            guardian_id=reader.guardian_id,
            school_class_id=reader.recipient.school_class_id,
            subject_kind=ANSWER_SUBJECT,
            subject_id=answer.pk,
            text=text_for_staff(answer),
            consequence=weight,
        )
    except NobodyToOwn:
        # The family's answer is kept and shows on the reach board; an installation check reports schools without staff.
        log.warning("organisation %s has nobody to own a task", reader.organisation_id)


def text_for_staff(answer: Answer) -> str:
    """Return what a guardian asked as staff read it: picked phrases in Dutch, own words as written and marked."""
    picked = phrase(answer.phrase, [DUTCH]).text if answer.phrase else ""
    if not answer.text:
        return picked
    own = answer.text
    if answer.text_language not in ("", DUTCH):
        name = language(answer.text_language).dutch_name
        own = _("%(text)s (geschreven door de ouder, in het %(language)s)") % {"text": own, "language": name}
    return f"{picked}: {own}" if picked else own
