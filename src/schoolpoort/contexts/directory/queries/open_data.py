"""What programs read of the directory: the same entries that everybody sees, and which ones ended."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Prefetch, Q, QuerySet

from schoolpoort.contexts.directory.distances import Point, kilometres
from schoolpoort.contexts.directory.enums import SHOWN, ServiceStatus
from schoolpoort.contexts.directory.models import Provider, Service, ServiceAtLocation
from schoolpoort.contexts.directory.needs import BY_ID, TAXONOMY_ID
from schoolpoort.contexts.directory.queries.entries import with_parts
from schoolpoort.contexts.directory.queries.public import shown_services

#: What a program that keeps a copy must hear of: also that an entry ended.
_TOLD = (*SHOWN, ServiceStatus.DEFUNCT)


@dataclass(frozen=True)
class Asked:
    """What a program asks of a list; None asks nothing."""

    search: str = ""
    term_id: UUID | None = None
    taxonomy_id: UUID | None = None
    provider_id: UUID | None = None
    modified_after: datetime | None = None


def services(asked: Asked, full: bool = False) -> QuerySet[Service]:
    """Return services in a fixed order; retired ones only when it is asked what changed."""
    found = shown_services()
    if asked.modified_after is not None:
        found = Service.unscoped.filter(status__in=_TOLD, changed_at__gte=asked.modified_after)
    for word in asked.search.split()[:5]:
        found = found.filter(
            Q(name__icontains=word) | Q(description__icontains=word) | Q(provider__name__icontains=word)
        )
    if asked.term_id is not None:
        need = BY_ID.get(asked.term_id)
        found = found.filter(needs__need=need.key) if need else found.none()
    if asked.taxonomy_id is not None:
        found = found.filter(needs__isnull=False).distinct() if asked.taxonomy_id == TAXONOMY_ID else found.none()
    if asked.provider_id is not None:
        found = found.filter(provider_id=asked.provider_id)
    found = found.order_by("name", "pk")
    return with_parts(found) if full else found.select_related("provider")


def told_service(service_id: UUID) -> Service | None:
    """Return one service with its parts, also when it ended (10 queries)."""
    return with_parts(Service.unscoped.filter(pk=service_id, status__in=_TOLD)).first()


def providers(search: str) -> QuerySet[Provider]:
    """Return who offers something that is shown, by name."""
    found = Provider.unscoped.filter(services__status__in=SHOWN).distinct().order_by("name", "pk")
    for word in search.split()[:5]:
        found = found.filter(Q(name__icontains=word) | Q(description__icontains=word))
    return found


def with_services(found: QuerySet[Provider], full: bool) -> QuerySet[Provider]:
    """Return providers with their shown services, and with all that belongs to these where `full`."""
    inside = services(Asked(), full)
    return found.prefetch_related(Prefetch("services", queryset=inside))


def at_locations(asked: Asked) -> QuerySet[ServiceAtLocation]:
    """Return services at places, in a fixed order."""
    inside = services(asked).order_by().values("pk")
    found = ServiceAtLocation.unscoped.filter(service_id__in=inside)
    return found.select_related("location", "service__provider").order_by("service__name", "pk")


def within(found: QuerySet[ServiceAtLocation], near: Point, metres: float) -> list[UUID]:
    """Return the ids of those within so many metres of a point, in a straight line (1 query)."""
    known = found.filter(location__latitude__isnull=False, location__longitude__isnull=False)
    rows = known.values_list("pk", "location__latitude", "location__longitude")
    return [
        key
        for key, north, east in rows
        if north is not None and east is not None and kilometres(near, Point(north, east)) * 1000 <= metres
    ]
