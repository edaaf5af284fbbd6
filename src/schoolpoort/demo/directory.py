"""The support of the invented town: entries of the directory, and rooms that schools open for groups."""

import math
import tomllib
from datetime import time, timedelta
from importlib import resources
from typing import Any

from schoolpoort.contexts.directory.api import (
    EntryDraft,
    OpenRoom,
    PlaceDraft,
    ProviderDraft,
    read_ages,
    read_phones,
    read_prices,
    read_spoken,
    read_times,
    save_entry,
)
from schoolpoort.contexts.organisations.api import Organisation, Room
from schoolpoort.core import clock
from schoolpoort.core.audit import SYSTEM
from schoolpoort.core.scope import Scope
from schoolpoort.demo.contact_points import POSTCODE, TOWN
from schoolpoort.demo.rows import SchoolFacts

#: The town lies in the sea before the coast, where nobody lives.
_LATITUDE, _LONGITUDE = 51.45, 2.95
_KM_PER_DEGREE = 111.2
#: How many schools open a room for groups after the lessons.
_OPEN_SCHOOLS = 3


def write_directory(town: Organisation, schools: list[SchoolFacts]) -> None:
    """Write the entries, maintained by the town, and open a room in the first schools."""
    source = resources.files("schoolpoort.demo") / "directory.toml"
    for entry in tomllib.loads(source.read_text(encoding="utf-8"))["entry"]:
        save_entry(town.pk, _draft(entry), SYSTEM)
    for facts in schools[:_OPEN_SCHOOLS]:
        room = Room.objects.within(Scope.of(facts.organisation.pk)).order_by("name", "pk").first()
        if room is not None:
            OpenRoom.objects.create(
                organisation=facts.organisation,
                room=room,
                people=24,
                opens_at=time(16, 30),
                closes_at=time(21, 0),
                house_rules="Zet de stoelen terug. Doe het licht uit.",
            )


def _draft(entry: dict[str, Any]) -> EntryDraft:
    east, north = entry["at"]
    lowest, highest = read_ages(entry.get("ages", ""))
    place = PlaceDraft(
        name=entry["provider"],
        street=entry["street"],
        postcode=POSTCODE,
        town=TOWN,
        latitude=round(_LATITUDE + north / _KM_PER_DEGREE, 5),
        longitude=round(_LONGITUDE + east / (_KM_PER_DEGREE * math.cos(math.radians(_LATITUDE))), 5),
        accessibility=entry.get("accessibility", ""),
    )
    return EntryDraft(
        name=entry["name"],
        provider=ProviderDraft(entry["provider"]),
        description=entry["description"],
        descriptions=tuple(entry.get("descriptions", {}).items()),
        needs=tuple(entry["needs"]),
        languages=read_spoken(entry["languages"]),
        places=(place,),
        times=read_times(entry.get("times", "")),
        phones=read_phones(entry.get("phones", "")),
        prices=read_prices(entry["prices"]),
        email=entry.get("email", ""),
        how_to_refer=entry["how"],
        for_whom=entry.get("for_whom", ""),
        minimum_age=lowest,
        maximum_age=highest,
        interpreting=entry.get("interpreting", ""),
        confirmed_on=clock.today() - timedelta(days=entry.get("confirmed_days_ago", 20)),
    )
