"""Reads of buddy pairs; each says what it costs."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from django.db.models import QuerySet

from schoolpoort.contexts.accounts.api import Role, User, current_roles
from schoolpoort.contexts.support.enums import PairState, SupporterKind, SupporterState
from schoolpoort.contexts.support.models import BuddyPair, PairCheckIn, Supporter
from schoolpoort.contexts.support.queries.agreements import helping_organisations, schools_reached
from schoolpoort.core.scope import Scope

#: Who can be half of a pair.
PAIR_KINDS = frozenset({SupporterKind.BUDDY.value, SupporterKind.VOLUNTEER.value})

LIVE_PAIRS = (PairState.INTAKE, PairState.PROPOSED, PairState.FIRST_MEETING, PairState.RUNNING)


def coordinated(user: User, scope: Scope, day: date) -> QuerySet[BuddyPair]:
    """Return the pairs that somebody coordinates: of the own organisation's supporters, at schools under an agreement.

    A school's bridge figure does not read them: what each side says is for the coordinator (3 queries to build).
    """
    roles = [each for each in current_roles(user, day) if each.organisation_id in scope]
    own = {each.organisation_id for each in roles if each.role == Role.SUPPORT_COORDINATOR}
    rows = BuddyPair.objects.within(schools_reached(user, scope, day))
    found = rows.filter(supporter__organisation_id__in=own)
    return found.select_related("guardian", "supporter__organisation", "organisation")


def listed_pairs(pairs: QuerySet[BuddyPair]) -> list[BuddyPair]:
    """Return pairs with every question and signal, the newest first (3 queries)."""
    return list(pairs.prefetch_related("check_ins", "signals").order_by("-created_at", "pk")[:200])


def pair_in(scope: Scope, pair_id: UUID) -> BuddyPair | None:
    """Return one pair with both people and everything that was asked (3 queries)."""
    rows = BuddyPair.objects.within(scope).filter(pk=pair_id)
    related = rows.select_related("guardian", "supporter__organisation", "organisation")
    return related.prefetch_related("check_ins", "signals").first()


def buddies(organisations: Scope) -> list[Supporter]:
    """Return the active buddies and volunteers with an own place, where they answer (4 queries)."""
    rows = Supporter.objects.within(organisations).filter(state=SupporterState.ACTIVE, user__isnull=False)
    found = rows.prefetch_related("languages", "pairs", "blocked_pairs").order_by("first_name", "last_name", "pk")
    return [each for each in found if PAIR_KINDS.intersection(each.kinds)]


def may_help_at(school_id: UUID, supporter: Supporter, day: date) -> bool:
    """Say whether an agreement lets this supporter help at a school (2 queries)."""
    return supporter.organisation_id in helping_organisations([school_id], day)[school_id]


def pairs_of_guardians(scope: Scope, guardian_ids: Sequence[UUID]) -> list[BuddyPair]:
    """Return a guardian's own pairs that were proposed, with the own questions only by `own_check_in` (2 queries)."""
    rows = BuddyPair.objects.within(scope).filter(guardian_id__in=guardian_ids).exclude(state=PairState.INTAKE)
    return list(rows.select_related("supporter__organisation", "organisation").prefetch_related("check_ins"))


def pairs_of_supporter(supporter: Supporter) -> list[BuddyPair]:
    """Return a supporter's own pairs that were proposed, at whichever school (3 queries)."""
    rows = supporter.pairs.exclude(state=PairState.INTAKE).select_related("guardian", "organisation")
    return list(rows.prefetch_related("check_ins", "guardian__language_skills"))


def own_check_in(pair: BuddyPair, side: str) -> PairCheckIn | None:
    """Return the newest question to one side, answered or not; `check_ins` must be loaded (no query)."""
    mine = [each for each in pair.check_ins.all() if each.side == side]
    return max(mine, key=lambda each: each.month, default=None)
