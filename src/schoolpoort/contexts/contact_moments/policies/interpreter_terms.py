"""What interpreting services ask of who books (facts.md, section 2): dated habits, to be checked each year."""

from dataclasses import dataclass
from datetime import date, datetime, time

from schoolpoort.contexts.contact_moments.policies.working_days import working_days_before
from schoolpoort.core import clock

#: Ask at least so many working days ahead (desom.be, 2017).
ASK_DAYS_AHEAD = 2
#: The service answers at the latest so many working days before.
ANSWER_DAYS_AHEAD = 1
#: Cancelling is free until this hour of the working day before (agii.be).
CANCEL_UNTIL = time(10, 0)
#: Interpreting takes half as much time again (vmc.be); booked in steps of five minutes.
_STEP = 5


def interpreted_minutes(talk_minutes: int) -> int:
    """Return how long an interpreter is booked for a talk that takes `talk_minutes` in one language."""
    half_more = talk_minutes + (talk_minutes + 1) // 2
    return -(-half_more // _STEP) * _STEP


def slots_needed(slot_minutes: int) -> int:
    """Return how many slots of a parents' evening an interpreted talk takes: what is left of the last is a pause."""
    return -(-interpreted_minutes(slot_minutes) // slot_minutes)


@dataclass(frozen=True)
class Terms:
    """Until when what can be done about one booking; days and hours on the clock on the wall."""

    ask_by: date
    answer_by: date
    free_until: datetime

    def too_late_to_ask(self, today: date) -> bool:
        """Say whether the service may refuse because of time."""
        return today > self.ask_by

    def cancelling_is_free(self, now: datetime) -> bool:
        """Say whether cancelling costs nothing at `now`."""
        return now < self.free_until


def terms_of(day: date) -> Terms:
    """Return the terms of a talk on `day`; holidays are counted."""
    before = working_days_before(day, 1)
    return Terms(
        ask_by=working_days_before(day, ASK_DAYS_AHEAD),
        answer_by=working_days_before(day, ANSWER_DAYS_AHEAD),
        free_until=datetime.combine(before, CANCEL_UNTIL, tzinfo=clock.LOCAL_ZONE),
    )
