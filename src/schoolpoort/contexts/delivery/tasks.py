"""Background jobs of `delivery`; every one may run twice without harm."""

from schoolpoort.contexts.delivery.services import sending, sweeping
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
