"""Background work of `support`; each step is its own transaction, so that one that fails stops no other."""

from schoolpoort.contexts.support.queries.across_organisations import (
    pairs_to_look_after,
    questions_waiting,
    to_conclude,
    to_remind,
    unanswered,
)
from schoolpoort.contexts.support.services import aggregates
from schoolpoort.contexts.support.services.asking_ambassadors import hand_back_late
from schoolpoort.contexts.support.services.inviting import expire
from schoolpoort.contexts.support.services.pair_follow_up import look_after
from schoolpoort.contexts.support.services.promising import conclude, ends_at, remind
from schoolpoort.core import clock
from schoolpoort.core.jobs import job


@job("support.ask_the_next", every_minutes=10)
def ask_the_next() -> None:
    """Let invitations expire that nobody answered in time, and ask the next best."""
    for invitation in unanswered(clock.now()):
        expire(invitation)


@job("support.remind", every_minutes=60)
def remind_tomorrow() -> None:
    """Remind both sides of what was promised for tomorrow."""
    for promise in to_remind(clock.today()):
        remind(promise)


@job("support.conclude", every_minutes=30)
def conclude_promises() -> None:
    """End promises whose time is over, and ask each side whether it helped."""
    for promise in to_conclude(clock.today()):
        if ends_at(promise) <= clock.now():
            conclude(promise)


@job("support.look_after_pairs", every_minutes=24 * 60)
def look_after_pairs() -> None:
    """Let pairs begin and end, ask the monthly question, remind, and note who is silent."""
    for pair in pairs_to_look_after():
        look_after(pair)


@job("support.hand_back_questions", every_minutes=24 * 60)
def hand_back_questions() -> None:
    """Give questions that stay without an answer to another ambassador, and close what waits too long."""
    for question in questions_waiting():
        hand_back_late(question)


@job("support.write_aggregates", every_minutes=24 * 60)
def write_aggregates() -> None:
    """Write the figures of the last months that outlive the requests."""
    aggregates.write_aggregates(clock.today())
