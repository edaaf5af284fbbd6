"""What messages hold about a guardian, for the guardian's own say."""

from collections.abc import Sequence
from uuid import UUID

from schoolpoort.contexts.accounts.api import Link
from schoolpoort.contexts.delivery.api import delete_deliveries_about
from schoolpoort.contexts.messages.models import (
    Answer,
    AnswerKind,
    MessageVersion,
    RecipientChild,
    RecipientGuardian,
    Rendering,
)
from schoolpoort.contexts.messages.services.answers import text_for_staff
from schoolpoort.contexts.messages.services.rendering import blocks_of
from schoolpoort.contexts.messages.services.states import DELIVERY_KINDS, refresh_states
from schoolpoort.core import clock
from schoolpoort.core.personal_data import (
    Erased,
    Fact,
    PersonalDataHolder,
    PersonalSection,
    Record,
    register_holder,
)
from schoolpoort.core.scope import Scope
from schoolpoort.core.words import DUTCH

#: The answers that belong to the guardian alone and go at an erasure; an "understood" says nothing of anybody.
_OWN_WORDS = (AnswerKind.HELP, AnswerKind.QUESTION)


def collect(scope: Scope, guardian_ids: Sequence[UUID]) -> list[PersonalSection]:
    """Return the messages that the guardian got, in the language shown, and the guardian's own answers (5 queries)."""
    readers = list(
        RecipientGuardian.objects.within(scope)
        .filter(guardian_id__in=guardian_ids)
        .select_related("recipient__message")
        .order_by("recipient__message__sent_at", "pk")
    )
    answers = Answer.objects.within(scope).filter(guardian__guardian_id__in=guardian_ids).order_by("at", "pk")
    return [
        PersonalSection("data-section-messages", tuple(_messages(scope, readers))),
        PersonalSection("data-section-answers", tuple(_answer(each) for each in answers)),
    ]


def _messages(scope: Scope, readers: Sequence[RecipientGuardian]) -> list[Record]:
    messages = {reader.recipient.message_id for reader in readers}
    versions = MessageVersion.objects.within(scope).filter(message_id__in=messages, frozen_at__isnull=False)
    newest = {version.message_id: version for version in versions.order_by("number")}
    rows = Rendering.objects.within(scope).filter(version__in=[version.pk for version in newest.values()])
    texts = {(row.version_id, row.language): row for row in rows}
    about = RecipientChild.objects.within(scope).filter(recipient__in=[reader.recipient_id for reader in readers])
    names: dict[UUID, list[str]] = {}
    for recipient_id, name in about.order_by("child__birth_date").values_list("recipient_id", "child__first_name"):
        names.setdefault(recipient_id, []).append(name)
    found = []
    for reader in readers:
        version = newest.get(reader.recipient.message_id)
        if version is None:
            continue
        shown = texts.get((version.pk, reader.shown_language)) or texts.get((version.pk, DUTCH))
        if shown is not None:
            found.append(_message(reader, version, shown, ", ".join(names.get(reader.recipient_id, []))))
    return found


def _message(reader: RecipientGuardian, version: MessageVersion, shown: Rendering, children: str) -> Record:
    blocks = blocks_of(shown.body, children)
    text = "\n".join(part for block in blocks for part in (block.title, block.text, block.do) if part)
    title = shown.body["title"] or reader.recipient.message.title
    facts = [Fact("data-field-title", title, language=shown.language)]
    if text:
        facts.append(Fact("data-field-text", text, language=shown.language))
    if reader.recipient.message.sent_at:
        facts.insert(0, Fact("data-field-date", reader.recipient.message.sent_at))
    if version.free_text:
        facts.append(Fact("data-field-text", version.free_text, language=DUTCH))
    return tuple(facts)


def _answer(answer: Answer) -> Record:
    said = answer.text or (text_for_staff(answer) if answer.phrase else "")
    facts = [Fact("data-field-date", answer.at)]
    if answer.value:
        facts.append(Fact("data-field-answer", str(answer.value)))
    elif answer.kind == AnswerKind.UNDERSTOOD:
        facts.append(Fact("data-field-answer", phrase="answer-understood"))
    if answer.phrase:
        facts.append(Fact("data-field-what", phrase=answer.phrase))
    if answer.text:
        facts.append(Fact("data-field-text", said, language=answer.text_language))
    return tuple(facts)


def erase(scope: Scope, guardian_ids: Sequence[UUID]) -> Erased:
    """Take away the guardian's own words and requests, languages and addresses, and close the links.

    That a household was reached stays: it says nothing of one person, and figures need it.
    """
    readers = RecipientGuardian.objects.within(scope).filter(guardian_id__in=guardian_ids)
    keys = list(readers.values_list("pk", flat=True))
    own = Answer.objects.within(scope).filter(guardian_id__in=keys)
    touched = list(own.values_list("recipient_id", flat=True).distinct())
    removed = own.filter(kind__in=_OWN_WORDS).delete()[0]
    emptied = own.update(text="", phrase="", text_language="")
    links = Link.objects.within(scope).filter(pk__in=readers.values("link_id"), revoked_at=None)
    links.update(revoked_at=clock.now())
    readers.update(languages=[DUTCH], shown_language=DUTCH)
    delete_deliveries_about(DELIVERY_KINDS, keys)
    refresh_states(touched)
    return Erased({"school_messages.Answer": removed + emptied})


def merge(scope: Scope, keep: UUID, drop: UUID) -> None:
    """Let messages and answers be those of the record that stays; of two links to one message the second closes."""
    readers = RecipientGuardian.objects.within(scope)
    own = dict(readers.filter(guardian_id=keep).values_list("recipient_id", "pk"))
    for reader in readers.filter(guardian_id=drop):
        if reader.recipient_id not in own:
            reader.guardian_id = keep
            reader.save(update_fields=["guardian"])
            continue
        Answer.objects.within(scope).filter(guardian=reader).update(guardian_id=own[reader.recipient_id])
        Link.objects.within(scope).filter(pk=reader.link_id).update(revoked_at=clock.now())
        delete_deliveries_about(DELIVERY_KINDS, [reader.pk])
        reader.delete()


register_holder(PersonalDataHolder("messages", 20, collect, erase, merge))
