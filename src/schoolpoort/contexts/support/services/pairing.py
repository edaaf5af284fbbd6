"""The life of a buddy pair: made by a coordinator, agreed by both, met, renewed once, ended without blame."""

from datetime import date, time, timedelta

from django.db import transaction

from schoolpoort.contexts.people.api import Guardian
from schoolpoort.contexts.support.enums import PairEnd, PairState, PairTask, Side, SupporterState
from schoolpoort.contexts.support.models import BlockedPair, BuddyPair, PairSignal, Supporter
from schoolpoort.contexts.support.queries.pairs import LIVE_PAIRS, may_help_at
from schoolpoort.contexts.support.services.months import add_months
from schoolpoort.contexts.support.services.pair_telling import ENDED, MEETING, PROPOSED, tell_both
from schoolpoort.contexts.support.validators import is_known_adult
from schoolpoort.core import audit, clock
from schoolpoort.core.scope import Scope

#: How long a pair goes on (AgII handbook: six months, one bounded task).
MONTHS = 6

#: So many days before the end everybody is asked about going on.
ASK_RENEWAL_BEFORE = timedelta(days=21)


class NotThisPair(Exception):
    """These two cannot be a pair: blocked, not adult, no agreement, or already a pair."""


class Full(Exception):
    """The supporter already goes with as many families as wished."""


class WrongMoment(Exception):
    """The pair is not in the state for this step."""


@transaction.atomic
def make_pair(guardian: Guardian, supporter: Supporter, task: PairTask, by: audit.Actor) -> BuddyPair:
    """Begin a pair at the intake; nobody hears of it yet. Raises NotThisPair and Full."""
    Supporter.objects.within(Scope.of(supporter.organisation_id)).select_for_update().get(pk=supporter.pk)
    blocked = BlockedPair.objects.within(Scope.of(supporter.organisation_id))
    if blocked.filter(supporter=supporter, guardian=guardian).exists() or not is_known_adult(
        supporter.birth_date, clock.today()
    ):
        raise NotThisPair
    if not may_help_at(guardian.organisation_id, supporter, clock.today()):
        raise NotThisPair
    live = list(supporter.pairs.filter(state__in=LIVE_PAIRS))
    if any(each.guardian_id == guardian.pk for each in live):
        raise NotThisPair
    if len(live) >= supporter.households_at_most:
        raise Full
    pair = BuddyPair.objects.create(
        organisation_id=guardian.organisation_id,
        guardian=guardian,
        supporter=supporter,
        task=task,
        created_at=clock.now(),
    )
    _record("made", pair, by)
    return pair


@transaction.atomic
def propose_pair(pair: BuddyPair, by: audit.Actor) -> None:
    """Ask both whether they want to; nobody reads the other's name yet. Raises WrongMoment, also for who rests."""
    mine = _locked(pair, PairState.INTAKE)
    if mine.supporter.state != SupporterState.ACTIVE:
        raise WrongMoment(mine.supporter.state)
    mine.state, mine.proposed_at = PairState.PROPOSED, clock.now()
    mine.save(update_fields=["state", "proposed_at"])
    tell_both(PROPOSED, mine)
    _record("proposed", mine, by)


@transaction.atomic
def agree_pair(pair: BuddyPair, side: Side) -> None:
    """Keep one side's yes to the agreement; after both, the first names are shared. Raises WrongMoment."""
    mine = _locked(pair, PairState.PROPOSED)
    field = f"{side.value}_agreed_at"
    if getattr(mine, field) is None:
        setattr(mine, field, clock.now())
    if mine.guardian_agreed_at and mine.supporter_agreed_at:
        mine.state = PairState.FIRST_MEETING
    mine.save(update_fields=[field, "state"])


@transaction.atomic
def plan_meeting(pair: BuddyPair, day: date, starts: time, place: str, by: audit.Actor) -> None:
    """Fix when and where both meet for the first time, or change it; both are told. Raises WrongMoment."""
    mine = _locked(pair, PairState.FIRST_MEETING)
    if (mine.meeting_on, mine.meeting_at, mine.meeting_place) == (day, starts, place):
        return
    mine.meeting_on, mine.meeting_at, mine.meeting_place = day, starts, place
    mine.save(update_fields=["meeting_on", "meeting_at", "meeting_place"])
    tell_both(MEETING, mine)
    _record("planned", mine, by)


@transaction.atomic
def start_pair(pair: BuddyPair) -> None:
    """Let a pair go on for six months from its first meeting, once that day is over; twice is once."""
    mine = _locked(pair)
    if mine.state != PairState.FIRST_MEETING or mine.meeting_on is None or mine.meeting_on >= clock.today():
        return
    mine.state, mine.starts_on = PairState.RUNNING, mine.meeting_on
    mine.ends_on = add_months(mine.meeting_on, MONTHS)
    mine.save(update_fields=["state", "starts_on", "ends_on"])


@transaction.atomic
def want_renewal(pair: BuddyPair, side: str) -> None:
    """Keep that a side ("guardian", "supporter", "coordinator") wants to go on; with all three it is so, once.

    Raises WrongMoment where nobody is asked about it.
    """
    mine = _locked(pair, PairState.RUNNING)
    if mine.renewal_asked_at is None or mine.renewed_on is not None or mine.ends_on is None:
        raise WrongMoment(mine.state)
    setattr(mine, f"{side}_renews", True)
    if mine.guardian_renews and mine.supporter_renews and mine.coordinator_renews:
        mine.renewed_on, mine.ends_on = clock.today(), add_months(mine.ends_on, MONTHS)
    mine.save(update_fields=[f"{side}_renews", "renewed_on", "ends_on"])


@transaction.atomic
def end_pair(pair: BuddyPair, reason: PairEnd) -> None:
    """End a pair and thank both with the same words; ended twice is ended once.

    The history names nobody, so that nobody ever reads on whose side it ended.
    """
    mine = _locked(pair)
    if mine.state not in LIVE_PAIRS:
        return
    heard_of_it = mine.state != PairState.INTAKE
    mine.state, mine.ended_at, mine.end_reason = PairState.ENDED, clock.now(), reason
    mine.save(update_fields=["state", "ended_at", "end_reason"])
    signals = PairSignal.objects.within(Scope.of(mine.organisation_id)).filter(pair=mine, closed_at=None)
    signals.update(closed_at=clock.now())
    if heard_of_it:
        tell_both(ENDED, mine)
    _record("ended", mine, audit.SYSTEM)


def _locked(pair: BuddyPair, *states: PairState) -> BuddyPair:
    """Return the pair as it is now, locked; raises WrongMoment where it is in none of `states`."""
    rows = BuddyPair.objects.within(Scope.of(pair.organisation_id)).select_for_update(of=("self",))
    mine = rows.select_related("guardian", "supporter").get(pk=pair.pk)
    if states and mine.state not in states:
        raise WrongMoment(mine.state)
    return mine


def _record(action: str, pair: BuddyPair, by: audit.Actor) -> None:
    audit.record(action, actor=by, organisation_id=pair.organisation_id, subject="BuddyPair", subject_id=pair.pk)
