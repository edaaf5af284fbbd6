"""Consent in one place: the only way to know whether an extra is allowed (decision record 0010)."""

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from uuid import UUID

from schoolpoort.contexts.people.models import ConsentPurpose
from schoolpoort.contexts.people.queries.consents import voices_on
from schoolpoort.core.scope import Scope


class ConsentState(StrEnum):
    """Where a child stands on one purpose."""

    YES = "yes"
    NO = "no"
    NOT_ASKED = "not-asked"
    #: Somebody said yes, and the school also asks the child's other household.
    HALF = "half"


def consent_state(said: Sequence[tuple[UUID, bool | None]], every_household: bool) -> ConsentState:
    """Return where a child stands, from (household, yes/no/nothing) of each guardian with parental authority.

    The no of one always weighs. Without a yes nothing is allowed: silence is no consent.
    """
    if any(word is False for _, word in said):
        return ConsentState.NO
    agreeing = {household for household, word in said if word}
    if not agreeing:
        return ConsentState.NOT_ASKED
    if every_household and {household for household, _ in said} - agreeing:
        return ConsentState.HALF
    return ConsentState.YES


def has_consent(scope: Scope, children: Iterable[UUID], purpose: ConsentPurpose, day: date) -> frozenset[UUID]:
    """Return those of the children for whom a purpose is allowed on `day` (1 query, however many children)."""
    return frozenset(
        child for child, state in consent_states(scope, children, purpose, day).items() if state == ConsentState.YES
    )


def consent_states(
    scope: Scope, children: Iterable[UUID], purpose: ConsentPurpose, day: date
) -> dict[UUID, ConsentState]:
    """Return where each of the children stands on a purpose on `day` (1 query)."""
    wanted = list(children)
    said: dict[UUID, list[tuple[UUID, bool | None]]] = {child: [] for child in wanted}
    strict: set[UUID] = set()
    for voice in voices_on(scope, wanted, purpose, day):
        said[voice.child_id].append((voice.household_id, voice.said))
        if voice.every_household:
            strict.add(voice.child_id)
    return {child: consent_state(words, child in strict) for child, words in said.items()}
