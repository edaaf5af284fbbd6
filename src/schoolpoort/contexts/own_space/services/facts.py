"""The second proof: a child's birth date that this school holds, or the PIN that it gave in person."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from django.db import transaction

from schoolpoort.contexts.own_space.models import Entry, EntryKind, OwnSpace
from schoolpoort.contexts.own_space.policies import MOST_FACT_TRIES, Candidate, MorePeople, fitting
from schoolpoort.contexts.own_space.queries.contacts import Holder, holders_of
from schoolpoort.contexts.own_space.queries.visits import guardians_in
from schoolpoort.contexts.own_space.services.pins import whose_pin
from schoolpoort.contexts.own_space.services.records import join_records
from schoolpoort.core import clock


class FactResult(StrEnum):
    """What a typed fact came to."""

    JOINED = "joined"
    WRONG = "wrong"
    PIN_NEEDED = "pin_needed"
    CLOSED = "closed"


@dataclass(frozen=True)
class Joined:
    """The answer to a fact, and the space when it fitted."""

    result: FactResult
    space: OwnSpace | None = None


@transaction.atomic
def try_birth_date(entry: Entry, born: date | None) -> Joined:
    """Join every record that the child's birth date opens; None is a date that does not exist."""
    entry = _locked(entry)
    if not _goes_on(entry):
        return Joined(FactResult.CLOSED)
    holders = holders_of(entry.contact)
    by_key = {f"{each.guardian.organisation_id}/{each.guardian.pk}": each for each in holders}
    candidates = [Candidate(key, each.guardian.first_name, each.birth_dates) for key, each in by_key.items()]
    try:
        keys = fitting(candidates, born, _names_inside(entry)) if born else []
    except MorePeople:
        return Joined(FactResult.PIN_NEEDED)
    fits = [by_key[key] for key in keys]
    if entry.kind == EntryKind.LINK and entry.guardian_id not in {each.guardian.pk for each in fits}:
        fits = []
    return _join(entry, fits) if fits else _wrong(entry)


@transaction.atomic
def try_pin(entry: Entry, typed: str) -> Joined:
    """Join the one record whose PIN was typed."""
    entry = _locked(entry)
    if not _goes_on(entry):
        return Joined(FactResult.CLOSED)
    digits = "".join(str(int(sign)) for sign in typed if sign.isdecimal())
    holders = _open_to(entry)
    guardian = whose_pin([each.guardian for each in holders], digits)
    proved = [each for each in holders if guardian is not None and each.guardian.pk == guardian.pk]
    return _join(entry, proved) if proved else _wrong(entry)


def _open_to(entry: Entry) -> list[Holder]:
    holders = holders_of(entry.contact)
    if entry.kind == EntryKind.LINK:
        holders = [each for each in holders if each.guardian.pk == entry.guardian_id]
    return holders


def _names_inside(entry: Entry) -> list[str]:
    """Return the first names of the records that the person who joins another one has proved already."""
    if entry.kind != EntryKind.JOIN or entry.space_id is None:
        return []
    return [each.first_name for each in guardians_in(entry.space_id, clock.now())]


def _locked(entry: Entry) -> Entry:
    return Entry.objects.select_for_update().get(pk=entry.pk)


def _goes_on(entry: Entry) -> bool:
    ready = entry.code_passed_at is not None and entry.closed_at is None
    return ready and entry.expires_at > clock.now() and entry.kind != EntryKind.CHANNEL


def _wrong(entry: Entry) -> Joined:
    entry.fact_tries += 1
    over = entry.fact_tries >= MOST_FACT_TRIES
    if over:
        entry.closed_at = clock.now()
    entry.save(update_fields=["fact_tries", "closed_at"])
    return Joined(FactResult.CLOSED if over else FactResult.WRONG)


def _join(entry: Entry, proved: list[Holder]) -> Joined:
    space = OwnSpace.objects.get(pk=entry.space_id) if entry.space_id else None
    joined = join_records([(each.guardian, each.contact_hash) for each in proved], space)
    entry.closed_at = clock.now()
    entry.save(update_fields=["closed_at"])
    return Joined(FactResult.JOINED, joined)
