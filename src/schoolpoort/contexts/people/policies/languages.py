"""The language law in one place: the only way to get a language other than Dutch (facts.md, section 0).

Another language beside the Dutch needs all of: a recorded need with a reason and an end date, a purpose on the
list, and a translation with the same content. Everybody gets plain Dutch with pictures.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from schoolpoort.contexts.people.models import Guardian

DUTCH = "nl"

#: Purposes for which translation is allowed where there is a need (decision 8); "plain" is outside the list.
PURPOSES_FOR_TRANSLATION = frozenset({"integration", "health", "safety", "practical", "service", "urgent"})

#: A need holds twelve months by default and is renewed by a person, not by itself.
DEFAULT_NEED = timedelta(days=365)


@dataclass(frozen=True)
class GuardianLanguages:
    """What the policy must know of a guardian: languages in the guardian's order, and when a need holds.

    `needs` are (first day, last day) pairs; `skills` are (tag, reads, understands) in fall-back order.
    """

    skills: Sequence[tuple[str, bool, bool]]
    needs: Sequence[tuple[date, date]]
    prefers_listening: bool = False


def languages_for(guardian: GuardianLanguages, purposes: Sequence[str], day: date) -> list[str]:
    """Return the languages to show beside the Dutch, best first; always ends with "nl".

    All of a message's `purposes` must be on the list. A guardian who prefers listening hears a language that is
    understood without being read; somebody who reads gets the languages that are read.
    """
    allowed = bool(purposes) and all(purpose in PURPOSES_FOR_TRANSLATION for purpose in purposes)
    needed = any(first <= day <= last for first, last in guardian.needs)
    if not (allowed and needed):
        return [DUTCH]
    tags = [
        tag
        for tag, reads, understands in guardian.skills
        if tag != DUTCH and (reads or (guardian.prefers_listening and understands))
    ]
    return [*tags, DUTCH]


def languages_of(guardian: Guardian) -> GuardianLanguages:
    """Return the policy's view of a guardian whose skills and needs are prefetched."""
    return GuardianLanguages(
        skills=[(skill.tag, skill.reads, skill.understands) for skill in guardian.language_skills.all()],
        needs=[(need.starts, need.until) for need in guardian.translation_needs.all()],
        prefers_listening=guardian.prefers_listening,
    )
