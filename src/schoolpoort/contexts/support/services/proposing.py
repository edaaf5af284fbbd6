"""Who fits which need: the planner's answer as the coordinator reads it, several for each need, with reasons."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from schoolpoort.contexts.support.engine_io import Horizon, problem_of
from schoolpoort.contexts.support.models import HelpRequest, Supporter
from schoolpoort.contexts.support.queries.across_organisations import standing_promises
from schoolpoort.contexts.support.queries.agreements import helping_organisations
from schoolpoort.contexts.support.queries.requests import OPEN_STATES, refusing_supporters
from schoolpoort.contexts.support.queries.supporters import active_supporters, blocked_pairs
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope
from schoolpoort.engines.planner.matching import Reason, Result, Window, solve

#: So many days from tomorrow on are planned; further away nobody knows yet.
PLANNED_DAYS = 21

#: A page waits no longer than this; what is not proven then is still a plan that keeps the rules.
_SECONDS = 5.0


@dataclass(frozen=True)
class Option:
    """A supporter who fits, when (local; None where the two agree themselves), and the planner's reasons."""

    supporter: Supporter
    slot: Window | None
    reasons: tuple[Reason, ...]
    #: The planner's own choice; the others are alternatives.
    first: bool = False


@dataclass(frozen=True)
class Proposal:
    """One need with everybody who fits, the best first; without anybody the reasons why not."""

    request: HelpRequest
    options: tuple[Option, ...]
    why_not: tuple[Reason, ...] = ()


def propose(requests: Sequence[HelpRequest]) -> Mapping[UUID, Proposal]:
    """Return proposals for those of `requests` for which nobody is found yet (13 queries, however many there are).

    The requests come with windows, invitations and promises loaded (queries.requests). One plan for all of them: a
    supporter is promised to nobody twice.
    """
    needs = [each for each in requests if each.state in OPEN_STATES]
    if not needs:
        return {}
    first = clock.today() + timedelta(days=1)
    horizon = Horizon(first, first + timedelta(days=PLANNED_DAYS - 1))
    schools = {each.organisation_id for each in needs}
    may_help = helping_organisations(schools, clock.today())
    others = Scope.over(pk for found in may_help.values() for pk in found)
    supporters = {each.pk: each for each in active_supporters(others)}
    promised = standing_promises(supporters, first.replace(day=1))
    blocked = blocked_pairs(others, [each.guardian_id for each in needs])
    asked = []
    for each in needs:
        strangers = {pk for pk, row in supporters.items() if row.organisation_id not in may_help[each.organisation_id]}
        asked.append((each, refusing_supporters(each) | strangers | blocked.get(each.guardian_id, set())))
    problem = problem_of(asked, [(row, promised.get(pk, [])) for pk, row in supporters.items()], horizon)
    return _proposals(needs, supporters, solve(problem, time_limit_s=_SECONDS))


def _proposals(
    needs: Sequence[HelpRequest], supporters: Mapping[UUID, Supporter], result: Result
) -> dict[UUID, Proposal]:
    matches = {each.request: each for each in result.matches}
    unmet = {each.request: each.reasons for each in result.unmet}
    found = {}
    for need in needs:
        key = str(need.pk)
        options = []
        if key in matches:
            match = matches[key]
            options.append(Option(supporters[UUID(match.supporter)], match.slot, match.reasons, first=True))
        for other in result.alternatives.get(key, ()):
            options.append(Option(supporters[UUID(other.supporter)], other.slot, other.reasons))
        found[need.pk] = Proposal(need, tuple(options), unmet.get(key, ()))
    return found
