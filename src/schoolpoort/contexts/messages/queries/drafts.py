"""Reads for the compose page and the list of messages; each says what it costs."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Count, Q, QuerySet

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.messages.models import AudienceKind, Message, MessageState, RecipientState
from schoolpoort.contexts.messages.queries.audience import members
from schoolpoort.contexts.people.api import Child, SchoolClass, assigned_class_ids, classes_on
from schoolpoort.core.scope import Scope


@dataclass(frozen=True)
class FamilyName:
    """A household as staff know it: by its children; `classes` are the names of their classes.

    `full_names` are those of the children as they are searched: small letters without accents.
    """

    household_id: UUID
    children: str
    classes: str
    full_names: str

    def answers_to(self, words: str) -> bool:
        """Say whether each of the words begins a part of a child's name; no words fit everybody."""
        parts = self.full_names.split()
        return all(any(part.startswith(word) for part in parts) for word in _plain(words).split())


def message_in_scope(scope: Scope, message_id: UUID) -> Message | None:
    """Return a message with its classes, households and school, or None outside the scope (3 queries)."""
    return (
        Message.objects.within(scope)
        .filter(pk=message_id)
        .select_related("organisation", "author")
        .prefetch_related("classes", "households")
        .first()
    )


def classes_to_address(user: User, organisation_id: UUID, whole_school: bool, day: date) -> list[SchoolClass]:
    """Return the classes whose families a member of staff may write to, by name (at most 2 queries)."""
    classes = classes_on(Scope.of(organisation_id), day)
    if not whole_school:
        classes = classes.filter(pk__in=assigned_class_ids(user, day))
    return list(classes)


def families_of(organisation_id: UUID, classes: Iterable[SchoolClass], day: date) -> list[FamilyName]:
    """Return the families of classes by the names of their children (2 queries)."""
    scope = Scope.of(organisation_id)
    names = {each.pk: each.name for each in classes}
    found = members(scope, list(names), None, day)
    children = Child.objects.within(scope).filter(pk__in={each.child_id for each in found})
    child_of = {child.pk: child for child in children.only("first_name", "last_name")}
    of_household: dict[UUID, dict[UUID, UUID]] = {}
    for member in found:
        of_household.setdefault(member.household_id, {})[member.child_id] = member.school_class_id
    return [
        _family_name(
            household_id,
            [child_of[child_id] for child_id in in_class if child_id in child_of],
            {names[class_id] for class_id in in_class.values()},
        )
        for household_id, in_class in of_household.items()
    ]


def _family_name(household_id: UUID, children: Sequence[Child], classes: set[str]) -> FamilyName:
    return FamilyName(
        household_id,
        ", ".join(child.short_name for child in children),
        ", ".join(sorted(classes)),
        _plain(" ".join(f"{child.first_name} {child.last_name}" for child in children)),
    )


def _plain(text: str) -> str:
    """Return a name as people type it in a hurry: Zoë and zoe, El-Amrani and el amrani."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(letter for letter in parts if not unicodedata.combining(letter))
    return "".join(letter if letter.isalnum() else " " for letter in letters)


def messages_of(user: User, scope: Scope, whole_school: bool, day: date) -> QuerySet[Message]:
    """Return the messages that a member of staff may see, newest first, with counts for the list (1 query).

    A teacher sees messages to classes that the teacher has today, and the own drafts.
    """
    messages = Message.objects.within(scope).select_related("organisation", "author")
    if not whole_school:
        outside = Q(classes__in=classes_on(scope, day).exclude(pk__in=assigned_class_ids(user, day)))
        with_others = Message.objects.within(scope).filter(outside).values("pk")
        mine = Q(classes__in=assigned_class_ids(user, day)) | Q(author=user, classes=None)
        messages = messages.filter(mine).exclude(audience=AudienceKind.SCHOOL).exclude(pk__in=with_others).distinct()
    answered = [RecipientState.UNDERSTOOD, RecipientState.DONE, RecipientState.QUESTION, RecipientState.HELP]
    return (
        messages.exclude(state=MessageState.DRAFT, revision=0)
        .prefetch_related("classes")
        .annotate(
            households_count=Count("recipients", distinct=True),
            answered_count=Count("recipients", distinct=True, filter=Q(recipients__state__in=answered)),
        )
        .order_by("-updated_at")
    )
