"""`schoolpoort backup`: one encrypted file with everything in it, read back before it counts."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from schoolpoort.config.safekeeping.making import Made


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take where the backup goes, and how many stay."""
    parser.add_argument(
        "file", nargs="?", type=Path, metavar="FILE", help="the file to write; it must not be there yet"
    )
    parser.add_argument("--to", type=Path, metavar="FOLDER", help="a folder; the file's name says when it was made")
    parser.add_argument("--keep", type=int, metavar="N", help="remove all but the newest N backups of the folder")
    parser.add_argument(
        "--verify",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="restore the backup beside the database and compare (default: yes)",
    )


def run(arguments: argparse.Namespace) -> int:
    """Make a backup; 0 when it is there and whole, 1 with a sentence otherwise."""
    from schoolpoort.config.starting import start_django

    start_django()
    from schoolpoort.config.safekeeping.making import file_name, forget_older, make_backup, usual_folder
    from schoolpoort.config.safekeeping.refusals import SafekeepingRefused

    if arguments.file and (arguments.to or arguments.keep):
        print("Give a file, or a folder with --to; --keep goes with a folder.", file=sys.stderr)
        return 1
    try:
        folder = arguments.to or usual_folder()
        made = make_backup(arguments.file or folder / file_name(), verify=arguments.verify)
        gone = forget_older(folder, arguments.keep) if arguments.keep and not arguments.file else 0
    except SafekeepingRefused as refusal:
        print(refusal, file=sys.stderr)
        return 1
    _report(made, gone)
    return 0


def _report(made: "Made", gone: int) -> None:
    rows = sum(made.manifest.contents.counts.values())
    checked = "restored beside the database and compared" if made.verified else "NOT checked"
    print(f"{made.path}: {made.size / 1_000_000:.1f} MB, {rows} rows, {checked}.")
    if gone:
        print(f"{gone} older backups were removed.")
    if made.lock.is_new:
        print(
            "\nThis recovery key opens your backups. It is shown only now: write it down, and keep it apart from the "
            f"backups.\n\n    {made.lock.passphrase}\n\nWithout it nobody can restore anything on another machine."
        )
