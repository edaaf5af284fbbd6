"""`schoolpoort forget-second-factor`: for a colleague who lost the device, after somebody checked who asks."""

import argparse
import sys


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take the colleague's e-mail address."""
    parser.add_argument("address", help="the e-mail address with which the colleague signs in")


def run(arguments: argparse.Namespace) -> int:
    """Take the second factor away; 0 when it was, 1 when there is no such colleague."""
    from schoolpoort.config.starting import start_django

    start_django()
    from schoolpoort.contexts.accounts.lost_device import forget_second_factor
    from schoolpoort.contexts.accounts.models import User

    user = User.objects.filter(email__iexact=arguments.address, is_active=True).first()
    if user is None:
        print("Nobody signs in with this address. Look in the list of the team how it is written.", file=sys.stderr)
        return 1
    count = forget_second_factor(user)
    print(f"{count} passkeys and apps of this colleague are forgotten, and they are signed out everywhere.")
    return 0
