"""What a guardian chooses for all messages of one school: language, channel, listening."""

from collections.abc import Sequence
from dataclasses import dataclass

from schoolpoort.contexts.delivery.api import ChannelKind
from schoolpoort.contexts.people.models import Channel, ChannelHealth, Guardian, LanguageSkill
from schoolpoort.core import audit
from schoolpoort.core.languages import LANGUAGES
from schoolpoort.core.phrases import phrasebook
from schoolpoort.core.scope import Scope

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


def possible_preferences(guardian: Guardian) -> PossiblePreferences:
    """Return the guardian's own languages and those of the phrasebook, and the guardian's own channels (2 queries)."""
    scope = Scope.of(guardian.organisation_id)
    skills = LanguageSkill.objects.within(scope).filter(guardian=guardian).order_by("rank")
    channels = Channel.objects.within(scope).filter(guardian=guardian).order_by("rank", "pk")
    return _possible(guardian, list(skills), list(channels))


def shared_preferences(guardians: Sequence[Guardian]) -> PossiblePreferences:
    """Return what one person can choose for the records of several schools at once (2 queries).

    A way that one of the schools knows can be chosen; what holds now is what the first record says.
    """
    scope = Scope.over(each.organisation_id for each in guardians)
    skills = LanguageSkill.objects.within(scope).filter(guardian__in=guardians).order_by("rank")
    channels = list(Channel.objects.within(scope).filter(guardian__in=guardians).order_by("rank", "pk"))
    first = _possible(
        guardians[0],
        [each for each in skills if each.guardian_id == guardians[0].pk],
        [each for each in channels if each.guardian_id == guardians[0].pk],
    )
    every = _possible(guardians[0], list(skills), channels)
    return PossiblePreferences(every.languages, every.channels, first.now)


def _possible(guardian: Guardian, skills: Sequence[LanguageSkill], channels: Sequence[Channel]) -> PossiblePreferences:
    own = [skill.tag for skill in skills]
    kinds = [
        channel.kind
        for channel in channels
        if channel.health != ChannelHealth.BROKEN and (channel.address or channel.kind in _WITHOUT_ADDRESS)
    ]
    languages = tuple(dict.fromkeys([*own, *(tag for tag in phrasebook().languages if tag in LANGUAGES)]))
    possible = tuple(dict.fromkeys([*kinds, *(kind.value for kind in _WITHOUT_ADDRESS)]))
    return PossiblePreferences(languages, possible, Preferences(languages[0], possible[0], guardian.prefers_listening))


def save_preferences(guardian: Guardian, wanted: Preferences) -> None:
    """Save a guardian's own choices; later messages follow them, and a roster never overwrites them.

    A channel that this school does not know stays as it was: another school may know it. Call it in a transaction.
    """
    scope = Scope.of(guardian.organisation_id)
    before = possible_preferences(guardian)
    changed = []
    if wanted.language != before.now.language:
        _put_language_first(guardian, wanted.language, scope)
        changed.append("language_skills")
    if wanted.channel != before.now.channel and wanted.channel in before.channels:
        _put_channel_first(guardian, wanted.channel, scope)
        changed.append("channels")
    if wanted.listening != before.now.listening:
        guardian.prefers_listening = wanted.listening
        guardian.save(update_fields=["prefers_listening"])
        changed.append("prefers_listening")
    audit.record(
        "changed",
        actor=audit.Actor("guardian", guardian.pk),
        organisation_id=guardian.organisation_id,
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
