"""`schoolpoort upgrade`: back up, bring the database up to this version, check; undo all of it when it fails."""

import argparse
import sys


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """There is nothing to choose: an upgrade without a backup is none."""


def run(arguments: argparse.Namespace) -> int:
    """Upgrade; 0 when the database is up to date, 1 with a sentence otherwise."""
    from schoolpoort.config.starting import start_django

    start_django()
    from schoolpoort.config.doctor import Level, findings
    from schoolpoort.config.safekeeping.refusals import SafekeepingRefused
    from schoolpoort.config.safekeeping.upgrading import UpgradeFailed, upgrade

    try:
        upgraded = upgrade()
    except (SafekeepingRefused, UpgradeFailed) as problem:
        print(problem, file=sys.stderr)
        return 1
    if upgraded.backup is None:
        print("The database is up to date already. Nothing was changed.")
    else:
        print(f"{upgraded.migrations} changes were made to the database. The backup of before is {upgraded.backup}")
    if upgraded.lock and upgraded.lock.is_new:
        print(f"Recovery key of your backups, shown only now: {upgraded.lock.passphrase}")
    for each in findings():
        if each.level is Level.WRONG and each.subject != "worker":
            print(f"WRONG   {each.subject:<11} {each.sentence}")
    return 0
