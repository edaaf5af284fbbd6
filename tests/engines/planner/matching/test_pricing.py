"""Options that are only priced, and the methods beside one another: the same figures, whatever the way."""

import numpy as np
import pytest

from schoolpoort.engines.planner.matching import LanguageSkill, Problem, Wishes
from schoolpoort.engines.planner.matching.capacity import capacities
from schoolpoort.engines.planner.matching.compiling import compile_problem
from schoolpoort.engines.planner.matching.flow_goals import FlowGoals
from schoolpoort.engines.planner.matching.goals import strict_goals
from schoolpoort.engines.planner.matching.linear_goals import LinearGoals
from schoolpoort.engines.planner.matching.linear_model import MatchingModel
from schoolpoort.engines.planner.matching.problem import Place

from .builders import ask, helper, problem


def _crowded(seed: int) -> Problem:
    """More requests than room, near one another, so that the nearest supporters do not suffice."""
    chance = np.random.default_rng(seed)
    places = [Place("place", 50.95 + float(a), 4.03 + float(b)) for a, b in chance.normal(0, 0.02, (200, 2))]
    requests = [
        ask(
            f"r{number}",
            place=places[number],
            urgent=bool(chance.random() < 0.2),
            wishes=Wishes("woman" if chance.random() < 0.3 else None, near=bool(chance.random() < 0.5)),
            promised_to=f"s{chance.integers(60)}" if chance.random() < 0.3 else None,
        )
        for number in range(120)
    ]
    helpers = [
        helper(
            f"s{number}",
            place=places[-number - 1],
            languages=(LanguageSkill("ti"),),
            households_at_most=int(chance.integers(1, 4)),
            households_already=int(chance.integers(0, 2)),
            gender="woman" if chance.random() < 0.5 else None,
            travel_km_at_most=float(chance.integers(3, 9)),
        )
        for number in range(60)
    ]
    return problem(requests, helpers)


@pytest.mark.parametrize("seed", range(6))
def test_pricing_the_rest_gives_the_same_as_all_at_once(seed: int) -> None:
    asked = _crowded(seed)
    _, options = compile_problem(asked)
    limits = capacities(asked, options)
    already = np.array([one.households_already for one in asked.supporters], dtype=np.int64)
    whole = FlowGoals(options, limits.most, already)
    priced = FlowGoals(options, limits.most, already, at_once=0)
    assert priced.seen < len(options) * 0.7
    for goal in strict_goals(asked, options):
        cost, bound = whole.reach(goal)
        assert (cost, bound) == (cost, cost)
        assert priced.reach(goal) == (cost, bound)
    assert priced.seen < len(options)


@pytest.mark.parametrize("seed", range(3))
def test_the_linear_program_gives_the_same_as_the_flow(seed: int) -> None:
    asked = _crowded(seed)
    _, options = compile_problem(asked)
    limits = capacities(asked, options)
    flow = FlowGoals(options, limits.most, np.array([one.households_already for one in asked.supporters]))
    model = MatchingModel(asked, options, limits)
    linear = LinearGoals(model, model.plan(np.zeros(0, dtype=np.int64)), deadline=float("inf"))
    for goal in strict_goals(asked, options):
        cost, bound = flow.reach(goal)
        reached = linear.reach(goal)
        assert (reached.cost, reached.bound) == (cost, bound)
