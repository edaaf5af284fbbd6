"""`schoolpoort migrate`: bring the database up to this version."""

import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """There is nothing to choose."""


def run(arguments: argparse.Namespace) -> int:
    """Apply all migrations."""
    from django.core.management import call_command

    from schoolpoort.config.starting import start_django

    start_django()
    call_command("migrate", verbosity=0, interactive=False)
    print("The database is up to date.")
    return 0
