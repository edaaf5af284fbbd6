"""An address as somebody types it on one line, taken apart into street, number, box, postcode and town."""

import re

from schoolpoort.contexts.people.roster.records import RosterAddress
from schoolpoort.contexts.people.roster.rows import STREET_WITH_NUMBER

#: A Belgian postcode, or a Dutch one, before the name of a place.
_PLACE = re.compile(r"(?:\b[A-Za-z]{1,2}-)?\b([1-9]\d{3}(?: ?[A-Z]{2}\b)?)[ \t]+([^\W\d_][^\d,;\n]*)")
_EDGES = " \t\r\n,;."


def read_typed_address(typed: str) -> RosterAddress | None:
    """Return the parts of an address, or None where no street and place can be told apart.

    "Nieuwstraat 5 bus 2, 2800 Mechelen" and "2800 Mechelen, Nieuwstraat 5" are both understood.
    """
    places = list(_PLACE.finditer(typed))
    if not places:
        return None
    place = places[-1]
    rest = " ".join(part for part in (typed[: place.start()].strip(_EDGES), typed[place.end() :].strip(_EDGES)) if part)
    street = " ".join(rest.replace(",", " ").split())
    return address_of(street, place[1].strip(), place[2].strip(_EDGES)) if street else None


def address_of(street: str, postcode: str, town: str) -> RosterAddress:
    """Return an address of a line with street, number and box, a postcode and a town."""
    number, box = "", ""
    if match := STREET_WITH_NUMBER.fullmatch(street):
        street, number, box = match[1], match[2], match[3] or ""
    return RosterAddress(street, number, box, postcode, town)
