"""Who a message reaches: children, households and guardians, as plain rows because there can be ten thousand."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple
from uuid import UUID

from schoolpoort.contexts.messages.models import AudienceKind, Message
from schoolpoort.contexts.people.api import (
    Channel,
    ChannelHealth,
    Guardian,
    GuardianLanguages,
    LanguageSkill,
    TranslationNeed,
    enrolments_on,
)
from schoolpoort.core.scope import Scope

#: Ids per query: below the 32,766 variables that SQLite allows by default.
_IDS_PER_QUERY = 10_000


class Member(NamedTuple):
    """A guardian of a child in the audience, the household and the class through which it is addressed."""

    school_class_id: UUID
    child_id: UUID
    guardian_id: UUID
    household_id: UUID


@dataclass(frozen=True, slots=True)
class ChannelFacts:
    """What the choice of a channel must know, in the guardian's own order; `kind` is a ChannelKind value."""

    kind: str
    address: str
    works: bool


def class_ids_of(message: Message) -> list[UUID]:
    """Return the classes that a draft names (1 query; none when they are prefetched)."""
    return [each.pk for each in message.classes.all()]


def members_of(message: Message, day: date) -> list[Member]:
    """Return who a message is for on `day`, by class and name of the child (at most 3 queries)."""
    scope = Scope.of(message.organisation_id)
    classes = class_ids_of(message)
    if message.audience == AudienceKind.SCHOOL:
        return members(scope, None, None, day)
    if message.audience == AudienceKind.CLASSES:
        return members(scope, classes, None, day)
    return members(scope, classes or None, [each.pk for each in message.households.all()], day)


def members(scope: Scope, classes: Sequence[UUID] | None, households: Sequence[UUID] | None, day: date) -> list[Member]:
    """Return the members of classes (None: all) and households (None: all) on `day` (1 query)."""
    rows = enrolments_on(scope, day).filter(
        child__guardianships__guardian__isnull=False, child__guardianships__guardian__gone_since=None
    )
    if classes is not None:
        rows = rows.filter(school_class_id__in=classes)
    fields = (
        "school_class_id",
        "child_id",
        "child__guardianships__guardian_id",
        "child__guardianships__guardian__household_id",
    )
    found = [
        Member(*row)
        for row in rows.order_by(
            "school_class__name", "child__first_name", "child__last_name", "child__guardianships__rank"
        ).values_list(*fields)
    ]
    if households is None:
        return found
    wanted = frozenset(households)
    return [each for each in found if each.household_id in wanted]


def _parts(ids: Sequence[UUID]) -> Iterator[Sequence[UUID]]:
    for start in range(0, len(ids), _IDS_PER_QUERY):
        yield ids[start : start + _IDS_PER_QUERY]


def language_facts(scope: Scope, guardians: Iterable[UUID]) -> dict[UUID, GuardianLanguages]:
    """Return what the language law needs of each guardian (3 queries per 10,000 guardians)."""
    ids = list(guardians)
    skills: dict[UUID, list[tuple[str, bool, bool]]] = {each: [] for each in ids}
    needs: dict[UUID, list[tuple[date, date]]] = {each: [] for each in ids}
    listening: dict[UUID, bool] = {}
    for part in _parts(ids):
        listening.update(Guardian.objects.within(scope).filter(pk__in=part).values_list("pk", "prefers_listening"))
        rows = LanguageSkill.objects.within(scope).filter(guardian_id__in=part).order_by("rank")
        for guardian_id, tag, reads, understands in rows.values_list("guardian_id", "tag", "reads", "understands"):
            skills[guardian_id].append((tag, reads, understands))
        periods = TranslationNeed.objects.within(scope).filter(guardian_id__in=part)
        for guardian_id, starts, until in periods.values_list("guardian_id", "starts", "until"):
            needs[guardian_id].append((starts, until))
    return {
        each: GuardianLanguages(skills=skills[each], needs=needs[each], prefers_listening=listening[each])
        for each in ids
        if each in listening
    }


def channel_facts(scope: Scope, guardians: Sequence[UUID]) -> dict[UUID, list[ChannelFacts]]:
    """Return the channels of each guardian in the guardian's order (1 query per 10,000 guardians)."""
    facts: dict[UUID, list[ChannelFacts]] = {each: [] for each in guardians}
    for part in _parts(guardians):
        rows = Channel.objects.within(scope).filter(guardian_id__in=part).order_by("rank")
        for guardian_id, kind, address, health in rows.values_list("guardian_id", "kind", "address", "health"):
            facts[guardian_id].append(ChannelFacts(kind, address, health != ChannelHealth.BROKEN))
    return facts
