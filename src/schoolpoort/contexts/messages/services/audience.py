"""The audience of a message: households, each with its children and guardians, and the languages it will be read in."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from schoolpoort.contexts.messages.models import Message
from schoolpoort.contexts.messages.queries.audience import Member, language_facts, members_of
from schoolpoort.contexts.people.api import DUTCH, languages_for
from schoolpoort.core.phrases import phrasebook
from schoolpoort.core.scope import Scope

#: While no block is chosen there is no purpose yet; the languages shown are those of an everyday practical message.
USUAL_PURPOSES = ("practical",)


@dataclass(slots=True)
class HouseholdShare:
    """One household of the audience; `school_class_id` is the class of the first of its children there."""

    household_id: UUID
    school_class_id: UUID
    children: list[UUID] = field(default_factory=list)
    guardians: list[UUID] = field(default_factory=list)


@dataclass(frozen=True)
class AudienceLanguages:
    """The fall-back of each guardian by the language law, and the distinct ones for rendering."""

    chains: dict[UUID, tuple[str, ...]]

    @property
    def tags(self) -> list[str]:
        """Return the distinct languages, Dutch first; without numbers, because a list must point at nobody."""
        return [DUTCH, *sorted({tag for chain in set(self.chains.values()) for tag in chain} - {DUTCH})]


def languages_with_texts(languages: AudienceLanguages) -> list[str]:
    """Return those of an audience's languages that the phrasebook has any texts in, Dutch first."""
    present = {tag.split("-")[0] for tag in phrasebook().languages}
    return [tag for tag in languages.tags if tag.split("-")[0] in present]


def households_of(members: Sequence[Member]) -> dict[UUID, HouseholdShare]:
    """Return the households of the members, in the members' order."""
    shares: dict[UUID, HouseholdShare] = {}
    for member in members:
        share = shares.get(member.household_id)
        if share is None:
            share = shares[member.household_id] = HouseholdShare(member.household_id, member.school_class_id)
        if member.child_id not in share.children:
            share.children.append(member.child_id)
        if member.guardian_id not in share.guardians:
            share.guardians.append(member.guardian_id)
    return shares


def audience_of(message: Message, day: date) -> dict[UUID, HouseholdShare]:
    """Return the households that a message is for on `day` (at most 3 queries)."""
    return households_of(members_of(message, day))


def languages_of_audience(
    scope: Scope, guardians: Sequence[UUID], purposes: Sequence[str], day: date
) -> AudienceLanguages:
    """Return the languages allowed for each guardian (3 queries per 10,000 guardians)."""
    facts = language_facts(scope, guardians)
    return AudienceLanguages({each: tuple(languages_for(fact, purposes, day)) for each, fact in facts.items()})
