"""Background jobs of `delivery`; every one may run twice without harm."""

from schoolpoort.contexts.delivery.services import returns, sending, sweeping
from schoolpoort.contexts.delivery.services.leases import SEND_JOB
from schoolpoort.core.jobs import job


@job(SEND_JOB)
def send_batch(channel: str) -> None:
    """Send the next batch of one channel; which rows that are is decided by their lease, not by an argument."""
    sending.send_batch(channel)


@job("delivery.sweep", every_minutes=1)
def sweep() -> None:
    """Start what has become due, and take up what a killed worker left."""
    sweeping.sweep()


@job("delivery.forget_notices", every_minutes=24 * 60)
def forget_notices() -> None:
    """Forget what providers reported more than thirty days ago."""
    returns.forget_notices()
