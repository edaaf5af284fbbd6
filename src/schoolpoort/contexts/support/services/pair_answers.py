"""What one side of a buddy pair reads and says; the other side's answers are never in it."""

from dataclasses import dataclass
from enum import StrEnum

from schoolpoort.contexts.support.enums import HowIsIt, PairEnd, PairState, Side
from schoolpoort.contexts.support.models import BuddyPair, PairCheckIn
from schoolpoort.contexts.support.queries.pairs import own_check_in
from schoolpoort.contexts.support.services.pair_follow_up import answer_check_in
from schoolpoort.contexts.support.services.pairing import WrongMoment, agree_pair, end_pair, want_renewal
from schoolpoort.core import clock

#: The reasons that one can choose; "the time is over" is nobody's choice.
REASONS = tuple(each for each in PairEnd if each != PairEnd.TIME_OVER)


class Said(StrEnum):
    """What was kept, for the thanks on the page."""

    THANKS = "thanks"
    TALK = "talk"


@dataclass(frozen=True)
class PairCard:
    """A pair as one side reads it; `check_ins` must be loaded."""

    pair: BuddyPair
    side: Side

    @property
    def other_name(self) -> str:
        """The other's first name, only while it is shared."""
        if not self.pair.names_shared:
            return ""
        other = self.pair.supporter if self.side == Side.GUARDIAN else self.pair.guardian
        return other.first_name

    @property
    def task_phrase(self) -> str:
        """The phrase of what they do together."""
        return f"pair-task-{self.pair.task.replace('_', '-')}"

    @property
    def state_phrase(self) -> str:
        """The phrase of where it stands."""
        return f"pair-state-{self.pair.state.replace('_', '-')}"

    @property
    def proposed(self) -> bool:
        """Say whether a yes or a no is awaited from somebody."""
        return self.pair.state == PairState.PROPOSED

    @property
    def said_yes(self) -> bool:
        """Say whether this side said yes."""
        return getattr(self.pair, f"{self.side.value}_agreed_at") is not None

    @property
    def to_meet(self) -> bool:
        """Say whether the first meeting is still to come."""
        return self.pair.state == PairState.FIRST_MEETING

    @property
    def running(self) -> bool:
        """Say whether the pair goes on now."""
        return self.pair.state == PairState.RUNNING

    @property
    def question(self) -> PairCheckIn | None:
        """This side's question of the month, where it waits for an answer."""
        newest = own_check_in(self.pair, self.side)
        return newest if self.running and newest is not None and not newest.answer else None

    @property
    def renewal_asked(self) -> bool:
        """Say whether everybody is asked about going on."""
        return self.running and self.pair.renewal_asked_at is not None and self.pair.renewed_on is None

    @property
    def wants_renewal(self) -> bool:
        """Say whether this side wants to go on."""
        return bool(getattr(self.pair, f"{self.side.value}_renews"))

    @property
    def may_stop(self) -> bool:
        """Say whether there is something to stop."""
        return self.to_meet or self.running


def keep_answer(pair: BuddyPair, side: Side, said: str, reason: str = "") -> Said:
    """Keep what one side tapped: yes, no, how it goes, going on, or stopping.

    Raises WrongMoment where it does not fit what the pair is now, ValueError for what nobody can tap.
    """
    if said == "yes":
        agree_pair(pair, side)
    elif said == "no" and pair.state == PairState.PROPOSED:
        end_pair(pair, PairEnd.UNSAID)
    elif said == "renew":
        want_renewal(pair, side)
    elif said == "stop" and PairCard(pair, side).may_stop:
        end_pair(pair, PairEnd(reason) if reason in REASONS else PairEnd.UNSAID)
    elif said in ("no", "stop"):
        raise WrongMoment(pair.state)
    else:
        return _month(pair, side, HowIsIt(said))
    return Said.THANKS


def _month(pair: BuddyPair, side: Side, answer: HowIsIt) -> Said:
    newest = own_check_in(pair, side)
    if newest is None or newest.asked_at > clock.now():
        raise WrongMoment(pair.state)
    newest.pair = pair
    answer_check_in(newest, answer)
    return Said.TALK if answer == HowIsIt.TALK else Said.THANKS
