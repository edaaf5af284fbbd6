"""`schoolpoort restore`: put a backup back; the database of now is kept aside."""

import argparse
import getpass
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from schoolpoort.config.safekeeping.manifest import Manifest
    from schoolpoort.config.safekeeping.restoring import Confirm, Restored


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take the backup, where it goes, and whether to ask."""
    parser.add_argument("file", type=Path, metavar="FILE", help="a backup that `schoolpoort backup` made")
    parser.add_argument("--into", metavar="HOME|URL", help="another home folder, or the address of another database")
    parser.add_argument("--yes", action="store_true", help="do not ask")
    parser.add_argument(
        "--repeat-erasures",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="erase again what was erased since the backup, where the former database can be read (the default)",
    )


def run(arguments: argparse.Namespace) -> int:
    """Restore; 0 when it is done, 1 with a sentence when nothing was changed."""
    if arguments.into and "://" in arguments.into:
        os.environ["SCHOOLPOORT_DATABASE_URL"] = arguments.into
    elif arguments.into:
        os.environ["SCHOOLPOORT_HOME"] = arguments.into
        os.environ.pop("SCHOOLPOORT_DATABASE_URL", None)
    from schoolpoort.config.starting import start_django

    start_django()
    from schoolpoort.config.safekeeping.refusals import SafekeepingRefused
    from schoolpoort.config.safekeeping.restoring import restore

    try:
        restored = restore(arguments.file, _passphrase(), _confirm_with(arguments.yes))
    except SafekeepingRefused as refusal:
        print(refusal, file=sys.stderr)
        return 1
    if restored is None:
        print("Nothing was changed.")
        return 1
    print(f"The backup of {restored.manifest.made_at} is back. Everybody signs in again.")
    print("Messages that were waiting to be sent at that moment are sent when you start Schoolpoort.")
    if restored.kept:
        print(f"What was here before is kept: {restored.kept}. Remove it when all is well: it holds families' data.")
    if restored.behind:
        print("An older version made this backup. Run now: schoolpoort upgrade")
    return _repeat(restored, arguments.repeat_erasures)


def _repeat(restored: "Restored", wanted: bool) -> int:
    """Say what was erased or withdrawn since the backup, and do it again where it can be done."""
    from schoolpoort.config.safekeeping.repeating import in_words, read_list

    if restored.to_repeat is None:
        print("The former database cannot be read. What was erased since the backup is there again: erase it again.")
        return 0
    lost = read_list(restored.to_repeat)
    print(in_words(lost))
    if not (lost.guardians or lost.consents):
        return 0
    command = ["repeat-erasures", str(restored.to_repeat)]
    if restored.behind or not wanted:
        print(f"They are back. Run {'then' if restored.behind else 'now'}: schoolpoort {' '.join(command)}")
        return 0
    # A process of its own, because this one still holds the keys and the connections of before.
    return subprocess.run([sys.executable, "-m", "schoolpoort", *command], check=False).returncode


def _passphrase() -> str:
    from django.conf import settings

    from schoolpoort.config.safekeeping.passphrase import known_passphrase
    from schoolpoort.config.safekeeping.refusals import SafekeepingRefused

    known = known_passphrase(Path(settings.HOME))
    if known is not None:
        return known
    if not sys.stdin.isatty():
        raise SafekeepingRefused(
            "Give the passphrase or recovery key of the backup in SCHOOLPOORT_BACKUP_PASSPHRASE, or in a file named by "
            "SCHOOLPOORT_BACKUP_PASSPHRASE_FILE. Nothing was changed."
        )
    return getpass.getpass("Passphrase or recovery key of the backup: ").strip()


def _confirm_with(yes: bool) -> "Confirm":
    def confirm(manifest: "Manifest") -> bool:
        counts = manifest.contents.counts
        print(f"Backup of {manifest.made_at}, version {manifest.version}: {counts.get('people_child', 0)} children.")
        if yes:
            return True
        if not sys.stdin.isatty():
            print("Say that you mean it: --yes", file=sys.stderr)
            return False
        return input("It takes the place of what is here now. Type yes to go on: ").strip().lower() == "yes"

    return confirm
