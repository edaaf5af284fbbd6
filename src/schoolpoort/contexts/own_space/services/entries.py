"""Asking for a code, and typing it: the same words and the same work for a number that no school knows.

A code is made and sent by a job, so that the page that was posted takes as long for everybody.
"""

import secrets
from datetime import timedelta
from hmac import compare_digest
from uuid import UUID

from django.db import transaction
from django.db.models import Q

from schoolpoort.contexts.accounts.api import CodeResult, TooManyCodes
from schoolpoort.contexts.delivery.api import ChannelKind, Content, DeliveryRequest, send_now
from schoolpoort.contexts.own_space.models import Entry, EntryKind, OwnSpace
from schoolpoort.contexts.own_space.policies import CODE_LASTS, MOST_CODE_TRIES, MOST_CODES_PER_HOUR
from schoolpoort.contexts.own_space.queries.contacts import channels_at, own_carrier
from schoolpoort.contexts.people.api import Guardian, cleaned_address, contact_hashes
from schoolpoort.core import clock, jobs
from schoolpoort.core.encryption import lookup_hash, lookup_hashes
from schoolpoort.core.phrases import phrase
from schoolpoort.engines.phrasebook import strip_isolates

SEND_CODE_JOB = "own_space.send_code"
DELIVERY_KIND = "own_space.code"

#: Who sends the code: naming a school would tell the next holder of a number where its last one has children.
_SENDER = "Schoolpoort"

_CODE_PURPOSE = "own-space-code"


class NoCarrier(Exception):
    """The school knows no number or address of this guardian that works."""


def kind_of(typed: str) -> ChannelKind:
    """Return which kind of contact point was typed."""
    return ChannelKind.EMAIL if "@" in typed else ChannelKind.SMS


def begin_with_contact(typed: str, language: str, space: OwnSpace | None = None) -> Entry:
    """Ask for a code to a typed number or address, from the door or (with `space`) to join another record.

    Raises people's WrongAddress for what is neither, and accounts' TooManyCodes, for known and unknown alike.
    """
    kind = kind_of(typed)
    address = cleaned_address(kind, typed)
    entry_kind = EntryKind.JOIN if space else EntryKind.TYPED
    return _begin(Entry(kind=entry_kind, contact=address, channel_kind=kind, language=language, space=space))


def begin_at_link(guardian: Guardian, language: str) -> Entry:
    """Ask for a code to the guardian's own number or address, from a message's page.

    Raises NoCarrier and TooManyCodes. What others typed at the door does not count here: no lock-out of the parent.
    """
    channel = own_carrier(guardian)
    if channel is None:
        raise NoCarrier
    return _begin(
        Entry(
            kind=EntryKind.LINK,
            contact=channel.address,
            channel_kind=channel.kind,
            language=language,
            guardian_id=guardian.pk,
        )
    )


def begin_with_new_channel(guardian: Guardian, space: OwnSpace, typed: str, language: str) -> Entry:
    """Send a code to a number or address that the person inside wants to add. Raises WrongAddress, TooManyCodes."""
    kind = kind_of(typed)
    address = cleaned_address(kind, typed)
    return _begin(
        Entry(
            kind=EntryKind.CHANNEL,
            contact=address,
            channel_kind=kind,
            language=language,
            guardian_id=guardian.pk,
            space=space,
        )
    )


@transaction.atomic
def _begin(entry: Entry) -> Entry:
    now = clock.now()
    entry.contact_hash = contact_hashes(entry.contact)[0]
    entry.created_at, entry.expires_at = now, now + CODE_LASTS
    if _asked_lately(entry) >= MOST_CODES_PER_HOUR:
        raise TooManyCodes
    entry.save(force_insert=True)
    jobs.enqueue(SEND_CODE_JOB, entry.pk)
    return entry


def _asked_lately(entry: Entry) -> int:
    """Count the codes of the last hour: of this contact point at the door; of this guardian at a link or inside."""
    whose = Q(contact_hash__in=contact_hashes(entry.contact), guardian_id=None)
    if entry.guardian_id:
        whose = Q(guardian_id=entry.guardian_id, kind=entry.kind)
    return Entry.objects.filter(whose, created_at__gt=clock.now() - timedelta(hours=1)).count()


@transaction.atomic
def send_code(entry_id: UUID) -> bool:
    """Make the code of an entry and put it in the outbox; safe to run twice. False where no school knows the contact.

    A new number or address gets its code wherever it leads: that is how the person inside shows to hold it.
    """
    entry = Entry.objects.select_for_update().filter(pk=entry_id).first()
    if entry is None or entry.code_hash or entry.closed_at or entry.expires_at <= clock.now():
        return False
    organisation_id = _sending_school(entry)
    if organisation_id is None:
        return False
    code = f"{secrets.randbelow(1_000_000):06d}"
    entry.code_hash = lookup_hash(f"{entry.pk}:{code}", purpose=_CODE_PURPOSE)
    entry.save(update_fields=["code_hash"])
    text = strip_isolates(phrase("code-message", [entry.language], school=_SENDER, code=code).text)
    request = DeliveryRequest(
        organisation_id=organisation_id,
        channel=entry.channel_kind,
        kind=DELIVERY_KIND,
        subject_id=entry.pk,
        batch_id=entry.pk,
        address=entry.contact,
        urgent=True,
    )
    send_now(request, Content(subject=_SENDER, text=text, languages=(entry.language,)))
    return True


def _sending_school(entry: Entry) -> UUID | None:
    if entry.kind == EntryKind.CHANNEL and entry.space is not None and entry.guardian_id is not None:
        record = entry.space.records.filter(guardian_id=entry.guardian_id).first()
        return record.organisation_id if record else None
    channels = channels_at(entry.contact)
    if entry.guardian_id:
        channels = [each for each in channels if each.guardian_id == entry.guardian_id]
    return channels[0].organisation_id if channels else None


def open_entry(entry_id: UUID) -> Entry | None:
    """Return an entry that can still go on, or None."""
    entry = Entry.objects.select_related("space").filter(pk=entry_id, closed_at=None).first()
    return entry if entry is not None and entry.expires_at > clock.now() else None


@transaction.atomic
def try_code(entry_id: UUID, typed: str) -> CodeResult:
    """Check a typed code. An entry without a code answers as one whose code was mistyped."""
    entry = Entry.objects.select_for_update().filter(pk=entry_id).first()
    now = clock.now()
    if entry is None or entry.closed_at or entry.expires_at <= now or clock.ran_ahead(entry.created_at):
        return CodeResult.EXPIRED
    if entry.code_tries >= MOST_CODE_TRIES:
        return CodeResult.TOO_MANY
    entry.code_tries += 1
    digits = "".join(str(int(sign)) for sign in typed if sign.isdecimal())
    made = lookup_hashes(f"{entry.pk}:{digits}", purpose=_CODE_PURPOSE)
    right = any(compare_digest(each, entry.code_hash or "-") for each in made)
    if right:
        entry.code_passed_at, entry.expires_at = now, now + CODE_LASTS
    entry.save(update_fields=["code_tries", "code_passed_at", "expires_at"])
    return CodeResult.RIGHT if right else CodeResult.WRONG


def close_entry(entry: Entry) -> None:
    """Let an entry work no more."""
    Entry.objects.filter(pk=entry.pk).update(closed_at=clock.now())
