"""`schoolpoort worker`: background work, with its recurring jobs scheduled."""

import argparse
import sys


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """There is nothing to choose; the number of processes is the setting SCHOOLPOORT_WORKERS."""


def run(arguments: argparse.Namespace) -> int:
    """Run the queue's cluster until it is told to stop."""
    import django
    from django.core.management import call_command

    django.setup()
    from django.conf import settings

    from schoolpoort.config.safekeeping.occupancy import in_use
    from schoolpoort.config.safekeeping.refusals import SafekeepingRefused
    from schoolpoort.core.jobs import ensure_schedules

    try:
        with in_use(settings.HOME):
            ensure_schedules()
            call_command("qcluster", verbosity=0)
    except SafekeepingRefused as refusal:
        print(refusal, file=sys.stderr)
        return 1
    return 0
