"""Reads for the page on which staff give a PIN."""

from uuid import UUID

from schoolpoort.contexts.people.api import Guardian
from schoolpoort.core.scope import Scope


def guardian_in_scope(scope: Scope, guardian_id: UUID) -> Guardian | None:
    """Return a present guardian with school, languages and needs (3 queries), or None outside the scope."""
    rows = Guardian.objects.within(scope).filter(pk=guardian_id, gone_since=None).select_related("organisation")
    return rows.prefetch_related("language_skills", "translation_needs").first()
