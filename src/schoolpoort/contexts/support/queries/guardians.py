"""Reads of guardians for whom a member of staff asks help; each says what it costs."""

from uuid import UUID

from django.db.models import Prefetch, Q

from schoolpoort.contexts.people.api import Guardian, Guardianship, LanguageSkill
from schoolpoort.core.scope import Scope

#: More than this with one name is no list to choose from: more of the name is asked.
MOST_FOUND = 20


def guardians_named(scope: Scope, name: str) -> list[Guardian]:
    """Return present guardians whose names, or whose child's first name, have each word of `name` (2 queries)."""
    rows = Guardian.objects.within(scope).filter(gone_since=None)
    for word in name.split():
        child = Q(guardianships__child__first_name__istartswith=word, guardianships__child__gone_since=None)
        rows = rows.filter(Q(first_name__istartswith=word) | Q(last_name__icontains=word) | child)
    ties = Guardianship.objects.within(scope).filter(child__gone_since=None).select_related("child")
    found = rows.select_related("organisation").prefetch_related(
        Prefetch("guardianships", queryset=ties.order_by("child__first_name", "pk"), to_attr="present_ties")
    )
    return list(found.distinct().order_by("first_name", "last_name", "pk")[:MOST_FOUND])


def guardian_to_help(scope: Scope, guardian_id: UUID) -> Guardian | None:
    """Load a present guardian with languages, for who asks help for them (2 queries)."""
    rows = Guardian.objects.within(scope).filter(pk=guardian_id, gone_since=None).select_related("organisation")
    skills = LanguageSkill.objects.within(scope).order_by("rank")
    return rows.prefetch_related(Prefetch("language_skills", queryset=skills)).first()
