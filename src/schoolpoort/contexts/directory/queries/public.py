"""What everybody may read: entries that are shown, of whoever maintains them (open data about no person)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Q, QuerySet

from schoolpoort.contexts.directory.distances import Point, centroid, kilometres, middle_of
from schoolpoort.contexts.directory.enums import SHOWN
from schoolpoort.contexts.directory.models import Location, Service, ServiceAtLocation, ServiceLanguage
from schoolpoort.contexts.directory.queries.entries import with_parts

#: Entries on one page of a telephone.
PER_PAGE = 10


@dataclass(frozen=True)
class Search:
    """What somebody looks for; empty fields ask nothing."""

    need: str = ""
    language: str = ""
    postcode: str = ""
    words: str = ""


@dataclass(frozen=True)
class Hit:
    """One entry that was found; `distance` in kilometres to the nearest of its places, None when unknown."""

    service: Service
    distance: float | None


@dataclass(frozen=True)
class Hits:
    """One page of what was found; `near_known` says whether the postcode led to a point."""

    hits: Sequence[Hit]
    total: int
    page: int
    pages: int
    near_known: bool


def shown_services() -> QuerySet[Service]:
    """Return the entries that the public sees."""
    return Service.unscoped.filter(status__in=SHOWN)


def public_entry(service_id: UUID) -> Service | None:
    """Return one entry with its parts (10 queries); None for one that is not shown."""
    return with_parts(shown_services().filter(pk=service_id)).first()


def spoken_languages() -> list[str]:
    """Return the tags of all languages that some shown entry speaks (1 query)."""
    tags = ServiceLanguage.unscoped.filter(service__status__in=SHOWN).values_list("tag", flat=True)
    return sorted(set(tags.distinct().order_by()))


def point_of(postcode: str) -> Point | None:
    """Return the point of a postcode: the table's, else the middle of the directory's own places there (1 query)."""
    if not postcode:
        return None
    known = centroid(postcode)
    if known is not None:
        return known
    places = Location.unscoped.filter(postcode=postcode, latitude__isnull=False, longitude__isnull=False)
    found = places.values_list("latitude", "longitude")[:200]
    return middle_of(Point(north, east) for north, east in found if north is not None and east is not None)


def find(search: Search, page: int = 1) -> Hits:
    """Return one page of entries, nearest first where a postcode is known, else by name (at most 12 queries)."""
    near = point_of(search.postcode)
    found = list(_matching(search).order_by("name", "pk").values_list("pk", flat=True))
    away = _distances(search, near) if near else {}
    if near:
        # What has no place on the map stands behind what has, in the order of its name.
        found.sort(key=lambda each: away.get(each, float("inf")))
    pages = max(1, -(-len(found) // PER_PAGE))
    page = min(max(1, page), pages)
    shown = found[(page - 1) * PER_PAGE : page * PER_PAGE]
    rows = {each.pk: each for each in with_parts(Service.unscoped.filter(pk__in=shown))}
    hits = [Hit(rows[each], away.get(each)) for each in shown if each in rows]
    return Hits(hits, len(found), page, pages, near is not None)


def _matching(search: Search) -> QuerySet[Service]:
    services = shown_services()
    if search.need:
        services = services.filter(needs__need=search.need)
    if search.language:
        services = services.filter(languages__tag=search.language)
    for word in search.words.split()[:5]:
        services = services.filter(
            Q(name__icontains=word) | Q(description__icontains=word) | Q(provider__name__icontains=word)
        )
    return services


def _distances(search: Search, near: Point) -> dict[UUID, float]:
    """Return the kilometres to the nearest place of each entry that has one (1 query)."""
    places = ServiceAtLocation.unscoped.filter(service__status__in=SHOWN, location__latitude__isnull=False)
    places = places.filter(location__longitude__isnull=False)
    if search.need:
        places = places.filter(service__needs__need=search.need)
    if search.language:
        places = places.filter(service__languages__tag=search.language)
    nearest: dict[UUID, float] = {}
    for service_id, latitude, longitude in places.values_list(
        "service_id", "location__latitude", "location__longitude"
    ):
        if latitude is None or longitude is None:
            continue
        away = kilometres(near, Point(latitude, longitude))
        if away < nearest.get(service_id, float("inf")):
            nearest[service_id] = away
    return nearest


def waiting_organisations(day: date, asked_before: date) -> list[UUID]:
    """Return who has entries to confirm on `day` and was not asked since `asked_before` (1 query)."""
    waiting = shown_services().filter(confirm_by__lte=day)
    waiting = waiting.filter(Q(asked_on=None) | Q(asked_on__lt=asked_before))
    return sorted(set(waiting.values_list("organisation_id", flat=True)))
