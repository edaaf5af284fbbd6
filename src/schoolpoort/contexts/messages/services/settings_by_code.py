"""What a guardian chooses for all messages (language, channel, listening), saved only with a one-time code."""

from dataclasses import dataclass

from django.db import transaction

from schoolpoort.contexts.accounts.api import CodeResult, try_code
from schoolpoort.contexts.delivery.api import ChannelKind
from schoolpoort.contexts.messages.models import RecipientGuardian
from schoolpoort.contexts.people.api import Channel, ChannelHealth, Guardian, LanguageSkill
from schoolpoort.core import audit
from schoolpoort.core.languages import LANGUAGES
from schoolpoort.core.phrases import phrasebook
from schoolpoort.core.scope import Scope

PURPOSE = "settings"

#: Ways that need no address of the guardian: the household has one, and the school has people.
_WITHOUT_ADDRESS = (ChannelKind.LETTER, ChannelKind.IN_PERSON)


@dataclass(frozen=True)
class Preferences:
    """A guardian's choices: a language tag, a ChannelKind value, "I prefer listening and pictures"."""

    language: str
    channel: str
    listening: bool


@dataclass(frozen=True)
class PossiblePreferences:
    """What can be chosen, and what holds now."""

    languages: tuple[str, ...]
    channels: tuple[str, ...]
    now: Preferences


def possible_preferences(reader: RecipientGuardian) -> PossiblePreferences:
    """Return the guardian's own languages and those of the phrasebook, and the guardian's own channels (2 queries)."""
    scope = Scope.of(reader.organisation_id)
    skills = LanguageSkill.objects.within(scope).filter(guardian_id=reader.guardian_id).order_by("rank")
    own = list(skills.values_list("tag", flat=True))
    channels = Channel.objects.within(scope).filter(guardian_id=reader.guardian_id)
    kinds = [
        channel.kind
        for channel in channels.exclude(health=ChannelHealth.BROKEN).order_by("rank", "pk")
        if channel.address or channel.kind in _WITHOUT_ADDRESS
    ]
    languages = tuple(dict.fromkeys([*own, *(tag for tag in phrasebook().languages if tag in LANGUAGES)]))
    possible = tuple(dict.fromkeys([*kinds, *(kind.value for kind in _WITHOUT_ADDRESS)]))
    return PossiblePreferences(
        languages, possible, Preferences(languages[0], possible[0], reader.guardian.prefers_listening)
    )


def save_with_code(reader: RecipientGuardian, wanted: Preferences, typed: str) -> CodeResult:
    """Save the choices if the code is right; anything else changes nothing. Later messages follow the choices.

    Raises ValueError for a language or channel that `possible_preferences` does not offer.
    """
    possible = possible_preferences(reader)
    if wanted.language not in possible.languages or wanted.channel not in possible.channels:
        raise ValueError("not one of the possible choices")
    with transaction.atomic():
        result = try_code(subject_id=reader.guardian_id, purpose=PURPOSE, typed=typed)
        if result == CodeResult.RIGHT:
            _save(reader, wanted, possible.now)
    return result


def _save(reader: RecipientGuardian, wanted: Preferences, before: Preferences) -> None:
    guardian, scope = reader.guardian, Scope.of(reader.organisation_id)
    changed = []
    if wanted.language != before.language:
        _put_language_first(guardian, wanted.language, scope)
        changed.append("language_skills")
    if wanted.channel != before.channel:
        _put_channel_first(guardian, wanted.channel, scope)
        changed.append("channels")
    if wanted.listening != before.listening:
        guardian.prefers_listening = wanted.listening
        guardian.save(update_fields=["prefers_listening"])
        changed.append("prefers_listening")
    audit.record(
        "changed",
        actor=audit.Actor("guardian", guardian.pk),
        organisation_id=reader.organisation_id,
        subject="Guardian",
        subject_id=guardian.pk,
        fields=changed,
    )


def _put_language_first(guardian: Guardian, tag: str, scope: Scope) -> None:
    """Give a language rank 1 and move the others down; a new one is a language that the guardian reads."""
    skills = list(LanguageSkill.objects.within(scope).filter(guardian=guardian).order_by("rank", "pk"))
    first = next((skill for skill in skills if skill.tag == tag), None)
    if first is None:
        first = LanguageSkill.objects.create(organisation_id=guardian.organisation_id, guardian=guardian, tag=tag)
    first.reads = first.understands = True
    for rank, skill in enumerate([first, *(skill for skill in skills if skill.tag != tag)], start=1):
        skill.rank = rank
        skill.save(update_fields=["rank", "reads", "understands"])


def _put_channel_first(guardian: Guardian, kind: str, scope: Scope) -> None:
    """Give the channels of a kind the first ranks; a letter or a talk needs no address, so it may be new."""
    channels = list(Channel.objects.within(scope).filter(guardian=guardian).order_by("rank", "pk"))
    first = [channel for channel in channels if channel.kind == kind]
    if not first:
        first = [Channel.objects.create(organisation_id=guardian.organisation_id, guardian=guardian, kind=kind)]
    for rank, channel in enumerate([*first, *(each for each in channels if each.kind != kind)], start=1):
        channel.rank = rank
        channel.save(update_fields=["rank"])
