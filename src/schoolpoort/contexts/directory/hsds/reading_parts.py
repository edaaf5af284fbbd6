"""The parts of an HSDS service, read into parts of a draft; what cannot be taken over becomes a note."""

from datetime import date, time
from decimal import Decimal, InvalidOperation
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from schoolpoort.contexts.directory.drafts import PlaceDraft, Price, Times
from schoolpoort.contexts.directory.enums import Weekday
from schoolpoort.contexts.directory.needs import BY_ID, BY_KEY
from schoolpoort.contexts.directory.validators import is_web_address
from schoolpoort.contexts.people.api import find_language

Json = dict[str, Any]


class Notes(list[str]):
    """What is not taken over, each thing said once."""

    def add(self, sentence: str) -> None:
        """Add a sentence that is not there yet."""
        if sentence not in self:
            self.append(sentence)


def _text(found: Json, name: str, longest: int = 10_000) -> str:
    return str(found.get(name) or "").replace("\x00", "").strip()[:longest]


def _parts(found: Json, name: str) -> list[Json]:
    return [each for each in found.get(name) or [] if isinstance(each, dict)]


def day_of(value: Any, notes: Notes) -> date | None:
    """Return a date, or None and a note."""
    if not value:
        return None
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError:
        notes.add(_("Een datum is niet te lezen."))
        return None


def needs_of(service: Json, notes: Notes) -> tuple[str, ...]:
    """Return our needs among the taxonomy terms, by id or code."""
    found = []
    for each in _parts(service, "attributes"):
        inside = each.get("taxonomy_term") or {}
        for text in (each.get("taxonomy_term_id"), inside.get("id")):
            if (key := _need(text)) is not None:
                found.append(key)
                break
        else:
            if inside.get("code") in BY_KEY:
                found.append(inside["code"])
            else:
                notes.add(_("Woorden uit een andere woordenlijst nemen we niet over. Kies later zelf waarvoor dit is."))
    return tuple(sorted(set(found)))


def _need(text: Any) -> str | None:
    try:
        need = BY_ID.get(UUID(str(text)))
    except ValueError:
        return None
    return need.key if need else None


def languages_of(service: Json, notes: Notes) -> tuple[str, ...]:
    """Return the spoken languages by code, else by name."""
    tags = set()
    for each in _parts(service, "languages"):
        # "Dari" and "Perzisch" share a code of two letters: the name says more, where it is known.
        tag = find_language(_text(each, "name")[:60]).value or find_language(_text(each, "code")[:12]).value
        if tag:
            tags.add(tag)
        else:
            notes.add(_("Een taal kennen we niet: %(name)s.") % {"name": _text(each, "name")[:40] or "?"})
    return tuple(sorted(tags))


def phones_of(service: Json) -> tuple[tuple[str, str], ...]:
    """Return phone numbers as they stand there, without quotation marks."""
    found = [
        (_text(each, "number").strip("\"' ")[:30], _text(each, "description", 160))
        for each in _parts(service, "phones")
    ]
    return tuple(sorted({each for each in found if each[0]}))


def prices_of(service: Json, notes: Notes) -> tuple[Price, ...]:
    """Return prices in euro."""
    found = set()
    for each in _parts(service, "cost_options"):
        if str(each.get("currency") or "EUR").upper() != "EUR":
            notes.add(_("Een prijs in een andere munt dan de euro nemen we niet over."))
            continue
        try:
            amount = Decimal(str(each.get("amount", ""))).quantize(Decimal("0.01"))
        except InvalidOperation:
            amount = Decimal("NaN")
        if amount.is_nan() or not 0 <= amount < 1_000_000:
            notes.add(_("Een prijs zonder bedrag nemen we niet over."))
            continue
        found.add(Price(amount, _text(each, "option", 160)))
    return tuple(found)


def areas_of(service: Json) -> tuple[str, ...]:
    """Return the names of service areas."""
    return tuple(sorted({name for each in _parts(service, "service_areas") if (name := _text(each, "name", 160))}))


def contact_point_of(service: Json, notes: Notes) -> str:
    """Return the department or function to ask for; never a person's name."""
    for each in _parts(service, "contacts"):
        if each.get("name"):
            notes.add(_("Namen van personen nemen we niet over."))
        if point := _text(each, "department", 120) or _text(each, "title", 120):
            return point
    return ""


def times_of(service: Json, notes: Notes) -> tuple[Times, ...]:
    """Return weekly schedules of the service and of its places."""
    schedules = _parts(service, "schedules")
    for each in _parts(service, "service_at_locations"):
        schedules += _parts(each, "schedules")
    found = {times for each in schedules if (times := _times(each, notes)) is not None}
    return tuple(sorted(found, key=repr))


def _times(schedule: Json, notes: Notes) -> Times | None:
    days = [part.strip().upper() for part in _text(schedule, "byday").split(",")]
    opens, closes = _time(schedule.get("opens_at")), _time(schedule.get("closes_at"))
    weekly = schedule.get("freq", "WEEKLY") == "WEEKLY" and all(day in Weekday.values for day in days)
    if not weekly or opens is None or closes is None or closes <= opens:
        notes.add(_("Een uurrooster dat niet elke week terugkomt, nemen we niet over."))
        return None
    began = day_of(schedule.get("valid_from") or schedule.get("dtstart"), notes)
    every = schedule.get("interval") or 1
    return Times(
        tuple(day for day in Weekday.values if day in days),
        opens,
        closes,
        int(every) if began and isinstance(every, int | float) and 1 <= every <= 52 else 1,
        began,
        day_of(schedule.get("valid_to") or schedule.get("until"), notes),
        (_text(schedule, "notes") or _text(schedule, "description"))[:300],
    )


def _time(value: Any) -> time | None:
    try:
        return time.fromisoformat(str(value or "")[:5])
    except ValueError:
        return None


def places_of(service: Json, notes: Notes) -> tuple[PlaceDraft, ...]:
    """Return the places, each with its first address."""
    locations = [each["location"] for each in _parts(service, "service_at_locations") if each.get("location")]
    return tuple(_place(each, notes) for each in locations)


def _place(found: Json, notes: Notes) -> PlaceDraft:
    address = next(iter(_parts(found, "addresses")), {})
    latitude, longitude = found.get("latitude"), found.get("longitude")
    if latitude is not None and longitude is not None and not (abs(latitude) <= 90 and abs(longitude) <= 180):
        notes.add(_("Een plaats ligt nergens op aarde. De coördinaten nemen we niet over."))
        latitude = longitude = None
    url = _text(found, "url")
    lines = [_text(address, name) for name in ("address_1", "address_2")]
    access = [_text(each, "description") for each in _parts(found, "accessibility")]
    return PlaceDraft(
        name=(_text(found, "name", 160) or lines[0] or _text(address, "city") or "?")[:160],
        street=", ".join(line for line in lines if line)[:160],
        postcode=_text(address, "postal_code", 8),
        town=_text(address, "city", 80),
        latitude=None if longitude is None else latitude,
        longitude=None if latitude is None else longitude,
        is_online=found.get("location_type") == "virtual",
        url=url if is_web_address(url) else "",
        transportation=_text(found, "transportation", 500),
        accessibility=" ".join(access)[:500],
        source_id=_text(found, "id", 120),
    )
