"""Entries of the directory for tests."""

from dataclasses import replace
from datetime import date, time
from decimal import Decimal
from itertools import count

from schoolpoort.contexts.directory.api import (
    EntryDraft,
    PlaceDraft,
    Price,
    ProviderDraft,
    Service,
    Times,
    save_entry,
)
from schoolpoort.contexts.organisations.api import Organisation
from schoolpoort.core.audit import SYSTEM

_numbers = count(1)


def a_draft(name: str = "", **fields: object) -> EntryDraft:
    """Return an entry that nobody offers: a talk group in Mechelen."""
    draft = EntryDraft(
        name=name or f"Praattafel {next(_numbers)}",
        provider=ProviderDraft("Buurthuis De Brug", description="Een huis voor de buurt."),
        description="Wij praten samen Nederlands.",
        descriptions=(("en", "We speak Dutch together."),),
        needs=("practise-dutch",),
        languages=("ar", "nl"),
        places=(
            PlaceDraft(
                "Buurthuis", street="Dorpstraat 1", postcode="2800", town="Mechelen", latitude=51.028, longitude=4.48
            ),
        ),
        times=(Times(("MO", "WE"), time(9), time(12), notes="met koffie"),),
        phones=(("+3215000001", "onthaal"),),
        prices=(Price(Decimal("0.00")),),
        areas=("Mechelen",),
        email="info@brug.example",
        url="https://brug.example/praten",
        contact_point="het onthaal",
        how_to_refer="Kom gewoon langs.",
        for_whom="Ouders uit de buurt",
        minimum_age=18,
        source_id="",
    )
    return replace(draft, **fields)  # type: ignore[arg-type]


def make_entry(
    organisation: Organisation, name: str = "", confirmed_on: date | None = None, **fields: object
) -> Service:
    """Write an entry that the organisation maintains."""
    return save_entry(organisation.pk, replace(a_draft(name, **fields), confirmed_on=confirmed_on), SYSTEM)
