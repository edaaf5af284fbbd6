"""Recorded voices: kept for one text of one version, heard by those whom the law lets see that language."""

from collections.abc import Sequence
from dataclasses import replace

from django.db import transaction

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.messages.models import Message, MessageVersion, RecipientGuardian, Recording
from schoolpoort.contexts.messages.policies import purposes_of
from schoolpoort.contexts.messages.queries.audience import language_facts
from schoolpoort.contexts.messages.queries.recordings import outdated_recordings
from schoolpoort.contexts.messages.services.audience import audience_of
from schoolpoort.contexts.messages.services.rendering import known_blocks
from schoolpoort.contexts.messages.services.spoken_text import bodies_to_read, digest_of
from schoolpoort.contexts.messages.sound import Sound
from schoolpoort.contexts.people.api import DUTCH, GuardianLanguages, languages_for
from schoolpoort.core import audit, clock
from schoolpoort.core.languages import language as named_language
from schoolpoort.core.scope import Scope


class SomebodyElsesVoice(Exception):
    """A colleague recorded this language already, and this person may not take it away."""


def text_digest(message: Message, version: MessageVersion) -> str:
    """Return the digest of what a version says now in Dutch (1 query once it was sent)."""
    return digest_of(bodies_to_read(message, version, [DUTCH])[DUTCH], version.free_text)


def keep_recording(message: Message, version: MessageVersion, language: str, sound: Sound, by: User) -> Recording:
    """Keep a voice for a version in one language; it takes the place of an older one.

    Raises SomebodyElsesVoice where the older one is a colleague's and `by` may not remove it.
    """
    scope = Scope.of(version.organisation_id)
    with transaction.atomic():
        # Whoever saves at the same moment waits here, so that there is one voice and it reads what the version says.
        version = MessageVersion.objects.within(scope).select_for_update().get(pk=version.pk)
        digest = text_digest(message, version)
        rows = Recording.objects.within(scope).filter(version=version, language=language)
        older = rows.defer("sound").select_related("version__message").first()
        if older is not None:
            if not by.has_perm("messages.remove_recording", older):
                raise SomebodyElsesVoice
            older.delete()
        kept = Recording.objects.create(
            organisation_id=version.organisation_id,
            version=version,
            language=language,
            recorded_by=by,
            recorded_at=clock.now(),
            text_digest=digest,
            sound_kind=sound.kind.value,
            size=len(sound.content),
            seconds=sound.seconds,
            sound=sound.content,
        )
        _record("recorded a voice", kept, by)
    return kept


def remove_recording(recording: Recording, by: User) -> None:
    """Take a voice away for good."""
    with transaction.atomic():
        _record("removed a voice", recording, by)
        recording.delete()


def forget_outdated_recordings(message: Message, version: MessageVersion) -> int:
    """Remove the voices that do not read this version as it was frozen: a corrected message needs a new one.

    Returns how many went.
    """
    return outdated_recordings(version, text_digest(message, version)).delete()[0]


def languages_to_record(message: Message, version: MessageVersion) -> list[str]:
    """Return Dutch, and the languages that the law lets this audience hear, by their Dutch names (at most 6 queries).

    A language that the catalogue has no texts in is among them, and one that is understood without being read.
    """
    day = clock.local(version.frozen_at or clock.now()).date()
    guardians = {each for share in audience_of(message, day).values() for each in share.guardians}
    facts = language_facts(Scope.of(message.organisation_id), list(guardians))
    purposes = purposes_of(known_blocks(version.blocks))
    tags = {tag for fact in facts.values() for tag in languages_for(_listening(fact), purposes, day)} - {DUTCH}
    return [DUTCH, *sorted(tags, key=lambda tag: named_language(tag).dutch_name)]


def languages_to_hear(reader: RecipientGuardian, version: MessageVersion) -> list[str]:
    """Return the languages in which one guardian may hear a sent version, in the guardian's order (3 queries).

    Those in which the message was sent, and those that are understood without being read.
    """
    day = clock.local(version.frozen_at or clock.now()).date()
    facts = language_facts(Scope.of(reader.organisation_id), [reader.guardian_id])
    fact = facts.get(reader.guardian_id)
    purposes = purposes_of(known_blocks(version.blocks))
    heard: Sequence[str] = languages_for(_listening(fact), purposes, day) if fact else ()
    return list(dict.fromkeys([*heard[:-1], *reader.languages, DUTCH]))


def _listening(fact: GuardianLanguages) -> GuardianLanguages:
    """Return the law's view of somebody who listens: to hear a language nobody needs to read it."""
    return replace(fact, prefers_listening=True)


def _record(action: str, recording: Recording, by: User) -> None:
    audit.record(
        action,
        actor=audit.Actor("user", by.pk),
        organisation_id=recording.organisation_id,
        subject="Recording",
        subject_id=recording.pk,
    )
