"""Who holds a number or address, in every school: the code that goes there is the credential.

The unscoped reads of this module serve somebody whom no school knows yet; nothing of what they find is shown before
the code and a fact fit.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from schoolpoort.contexts.delivery.api import ChannelKind, usable_channels
from schoolpoort.contexts.people.api import Channel, ChannelHealth, Child, Guardian, contact_hashes, is_pupils_own
from schoolpoort.core.scope import Scope

CARRIERS = (ChannelKind.SMS, ChannelKind.EMAIL)


@dataclass(frozen=True)
class Holder:
    """A guardian's record that names a number or address, with the birth dates of the children at that school.

    `contact_hash` is the keyed hash as that record's channel keeps it, perhaps with an older key.
    """

    guardian: Guardian
    contact_hash: str
    birth_dates: frozenset[date]


def channels_at(address: str) -> list[Channel]:
    """Return the working channels with this number or address, by school (1 query, and 1 per school that has one).

    A number that a school knows as a pupil's own is no channel there (decision 4).
    """
    usable = [kind for kind in CARRIERS if kind in usable_channels()]
    rows = Channel.unscoped.filter(address_hash__in=contact_hashes(address), kind__in=usable)
    rows = rows.filter(guardian__gone_since=None).exclude(health=ChannelHealth.BROKEN)
    found = list(rows.select_related("guardian__organisation").order_by("organisation_id", "guardian_id"))
    schools = {each.organisation_id for each in found}
    refused = {school for school in schools if is_pupils_own(Scope.of(school), address)}
    return [each for each in found if each.organisation_id not in refused]


def holders_of(address: str) -> list[Holder]:
    """Return the records that name this number or address, with their children's birth dates (2 queries and more)."""
    channels = {channel.guardian_id: channel for channel in channels_at(address)}
    dates: dict[UUID, set[date]] = {pk: set() for pk in channels}
    children = Child.unscoped.filter(guardianships__guardian_id__in=list(channels), gone_since=None)
    for pk, born in children.exclude(birth_date=None).values_list("guardianships__guardian_id", "birth_date"):
        if pk in dates and born is not None:
            dates[pk].add(born)
    return [Holder(each.guardian, each.address_hash, frozenset(dates[pk])) for pk, each in channels.items()]


def own_carrier(guardian: Guardian) -> Channel | None:
    """Return the guardian's first working number or address that a code can go to (1 query)."""
    usable = [kind for kind in CARRIERS if kind in usable_channels()]
    rows = Channel.objects.within(Scope.of(guardian.organisation_id)).filter(guardian=guardian, kind__in=usable)
    working = rows.exclude(health=ChannelHealth.BROKEN).order_by("rank", "pk")
    return next((each for each in working if each.address), None)


def own_carriers(guardians: Sequence[Guardian]) -> list[Channel]:
    """Return all numbers and addresses of a person's records, in their order (1 query)."""
    scope = Scope.over(each.organisation_id for each in guardians)
    rows = Channel.objects.within(scope).filter(guardian__in=guardians, kind__in=CARRIERS).exclude(address_hash="")
    return list(rows.order_by("rank", "pk"))
