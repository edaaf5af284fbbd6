"""Reads about roster imports; each says what it costs."""

from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from schoolpoort.contexts.organisations.api import SchoolYear
from schoolpoort.contexts.people.models import (
    ControllerConfirmation,
    RosterImport,
    RosterMapping,
    SharedGuardianAnswer,
)
from schoolpoort.core.scope import Scope


def imports_of(scope: Scope) -> QuerySet[RosterImport]:
    """Return a school's imports, the newest first, without file and report (1 query)."""
    rows = RosterImport.objects.within(scope).select_related("school_year", "uploaded_by")
    return rows.defer("content", "report").order_by("-created_at")


def import_in_scope(scope: Scope, import_id: UUID) -> RosterImport | None:
    """Return one import, without its file (1 query)."""
    rows = RosterImport.objects.within(scope).select_related("school_year", "organisation").defer("content")
    return rows.filter(pk=import_id).first()


def school_years_of(organisation_id: UUID) -> list[SchoolYear]:
    """Return a school's years, the newest first (1 query)."""
    return list(SchoolYear.objects.within(Scope.of(organisation_id)))


def confirmation_of(organisation_id: UUID) -> ControllerConfirmation | None:
    """Return who confirmed that this organisation is responsible for its data (1 query)."""
    rows = ControllerConfirmation.objects.within(Scope.of(organisation_id))
    return rows.select_related("confirmed_by").first()


def answered_questions(organisation_id: UUID) -> tuple[list[str], list[str]]:
    """Return the questions on shared guardians that were answered "the same", and "two people" (1 query)."""
    same: list[str] = []
    different: list[str] = []
    for answer in SharedGuardianAnswer.objects.within(Scope.of(organisation_id)):
        (same if answer.same else different).append(answer.question)
    return same, different


def remembered_mapping(organisation_id: UUID, signature: str) -> dict[str, Any] | None:
    """Return the mapping that was confirmed for files with this header, or None (1 query)."""
    rows = RosterMapping.objects.within(Scope.of(organisation_id)).filter(signature=signature)
    return rows.values_list("mapping", flat=True).first()
