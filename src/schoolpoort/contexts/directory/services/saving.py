"""Writes an entry: what was typed or imported becomes rows, and what did not change is left alone."""

from dataclasses import replace
from datetime import timedelta
from typing import TypeVar
from uuid import UUID

from django.db import transaction

from schoolpoort.contexts.directory.drafts import (
    OWN_FIELDS,
    PLACE_FIELDS,
    PROVIDER_FIELDS,
    EntryDraft,
    PlaceDraft,
    ProviderDraft,
)
from schoolpoort.contexts.directory.enums import ServiceStatus
from schoolpoort.contexts.directory.models import (
    CostOption,
    Location,
    Phone,
    Provider,
    Schedule,
    Service,
    ServiceArea,
    ServiceAtLocation,
    ServiceDescription,
    ServiceLanguage,
    ServiceNeed,
)
from schoolpoort.contexts.directory.queries.entries import draft_of
from schoolpoort.core import audit, clock
from schoolpoort.core.scope import Scope

#: After so long somebody is asked whether an entry still holds: half a year, a term and a bit.
CONFIRM_AFTER = timedelta(days=182)

_OWNED = (ServiceDescription, ServiceNeed, ServiceLanguage, Schedule, Phone, CostOption, ServiceArea, ServiceAtLocation)


def in_order(draft: EntryDraft) -> EntryDraft:
    """Return a draft with its lists in the order in which the database gives them, so that two can be compared."""
    return replace(
        draft,
        descriptions=tuple(sorted(draft.descriptions)),
        needs=tuple(sorted(set(draft.needs))),
        languages=tuple(sorted(set(draft.languages))),
        places=tuple(sorted(set(draft.places), key=_place_order)),
        times=tuple(sorted(set(draft.times), key=repr)),
        phones=tuple(sorted(set(draft.phones))),
        prices=tuple(sorted(set(draft.prices), key=lambda each: (each.amount, each.option))),
        areas=tuple(sorted(set(draft.areas))),
    )


def _place_order(place: PlaceDraft) -> tuple[str, ...]:
    return (place.name, place.street, place.postcode, place.source_id)


def changes(service: Service, draft: EntryDraft) -> bool:
    """Say whether a draft says something else than an entry that came with its parts."""
    return in_order(draft_of(service)) != in_order(draft)


@transaction.atomic
def save_entry(
    organisation_id: UUID,
    draft: EntryDraft,
    actor: audit.Actor,
    service: Service | None = None,
    entry_id: UUID | None = None,
) -> Service:
    """Write a draft as a new entry, or over `service`, and call it confirmed today (or when the draft says).

    `entry_id` is the id of a new entry that comes from elsewhere under an id of its own.
    """
    now, today = clock.now(), clock.today()
    draft = in_order(draft)
    row = service or Service(organisation_id=organisation_id, **({"pk": entry_id} if entry_id else {}))
    for name in OWN_FIELDS:
        setattr(row, name, getattr(draft, name))
    row.provider = _provider(organisation_id, draft.provider)
    row.confirmed_on = draft.confirmed_on or today
    row.confirm_by = row.confirmed_on + CONFIRM_AFTER
    row.asked_on, row.changed_at = None, now
    row.save()
    for model in _OWNED:
        model.objects.within(Scope.of(organisation_id)).filter(service=row).delete()
    _write_parts(row, draft)
    audit.record(
        "changed" if service else "added",
        actor=actor,
        organisation_id=organisation_id,
        subject="Service",
        subject_id=row.pk,
    )
    return row


def _provider(organisation_id: UUID, draft: ProviderDraft) -> Provider:
    known = Provider.objects.within(Scope.of(organisation_id))
    row = known.filter(source_id=draft.source_id).first() if draft.source_id else None
    row = row or known.filter(name=draft.name).first() or Provider(organisation_id=organisation_id)
    return _filled(row, draft, PROVIDER_FIELDS)


def _location(organisation_id: UUID, draft: PlaceDraft) -> Location:
    known = Location.objects.within(Scope.of(organisation_id))
    row = known.filter(source_id=draft.source_id).first() if draft.source_id else None
    same = known.filter(name=draft.name, street=draft.street, postcode=draft.postcode)
    return _filled(row or same.first() or Location(organisation_id=organisation_id), draft, PLACE_FIELDS)


_Row = TypeVar("_Row", Provider, Location)


def _filled(row: _Row, draft: ProviderDraft | PlaceDraft, names: tuple[str, ...]) -> _Row:
    """Write what changed; an id of a source is never lost because a form does not know it."""
    changed = row._state.adding
    for name in names:
        value = getattr(draft, name)
        if name == "source_id" and not value:
            continue
        if getattr(row, name) != value:
            setattr(row, name, value)
            changed = True
    if changed:
        row.save()
    return row


def _write_parts(row: Service, draft: EntryDraft) -> None:
    own = {"organisation_id": row.organisation_id, "service": row}
    ServiceDescription.objects.bulk_create(
        [ServiceDescription(**own, language=tag, text=text) for tag, text in draft.descriptions]
    )
    ServiceNeed.objects.bulk_create([ServiceNeed(**own, need=each) for each in draft.needs])
    ServiceLanguage.objects.bulk_create([ServiceLanguage(**own, tag=each) for each in draft.languages])
    Schedule.objects.bulk_create(
        [
            Schedule(
                **own,
                days=",".join(each.days),
                opens_at=each.opens_at,
                closes_at=each.closes_at,
                every_weeks=each.every_weeks,
                valid_from=each.valid_from,
                valid_to=each.valid_to,
                notes=each.notes,
            )
            for each in draft.times
        ]
    )
    Phone.objects.bulk_create([Phone(**own, number=number, description=about) for number, about in draft.phones])
    CostOption.objects.bulk_create([CostOption(**own, amount=each.amount, option=each.option) for each in draft.prices])
    ServiceArea.objects.bulk_create([ServiceArea(**own, name=each) for each in draft.areas])
    places = {_location(row.organisation_id, each).pk: None for each in draft.places}
    ServiceAtLocation.objects.bulk_create([ServiceAtLocation(**own, location_id=each) for each in places])


@transaction.atomic
def confirm_entry(service: Service, actor: audit.Actor) -> None:
    """Note that somebody said that an entry still holds."""
    service.confirmed_on, service.asked_on = clock.today(), None
    service.confirm_by = service.confirmed_on + CONFIRM_AFTER
    service.changed_at = clock.now()
    service.save(update_fields=["confirmed_on", "confirm_by", "asked_on", "changed_at"])
    audit.record(
        "confirmed", actor=actor, organisation_id=service.organisation_id, subject="Service", subject_id=service.pk
    )


@transaction.atomic
def retire_entry(service: Service, actor: audit.Actor) -> None:
    """Take an entry out of every list of the public; programs that read the open data see that it ended."""
    service.status, service.changed_at = ServiceStatus.DEFUNCT, clock.now()
    service.save(update_fields=["status", "changed_at"])
    audit.record(
        "retired", actor=actor, organisation_id=service.organisation_id, subject="Service", subject_id=service.pk
    )


@transaction.atomic
def reopen_entry(service: Service, actor: audit.Actor) -> None:
    """Put a retired entry back, confirmed today."""
    service.status = ServiceStatus.ACTIVE
    service.save(update_fields=["status"])
    confirm_entry(service, actor)
