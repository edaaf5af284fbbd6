"""General problems: items to agents with a load and a cost per pair, capacities, fixed costs, single or split demand.

`solve(problem) -> result`, `check(problem, result) -> faults`. For the command line: `is_general(text)` says whether a
file holds such a problem; `add_arguments`, `run_match(text, args)` and `run_check(text, plan_text, args)` do the rest.
"""

from schoolpoort.engines.planner.assignment.check import check
from schoolpoort.engines.planner.assignment.command import add_arguments, run_check, run_match
from schoolpoort.engines.planner.assignment.or_library import TextOptions
from schoolpoort.engines.planner.assignment.problem import Problem, ProblemFault
from schoolpoort.engines.planner.assignment.reading import is_general, read_problems
from schoolpoort.engines.planner.assignment.result import Result, Share, Status
from schoolpoort.engines.planner.assignment.solving import solve
from schoolpoort.engines.planner.assignment.standing import Progress

__all__ = [
    "Problem",
    "ProblemFault",
    "Progress",
    "Result",
    "Share",
    "Status",
    "TextOptions",
    "add_arguments",
    "check",
    "is_general",
    "read_problems",
    "run_check",
    "run_match",
    "solve",
]
