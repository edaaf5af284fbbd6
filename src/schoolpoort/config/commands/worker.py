"""`schoolpoort worker`: background work, with its recurring jobs scheduled."""

import argparse
import sys
import threading

#: Seconds between two looks at the clock.
_LOOKS_EVERY = 30


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """There is nothing to choose; the number of processes is the setting SCHOOLPOORT_WORKERS."""


def run(arguments: argparse.Namespace) -> int:
    """Run the queue's cluster until it is told to stop."""
    from django.core.management import call_command

    from schoolpoort.config.starting import start_django

    start_django()
    from django.conf import settings
    from django.db import connection

    from schoolpoort.config.safekeeping.occupancy import as_worker, in_use
    from schoolpoort.config.safekeeping.refusals import SafekeepingRefused
    from schoolpoort.core.jobs import ensure_schedules, free_lost_jobs, mend_clock_jump

    try:
        with in_use(settings.HOME), as_worker(settings.HOME) as only:
            ensure_schedules()
            mend_clock_jump()
            if only and connection.vendor == "sqlite":
                # With PostgreSQL there may be workers on other machines.
                free_lost_jobs()
            threading.Thread(target=_watch_the_clock, daemon=True).start()
            call_command("qcluster", verbosity=0)
    except SafekeepingRefused as refusal:
        print(refusal, file=sys.stderr)
        return 1
    return 0


def _watch_the_clock() -> None:
    """Mend every half minute what a jump of the clock did to the queue, also when the database was away meanwhile."""
    from django.db import DatabaseError, connection

    from schoolpoort.core.jobs import mend_clock_jump

    while not threading.Event().wait(_LOOKS_EVERY):
        try:
            mend_clock_jump()
        except DatabaseError:
            # The queue's own processes say so.
            pass
        finally:
            connection.close()
