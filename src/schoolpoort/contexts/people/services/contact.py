"""What an administrator changes by hand for a guardian, or the guardian alone: channels and languages.

A roster never overwrites it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db import transaction

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.delivery.api import ChannelKind
from schoolpoort.contexts.people.engine_io import channel_hash
from schoolpoort.contexts.people.models import Channel, Guardian, LanguageSkill
from schoolpoort.contexts.people.roster.contact_points import is_mobile, read_email, read_phone
from schoolpoort.core import audit
from schoolpoort.core.languages import LANGUAGES
from schoolpoort.core.scope import Scope

_OWN_FIELD = {ChannelKind.SMS: "mobile", ChannelKind.EMAIL: "email"}


class WrongAddress(Exception):
    """What was typed is no mobile number or no e-mail address; `kind` says which was asked."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


class AlreadyThere(Exception):
    """The guardian has this channel or language already."""


class LastChannel(Exception):
    """The last way to reach somebody is not taken away."""


@dataclass(frozen=True)
class Skill:
    """What a guardian can do in one language."""

    tag: str
    understands: bool = True
    speaks: bool = True
    reads: bool = True
    writes: bool = True


def cleaned_address(kind: str, typed: str) -> str:
    """Return a number in E.164 or an e-mail address in lower case; empty for paper and talk. Raises WrongAddress."""
    if kind == ChannelKind.SMS:
        number = read_phone(typed).value
        if not is_mobile(number):
            raise WrongAddress(kind)
        return number
    if kind == ChannelKind.EMAIL:
        address = read_email(typed).value
        if not address:
            raise WrongAddress(kind)
        return address
    return ""


def _actor(by: User | Guardian) -> audit.Actor:
    return audit.Actor("guardian" if isinstance(by, Guardian) else "user", by.pk)


def _channels(guardian: Guardian) -> list[Channel]:
    rows = Channel.objects.within(Scope.of(guardian.organisation_id)).filter(guardian=guardian)
    return list(rows.order_by("rank", "pk"))


@transaction.atomic
def add_channel(guardian: Guardian, kind: str, typed: str, by: User | Guardian) -> Channel:
    """Add a channel before paper and talk. Raises WrongAddress and AlreadyThere."""
    address = cleaned_address(kind, typed)
    own = _channels(guardian)
    if any((each.kind, each.address) == (kind, address) for each in own):
        raise AlreadyThere
    channel = Channel(
        organisation_id=guardian.organisation_id,
        guardian=guardian,
        kind=kind,
        address=address,
        address_hash=channel_hash(address),
    )
    place = next((at for at, each in enumerate(own) if not each.address), len(own)) if address else len(own)
    own.insert(place, channel)
    channel.rank = place + 1
    channel.save(force_insert=True)
    _renumber(own)
    _changed(guardian, by, "channels", _OWN_FIELD.get(ChannelKind(kind)))
    return channel


@transaction.atomic
def remove_channel(guardian: Guardian, channel: Channel, by: User | Guardian) -> None:
    """Take a channel away. Raises LastChannel for the only one."""
    own = _channels(guardian)
    if len(own) < 2:
        raise LastChannel
    kind = ChannelKind(channel.kind)
    channel.delete()
    _renumber([each for each in own if each.pk != channel.pk])
    _changed(guardian, by, "channels", _OWN_FIELD.get(kind))


@transaction.atomic
def put_channel_first(guardian: Guardian, channel: Channel, by: User | Guardian) -> None:
    """Let messages go this way first."""
    own = _channels(guardian)
    first = [each for each in own if each.pk == channel.pk]
    _renumber([*first, *(each for each in own if each.pk != channel.pk)])
    _changed(guardian, by, "channels", None)


def _renumber(channels: Sequence[Channel]) -> None:
    for rank, channel in enumerate(channels, start=1):
        if channel.rank != rank:
            channel.rank = rank
            channel.save(update_fields=["rank"])


@transaction.atomic
def save_skills(guardian: Guardian, skills: Sequence[Skill], by: User | Guardian) -> None:
    """Write a guardian's languages in this order; the words that nobody recognised count as looked at."""
    rows = LanguageSkill.objects.within(Scope.of(guardian.organisation_id)).filter(guardian=guardian)
    rows.delete()
    LanguageSkill.objects.bulk_create(
        [
            LanguageSkill(
                organisation_id=guardian.organisation_id,
                guardian=guardian,
                tag=each.tag,
                script=LANGUAGES[each.tag].script if each.tag in LANGUAGES else "",
                understands=each.understands,
                speaks=each.speaks,
                reads=each.reads,
                writes=each.writes,
                rank=rank,
            )
            for rank, each in enumerate(skills, start=1)
        ]
    )
    guardian.unknown_languages = ""
    guardian.save(update_fields=["unknown_languages"])
    _changed(guardian, by, "language_skills", "languages")


def _changed(guardian: Guardian, by: User | Guardian, field: str, own_field: str | None) -> None:
    if own_field is not None and own_field not in guardian.own_fields:
        guardian.own_fields = [*guardian.own_fields, own_field]
        guardian.save(update_fields=["own_fields"])
    audit.record(
        "changed",
        actor=_actor(by),
        organisation_id=guardian.organisation_id,
        subject="Guardian",
        subject_id=guardian.pk,
        fields=[field],
    )
