"""The matching as the command line uses it: text in, text out."""

import json

from schoolpoort.engines.planner.json_fields import parse_json
from schoolpoort.engines.planner.matching.check import check
from schoolpoort.engines.planner.matching.json_reading import PROBLEM_FORMAT, plan_from_json, problem_from_json
from schoolpoort.engines.planner.matching.json_writing import plan_to_json
from schoolpoort.engines.planner.matching.result import Match, Result, Status
from schoolpoort.engines.planner.matching.solving import solve
from schoolpoort.engines.planner.matching.validation import validate
from schoolpoort.engines.planner.matching.wording import sentence_of

_UNITS = {"travel": " m"}


def reads(text: str) -> bool:
    """Whether a file is a problem of this kind."""
    return f'"{PROBLEM_FORMAT}"' in text


def answer(text: str, *, as_json: bool, time_limit_s: float, seed: int) -> tuple[bool, str]:
    """Solve a problem; return whether there is a plan, and what to print. Raises UnreadableProblem."""
    problem = problem_from_json(parse_json(text))
    result = solve(problem, time_limit_s=time_limit_s, seed=seed)
    if as_json:
        return bool(result.matches), json.dumps(plan_to_json(result), ensure_ascii=False, indent=2)
    return bool(result.matches), _in_words(result)


def faults(problem_text: str, plan_text: str) -> list[str]:
    """Return what is wrong with a plan. Raises UnreadableProblem."""
    problem = problem_from_json(parse_json(problem_text))
    validate(problem)
    return check(problem, plan_from_json(parse_json(plan_text)))


def _in_words(result: Result) -> str:
    if result.status == Status.EMPTY:
        return "Nothing is asked, so there is nothing to plan."
    lines = [_headline(result), ""]
    for goal in result.goals:
        unit = _UNITS.get(goal.name, "")
        proof = "proven best" if goal.proven else f"cannot be better than {goal.bound}{unit}"
        lines.append(f"  {goal.name:<9} {goal.value:>9}{unit:<2} {proof}")
    lines += ["", *(line for match in result.matches for line in _match(result, match))]
    for unmet in result.unmet:
        lines.append(f"{unmet.request}: nobody. " + "; ".join(sentence_of(reason) for reason in unmet.reasons) + ".")
    return "\n".join(lines)


def _headline(result: Result) -> str:
    if not result.matches:
        return f"None of the {len(result.unmet)} requests can be met; below stands why."
    best = "no plan is better" if result.status == Status.OPTIMAL else "a better plan may exist"
    return f"{len(result.matches)} requests are met, {len(result.unmet)} are not ({best})."


def _match(result: Result, match: Match) -> list[str]:
    when = "" if match.slot is None else f" on {match.slot.day} {match.slot.starts:%H:%M}-{match.slot.ends:%H:%M}"
    why = "; ".join(sentence_of(reason) for reason in match.reasons)
    lines = [f"{match.request}: {match.supporter}{when}, who {why}."]
    others = result.alternatives.get(match.request, ())
    if others:
        lines.append("    or: " + ", ".join(other.supporter for other in others))
    return lines
