"""`schoolpoort match` and `schoolpoort check-match`: solve a problem from a file, and check a plan; without Django."""

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from schoolpoort.engines.planner import assignment
from schoolpoort.engines.planner.unreadable import UnreadableProblem

#: Exit codes: a plan (or: the plan keeps all rules); no plan (or: it does not); the file could not be read.
OK, NO_PLAN, NOT_READ = 0, 1, 2
#: More than the largest problem that fits in the memory of a small server.
_LARGEST = 500_000_000
#: One module per kind of problem; the first that recognises a file reads it.
KINDS = ("schoolpoort.engines.planner.matching.from_files",)


class ProblemKind(Protocol):
    """What a module of `KINDS` offers. All may raise UnreadableProblem."""

    def reads(self, text: str) -> bool:
        """Whether a file is of this kind."""

    def answer(self, text: str, *, as_json: bool, time_limit_s: float, seed: int) -> tuple[bool, str]:
        """Return whether there is a plan, and what to print."""

    def faults(self, problem_text: str, plan_text: str) -> list[str]:
        """Return what is wrong with a plan, as sentences."""


def add_match_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `match`."""
    parser.add_argument("problem", metavar="PROBLEM", help="the problem's file; - reads standard input")
    parser.add_argument("--json", action="store_true", help="write the plan as JSON, which check-match reads")
    parser.add_argument("--time-limit", metavar="SECONDS", type=_seconds, default=60.0, help="60 when not given")
    parser.add_argument("--seed", metavar="NUMBER", type=int, default=0, help="the same seed gives the same plan")
    assignment.add_arguments(parser)


def run_match(arguments: argparse.Namespace) -> int:
    """Solve the problem, print the plan and return the exit code."""
    try:
        text = _read(arguments.problem)
        if arguments.form or assignment.is_general(text):
            return assignment.run_match(text, arguments)
        found, words = _kind_of(text).answer(
            text, as_json=arguments.json, time_limit_s=arguments.time_limit, seed=arguments.seed
        )
    except UnreadableProblem as fault:
        return _complain(fault)
    print(words, flush=True)
    return OK if found else NO_PLAN


def add_check_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `check-match`."""
    parser.add_argument("problem", metavar="PROBLEM", help="the problem's file")
    parser.add_argument("plan", metavar="PLAN", help="the plan, as match --json wrote it; - reads standard input")
    assignment.add_arguments(parser)


def run_check(arguments: argparse.Namespace) -> int:
    """Say what is wrong with a plan, and return the exit code."""
    try:
        problem = _read(arguments.problem)
        if arguments.form or assignment.is_general(problem):
            return assignment.run_check(problem, _read(arguments.plan), arguments)
        faults = _kind_of(problem).faults(problem, _read(arguments.plan))
    except UnreadableProblem as fault:
        return _complain(fault)
    print("\n".join(faults) if faults else "The plan keeps all rules.", flush=True)
    return NO_PLAN if faults else OK


def _kind_of(text: str) -> ProblemKind:
    for name in KINDS:
        kind = cast(ProblemKind, import_module(name))
        if kind.reads(text):
            return kind
    raise UnreadableProblem(
        [
            "This is no problem that we know. A matching holds "
            '"format": "schoolpoort-matching-1"; docs/engines/planner.md says more.'
        ]
    )


def _read(name: str) -> str:
    try:
        with sys.stdin.buffer if name == "-" else Path(name).open("rb") as file:
            content = file.read(_LARGEST + 1)
    except OSError as fault:
        raise UnreadableProblem([f"We cannot open {name!r}. Check the name."]) from fault
    if len(content) > _LARGEST:
        raise UnreadableProblem([f"{name!r} is larger than {_LARGEST // 1_000_000} MB."])
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise UnreadableProblem([f"{name!r} is not text in UTF-8."]) from fault


def _complain(fault: UnreadableProblem) -> int:
    print("\n".join(fault.messages), file=sys.stderr)
    return NOT_READ


def _seconds(word: str) -> float:
    seconds = float(word)
    if not 0 < seconds <= 86_400:
        raise argparse.ArgumentTypeError("between 0 and 86400 seconds")
    return seconds


def main(argv: Sequence[str] | None = None) -> int:
    """Run the planner by itself: `python -m schoolpoort.engines.planner match PROBLEM`."""
    parser = argparse.ArgumentParser(prog="planner", description="Plan who helps whom; check a plan.")
    subcommands = parser.add_subparsers(dest="command", required=True)
    add_match_arguments(subcommands.add_parser("match", help="solve a problem"))
    add_check_arguments(subcommands.add_parser("check-match", help="check a plan"))
    arguments = parser.parse_args(argv)
    return run_match(arguments) if arguments.command == "match" else run_check(arguments)
