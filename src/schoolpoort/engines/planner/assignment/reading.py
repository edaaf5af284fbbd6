"""Read a general problem from text, whatever of its forms it has."""

from typing import Literal

from schoolpoort.engines.planner.assignment.json_form import KIND, problem_from_json
from schoolpoort.engines.planner.assignment.or_library import TextOptions, kind_of, read_cap, read_gap
from schoolpoort.engines.planner.assignment.problem import Problem, ProblemFault

Form = Literal["gap", "cap", "json"]


def is_general(text: str) -> bool:
    """Return whether a text looks like a general problem: JSON of our kind, or numbers from the start."""
    begin = text.lstrip("\ufeff \t\r\n")[:1]
    if begin == "{":
        return f'"{KIND}"' in text and '"agents"' in text
    return begin.isdigit()


def read_problems(text: str, options: TextOptions, form: Form | None = None) -> tuple[Problem, ...]:
    """Return the problems of a text: one, or more where a gap file holds more.

    The form is recognised from the content unless it is given. Raises ProblemFault with what is wrong.
    """
    text = text.lstrip("\ufeff")
    if not text.strip():
        raise ProblemFault("The file is empty.")
    found = form or ("json" if text.lstrip().startswith("{") else kind_of(text))
    if options.profits and found != "gap":
        raise ProblemFault("Only a gap file can give profits: leave --profits out.")
    if found == "json":
        return (problem_from_json(text, options.split),)
    return read_gap(text, options) if found == "gap" else (read_cap(text, options),)
