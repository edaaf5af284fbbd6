"""HSDS 3.0 JSON of somebody else, read into drafts: checked against the official schemas first.

Taken: services, alone, in a list, in the API's envelope, or inside organizations. What our tables cannot hold is said
as a note and left out: names of persons, monthly schedules, funding, documents, programs, terms of other taxonomies.
"""

import json
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from schoolpoort.contexts.directory.drafts import EntryDraft, ProviderDraft
from schoolpoort.contexts.directory.hsds.reading_parts import (
    Notes,
    areas_of,
    contact_point_of,
    day_of,
    languages_of,
    needs_of,
    phones_of,
    places_of,
    prices_of,
    times_of,
)
from schoolpoort.contexts.directory.hsds.schemas import faults
from schoolpoort.contexts.directory.importing import Fault, ReadEntry
from schoolpoort.contexts.directory.sheets import MOST_ROWS, UnreadableFile
from schoolpoort.contexts.directory.validators import faults_of, is_web_address
from schoolpoort.core import clock

Json = dict[str, Any]
_NOT_TAKEN = ("funding", "program", "required_documents")


def read_hsds(data: bytes) -> list[ReadEntry]:
    """Return each service of a file as a draft or with its faults. Raises UnreadableFile."""
    try:
        document = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise UnreadableFile(_("Dit bestand kunnen we niet lezen. Maak het nog eens, als HSDS 3.0.")) from error
    services = list(_services(document))
    if not services:
        raise UnreadableFile(_("We vinden geen dienst in dit bestand. Kies een bestand met diensten in HSDS 3.0."))
    if len(services) > MOST_ROWS:
        raise UnreadableFile(_("Dit bestand heeft te veel diensten. Er mogen er 10.000 zijn."))
    return [_entry(number, each) for number, each in enumerate(services, start=1)]


def _services(document: Any) -> Iterator[Any]:
    """Yield the services of a document, each with its organization inside."""
    if isinstance(document, dict) and isinstance(document.get("contents"), list):
        document = document["contents"]
    for each in document if isinstance(document, list) else [document]:
        if not isinstance(each, dict):
            yield each
        elif isinstance(each.get("services"), list):
            about = {key: value for key, value in each.items() if key != "services"}
            yield from (
                {**inner, "organization": about} if isinstance(inner, dict) else inner for inner in each["services"]
            )
        else:
            yield each


def _entry(number: int, service: Any) -> ReadEntry:
    wrong = [
        Fault(number, each.path or "service", "", _("Niet volgens HSDS 3.0: %(said)s") % {"said": each.said})
        for each in faults("service", service)
    ]
    if wrong:
        return ReadEntry(number, None, tuple(wrong))
    notes = Notes()
    draft = _draft(service, notes)
    bad = tuple(Fault(number, name, str(getattr(draft, name, ""))[:80], said) for name, said in faults_of(draft))
    return ReadEntry(number, None if bad else draft, bad, tuple(notes), _uuid(service["id"]), _unsaid(service))


#: The lists of a service, and the field of a draft that each fills.
_LISTS = {
    "phones": "phones",
    "schedules": "times",
    "service_areas": "areas",
    "service_at_locations": "places",
    "languages": "languages",
    "cost_options": "prices",
    "contacts": "contact_point",
    "attributes": "needs",
}


def _unsaid(service: Json) -> tuple[str, ...]:
    """Return the fields of which an object says nothing: translations, and all lists in a line of the API's list."""
    lists = () if any(name in service for name in _LISTS) else tuple(_LISTS.values())
    return ("descriptions", *lists)


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


def _draft(service: Json, notes: Notes) -> EntryDraft:
    for name in _NOT_TAKEN:
        if service.get(name):
            notes.add(_("“%(field)s” nemen we niet over.") % {"field": name})
    url = service.get("url", "")
    if url and not is_web_address(url):
        notes.add(_("Een webadres zonder http nemen we niet over."))
        url = ""
    confirmed = day_of(service.get("assured_date"), notes)
    return EntryDraft(
        name=_text(service, "name"),
        provider=_provider(service.get("organization") or {}, notes),
        description=_text(service, "description"),
        status=service["status"],
        needs=needs_of(service, notes),
        languages=languages_of(service, notes),
        places=places_of(service, notes),
        times=times_of(service, notes),
        phones=phones_of(service),
        prices=prices_of(service, notes),
        areas=areas_of(service),
        url=url,
        email=_text(service, "email"),
        contact_point=contact_point_of(service, notes),
        how_to_refer=_text(service, "application_process"),
        cost_text=_text(service, "fees_description"),
        for_whom=_text(service, "eligibility_description"),
        minimum_age=_age(service.get("minimum_age")),
        maximum_age=_age(service.get("maximum_age")),
        interpreting=_text(service, "interpretation_services"),
        alert=_text(service, "alert"),
        confirmed_on=confirmed if confirmed and confirmed <= clock.today() else None,
        source_id=service["id"][:120],
    )


def _text(found: Json, name: str) -> str:
    return str(found.get(name) or "").replace("\x00", "").strip()


def _age(value: Any) -> int | None:
    return int(value) if isinstance(value, int | float) and 0 <= value < 1000 else None


def _provider(found: Json, notes: Notes) -> ProviderDraft:
    website = _text(found, "website")
    if website and not is_web_address(website):
        notes.add(_("Een webadres zonder http nemen we niet over."))
        website = ""
    description = _text(found, "description")
    return ProviderDraft(
        name=_text(found, "name"),
        # Our own export repeats the name where there is no description, because the standard asks one.
        description="" if description == _text(found, "name") else description[:2000],
        alternate_name=_text(found, "alternate_name")[:160],
        email=_text(found, "email"),
        website=website,
        source_id=_text(found, "id")[:120],
    )
