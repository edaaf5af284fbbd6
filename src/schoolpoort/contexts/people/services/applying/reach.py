"""Channels and languages. What a guardian chose stays: the file only adds, replaces and removes its own."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from uuid import UUID

from schoolpoort.contexts.delivery.api import ChannelKind
from schoolpoort.contexts.people.engine_io import channel_hash
from schoolpoort.contexts.people.models import Channel, ChannelHealth, Guardian, LanguageSkill
from schoolpoort.contexts.people.roster.records import RosterLanguage
from schoolpoort.contexts.people.roster.snapshot import FieldChange
from schoolpoort.contexts.people.services.applying.writing import BATCH, Writing, parts
from schoolpoort.core.languages import language

#: The ways that always work at last: paper, and a person.
ALWAYS = (ChannelKind.LETTER, ChannelKind.IN_PERSON)
_FIELD_OF_KIND = {ChannelKind.SMS: "mobile", ChannelKind.EMAIL: "email"}


def tags_of(languages: Iterable[RosterLanguage]) -> list[str]:
    """Return the known tags, each once, in the order of the file."""
    return list(dict.fromkeys(each.tag for each in languages if each.tag))


def tags_said(value: object) -> list[str]:
    """Return the tags of a changed field's old or new value, which is languages or nothing."""
    return tags_of(value) if isinstance(value, tuple) else []


def merged_tags(now: Sequence[str], before: Sequence[str], said: Sequence[str]) -> list[str]:
    """Return a guardian's languages after a file: its own order, without what the file does not say any more."""
    dropped = set(before) - set(said)
    kept = [tag for tag in now if tag not in dropped]
    return [*kept, *(tag for tag in said if tag not in kept)]


def write_reach(writing: Writing) -> None:
    """Save channels and languages of new and changed guardians."""
    _write_new_channels(writing)
    _write_changed_channels(writing)
    _write_languages(writing)


def _channel(guardian: Guardian, kind: ChannelKind, address: str, rank: int) -> Channel:
    return Channel(
        organisation_id=guardian.organisation_id,
        guardian=guardian,
        kind=kind.value,
        address=address,
        address_hash=channel_hash(address),
        rank=rank,
    )


def _write_new_channels(writing: Writing) -> None:
    made: list[Channel] = []
    for key, guardian in writing.new_guardians.items():
        record = writing.people[key].record
        said = [(ChannelKind.SMS, record.mobile), (ChannelKind.EMAIL, record.email)]
        ways = [(kind, address) for kind, address in said if address] + [(kind, "") for kind in ALWAYS]
        made.extend(_channel(guardian, kind, address, rank) for rank, (kind, address) in enumerate(ways, start=1))
    Channel.objects.bulk_create(made, batch_size=BATCH)


def _write_changed_channels(writing: Writing) -> None:
    changes = {
        writing.guardian_of[key].pk: (writing.guardian_of[key], named)
        for key, named in writing.person_changes.items()
        if {"mobile", "email"} & named.keys()
    }
    channels: dict[UUID, list[Channel]] = defaultdict(list)
    for part in parts(list(changes)):
        for channel in Channel.objects.within(writing.scope).filter(guardian_id__in=part).order_by("rank", "pk"):
            channels[channel.guardian_id].append(channel)
    made: list[Channel] = []
    edited: dict[UUID, Channel] = {}
    for key, (guardian, named) in changes.items():
        own = channels[key]
        for kind, name in _FIELD_OF_KIND.items():
            if name in named:
                _take_address(guardian, own, kind, named[name], made)
        for rank, channel in enumerate(own, start=1):
            channel.rank = rank
        edited.update({channel.pk: channel for channel in own if channel not in made})
    Channel.objects.within(writing.scope).bulk_update(
        edited.values(), ["address", "address_hash", "rank", "health", "proved_on"], batch_size=BATCH
    )
    Channel.objects.bulk_create(made, batch_size=BATCH)


def _take_address(
    guardian: Guardian, own: list[Channel], kind: ChannelKind, change: FieldChange, made: list[Channel]
) -> None:
    """Put a new address in the place of the old one, or before paper and talk where there was none."""
    address = str(change.new)
    if any(each.kind == kind and each.address == address for each in own):
        return
    old = next((each for each in own if each.kind == kind and each.address == change.old), None)
    if old is None:
        channel = _channel(guardian, kind, address, 0)
        place = next((at for at, each in enumerate(own) if each.kind in ALWAYS), len(own))
        own.insert(place, channel)
        made.append(channel)
        return
    old.address, old.address_hash = address, channel_hash(address)
    old.health, old.proved_on = ChannelHealth.UNTRIED, None


def _write_languages(writing: Writing) -> None:
    said_before = _languages_before(writing)
    skills: dict[UUID, list[LanguageSkill]] = defaultdict(list)
    for part in parts([writing.guardian_of[key].pk for key in said_before]):
        for skill in LanguageSkill.objects.within(writing.scope).filter(guardian_id__in=part).order_by("rank", "pk"):
            skills[skill.guardian_id].append(skill)
    made: list[LanguageSkill] = []
    edited: list[LanguageSkill] = []
    ended: list[int] = []
    for key, guardian in writing.new_guardians.items():
        made.extend(_skills(guardian, tags_of(writing.languages_of(writing.people[key]))))
    for key, before in said_before.items():
        guardian = writing.guardian_of[key]
        own = {skill.tag: skill for skill in skills[guardian.pk]}
        after = merged_tags(list(own), before, tags_of(writing.languages_of(writing.people[key])))
        ended.extend(skill.pk for tag, skill in own.items() if tag not in after)
        for skill in _skills(guardian, after):
            if skill.tag in own:
                own[skill.tag].rank = skill.rank
                edited.append(own[skill.tag])
            else:
                made.append(skill)
    for ids in parts(ended):
        LanguageSkill.objects.within(writing.scope).filter(pk__in=ids).delete()
    LanguageSkill.objects.within(writing.scope).bulk_update(edited, ["rank"], batch_size=BATCH)
    LanguageSkill.objects.bulk_create(made, batch_size=BATCH)


def _languages_before(writing: Writing) -> dict[str, list[str]]:
    """Return known people whose languages the file says anew, with the tags that the last file said of them."""
    found: dict[str, list[str]] = {}
    sharing = writing.comparison.sharing
    for key, changes in writing.person_changes.items():
        if "languages" in changes:
            found[key] = tags_said(changes["languages"].old)
    for change in writing.comparison.plan.changed:
        home = next((each for each in change.changes if each.name == "home_languages"), None)
        if home is None:
            continue
        for at in range(len(change.child.guardians)):
            key = sharing.person_of[change.place, at]
            guardian = writing.guardian_of.get(key)
            if guardian is None or key in writing.new_guardians or "languages" in guardian.own_fields:
                continue
            if not writing.people[key].record.languages:
                found.setdefault(key, tags_said(home.old))
    return found


def _skills(guardian: Guardian, tags: Sequence[str]) -> list[LanguageSkill]:
    return [
        LanguageSkill(
            organisation_id=guardian.organisation_id,
            guardian=guardian,
            tag=tag,
            script=language(tag).script,
            rank=rank,
        )
        for rank, tag in enumerate(tags, start=1)
    ]
