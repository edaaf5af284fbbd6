"""Drafts: started empty, changed as often as one likes, saved each time, thrown away."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import F

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.messages.models import AudienceKind, Message, MessageState, MessageVersion
from schoolpoort.contexts.people.api import Household, SchoolClass
from schoolpoort.core import audit
from schoolpoort.core.phrases import phrasebook
from schoolpoort.core.scope import Scope
from schoolpoort.engines.phrasebook import Block

#: More blocks than this is a newspaper, and no parent reads a newspaper on a phone.
MOST_BLOCKS = 6

#: States in which a message can still be changed, sent or thrown away.
UNSENT = (MessageState.DRAFT, MessageState.SCHEDULED)

StoredBlock = dict[str, Any]


class ChangedElsewhere(Exception):
    """The draft was saved in another tab or by a colleague since this page was opened."""


class NotADraft(Exception):
    """The message is on its way or sent: its text stands; a correction is a new version."""


class TooManyBlocks(Exception):
    """A message holds at most MOST_BLOCKS blocks."""


@dataclass(frozen=True)
class DraftContent:
    """What a version says: blocks as stored, the teacher's own words, and the title where there is no block."""

    blocks: Sequence[StoredBlock]
    free_text: str = ""
    title: str = ""


def new_draft(organisation_id: UUID, author: User, classes: Iterable[SchoolClass] = ()) -> Message:
    """Start a draft for these classes; an empty draft of the same author is used again, so that none pile up."""
    with transaction.atomic():
        message = _empty_draft(organisation_id, author)
        if message is None:
            message = Message.objects.create(organisation_id=organisation_id, author=author)
            MessageVersion.objects.create(organisation_id=organisation_id, message=message)
        message.classes.set(classes)
    return message


def _empty_draft(organisation_id: UUID, author: User) -> Message | None:
    drafts = Message.objects.within(Scope.of(organisation_id)).filter(
        author=author, state=MessageState.DRAFT, audience=AudienceKind.CLASSES, revision=0
    )
    return drafts.exclude(versions__number__gt=1).filter(versions__blocks=[]).first()


def draft_version(message: Message) -> MessageVersion:
    """Return the version that is being written (1 query). Raises NotADraft when there is none."""
    version = message.versions.filter(frozen_at=None).order_by("-number").first()
    if version is None:
        raise NotADraft
    return version


def block_entry(block: Block, params: Mapping[str, object] | None = None) -> StoredBlock:
    """Return a block as a version stores it, with the catalogue's defaults where nothing was filled in."""
    defaults = {name: each.default for name, each in block.params.items() if each.default is not None}
    filled = {**phrasebook().serialise(defaults), **(params or {})}
    return {"block": block.id, "version": block.version, "params": filled}


def save_draft(message: Message, version: MessageVersion, content: DraftContent, revision: int) -> None:
    """Save what a draft says, with the message's urgency and day to answer by. `revision` is the one the writer saw.

    Raises ChangedElsewhere when it was saved in between, TooManyBlocks.
    """
    if len(content.blocks) > MOST_BLOCKS:
        raise TooManyBlocks
    with transaction.atomic():
        _next_revision(message, revision)
        version.blocks = list(content.blocks)
        version.free_text = content.free_text
        version.save(update_fields=["blocks", "free_text", "change_note", "level_reason"])
        # The title of a message that was sent changes when its correction goes, not before.
        if message.state in UNSENT:
            message.title = content.title[:120]
            message.save(update_fields=["title", "urgent", "answer_by", "updated_at"])


def _next_revision(message: Message, revision: int) -> None:
    same = Message.objects.within(Scope.of(message.organisation_id)).filter(pk=message.pk, revision=revision)
    if not same.update(revision=F("revision") + 1):
        raise ChangedElsewhere
    message.revision = revision + 1


def save_audience(
    message: Message,
    audience: AudienceKind,
    classes: Iterable[UUID],
    households: Iterable[UUID],
    reason: str,
) -> None:
    """Save whom a draft is for; who may choose whom is decided by the caller (policies and form).

    Raises NotADraft when the message was sent.
    """
    if message.state not in UNSENT:
        raise NotADraft
    with transaction.atomic():
        message.audience = audience
        message.audience_reason = reason[:200]
        message.save(update_fields=["audience", "audience_reason", "updated_at"])
        scope = Scope.of(message.organisation_id)
        message.classes.set(SchoolClass.objects.within(scope).filter(pk__in=list(classes)))
        by_hand = list(households) if audience == AudienceKind.HOUSEHOLDS else []
        message.households.set(Household.objects.within(scope).filter(pk__in=by_hand))


def delete_draft(message: Message, by: User) -> None:
    """Throw a draft away. Raises NotADraft when it was sent: a sent message is corrected, never removed."""
    with transaction.atomic():
        drafts = Message.objects.within(Scope.of(message.organisation_id)).filter(pk=message.pk, state__in=UNSENT)
        if not drafts.delete()[0]:
            raise NotADraft
        audit.record(
            "deleted",
            actor=audit.Actor("user", by.pk),
            organisation_id=message.organisation_id,
            subject="Message",
            subject_id=message.pk,
        )
