"""`schoolpoort rotate-keys`: a new key for what is encrypted and hashed, while the product is in use."""

import argparse
import sys
from pathlib import Path

from schoolpoort.config.progress_bar import progress_bar


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which of the three steps: a new key (the default), going on with the rows, dropping older keys."""
    step = parser.add_mutually_exclusive_group()
    step.add_argument(
        "--rewrite", action="store_true", help="no new key: write with the newest one what still needs an older one"
    )
    step.add_argument("--drop-old", action="store_true", help="remove the older keys, when no row needs them any more")
    parser.add_argument(
        "--accept-loss", action="store_true", help="with --drop-old: also when some look-up hashes stop working"
    )


def run(arguments: argparse.Namespace) -> int:
    """Do one step; 0 when it was done, 1 when rows still need an older key, 2 when this step is not possible here."""
    from schoolpoort.config.starting import start_django

    start_django()
    from django.conf import settings

    path: Path | None = settings.KEYS_FILE
    if arguments.drop_old:
        return _drop_old(path, arguments.accept_loss)
    if not arguments.rewrite:
        if path is None:
            print(
                "The keys come from the environment. Put a new key before the others in SCHOOLPOORT_FIELD_KEYS and "
                "SCHOOLPOORT_LOOKUP_KEYS on every machine, restart them, then run: schoolpoort rotate-keys --rewrite",
                file=sys.stderr,
            )
            return 2
        if not _add_key(path):
            return 2
    return _rewrite()


def _add_key(path: Path) -> bool:
    from schoolpoort.config.key_file import add_keys
    from schoolpoort.core.keys import field_keys, lookup_keys

    if len(field_keys()) > 1 or len(lookup_keys()) > 1:
        print(
            "An earlier rotation is not finished. Run: schoolpoort rotate-keys --rewrite, then --drop-old.",
            file=sys.stderr,
        )
        return False
    add_keys(path)
    print(f"{path.name} has a new key. Make a new copy of this file and keep it in a safe place.")
    return True


def _rewrite() -> int:
    from schoolpoort.core import jobs
    from schoolpoort.core.models import JobProgress
    from schoolpoort.core.rotation import ROTATE_JOB, rows_that_need_older_keys

    row = JobProgress.objects.create(name=ROTATE_JOB, arguments=[])
    with progress_bar("Sleutels", ROTATE_JOB):
        jobs.run(ROTATE_JOB, str(row.pk))
    row.refresh_from_db()
    print(f"{row.done} rows were looked at.")
    unread = [each for each in rows_that_need_older_keys() if not each.lost]
    for each in unread:
        print(f"{each.count} rows of {each.place} still need an older key.", file=sys.stderr)
    if unread:
        print("Run again: schoolpoort rotate-keys --rewrite", file=sys.stderr)
        return 1
    print("Everything can be read with the newest key. When it suits you: schoolpoort rotate-keys --drop-old")
    return 0


def _drop_old(path: Path | None, accept_loss: bool) -> int:
    from schoolpoort.config.key_file import keep_newest
    from schoolpoort.core.rotation import rows_that_need_older_keys

    leftovers = rows_that_need_older_keys()
    files = _files_that_need_older_keys()
    for each in leftovers:
        means = f" Without it: {each.lost}." if each.lost else ""
        print(f"{each.count} rows of {each.place} need an older key.{means}", file=sys.stderr)
    if files:
        print(f"{files} files of letters need an older key; they go by themselves within a day.", file=sys.stderr)
    if files or any(not each.lost for each in leftovers) or (leftovers and not accept_loss):
        print("Nothing was removed.", file=sys.stderr)
        if leftovers and all(each.lost for each in leftovers) and not files:
            print("If that is acceptable: schoolpoort rotate-keys --drop-old --accept-loss", file=sys.stderr)
        return 1
    if path is None:
        print("No row needs an older key: take them out of the environment and restart.")
        return 0
    keep_newest(path)
    print(f"{path.name} holds only the newest keys. A database that was saved before needs its own older keys.")
    return 0


def _files_that_need_older_keys() -> int:
    """Return how many files of letters (messages.services.printing) only an older key reads."""
    from django.conf import settings

    from schoolpoort.core.encryption import readable_with
    from schoolpoort.core.keys import field_keys

    folder = Path(settings.HOME) / "files" / "letters"
    newest = field_keys()[:1]
    return sum(not readable_with(path.read_text(), newest) for path in folder.glob("*") if path.is_file())
