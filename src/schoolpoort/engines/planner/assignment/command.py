"""The part of `schoolpoort match` and `schoolpoort check-match` that concerns general problems."""

import argparse
import json
import math
import sys

from schoolpoort.engines.planner.assignment.check import check
from schoolpoort.engines.planner.assignment.json_form import result_from_json, result_to_json
from schoolpoort.engines.planner.assignment.or_library import TextOptions
from schoolpoort.engines.planner.assignment.problem import Problem, ProblemFault
from schoolpoort.engines.planner.assignment.reading import read_problems
from schoolpoort.engines.planner.assignment.result import Result, Status
from schoolpoort.engines.planner.assignment.solving import solve
from schoolpoort.engines.planner.assignment.standing import Progress

#: Exit codes: a plan (or a plan that keeps the rules); no plan (or a broken one); the file could not be read.
OK, NO_PLAN, NOT_READ = 0, 1, 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of general problems to the parser of `match` or `check-match`."""
    group = parser.add_argument_group("general problems (JSON, or the OR-Library's gap and cap files)")
    group.add_argument("--form", choices=("gap", "cap", "json"), help="how the file is written; else known by content")
    demand = group.add_mutually_exclusive_group()
    demand.add_argument("--split", dest="split", action="store_true", default=None, help="an item may be split")
    demand.add_argument("--single", dest="split", action="store_false", help="every item goes to one agent")
    group.add_argument("--progress", action="store_true", help="say on standard error how far the search is")
    group.add_argument("--capacity", type=float, help='the number for the word "capacity" in a cap file')
    group.add_argument(
        "--profits", action="store_true", help="a gap file gives profits: make them as large as possible"
    )


def run_match(text: str, args: argparse.Namespace) -> int:
    """Solve the problems of a text and print the plans; return the exit code.

    Of `args` it uses what `add_arguments` adds, and `json`, `time_limit` and `seed`.
    """
    try:
        problems = read_problems(text, _options(args), args.form)
    except ProblemFault as fault:
        print(fault, file=sys.stderr)
        return NOT_READ
    tell = _tell if args.progress else None
    results = [solve(problem, time_limit_s=args.time_limit, seed=args.seed, progress=tell) for problem in problems]
    if args.json:
        answers = [result_to_json(result) for result in results]
        print(json.dumps(answers[0] if len(answers) == 1 else answers, ensure_ascii=False, indent=2))
    else:
        plans = zip(problems, results, strict=True)
        print("\n\n".join(in_words(problem, result, profits=args.profits) for problem, result in plans))
    return OK if all(result.value is not None for result in results) else NO_PLAN


def run_check(text: str, plan_text: str, args: argparse.Namespace) -> int:
    """Check a plan against its problem and print what is wrong; return the exit code."""
    try:
        problems = read_problems(text, _options(args), args.form)
        plans = _plan_texts(plan_text)
        if len(plans) != len(problems):
            raise ProblemFault(f"The file holds {len(problems)} problems, and there are {len(plans)} plans.")
        results = [result_from_json(plan) for plan in plans]
    except ProblemFault as fault:
        print(fault, file=sys.stderr)
        return NOT_READ
    faults = [fault for problem, result in zip(problems, results, strict=True) for fault in check(problem, result)]
    print("\n".join(faults) or "The plan keeps all rules.")
    return NO_PLAN if faults else OK


def in_words(problem: Problem, result: Result, *, profits: bool = False) -> str:
    """Return a result as text: what is proven, and who serves what; with `profits`, costs are told as profits."""
    lines = [f"{len(problem.agents)} agents, {len(problem.items)} items, {'split' if problem.split else 'single'}"]
    if result.value is None:
        lines.append(f"{result.status.value}: {result.reason}")
        return "\n".join(lines)
    sure = "proven optimal" if result.status is Status.OPTIMAL else f"at most {100 * (result.gap or 0):.3f} % off"
    bound = result.bound if result.bound is not None else -math.inf
    told = (
        f"profit {-result.value:.10g}, upper bound {-bound:.10g}"
        if profits
        else f"cost {result.value:.10g}, lower bound {bound:.10g}"
    )
    lines.append(f"{told}: {sure}, {result.seconds:.1f} s")
    for agent in result.open_agents:
        mine = [share for share in result.shares if share.agent == agent]
        served = " ".join(
            share.item if share.fraction == 1 else f"{share.item}({share.fraction:.4g})" for share in mine
        )
        lines.append(f"agent {agent}: {served}")
    return "\n".join(lines)


def _options(args: argparse.Namespace) -> TextOptions:
    return TextOptions(split=args.split, capacity=args.capacity, profits=args.profits)


def _plan_texts(text: str) -> list[str]:
    try:
        held = json.loads(text)
    except ValueError as fault:
        raise ProblemFault(f"The plan is no JSON: {fault}.") from fault
    return [json.dumps(plan) for plan in held] if isinstance(held, list) else [text]


def _tell(progress: Progress) -> None:
    value = "none" if progress.value is None else f"{progress.value:.10g}"
    bound = "none" if progress.bound is None else f"{progress.bound:.10g}"
    print(f"{progress.seconds:6.1f} s  {progress.stage:9}  cost {value}, bound {bound}", file=sys.stderr, flush=True)
