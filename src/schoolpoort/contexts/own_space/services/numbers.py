"""A person's own numbers and addresses: adding one with a code to it, taking one away, "this is still mine"."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from django.db import transaction

from schoolpoort.contexts.own_space.models import Entry, EntryKind
from schoolpoort.contexts.own_space.queries.contacts import own_carriers
from schoolpoort.contexts.own_space.queries.visits import records_of
from schoolpoort.contexts.own_space.services.entries import close_entry
from schoolpoort.contexts.people.api import (
    AlreadyThere,
    Channel,
    ChannelHealth,
    Guardian,
    LastChannel,
    add_channel,
    confirm_contact_point,
    is_pupils_own,
    remove_channel,
)
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope


class PupilsOwn(Exception):
    """A school of this person knows the number as a pupil's own: never a channel."""


class StillNeeded(Exception):
    """This number opened the space, or it is the only way to reach somebody."""


@dataclass(frozen=True)
class OwnNumber:
    """One number or address of a person, whichever of the schools know it."""

    key: str
    kind: str
    address: str
    works: bool
    #: It opened the space, so it stays.
    opens: bool
    #: Not asked yet in this school year whether it is still right.
    to_confirm: bool


def school_year_began(day: date) -> date:
    """Return 1 September of the school year of a day."""
    return date(day.year if day.month >= 9 else day.year - 1, 9, 1)


def own_numbers(guardians: Sequence[Guardian]) -> list[OwnNumber]:
    """Return a person's numbers and addresses, each once, in their order (2 queries)."""
    proved = {(each.guardian_id, each.contact_hash) for each in records_of(guardians)}
    began = school_year_began(clock.today())
    found: dict[tuple[str, str], list[Channel]] = {}
    for channel in own_carriers(guardians):
        found.setdefault((channel.kind, channel.address_hash), []).append(channel)
    return [
        OwnNumber(
            key=str(same[0].pk),
            kind=kind,
            address=same[0].address,
            works=all(each.health != ChannelHealth.BROKEN for each in same),
            opens=any((each.guardian_id, each.address_hash) in proved for each in same),
            to_confirm=any(each.confirmed_on is None or each.confirmed_on < began for each in same),
        )
        for (kind, _), same in found.items()
    ]


def refuse_pupils_own(guardians: Sequence[Guardian], address: str) -> None:
    """Raise PupilsOwn for a number or address that one of the person's schools knows as a pupil's (1 query)."""
    if is_pupils_own(Scope.over(each.organisation_id for each in guardians), address):
        raise PupilsOwn


@transaction.atomic
def add_proved_number(guardians: Sequence[Guardian], entry: Entry) -> None:
    """Add the number or address whose code was typed to all of the person's records. Raises PupilsOwn."""
    assert entry.kind == EntryKind.CHANNEL and entry.code_passed_at is not None
    refuse_pupils_own(guardians, entry.contact)
    for guardian in guardians:
        with suppress(AlreadyThere):
            add_channel(guardian, entry.channel_kind, entry.contact, guardian)
        confirm_contact_point([guardian], entry.contact_hash)
    close_entry(entry)


@transaction.atomic
def remove_number(guardians: Sequence[Guardian], key: str) -> bool:
    """Take a number or address away everywhere; False for one that is not the person's. Raises StillNeeded."""
    number = next((each for each in own_numbers(guardians) if each.key == key), None)
    if number is None:
        return False
    if number.opens:
        raise StillNeeded
    for channel in own_carriers(guardians):
        if (channel.kind, channel.address) == (number.kind, number.address):
            guardian = next(each for each in guardians if each.pk == channel.guardian_id)
            try:
                remove_channel(guardian, channel, guardian)
            except LastChannel as error:
                raise StillNeeded from error
    return True


@transaction.atomic
def confirm_number(guardians: Sequence[Guardian], key: str) -> bool:
    """Write down that a number or address is still the person's; False for one that is not."""
    mine = {str(each.pk): each for each in own_carriers(guardians)}
    if key not in mine:
        return False
    return confirm_contact_point(guardians, mine[key].address_hash) > 0
