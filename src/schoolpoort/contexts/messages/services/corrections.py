"""Correcting a message that was sent: a new version; those who saw the old one are told what changed."""

from dataclasses import dataclass

from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.messages.models import (
    Message,
    MessageState,
    MessageVersion,
    Recipient,
    RecipientGuardian,
    RecipientState,
)
from schoolpoort.contexts.messages.policies import asks_answer, default_answer_by
from schoolpoort.contexts.messages.services.drafts import NotADraft, draft_version
from schoolpoort.contexts.messages.services.fan_out import CORRECTION_KIND, queue_again
from schoolpoort.contexts.messages.services.readability import keep_level
from schoolpoort.contexts.messages.services.readiness import (
    DraftProblem,
    NotReady,
    content_problems,
    level_problems,
)
from schoolpoort.contexts.messages.services.recordings import forget_outdated_recordings
from schoolpoort.contexts.messages.services.rendering import dutch_title, fill_blocks, freeze, render_languages
from schoolpoort.contexts.messages.services.sending import AlreadySent
from schoolpoort.contexts.messages.services.translation import machine_translations
from schoolpoort.core import audit, clock
from schoolpoort.core.scope import Scope

SHORTEST_NOTE = 5

#: States of families that cannot have seen anything yet: the link they get shows the new version by itself.
_NOT_REACHED = (RecipientState.WAITING, RecipientState.NO_CHANNEL)


@dataclass(frozen=True)
class Corrected:
    """What a correction did: how many households are told what changed."""

    version: MessageVersion
    told: int


def start_correction(message: Message) -> MessageVersion:
    """Begin the next version as a copy of the last one; a correction that was begun is gone on with.

    Raises NotADraft while the message has not been sent: then it is simply changed.
    """
    if message.state != MessageState.SENT:
        raise NotADraft
    try:
        return draft_version(message)
    except NotADraft:
        last = message.versions.latest("number")
    return MessageVersion.objects.create(
        organisation_id=message.organisation_id,
        message=message,
        number=last.number + 1,
        blocks=last.blocks,
        free_text=last.free_text,
    )


def drop_correction(message: Message) -> bool:
    """Throw away a correction that was begun; what was sent stays as it is. Returns whether there was one."""
    return bool(message.versions.filter(frozen_at=None, number__gt=1).delete()[0])


def correction_problems(message: Message, version: MessageVersion) -> list[DraftProblem]:
    """Return what stands in the way of sending a correction, in the order of the page."""
    problems = content_problems(message, version)
    if len(version.change_note.strip()) < SHORTEST_NOTE:
        problems.append(DraftProblem("change_note", _("Schrijf kort wat er veranderd is.")))
    return problems + level_problems(version, message.organisation.level_asked)


def send_correction(message: Message, version: MessageVersion, by: User) -> Corrected:
    """Freeze a new version and tell what changed to the households that saw an older one, or may have.

    A household to which the message already went counts as having seen it: an SMS line can be read without opening.
    Raises NotReady with what is missing, AlreadySent when the version was sent in the meantime.
    """
    problems = correction_problems(message, version)
    if problems:
        raise NotReady(problems)
    scope = Scope.of(message.organisation_id)
    filled, _wrong = fill_blocks(version.blocks)
    title = dutch_title(filled, message.title)
    chains = RecipientGuardian.objects.within(scope).filter(recipient__message=message)
    languages = {tag for chain in chains.values_list("languages", flat=True) for tag in chain}
    bodies = render_languages(filled, title, sorted(languages))
    free_texts = machine_translations(version.free_text, bodies)
    with transaction.atomic():
        if not MessageVersion.objects.within(scope).filter(pk=version.pk, frozen_at=None).exists():
            raise AlreadySent
        freeze(version, filled, bodies, free_texts)
        keep_level(message, version, message.organisation.level_asked, by)
        message.title = title[:120]
        if asks_answer(each.block for each in filled) and message.answer_by is None:
            message.answer_by = default_answer_by([(each.block, each.values) for each in filled], clock.today())
        message.save(update_fields=["title", "answer_by", "urgent", "updated_at"])
        forget_outdated_recordings(message, version)
        told = _tell(message, version)
        audit.record(
            "corrected",
            actor=audit.Actor("user", by.pk),
            organisation_id=message.organisation_id,
            subject="Message",
            subject_id=message.pk,
        )
    return Corrected(version, told)


def _tell(message: Message, version: MessageVersion) -> int:
    """Queue the correction for households that saw or may have seen an older version; return how many."""
    scope = Scope.of(message.organisation_id)
    saw = Recipient.objects.within(scope).filter(message=message).exclude(state__in=_NOT_REACHED)
    also = Recipient.objects.within(scope).filter(Q(guardians__opened_version__gt=0), message=message)
    recipients = list({*saw.values_list("pk", flat=True), *also.values_list("pk", flat=True)})
    queue_again(message, version, CORRECTION_KIND, recipients)
    return len(recipients)
