"""`schoolpoort demo`: load the demo town and print a sign-in link per role."""

import argparse
import sys
import time


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take what to do when the town is there already, and which town to make."""
    parser.add_argument("--if-empty", action="store_true", help="load only into an empty database; print links anyway")
    parser.add_argument("--links", action="store_true", help="load nothing, only print fresh links")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="another town with the same proportions")


def run(arguments: argparse.Namespace) -> int:
    """Load the town where it may be loaded, and print the links; 1 with a sentence where it may not."""
    from schoolpoort.config.starting import start_django

    start_django()
    from django.db import DatabaseError

    from schoolpoort.demo.guard import DemoRefused

    try:
        return _load_and_print(arguments)
    except DemoRefused as refusal:
        print(refusal, file=sys.stderr)
    except DatabaseError as error:
        print(f"The database is not ready ({error}). Run first: schoolpoort migrate", file=sys.stderr)
    return 1


def _load_and_print(arguments: argparse.Namespace) -> int:
    from schoolpoort.demo.guard import DemoRefused, town_is_here
    from schoolpoort.demo.loading import load_town

    here = town_is_here()
    if arguments.links and not here:
        raise DemoRefused("The demonstration is not loaded yet. Load it first: schoolpoort demo")
    if here and not (arguments.if_empty or arguments.links):
        raise DemoRefused(
            "The demonstration is here already; nothing was changed. For fresh links: schoolpoort demo --links. To "
            "start again: remove the database, then run schoolpoort migrate and schoolpoort demo."
        )
    if not here:
        print("Loading the demonstration: a town with nine schools. Everybody in it is invented.", flush=True)
        started = time.monotonic()
        load_town(arguments.seed)
        print(f"Loaded in {time.monotonic() - started:.0f} seconds.")
    _print_links(with_password=not here)
    return 0


def _print_links(with_password: bool) -> None:
    from django.conf import settings

    from schoolpoort.contexts.accounts.api import Role
    from schoolpoort.demo.links import parent_links, sign_in_links
    from schoolpoort.demo.staff import DEMO_PASSWORD, PRINTED_USERS
    from schoolpoort.demo.town import TOWN_NAME

    print(f"\n{TOWN_NAME}, a demonstration: {settings.BASE_URL}\n")
    for link in [*sign_in_links(), *parent_links()]:
        print(f"  {link.label:<29} {link.name:<24} {link.url}")
    if with_password:
        print("\nThe staff above can also sign in with their e-mail address (shown only now):")
        for user in PRINTED_USERS:
            by_code = "  (with a code by mail, no password)" if user.role == Role.SUPPORTER else ""
            print(f"  {user.email}{by_code}")
        print(f"  password: {DEMO_PASSWORD}")
    print(flush=True)
