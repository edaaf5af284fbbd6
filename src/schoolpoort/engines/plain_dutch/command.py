"""`schoolpoort plain-dutch`: judge a text or a batch of texts from the command line, without Django."""

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from schoolpoort.engines.plain_dutch.analysing import analyse
from schoolpoort.engines.plain_dutch.block_protocol import BlockCatalogue
from schoolpoort.engines.plain_dutch.json_output import read_line, to_dict
from schoolpoort.engines.plain_dutch.reading import UnreadableFile, read_file
from schoolpoort.engines.plain_dutch.result import Analysis, Verdict

OK, NOT_JUDGED, WRONG_USE = 0, 1, 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `plain-dutch` to a parser."""
    parser.add_argument(
        "file", metavar="FILE", nargs="?", default="-", help="txt, docx, odt, pdf, html or eml; - reads text"
    )
    parser.add_argument("--json", action="store_true", help="write everything as JSON")
    parser.add_argument("--jsonl", action="store_true", help='read {"id", "text"} per line and write JSON per line')


def run(args: argparse.Namespace, catalogue: BlockCatalogue | None = None) -> int:
    """Judge what is given; return 0, 1 when the text could not be judged, or 2 for wrong use."""
    if args.jsonl:
        return _run_lines(_lines_of(args.file), catalogue)
    try:
        text = _undecoded(sys.stdin.buffer.read()) if args.file == "-" else read_file(Path(args.file))
    except UnreadableFile as fault:
        print(fault, file=sys.stderr)
        return WRONG_USE
    analysis = analyse(text, catalogue)
    print(json.dumps(to_dict(analysis), ensure_ascii=False, indent=2) if args.json else _plain(text, analysis))
    return OK if analysis.verdict == Verdict.OK else NOT_JUDGED


def _undecoded(content: bytes) -> str:
    return content.decode("utf-8-sig", errors="replace")


def _lines_of(name: str) -> TextIO:
    if name == "-":
        return sys.stdin
    return Path(name).open(encoding="utf-8-sig", errors="replace")


def _run_lines(lines: TextIO, catalogue: BlockCatalogue | None) -> int:
    """Answer every line, also a wrong one: a batch does not stop half way."""
    for line in lines:
        if not line.strip():
            continue
        record = read_line(line)
        if isinstance(record, str):
            answer: dict[str, object] = {"id": None, "verdict": Verdict.NOT_TEXT.value, "message": record}
        else:
            answer = {"id": record[0], **to_dict(analyse(record[1], catalogue))}
        print(json.dumps(answer, ensure_ascii=False), flush=True)
    return OK


def _plain(text: str, analysis: Analysis) -> str:
    if analysis.verdict != Verdict.OK or analysis.level is None:
        return analysis.message
    lines = [f"Niveau {analysis.level.value} (moeilijkheid {analysis.score:.0f} op 100)", ""]
    lines += [f'- "{text[each.start : each.end]}": {each.message}' for each in analysis.findings]
    if analysis.facts:
        lines += ["", "Wat een ouder moet weten:"]
        lines += [f"- {_KINDS.get(each.kind, each.kind)}: {each.value}" for each in analysis.facts]
    return "\n".join(lines)


_KINDS: dict[str, str] = {
    "date": "dag",
    "time": "uur",
    "period": "van en tot",
    "amount": "euro",
    "place": "waar",
    "bring": "meebrengen",
    "todo": "te doen",
    "phone": "telefoon",
    "email": "mail",
    "link": "link",
}


def main(argv: list[str] | None = None, catalogue: Callable[[], BlockCatalogue] | None = None) -> int:
    """Run the command by itself: `python -m schoolpoort.engines.plain_dutch`."""
    parser = argparse.ArgumentParser(prog="plain-dutch", description="How plain is this Dutch, and what does it say?")
    add_arguments(parser)
    return run(parser.parse_args(argv), catalogue() if catalogue else None)
