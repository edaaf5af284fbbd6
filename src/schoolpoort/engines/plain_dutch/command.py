"""`schoolpoort plain-dutch`: judge a text or a batch of texts from the command line, without Django."""

import argparse
import io
import json
import os
import sys
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import BinaryIO
from zoneinfo import ZoneInfo

from schoolpoort.engines.plain_dutch.analysing import analyse
from schoolpoort.engines.plain_dutch.block_protocol import BlockCatalogue
from schoolpoort.engines.plain_dutch.json_output import answer_to_line, to_dict
from schoolpoort.engines.plain_dutch.plain_output import to_text
from schoolpoort.engines.plain_dutch.reading import LARGEST, UnreadableFile, read_bytes, read_file
from schoolpoort.engines.plain_dutch.result import Verdict

#: Exit codes: judged; the text could not be judged (empty, not Dutch, no text, too long); the file could not be read.
OK, NOT_JUDGED, NOT_READ = 0, 1, 2
#: Where the letters are written, and so what day it is.
_FLANDERS = ZoneInfo("Europe/Brussels")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `plain-dutch` to a parser."""
    parser.add_argument(
        "file",
        metavar="FILE",
        nargs="?",
        default="-",
        help="txt, docx, odt, pdf, html or eml; - or nothing reads standard input",
    )
    parser.add_argument("--json", action="store_true", help="write everything as JSON")
    parser.add_argument("--jsonl", action="store_true", help='read {"id", "text"} per line and write JSON per line')
    parser.add_argument(
        "--today",
        metavar="DAY",
        type=date.fromisoformat,
        help="the day (2026-11-23) that tells the year of dates that name none; else this day",
    )


def run(args: argparse.Namespace, catalogue: BlockCatalogue | None = None) -> int:
    """Judge what is given and print the answer; return the exit code. `catalogue` is what blocks are proposed from."""
    _write_utf_8()
    today = args.today or datetime.now(_FLANDERS).date()
    try:
        return _run_lines(args.file, catalogue, today) if args.jsonl else _run_one(args, catalogue, today)
    except UnreadableFile as fault:
        print(fault, file=sys.stderr)
        return NOT_READ
    except BrokenPipeError:
        # Who reads has enough ("| head"); what is still to be written may go nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK


def _run_one(args: argparse.Namespace, catalogue: BlockCatalogue | None, today: date) -> int:
    text = read_bytes(sys.stdin.buffer.read(LARGEST + 1)) if args.file == "-" else read_file(Path(args.file))
    analysis = analyse(text, catalogue, today)
    shown = json.dumps(to_dict(analysis), ensure_ascii=False, indent=2) if args.json else to_text(text, analysis)
    print(shown, flush=True)
    return OK if analysis.verdict == Verdict.OK else NOT_JUDGED


def _run_lines(name: str, catalogue: BlockCatalogue | None, today: date) -> int:
    """Answer every line, also a wrong one: a batch does not stop half way."""
    for line in _lines_of(name):
        if line.strip():
            answer = answer_to_line(line, lambda text: analyse(text, catalogue, today))
            print(json.dumps(answer, ensure_ascii=False), flush=True)
    return OK


def _lines_of(name: str) -> Iterator[str]:
    """Yield the lines one by one. Raises UnreadableFile."""
    if name == "-":
        yield from _decoded(sys.stdin.buffer)
        return
    try:
        with Path(name).open("rb") as file:
            yield from _decoded(file)
    except (OSError, ValueError) as fault:
        raise UnreadableFile("Wij kunnen dit bestand niet openen. Kijk de naam na.") from fault


def _decoded(lines: BinaryIO) -> Iterator[str]:
    for place, line in enumerate(lines):
        yield line.decode("utf-8-sig" if place == 0 else "utf-8", errors="replace")


def _write_utf_8() -> None:
    """Write UTF-8 whatever the terminal's own language is; half characters as JSON writes them."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")


def main(argv: list[str] | None = None, catalogue: Callable[[], BlockCatalogue] | None = None) -> int:
    """Run the command by itself: `python -m schoolpoort.engines.plain_dutch`."""
    parser = argparse.ArgumentParser(prog="plain-dutch", description="How plain is this Dutch, and what does it say?")
    add_arguments(parser)
    return run(parser.parse_args(argv), catalogue() if catalogue else None)
