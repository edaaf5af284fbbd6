"""A roster from the school's own software: a dry run that an administrator looks at."""

from typing import Annotated, Any
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy
from ninja import File, Form, Router
from ninja.files import UploadedFile
from ninja.responses import Status

from schoolpoort.api.door import ApiKeyBearer
from schoolpoort.api.keys import record_call
from schoolpoort.api.models import ApiKey, ApiScope
from schoolpoort.api.operations.answers import answers
from schoolpoort.api.problems import Problem, not_found
from schoolpoort.api.replies import Answer, once
from schoolpoort.api.schemas import DryRunOut
from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.people.api import (
    Blocked,
    DryRun,
    ImportClosed,
    NotConfirmed,
    RosterFileError,
    dry_run_in,
    hand_in_roster,
    save_roster,
)
from schoolpoort.core import clock
from schoolpoort.core.clean_text import clean_text
from schoolpoort.core.scope import Scope

#: A file of 12 MB, and the envelope around it.
LARGEST_ROSTER = 12 * 1024 * 1024 + 64 * 1024

router = Router(tags=["roster"])

_FirstYear = Annotated[
    int | None, Form(ge=2000, le=2100, description="The year in which the school year begins; else the present one.")
]


@router.post(
    "/roster",
    auth=ApiKeyBearer(ApiScope.ROSTER_WRITE),
    response=answers({201: DryRunOut}, 400, 409, 413),
    operation_id="handInRoster",
)
def hand_in(
    request: HttpRequest,
    file: Annotated[UploadedFile, File(description="CSV, Excel (.xlsx) or OneRoster (.zip), at most 12 MB.")],
    first_year: _FirstYear = None,
) -> Status[Any]:
    """Hand in a roster: it becomes a dry run. Nothing is saved before somebody says so."""
    key: ApiKey = request.auth  # type: ignore[attr-defined]
    by = _answering_administrator(key)
    _check_year(first_year)
    data, name = file.read(), clean_text(file.name or "")

    def act() -> Answer:
        try:
            found = hand_in_roster(key.organisation_id, data, name, first_year, by)
        except NotConfirmed as error:
            detail = gettext_lazy("Een beheerder bevestigt eerst op de pagina dat de school verantwoordelijk is.")
            raise Problem(409, "not-confirmed", detail) from error
        except RosterFileError as error:
            raise Problem(422, "no-roster", str(error)) from error
        record_call("uploaded", key, "RosterImport", found.import_id)
        return 201, _out(found)

    return Status(*once(request, key, data + name.encode() + str(first_year).encode(), act))


@router.get(
    "/roster/{uuid:import_id}",
    auth=ApiKeyBearer(ApiScope.ROSTER_WRITE),
    response=answers({200: DryRunOut}, 404),
    operation_id="readRoster",
)
def read(request: HttpRequest, import_id: UUID) -> DryRunOut:
    """How far a dry run is, what it would change, and what stands in the way."""
    key: ApiKey = request.auth  # type: ignore[attr-defined]
    found = dry_run_in(Scope.of(key.organisation_id), import_id)
    if found is None:
        raise not_found()
    return DryRunOut.model_validate(_out(found))


@router.post(
    "/roster/{uuid:import_id}/apply",
    auth=ApiKeyBearer(ApiScope.ROSTER_APPLY),
    response=answers({200: DryRunOut}, 404, 409, 413),
    operation_id="applyRoster",
)
def apply(request: HttpRequest, import_id: UUID) -> Status[Any]:
    """Save a dry run that leaves nothing to decide: no wrong row, no open question, nobody missing in numbers."""
    key: ApiKey = request.auth  # type: ignore[attr-defined]
    by = _answering_administrator(key)

    def act() -> Answer:
        try:
            found = save_roster(Scope.of(key.organisation_id), import_id, by)
        except Blocked as error:
            detail = gettext_lazy("Een beheerder kijkt hier eerst naar. De redenen staan bij de fouten.")
            errors = [{"where": "blockers", "message": each.value} for each in error.blockers]
            raise Problem(409, "needs-a-person", detail, errors=errors) from error
        except ImportClosed as error:
            raise Problem(409, "closed", gettext_lazy("Deze lijst is al bewaard of gestopt.")) from error
        if found is None:
            raise not_found()
        record_call("applied", key, "RosterImport", found.import_id)
        return 200, _out(found)

    return Status(*once(request, key, b"", act))


def _answering_administrator(key: ApiKey) -> User:
    """Return who answers for the program. Raises Problem when that person no longer keeps this school's rosters."""
    user: Any = key.made_by  # a permission is asked about a scope, which Django's types do not know
    if not user.has_perm("people.import_roster", Scope.of(key.organisation_id)):
        detail = gettext_lazy("Wie deze sleutel maakte, is hier geen beheerder meer. Vraag een nieuwe sleutel.")
        raise Problem(403, "maker-gone", detail)
    return key.made_by


def _check_year(first_year: int | None) -> None:
    """Refuse a school year that is neither the present one nor a neighbour, as the page does."""
    this_year = clock.today().year
    if first_year is not None and abs(first_year - this_year) > 1:
        raise Problem(422, "school-year", gettext_lazy("Kies het schooljaar van nu of het volgende."))


def _out(found: DryRun) -> dict[str, object]:
    return {
        "id": str(found.import_id),
        "state": found.state,
        "counts": dict(found.counts),
        "blockers": [each.value for each in found.blockers],
        "file_problem": found.file_problem,
        "address": settings.BASE_URL + reverse("people:import", args=[found.import_id]),
    }
