"""`phrase status`: counts per language, and keeping the status files up to date."""

import argparse
import sys
from collections import Counter
from datetime import date

from .block_catalogue import Catalogue
from .languages import DUTCH
from .status import WRITABLE, StatusNote, marked_notes, refreshed_notes, write_notes


def add_status_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `phrase status`."""
    parser.add_argument(
        "--write", action="store_true",
        help="bring the status files up to date: new and changed texts become drafts, notes of old texts go",
    )  # fmt: skip
    parser.add_argument("--lang", metavar="TAG", help="only this language")
    parser.add_argument("--stale", action="store_true", help="name the texts that are older than the Dutch ones")
    parser.add_argument("--mark", choices=WRITABLE, help="give the texts named by --id this status, as they are now")
    parser.add_argument("--id", action="append", default=[], metavar="ID", help="a text to mark; may be repeated")
    parser.add_argument("--by", default="", metavar="NAME", help="who checked the texts that are marked")


def run_status(catalogue: Catalogue, args: argparse.Namespace, today: date) -> int:
    """Show, mark or write statuses; return 0, or 2 for wrong use."""
    languages = catalogue.languages
    if args.lang is not None:
        if args.lang not in languages:
            print(f"There is no language '{args.lang}'; there are: {', '.join(languages)}.", file=sys.stderr)
            return 2
        languages = (args.lang,)
    if args.mark:
        return _mark(catalogue, args, today)
    for language in languages:
        if args.write:
            _write(catalogue, language, today)
        _show(catalogue, language, args.stale)
    return 0


def _mark(catalogue: Catalogue, args: argparse.Namespace, today: date) -> int:
    store, language = catalogue.store, args.lang
    if language is None or not args.id:
        print("Say which texts with --lang and --id.", file=sys.stderr)
        return 2
    if args.mark == "checked" and not args.by:
        print("Say who checked the texts with --by.", file=sys.stderr)
        return 2
    hashes = store.hashes(language)
    if unknown := [message_id for message_id in args.id if message_id not in hashes]:
        print(f"There is no text {', '.join(unknown)} in '{language}'.", file=sys.stderr)
        return 2
    dutch = {} if language == DUTCH else store.hashes(DUTCH)
    notes = marked_notes(store.notes(language), args.id, args.mark, args.by, today, hashes, dutch)
    _save(catalogue, language, notes)
    return 0


def _write(catalogue: Catalogue, language: str, today: date) -> None:
    store = catalogue.store
    notes = refreshed_notes(store.notes(language), store.hashes(language), store.hashes(DUTCH), language, today)
    _save(catalogue, language, notes)


def _save(catalogue: Catalogue, language: str, notes: dict[str, StatusNote]) -> None:
    path = catalogue.store.files.status_path(language)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(write_notes(notes), "utf-8")


def _show(catalogue: Catalogue, language: str, name_stale: bool) -> None:
    store = catalogue.store
    dutch_ids = store.texts(DUTCH).ids
    statuses = {message_id: store.status(message_id, language) for message_id in dutch_ids}
    counts = Counter(found.status for found in statuses.values())
    stale = [message_id for message_id, found in statuses.items() if found.stale]
    parts = [f"{count} {name}" for name, count in sorted(counts.items())]
    print(f"{language}: {', '.join(parts) or 'no texts'}; {len(stale)} older than the Dutch")
    if name_stale:
        for message_id in stale:
            print(f"  {message_id}")
