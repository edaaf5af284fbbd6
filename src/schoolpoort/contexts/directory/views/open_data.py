"""The read-only API of HSDS 3.0 at /hsds/v3/: the directory for other software, without a key."""

import json
from collections.abc import Callable
from functools import wraps
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.urls import reverse
from django.utils import translation
from django.views.decorators.csrf import csrf_exempt

from schoolpoort.contexts.directory.hsds import shapes
from schoolpoort.contexts.directory.hsds.asking import Page, WrongQuestion, asked_in, flag, page_in, point_in
from schoolpoort.contexts.directory.hsds.schemas import read_schema
from schoolpoort.contexts.directory.hsds.tables import data_package
from schoolpoort.contexts.directory.needs import BY_ID, NEEDS, TAXONOMY_ID
from schoolpoort.contexts.directory.queries import open_data
from schoolpoort.core.permissions import public

View = Callable[..., HttpResponse]
_WHY = "the directory of support is open data (HSDS 3.0)"
_PROFILE = "https://github.com/openreferral/specification/tree/3.0"


def _open(view: View) -> View:
    """Let anybody read, from any website, and say problems as JSON."""

    @wraps(view)
    def guarded(request: HttpRequest, **kwargs: Any) -> HttpResponse:
        if request.method not in ("GET", "HEAD", "OPTIONS"):
            answer: HttpResponse = JsonResponse({"error": "This API is read-only."}, status=405)
            answer.headers["Allow"] = "GET, HEAD, OPTIONS"
        else:
            # Terms are Dutch, whatever the browser of a programmer speaks.
            with translation.override("nl"):
                try:
                    answer = view(request, **kwargs)
                except WrongQuestion as error:
                    answer = JsonResponse({"error": str(error)}, status=400)
                except Http404:
                    answer = JsonResponse({"error": "Nothing with this id."}, status=404)
        answer.headers["Access-Control-Allow-Origin"] = "*"
        answer.headers["Cache-Control"] = "public, max-age=300"
        return answer

    return public(_WHY)(csrf_exempt(guarded))  # type: ignore[return-value]


def _listed(request: HttpRequest, rows: Any, shape: Callable[[Any], shapes.Json]) -> HttpResponse:
    """Return one page of rows in the standard's envelope, or all of them as lines (`format=ndjson`)."""
    asked = page_in(request)
    total = rows.count() if isinstance(rows, QuerySet) else len(rows)
    if asked.as_lines:
        lines = "".join(json.dumps(shape(each), ensure_ascii=False) + "\n" for each in rows)
        return HttpResponse(lines, content_type="application/x-ndjson; charset=utf-8")
    page = asked.within(total)
    contents = [shape(each) for each in rows[page.first : page.first + page.size]] if total else []
    return JsonResponse(_envelope(page, total, contents))


def _envelope(page: Page, total: int, contents: list[shapes.Json]) -> dict[str, object]:
    return {
        "total_items": total,
        "total_pages": page.pages,
        "page_number": page.number,
        "size": len(contents),
        "first_page": page.number == 1,
        "last_page": page.number == page.pages,
        "empty": not contents,
        "contents": contents,
    }


def _id(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError as error:
        raise Http404 from error


@_open
def about(request: HttpRequest) -> HttpResponse:
    """Say which version this is, and where its description stands."""
    address = settings.BASE_URL.rstrip("/") + reverse("directory:hsds-openapi")
    return JsonResponse({"version": "3.0", "profile": _PROFILE, "openapi_url": address})


@_open
def description(request: HttpRequest) -> HttpResponse:
    """Return the standard's own OpenAPI document, with the name of this installation's API."""
    document = read_schema("openapi")
    document["info"] = {
        "title": "Schoolpoort: directory of support",
        "version": "1.0.0",
        "description": "Read-only open data in HSDS 3.0.",
        "license": {"name": "EUPL-1.2", "identifier": "EUPL-1.2"},
    }
    document["servers"] = [{"url": reverse("directory:hsds").rstrip("/")}]
    return JsonResponse(document)


@_open
def services(request: HttpRequest) -> HttpResponse:
    """List services: their own fields, all of them (`full`), or only what changed (`minimal`)."""
    full = flag(request, "full")
    shape = shapes.service_full if full else shapes.service_line
    if flag(request, "minimal"):
        shape = _minimal
    return _listed(request, open_data.services(asked_in(request), full), shape)


def _minimal(service: Any) -> shapes.Json:
    at = shapes.instant(service.changed_at)
    return {"id": str(service.pk), "name": service.name, "status": service.status, "last_modified": at}


@_open
def service(request: HttpRequest, hsds_id: str) -> HttpResponse:
    """Return one service with all that belongs to it."""
    found = open_data.told_service(_id(hsds_id))
    if found is None:
        raise Http404
    return JsonResponse(shapes.service_full(found))


@_open
def organizations(request: HttpRequest) -> HttpResponse:
    """List who offers something."""
    found = open_data.providers(asked_in(request).search)
    full, of_services = flag(request, "full"), flag(request, "full_service")
    if not (full or of_services):
        return _listed(request, found, shapes.organization)
    found = open_data.with_services(found, of_services)
    return _listed(request, found, lambda row: shapes.organization_full(row, row.services.all(), of_services))


@_open
def organization(request: HttpRequest, hsds_id: str) -> HttpResponse:
    """Return one provider with its services."""
    full = flag(request, "full_service")
    found = open_data.with_services(open_data.providers("").filter(pk=_id(hsds_id)), full).first()
    if found is None:
        raise Http404
    return JsonResponse(shapes.organization_full(found, found.services.all(), full))


@_open
def service_at_locations(request: HttpRequest) -> HttpResponse:
    """List services at places, also by distance from a postcode (`postcode`, `proximity` in metres)."""
    found = open_data.at_locations(asked_in(request))
    near = point_in(request)
    if near is not None:
        found = found.filter(pk__in=open_data.within(found, *near))
    return _listed(request, found, shapes.at_location)


@_open
def service_at_location(request: HttpRequest, hsds_id: str) -> HttpResponse:
    """Return one service at one place, with the place and all of the service."""
    found = open_data.at_locations(open_data.Asked()).filter(pk=_id(hsds_id)).first()
    whole = open_data.told_service(found.service_id) if found else None
    if found is None or whole is None:
        raise Http404
    inside = {name: value for name, value in shapes.service_full(whole).items() if name != "service_at_locations"}
    return JsonResponse({**shapes.at_location(found), "name": whole.name, "status": whole.status, "service": inside})


@_open
def taxonomies(request: HttpRequest) -> HttpResponse:
    """List our one taxonomy."""
    word = request.GET.get("search", "").casefold()
    rows = [each for each in [shapes.taxonomy()] if word in each["name"].casefold()]
    return _listed(request, rows, lambda row: row)


@_open
def taxonomy(request: HttpRequest, hsds_id: str) -> HttpResponse:
    """Return our taxonomy."""
    if _id(hsds_id) != TAXONOMY_ID:
        raise Http404
    return JsonResponse(shapes.taxonomy())


@_open
def taxonomy_terms(request: HttpRequest) -> HttpResponse:
    """List the terms. They have no parents."""
    asked = asked_in(request)
    rows = [each for each in NEEDS if asked.search.casefold() in str(each.label).casefold()]
    if request.GET.get("parent_id") or asked.taxonomy_id not in (None, TAXONOMY_ID):
        rows = []
    return _listed(request, rows, shapes.term)


@_open
def taxonomy_term(request: HttpRequest, hsds_id: str) -> HttpResponse:
    """Return one term."""
    need = BY_ID.get(_id(hsds_id))
    if need is None:
        raise Http404
    return JsonResponse(shapes.term(need))


@_open
def export(request: HttpRequest) -> HttpResponse:
    """Return the whole directory as one file: all services with all that belongs to them."""
    rows = [shapes.service_full(each) for each in open_data.services(open_data.Asked(), full=True)]
    answer = JsonResponse(rows, safe=False)
    answer.headers["Content-Disposition"] = 'attachment; filename="directory-hsds-3.0.json"'
    return answer


@_open
def export_tables(request: HttpRequest) -> HttpResponse:
    """Return the whole directory as a tabular data package: a zip of datapackage.json and one CSV per table."""
    rows = (shapes.service_full(each) for each in open_data.services(open_data.Asked(), full=True))
    answer = HttpResponse(data_package(rows), content_type="application/zip")
    answer.headers["Content-Disposition"] = 'attachment; filename="directory-hsds-3.0.zip"'
    return answer
