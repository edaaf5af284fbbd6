"""`schoolpoort worker`: background work, with its recurring jobs scheduled."""

import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """There is nothing to choose; the number of processes is the setting SCHOOLPOORT_WORKERS."""


def run(arguments: argparse.Namespace) -> int:
    """Run the queue's cluster until it is told to stop."""
    import django
    from django.core.management import call_command

    django.setup()
    from schoolpoort.core.jobs import ensure_schedules

    ensure_schedules()
    call_command("qcluster", verbosity=0)
    return 0
