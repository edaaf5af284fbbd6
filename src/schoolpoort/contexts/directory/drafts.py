"""An entry as it is typed, read from a file or taken from the database: the same shape whatever way it came."""

from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal

from schoolpoort.contexts.directory.enums import ServiceStatus


@dataclass(frozen=True)
class ProviderDraft:
    """Who offers it; found again by `source_id`, else by name."""

    name: str
    description: str = ""
    alternate_name: str = ""
    email: str = ""
    website: str = ""
    source_id: str = ""


@dataclass(frozen=True)
class PlaceDraft:
    """Where; found again by `source_id`, else by name, street and postcode."""

    name: str
    street: str = ""
    postcode: str = ""
    town: str = ""
    latitude: float | None = None
    longitude: float | None = None
    is_online: bool = False
    url: str = ""
    transportation: str = ""
    accessibility: str = ""
    source_id: str = ""


@dataclass(frozen=True)
class Times:
    """When: two-letter days in the order of the week, local times."""

    days: tuple[str, ...]
    opens_at: time
    closes_at: time
    every_weeks: int = 1
    valid_from: date | None = None
    valid_to: date | None = None
    notes: str = ""


@dataclass(frozen=True)
class Price:
    """An amount in euro and for what."""

    amount: Decimal
    option: str = ""


@dataclass(frozen=True)
class EntryDraft:
    """One service with all that belongs to it."""

    name: str
    provider: ProviderDraft
    description: str = ""
    descriptions: tuple[tuple[str, str], ...] = ()
    status: str = ServiceStatus.ACTIVE.value
    needs: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    places: tuple[PlaceDraft, ...] = ()
    times: tuple[Times, ...] = ()
    phones: tuple[tuple[str, str], ...] = ()
    prices: tuple[Price, ...] = ()
    areas: tuple[str, ...] = ()
    url: str = ""
    email: str = ""
    contact_point: str = ""
    how_to_refer: str = ""
    cost_text: str = ""
    for_whom: str = ""
    minimum_age: int | None = None
    maximum_age: int | None = None
    interpreting: str = ""
    alert: str = ""
    confirmed_on: date | None = field(default=None, compare=False)
    source_id: str = ""


#: Fields of a draft that stand in the service's own row under the same name.
OWN_FIELDS = (
    "name",
    "description",
    "status",
    "url",
    "email",
    "contact_point",
    "how_to_refer",
    "cost_text",
    "for_whom",
    "minimum_age",
    "maximum_age",
    "interpreting",
    "alert",
    "source_id",
)
PROVIDER_FIELDS = ("name", "description", "alternate_name", "email", "website", "source_id")
PLACE_FIELDS = (
    "name",
    "street",
    "postcode",
    "town",
    "latitude",
    "longitude",
    "is_online",
    "url",
    "transportation",
    "accessibility",
    "source_id",
)
