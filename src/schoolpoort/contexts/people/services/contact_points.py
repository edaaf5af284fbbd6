"""Numbers and addresses as such: which break, which are still right, which are a pupil's own."""

from collections.abc import Iterable
from uuid import UUID

from schoolpoort.contexts.people.engine_io import channel_hash
from schoolpoort.contexts.people.events import ContactPointsBroke
from schoolpoort.contexts.people.models import Channel, ChannelHealth, Guardian, PupilContactPoint
from schoolpoort.core import audit, clock, events
from schoolpoort.core.encryption import lookup_hashes
from schoolpoort.core.scope import Scope


def contact_hashes(address: str) -> list[str]:
    """Return the keyed hashes by which a number (E.164) or address is found, newest key first."""
    return lookup_hashes(address, purpose="channel")


def mark_broken(organisation_id: UUID, channel_ids: Iterable[UUID]) -> None:
    """Remember that these channels do not work, and tell it: what their holder proved with them ends."""
    rows = Channel.objects.within(Scope.of(organisation_id)).filter(pk__in=list(channel_ids))
    points = tuple(rows.values_list("guardian_id", "address_hash"))
    if not points:
        return
    rows.update(health=ChannelHealth.BROKEN, proved_on=None)
    events.publish(ContactPointsBroke(organisation_id, points))


def confirm_contact_point(guardians: Iterable[Guardian], address_hash: str) -> int:
    """Write down that a guardian said "this is still mine" for one number or address; return how many channels."""
    count = 0
    for guardian in guardians:
        own = Channel.objects.within(Scope.of(guardian.organisation_id)).filter(guardian=guardian)
        updated = own.filter(address_hash=address_hash).update(confirmed_on=clock.today())
        if updated:
            audit.record(
                "confirmed",
                actor=audit.Actor("guardian", guardian.pk),
                organisation_id=guardian.organisation_id,
                subject="Guardian",
                subject_id=guardian.pk,
                fields=["channels"],
            )
        count += updated
    return count


def is_pupils_own(scope: Scope, address: str) -> bool:
    """Say whether a school of the scope knows this number or address as a pupil's own (1 query)."""
    return PupilContactPoint.objects.within(scope).filter(address_hash__in=contact_hashes(address)).exists()


def write_pupil_contacts(organisation_id: UUID, addresses: Iterable[str]) -> None:
    """Replace what is known of pupils' own numbers by what a roster says; only hashes are kept."""
    wanted = {channel_hash(address) for address in addresses if address}
    rows = PupilContactPoint.objects.within(Scope.of(organisation_id))
    known = set(rows.values_list("address_hash", flat=True))
    gone = known - wanted
    if gone:
        rows.filter(address_hash__in=gone).delete()
    PupilContactPoint.objects.bulk_create(
        [PupilContactPoint(organisation_id=organisation_id, address_hash=each) for each in sorted(wanted - known)],
        batch_size=500,
    )
