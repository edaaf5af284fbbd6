"""Entries for who maintains them, within a scope."""

from datetime import date
from uuid import UUID

from django.db.models import Prefetch, QuerySet

from schoolpoort.contexts.directory.drafts import (
    OWN_FIELDS,
    PLACE_FIELDS,
    PROVIDER_FIELDS,
    EntryDraft,
    PlaceDraft,
    Price,
    ProviderDraft,
    Times,
)
from schoolpoort.contexts.directory.enums import SHOWN, ServiceStatus, Weekday
from schoolpoort.contexts.directory.models import Schedule, Service, ServiceAtLocation
from schoolpoort.core.scope import Scope

#: Everything that hangs on a service, in one query per table.
PARTS = ("needs", "languages", "descriptions", "phones", "cost_options", "areas")


def with_parts(services: QuerySet[Service]) -> QuerySet[Service]:
    """Return services with all that belongs to them (9 queries in all, however many services)."""
    places = ServiceAtLocation._default_manager.select_related("location").order_by("location__name", "pk")
    schedules = Schedule._default_manager.order_by("opens_at", "pk")
    return services.select_related("provider").prefetch_related(
        *PARTS, Prefetch("at_locations", queryset=places), Prefetch("schedules", queryset=schedules)
    )


def entries_in(scope: Scope) -> QuerySet[Service]:
    """Return the entries that somebody maintains, by name."""
    return Service.objects.within(scope).select_related("provider", "organisation").order_by("name", "pk")


def to_confirm(scope: Scope, day: date) -> QuerySet[Service]:
    """Return the entries that must be confirmed on `day`, the longest waiting first."""
    return entries_in(scope).filter(status__in=SHOWN, confirm_by__lte=day).order_by("confirm_by", "name", "pk")


def entries_of_state(scope: Scope, state: str, day: date) -> QuerySet[Service]:
    """Return the entries of one tab of the staff page: "confirm", "retired", else all that are not retired."""
    if state == "confirm":
        return to_confirm(scope, day)
    if state == "retired":
        return entries_in(scope).filter(status=ServiceStatus.DEFUNCT)
    return entries_in(scope).exclude(status=ServiceStatus.DEFUNCT)


def entry_in(scope: Scope, service_id: UUID) -> Service | None:
    """Return one entry with its parts; None outside the scope."""
    return with_parts(Service.objects.within(scope).filter(pk=service_id)).select_related("organisation").first()


def draft_of(service: Service) -> EntryDraft:
    """Return an entry of the database as a draft (no query when it came with its parts)."""
    return EntryDraft(
        provider=ProviderDraft(**{name: getattr(service.provider, name) for name in PROVIDER_FIELDS}),
        descriptions=tuple(sorted((each.language, each.text) for each in service.descriptions.all())),
        needs=tuple(sorted(each.need for each in service.needs.all())),
        languages=tuple(sorted(each.tag for each in service.languages.all())),
        places=tuple(
            PlaceDraft(**{name: getattr(each.location, name) for name in PLACE_FIELDS})
            for each in service.at_locations.all()
        ),
        times=tuple(sorted((times_of(each) for each in service.schedules.all()), key=repr)),
        phones=tuple(sorted((each.number, each.description) for each in service.phones.all())),
        prices=tuple(sorted((Price(each.amount, each.option) for each in service.cost_options.all()), key=_by_amount)),
        areas=tuple(sorted(each.name for each in service.areas.all())),
        confirmed_on=service.confirmed_on,
        **{name: getattr(service, name) for name in OWN_FIELDS},
    )


def times_of(schedule: Schedule) -> Times:
    """Return one schedule as a draft has it."""
    return Times(
        tuple(day for day in Weekday.values if day in schedule.days.split(",")),
        schedule.opens_at,
        schedule.closes_at,
        schedule.every_weeks,
        schedule.valid_from,
        schedule.valid_to,
        schedule.notes,
    )


def _by_amount(price: Price) -> tuple[object, str]:
    return price.amount, price.option
