"""Requests about data, for the guardian who asked and the administrator who decides; each read says what it costs."""

from collections.abc import Sequence
from uuid import UUID

from django.db.models import Count, QuerySet

from schoolpoort.contexts.people.api import Guardian
from schoolpoort.contexts.rights.models import DataRequest
from schoolpoort.core.scope import Scope


def requests_in(scope: Scope) -> QuerySet[DataRequest]:
    """Return the requests of the schools in view, open ones first (1 query)."""
    rows = DataRequest.objects.within(scope).select_related("guardian", "child", "organisation")
    return rows.order_by("decided_at", "-asked_at", "-pk")


def request_in(scope: Scope, request_id: UUID) -> DataRequest | None:
    """Return one request with whom it is about (1 query)."""
    rows = DataRequest.objects.within(scope)
    return (
        rows.select_related("guardian__household", "child", "organisation", "decided_by").filter(pk=request_id).first()
    )


def requests_of(scope: Scope, guardians: Sequence[UUID]) -> list[DataRequest]:
    """Return what these guardians asked, the newest first (1 query)."""
    rows = DataRequest.objects.within(scope).filter(guardian_id__in=guardians).select_related("child")
    return list(rows.order_by("-asked_at", "-pk"))


def possible_doubles(scope: Scope, most: int = 50) -> list[list[Guardian]]:
    """Return records of one school with the same name, in groups: perhaps one person twice (2 queries)."""
    present = Guardian.objects.within(scope).filter(gone_since=None)
    names = present.values("organisation_id", "first_name", "last_name").annotate(many=Count("pk")).filter(many__gt=1)
    keys = {(row["organisation_id"], row["first_name"], row["last_name"]) for row in names.order_by()[:most]}
    found: dict[tuple[UUID, str, str], list[Guardian]] = {key: [] for key in keys}
    rows = present.filter(last_name__in={key[2] for key in keys}).prefetch_related("children")
    for guardian in rows.order_by("last_name", "first_name", "pk"):
        key = (guardian.organisation_id, guardian.first_name, guardian.last_name)
        if key in found:
            found[key].append(guardian)
    return [group for group in found.values() if len(group) > 1]


def guardian_side(guardian: Guardian) -> dict[str, object]:
    """Return what tells a record from its double: household, children, languages and kinds of channels (3 queries)."""
    return {
        "guardian": guardian,
        "children": [child.full_name for child in guardian.children.all()],
        "languages": [skill.tag for skill in guardian.language_skills.all()],
        "channels": [channel.kind for channel in guardian.channels.all()],
    }
