"""Reads for the pages about families; each says what it costs."""

from datetime import date
from uuid import UUID

from django.db.models import Prefetch, Q, QuerySet

from schoolpoort.contexts.people.models import (
    Channel,
    Child,
    Enrolment,
    Guardian,
    Guardianship,
    SchoolClass,
    TranslationNeed,
)
from schoolpoort.contexts.people.queries.classes import holding
from schoolpoort.core.scope import Scope


def _with_family(scope: Scope, children: QuerySet[Child], day: date) -> QuerySet[Child]:
    """Add classes, guardians, languages and needs (5 queries, however many children)."""
    enrolments = Enrolment.objects.within(scope).filter(holding(day)).select_related("school_class").order_by("-starts")
    ties = (
        Guardianship.objects.within(scope)
        .filter(guardian__gone_since=None)
        .select_related("guardian")
        .order_by("rank", "pk")
    )
    return children.prefetch_related(  # type: ignore[misc]
        Prefetch("enrolments", queryset=enrolments, to_attr="present_enrolments"),
        Prefetch("guardianships", queryset=ties, to_attr="present_ties"),
        "present_ties__guardian__language_skills",
        Prefetch(
            "present_ties__guardian__translation_needs",
            queryset=TranslationNeed.objects.within(scope)
            .filter(until__gte=day)
            .select_related("decision__decided_by")
            .order_by("-until"),
            to_attr="holding_needs",
        ),
    )


def children_to_list(
    scope: Scope, *, words: str, school_class: UUID | None, only_classes: frozenset[UUID] | None, day: date
) -> QuerySet[Child]:
    """Return present children by name (1 query and 5 for the families of one page).

    `words` are parts of the child's name; `only_classes` are the classes of a teacher, None for who sees the school.
    """
    children = Child.objects.within(scope).filter(gone_since=None)
    for word in words.split()[:5]:
        children = children.filter(Q(first_name__icontains=word) | Q(last_name__icontains=word))
    if school_class is not None or only_classes is not None:
        wanted = set(only_classes) if only_classes is not None else {school_class}
        if school_class is not None:
            wanted &= {school_class}
        enrolled = Enrolment.objects.within(scope).filter(holding(day), school_class_id__in=wanted)
        children = children.filter(pk__in=enrolled.values("child_id"))
    return _with_family(scope, children.order_by("last_name", "first_name", "pk"), day)


def child_in_scope(scope: Scope, child_id: UUID, day: date) -> Child | None:
    """Return one child with its family, whether it is still here or not (6 queries)."""
    return _with_family(scope, Child.objects.within(scope).filter(pk=child_id), day).first()


def guardian_in_scope(scope: Scope, guardian_id: UUID) -> Guardian | None:
    """Return one guardian (1 query)."""
    return Guardian.objects.within(scope).filter(pk=guardian_id).select_related("household").first()


def siblings_of(scope: Scope, child: Child, guardians: list[UUID], day: date) -> list[Child]:
    """Return the other present children of these guardians, with their classes (2 queries)."""
    enrolments = Enrolment.objects.within(scope).filter(holding(day)).select_related("school_class").order_by("-starts")
    children = Child.objects.within(scope).filter(guardianships__guardian_id__in=guardians, gone_since=None)
    found = children.exclude(pk=child.pk).distinct().order_by("birth_date", "first_name")
    return list(found.prefetch_related(Prefetch("enrolments", queryset=enrolments, to_attr="present_enrolments")))


def channels_of(scope: Scope, guardians: list[UUID]) -> dict[UUID, list[Channel]]:
    """Return the channels of guardians in their own order (1 query)."""
    found: dict[UUID, list[Channel]] = {each: [] for each in guardians}
    for channel in Channel.objects.within(scope).filter(guardian_id__in=guardians).order_by("rank", "pk"):
        found[channel.guardian_id].append(channel)
    return found


def first_present_child(scope: Scope, guardian: Guardian) -> Child | None:
    """Return a child through which this guardian's family page is reached (1 query)."""
    children = Child.objects.within(scope).filter(guardianships__guardian=guardian)
    return children.order_by("gone_since", "birth_date", "pk").first()


def classes_to_choose(scope: Scope, only_classes: frozenset[UUID] | None, day: date) -> list[SchoolClass]:
    """Return the classes of today for a filter (1 query)."""
    classes = SchoolClass.objects.within(scope).filter(school_year__starts__lte=day, school_year__ends__gte=day)
    if only_classes is not None:
        classes = classes.filter(pk__in=only_classes)
    return list(classes)
