"""Background work of `support`; each step is its own transaction, so that one that fails stops no other."""

from schoolpoort.contexts.support.queries.across_organisations import to_conclude, to_remind, unanswered
from schoolpoort.contexts.support.services import aggregates
from schoolpoort.contexts.support.services.inviting import expire
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


@job("support.write_aggregates", every_minutes=24 * 60)
def write_aggregates() -> None:
    """Write the figures of the last months that outlive the requests."""
    aggregates.write_aggregates(clock.today())
