"""Sending: the version is frozen at once, the families' rows and deliveries are made by a job.

The job works in two steps. First it writes a row per household, in parts, each part safe to repeat; until then
nothing has left the house and *stop* takes everything back to a draft. Then one transaction puts all deliveries in
the outbox and marks the message as sent.
"""

from dataclasses import dataclass
from uuid import UUID

from django.db import transaction

from schoolpoort.contexts.accounts.api import Link, User
from schoolpoort.contexts.messages.models import (
    Message,
    MessageState,
    MessageVersion,
    Recipient,
    RecipientGuardian,
    Rendering,
)
from schoolpoort.contexts.messages.policies import asks_answer, default_answer_by, purposes_of
from schoolpoort.contexts.messages.services.audience import audience_of, languages_of_audience
from schoolpoort.contexts.messages.services.drafts import UNSENT, ChangedElsewhere, draft_version
from schoolpoort.contexts.messages.services.fan_out import make_recipients, queue_deliveries
from schoolpoort.contexts.messages.services.readability import keep_level
from schoolpoort.contexts.messages.services.readiness import NotReady, problems_of
from schoolpoort.contexts.messages.services.recordings import forget_outdated_recordings
from schoolpoort.contexts.messages.services.rendering import (
    Body,
    FilledBlock,
    dutch_title,
    fill_blocks,
    freeze,
    render_languages,
)
from schoolpoort.contexts.messages.services.translation import machine_translations
from schoolpoort.core import audit, clock
from schoolpoort.core.jobs import JobCancelled, Progress, start_with_progress
from schoolpoort.core.models import JobProgress, JobState
from schoolpoort.core.scope import Scope


class AlreadySent(Exception):
    """The message is on its way or was sent: a second tab, a second click, or a colleague was first."""


@dataclass(frozen=True)
class _Prepared:
    """Everything that is frozen when a message goes, made before the transaction that freezes it."""

    version: MessageVersion
    blocks: list[FilledBlock]
    title: str
    bodies: dict[str, Body]
    free_texts: dict[str, str]


def send_message(message: Message, by: User, asked: str | None = None) -> JobProgress:
    """Freeze the current version of a draft and start the job that sends it; the row is its progress bar.

    `asked` is the level that the own words must reach, where somebody pressed on another day; else today's counts.
    Raises NotReady with what is missing, in plain words; AlreadySent when it is no draft any more; ChangedElsewhere
    when somebody saved the draft since `message` was read.
    """
    if message.state not in UNSENT:
        raise AlreadySent
    asked = message.organisation.level_asked if asked is None else asked
    prepared = _prepare(message, asked)
    with transaction.atomic():
        _claim(message)
        _freeze(message, prepared)
        keep_level(message, prepared.version, asked, by)
        progress = _start(message, by)
        audit.record(
            "sent",
            actor=audit.Actor("user", by.pk),
            organisation_id=message.organisation_id,
            subject="Message",
            subject_id=message.pk,
        )
    return progress


def _prepare(message: Message, asked: str) -> _Prepared:
    """Check a draft and render it once per language; a translation service is asked outside any transaction."""
    day = clock.today()
    households = audience_of(message, day)
    version = draft_version(message)
    problems = problems_of(message, version, len(households), asked)
    if problems:
        raise NotReady(problems)
    filled, _wrong = fill_blocks(version.blocks)
    title = dutch_title(filled, message.title)
    guardians = [guardian for share in households.values() for guardian in share.guardians]
    purposes = purposes_of(each.block for each in filled)
    languages = languages_of_audience(Scope.of(message.organisation_id), guardians, purposes, day)
    bodies = render_languages(filled, title, languages.tags)
    return _Prepared(version, filled, title, bodies, machine_translations(version.free_text, bodies))


def _claim(message: Message) -> None:
    """Take a draft for sending, once."""
    same = Message.objects.within(Scope.of(message.organisation_id)).filter(pk=message.pk)
    if not same.filter(state__in=UNSENT, revision=message.revision).update(state=MessageState.SENDING):
        if same.filter(state__in=UNSENT).exists():
            raise ChangedElsewhere
        raise AlreadySent
    message.state = MessageState.SENDING


def _freeze(message: Message, prepared: _Prepared) -> None:
    blocks = [each.block for each in prepared.blocks]
    message.title = prepared.title[:120]
    message.urgent = message.urgent or any(block.urgent for block in blocks)
    if asks_answer(blocks):
        filled = [(each.block, each.values) for each in prepared.blocks]
        message.answer_by = message.answer_by or default_answer_by(filled, clock.today())
    else:
        message.answer_by = None
    message.save(update_fields=["title", "urgent", "answer_by"])
    freeze(prepared.version, prepared.blocks, prepared.bodies, prepared.free_texts)
    forget_outdated_recordings(message, prepared.version)


def _start(message: Message, by: User) -> JobProgress:
    progress = start_with_progress(
        "messages.fan_out",
        message.pk,
        message.organisation_id,
        organisation_id=message.organisation_id,
        started_by=by.pk,
    )
    message.progress_id = progress.pk
    message.save(update_fields=["progress_id"])
    return progress


def fan_out(progress_id: UUID, message_id: UUID, organisation_id: UUID) -> None:
    """Make the rows of all households and queue their deliveries; safe to run twice, and it can be stopped."""
    message = Message.objects.within(Scope.of(organisation_id)).filter(pk=message_id).first()
    if message is None or message.state != MessageState.SENDING:
        return
    version = message.versions.filter(frozen_at__isnull=False).latest("number")
    with Progress.of(progress_id) as progress:
        try:
            make_recipients(message, version, progress)
            progress.check()
            queue_deliveries(message, version)
        except JobCancelled:
            take_back(message, version)
            raise


def take_back(message: Message, version: MessageVersion) -> None:
    """Make a draft again of a message of which nothing has left the house yet."""
    with transaction.atomic():
        scope = Scope.of(message.organisation_id)
        recipients = Recipient.objects.within(scope).filter(message=message)
        Link.objects.within(scope).filter(
            pk__in=RecipientGuardian.objects.within(scope).filter(recipient__in=recipients).values("link_id")
        ).delete()
        recipients.delete()
        Rendering.objects.within(scope).filter(version=version).delete()
        version.frozen_at = None
        version.save(update_fields=["frozen_at"])
        message.state = MessageState.DRAFT
        message.save(update_fields=["state"])


def resume_sending(message: Message, by: User) -> JobProgress:
    """Start the job again for a message whose sending broke off; what was made already is not made twice.

    Raises AlreadySent when the message is not waiting for that.
    """
    last = JobProgress.objects.filter(pk=message.progress_id).first() if message.progress_id else None
    if message.state != MessageState.SENDING or last is None or last.state != JobState.FAILED:
        raise AlreadySent
    return _start(message, by)
