"""Entries as objects of HSDS 3.0. Empty fields are left out, and no object names a person."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid5

from schoolpoort.contexts.directory.models import Location, Provider, Schedule, Service, ServiceAtLocation
from schoolpoort.contexts.directory.needs import BY_KEY, NEEDS, TAXONOMY_ABOUT, TAXONOMY_ID, TAXONOMY_NAME, Need
from schoolpoort.contexts.people.api import dutch_language_name

Json = dict[str, Any]

#: First postcode of each province, as the post counts; HSDS wants a province in an address.
_PROVINCES = (
    (1000, "Brussels Hoofdstedelijk Gewest"),
    (1300, "Waals-Brabant"),
    (1500, "Vlaams-Brabant"),
    (2000, "Antwerpen"),
    (3000, "Vlaams-Brabant"),
    (3500, "Limburg"),
    (4000, "Luik"),
    (5000, "Namen"),
    (6000, "Henegouwen"),
    (6600, "Luxemburg"),
    (7000, "Henegouwen"),
    (8000, "West-Vlaanderen"),
    (9000, "Oost-Vlaanderen"),
)


def _filled(**fields: Any) -> Json:
    return {name: value for name, value in fields.items() if value not in (None, "", [])}


def _part(owner: UUID, what: str) -> str:
    """Return the id of a part that has no row of its own: always the same for one owner."""
    return str(uuid5(owner, what))


def instant(at: datetime) -> str:
    """Return an instant in UTC with milliseconds, as HSDS asks."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def taxonomy() -> Json:
    """Return our one taxonomy: what people look for."""
    return {"id": str(TAXONOMY_ID), "name": TAXONOMY_NAME, "description": TAXONOMY_ABOUT, "version": "1"}


def term(need: Need) -> Json:
    """Return one need as a taxonomy term."""
    label = str(need.label)
    return {
        "id": str(need.id),
        "code": need.key,
        "name": label,
        "description": f"Waarvoor ouders bij een dienst terechtkunnen: {label}.",
        "taxonomy": TAXONOMY_NAME,
        "language": "nl",
        "taxonomy_id": str(TAXONOMY_ID),
    }


def terms() -> list[Json]:
    """Return all taxonomy terms."""
    return [term(each) for each in NEEDS]


def organization(provider: Provider) -> Json:
    """Return a provider with its own fields."""
    return {
        "id": str(provider.pk),
        "name": provider.name,
        "description": provider.description or provider.name,
        **_filled(alternate_name=provider.alternate_name, email=provider.email, website=provider.website),
    }


def service_line(service: Service) -> Json:
    """Return a service with its one-to-one fields, as lists have it."""
    return {
        **_own(service),
        "organization": organization(service.provider),
    }


def _own(service: Service) -> Json:
    return {
        "id": str(service.pk),
        "name": service.name,
        "status": service.status,
        "last_modified": instant(service.changed_at),
        **_filled(
            description=service.description,
            url=service.url,
            email=service.email,
            interpretation_services=service.interpreting,
            application_process=service.how_to_refer,
            fees_description=service.cost_text,
            eligibility_description=service.for_whom,
            minimum_age=service.minimum_age,
            maximum_age=service.maximum_age,
            assured_date=service.confirmed_on.isoformat() if service.confirmed_on else None,
            alert=service.alert,
        ),
    }


def service_full(service: Service) -> Json:
    """Return a service with all that belongs to it (it came with its parts: no query)."""
    return {
        **_own(service),
        "organization": organization(service.provider),
        **_parts(service),
        **_filled(service_at_locations=[_at(each) for each in service.at_locations.all()]),
    }


def _parts(service: Service) -> Json:
    return _filled(
        phones=[
            {"id": str(each.pk), "number": each.number, "type": "voice", **_filled(description=each.description)}
            for each in service.phones.all()
        ],
        schedules=[_schedule(each) for each in service.schedules.all()],
        service_areas=[{"id": str(each.pk), "name": each.name} for each in service.areas.all()],
        languages=[
            {"id": str(each.pk), "name": dutch_language_name(each.tag), "code": each.tag.partition("-")[0]}
            for each in service.languages.all()
        ],
        cost_options=[
            {"id": str(each.pk), "currency": "EUR", "amount": float(each.amount), **_filled(option=each.option)}
            for each in service.cost_options.all()
        ],
        contacts=_contacts(service),
        attributes=[
            {
                "id": str(each.pk),
                "link_id": str(service.pk),
                "taxonomy_term_id": str(BY_KEY[each.need].id),
                "link_type": "need",
                "link_entity": "service",
                "taxonomy_term": term(BY_KEY[each.need]),
            }
            for each in service.needs.all()
            if each.need in BY_KEY
        ],
    )


def _contacts(service: Service) -> list[Json]:
    if not service.contact_point:
        return []
    return [{"id": _part(service.pk, "contact"), "department": service.contact_point, **_filled(email=service.email)}]


def _schedule(schedule: Schedule) -> Json:
    return {
        "id": str(schedule.pk),
        "freq": "WEEKLY",
        "interval": schedule.every_weeks,
        "wkst": "MO",
        "byday": schedule.days,
        "opens_at": f"{schedule.opens_at:%H:%M}",
        "closes_at": f"{schedule.closes_at:%H:%M}",
        **_filled(
            dtstart=schedule.valid_from.isoformat() if schedule.valid_from else None,
            valid_from=schedule.valid_from.isoformat() if schedule.valid_from else None,
            valid_to=schedule.valid_to.isoformat() if schedule.valid_to else None,
            notes=schedule.notes,
        ),
    }


def location(place: Location) -> Json:
    """Return a place with its address and how accessible it is."""
    return {
        "id": str(place.pk),
        "location_type": "virtual" if place.is_online else "physical",
        "name": place.name,
        **_filled(
            url=place.url,
            transportation=place.transportation,
            latitude=place.latitude,
            longitude=place.longitude,
            addresses=_addresses(place),
            accessibility=[{"id": _part(place.pk, "accessibility"), "description": place.accessibility}]
            if place.accessibility
            else [],
        ),
    }


def _addresses(place: Location) -> list[Json]:
    if not (place.street or place.town or place.postcode):
        return []
    return [
        {
            "id": _part(place.pk, "address"),
            "address_1": place.street,
            "city": place.town,
            "state_province": province(place.postcode),
            "postal_code": place.postcode,
            "country": "BE",
            "address_type": "physical",
        }
    ]


def province(postcode: str) -> str:
    """Return the province of a Belgian postcode, in Dutch; empty for what is none."""
    number = int(postcode) if postcode.isascii() and postcode.isdigit() and len(postcode) == 4 else 0
    return next((name for first, name in reversed(_PROVINCES) if number >= first), "")


def _at(link: ServiceAtLocation) -> Json:
    return {"id": str(link.pk), "location": location(link.location)}


def at_location(link: ServiceAtLocation) -> Json:
    """Return a service at a place, with the place and the service's own fields (no query)."""
    return {
        "id": str(link.pk),
        "service_id": str(link.service_id),
        "location_id": str(link.location_id),
        "location": location(link.location),
        "service": service_line(link.service),
    }


def organization_full(provider: Provider, services: Iterable[Service], full: bool) -> Json:
    """Return a provider with its services: their ids, names and states, or all of them."""
    if full:
        inside = [
            {key: value for key, value in service_full(each).items() if key != "organization"} for each in services
        ]
    else:
        inside = [{"id": str(each.pk), "name": each.name, "status": each.status} for each in services]
    return {**organization(provider), **_filled(services=inside)}
