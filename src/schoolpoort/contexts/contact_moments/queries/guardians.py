"""Reads of guardians for the card and for the round with the telephone; each says what it costs."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Prefetch, Q, QuerySet

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.contact_moments.models import ContactMoment
from schoolpoort.contexts.people.api import (
    Channel,
    Enrolment,
    Guardian,
    Guardianship,
    LanguageSkill,
    SchoolClass,
    classes_on,
    holding,
)
from schoolpoort.contexts.worklist.api import open_tasks
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope

#: More families than this is no list for one hand on a telephone; a class is chosen first.
MOST_IN_HAND = 60
#: Of so many last talks a family stays in the own list.
_LAST_TALKS = 200


def with_children(scope: Scope, guardians: QuerySet[Guardian], day: date) -> QuerySet[Guardian]:
    """Add the present children with their classes (2 queries, however many guardians)."""
    ties = Guardianship.objects.within(scope).filter(child__gone_since=None).select_related("child")
    enrolments = Enrolment.objects.within(scope).filter(holding(day)).select_related("school_class").order_by("-starts")
    return guardians.prefetch_related(
        Prefetch("guardianships", queryset=ties.order_by("child__first_name", "pk"), to_attr="present_ties"),
        Prefetch("present_ties__child__enrolments", queryset=enrolments, to_attr="present_enrolments"),
    )


def guardian_for_card(scope: Scope, guardian_id: UUID) -> Guardian | None:
    """Load a present guardian with languages, channels, children and their classes (5 queries): the card's door."""
    found = Guardian.objects.within(scope).filter(pk=guardian_id, gone_since=None).select_related("organisation")
    found = found.prefetch_related(
        Prefetch("language_skills", queryset=LanguageSkill.objects.within(scope).order_by("rank")),
        Prefetch("channels", queryset=Channel.objects.within(scope).order_by("rank")),
    )
    guardian = with_children(scope, found, clock.today()).first()
    if guardian is not None:
        guardian.present_classes = {  # type: ignore[attr-defined]
            each.school_class_id
            for tie in guardian.present_ties  # type: ignore[attr-defined]
            for each in tie.child.present_enrolments
        }
    return guardian


@dataclass(frozen=True)
class FamilyInHand:
    """One guardian as the telephone may keep it: first names, the relation and the class, never a surname."""

    guardian_id: UUID
    first_name: str
    relation: str
    children: str
    organisation: str


def classes_to_visit(scope: Scope, only: frozenset[UUID] | None, day: date) -> list[SchoolClass]:
    """Return the classes among which somebody chooses, by school and name; `only` are a teacher's own (1 query)."""
    classes = classes_on(scope, day).select_related("organisation")
    classes = classes.order_by("organisation__name", "organisation_id", "name", "pk")
    return list(classes if only is None else classes.filter(pk__in=only))


def families_in_hand(
    scope: Scope,
    user: User,
    *,
    school_class: UUID | None,
    only: frozenset[UUID] | None,
    day: date,
    also: UUID | None = None,
) -> list[FamilyInHand]:
    """Return the families of one class, else the own ones: with an open task or a recent talk (at most 5 queries).

    `only` are a teacher's own classes: their families are all the own ones. `also` is a guardian whose card was open.
    """
    guardians = Guardian.objects.within(scope).filter(gone_since=None).select_related("organisation")
    if school_class is not None:
        guardians = guardians.filter(_in_classes([school_class], day))
    elif only is not None:
        guardians = guardians.filter(_in_classes(list(only), day))
    else:
        guardians = guardians.filter(pk__in=_known_to(scope, user) | ({also} if also else set()))
    found = with_children(scope, guardians.distinct().order_by("first_name", "pk"), day)
    return [_in_hand(each) for each in found[:MOST_IN_HAND]]


def families_known(scope: Scope, guardians: Iterable[UUID], day: date) -> dict[UUID, FamilyInHand]:
    """Return these present guardians as lists show them, by id (3 queries)."""
    found = Guardian.objects.within(scope).filter(pk__in=list(guardians), gone_since=None)
    return {each.pk: _in_hand(each) for each in with_children(scope, found.select_related("organisation"), day)}


def _in_classes(classes: Sequence[UUID], day: date) -> Q:
    enrolled = "guardianships__child__enrolments__"
    return holding(day, enrolled) & Q(
        guardianships__child__gone_since=None, **{f"{enrolled}school_class_id__in": list(classes)}
    )


def _known_to(scope: Scope, user: User) -> set[UUID]:
    """Return the guardians with an open task of the user, or with whom the user spoke lately (2 queries)."""
    tasks = open_tasks(scope).filter(owner=user).exclude(guardian=None).order_by()
    talks = ContactMoment.objects.within(scope).filter(author=user).order_by("-at")
    return {
        *tasks.values_list("guardian_id", flat=True),
        *talks.values_list("guardian_id", flat=True)[:_LAST_TALKS],
    }


def _in_hand(guardian: Guardian) -> FamilyInHand:
    ties = guardian.present_ties  # type: ignore[attr-defined]
    return FamilyInHand(
        guardian_id=guardian.pk,
        first_name=guardian.first_name,
        relation=str(ties[0].get_relation_display()) if ties else "",
        children=", ".join(_child(tie) for tie in ties),
        organisation=guardian.organisation.short_name,
    )


def _child(tie: Guardianship) -> str:
    classes = ", ".join(each.school_class.name for each in tie.child.present_enrolments)  # type: ignore[attr-defined]
    return f"{tie.child.first_name} {classes}".strip()
