"""Matching of requests for help with people who help: `problem -> solve -> result -> check`."""

from schoolpoort.engines.planner.matching.check import check
from schoolpoort.engines.planner.matching.problem import (
    InvalidProblem,
    LanguageNeed,
    LanguageSkill,
    Place,
    Problem,
    Request,
    Settings,
    Supporter,
    Window,
    Wishes,
)
from schoolpoort.engines.planner.matching.promising import with_promises
from schoolpoort.engines.planner.matching.result import (
    Alternative,
    Effort,
    GoalValue,
    Match,
    Reason,
    Result,
    Status,
    Unmet,
    Why,
)
from schoolpoort.engines.planner.matching.solving import solve

__all__ = [
    "Alternative",
    "Effort",
    "GoalValue",
    "InvalidProblem",
    "LanguageNeed",
    "LanguageSkill",
    "Match",
    "Place",
    "Problem",
    "Reason",
    "Request",
    "Result",
    "Settings",
    "Status",
    "Supporter",
    "Unmet",
    "Why",
    "Window",
    "Wishes",
    "check",
    "solve",
    "with_promises",
]
