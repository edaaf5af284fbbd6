"""The sweep: every minute it starts batches for what has become due and for what a killed worker left behind."""

from schoolpoort.contexts.delivery.services.leases import BATCH_SIZE, SEND_JOB, count_due, free_expired
from schoolpoort.core import jobs

#: Batches that one sweep starts per channel; the next sweep starts the rest.
MOST_BATCHES = 20


def sweep() -> int:
    """Enqueue batches for all rows that may go now; return how many batches."""
    started = 0
    for channel, size in BATCH_SIZE.items():
        free_expired(channel)
        batches = min(-(-count_due(channel) // size), MOST_BATCHES)
        for _ in range(batches):
            jobs.enqueue(SEND_JOB, channel)
        started += batches
    return started
