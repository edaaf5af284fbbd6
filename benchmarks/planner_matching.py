"""Matching requests and supporters: a town, a city, a city with fixed times, each beside a solver used plainly."""

import time
from collections import defaultdict
from collections.abc import Callable

import numpy as np
from ortools.graph.python import min_cost_flow
from ortools.sat.python import cp_model

from benchmarks.planner_problems import Shape, make_problem
from benchmarks.rows import Row
from schoolpoort.engines.planner.matching import Problem, Result, check, solve
from schoolpoort.engines.planner.matching.capacity import capacities
from schoolpoort.engines.planner.matching.compiling import compile_problem
from schoolpoort.engines.planner.matching.diary import together
from schoolpoort.engines.planner.matching.options import Options

TOWN = Shape(120, 40, fixed_times=True, mixed_minutes=True)
TOWN_WITHOUT_TIMES = Shape(120, 40)
CITY = Shape(2000, 1500, towns=13, km=42.0)
CITY_WITH_TIMES = Shape(2000, 1500, towns=3, km=15.0, fixed_times=True)
_PLAIN_LIMIT_S = 60.0
_TRIES = 3


def timed(act: Callable[[], object], times: int = _TRIES) -> tuple[float, float]:
    """Return the least seconds on the clock and of the processor in a few rounds."""
    clock, processor = float("inf"), float("inf")
    for _ in range(times):
        started, worked = time.perf_counter(), time.process_time()
        act()
        clock = min(clock, time.perf_counter() - started)
        processor = min(processor, time.process_time() - worked)
    return clock, processor


def plain_flow(problem: Problem, options: Options) -> int:
    """Most needs met, then least travel, by one weight in one call of the flow solver; return how many are met."""
    limits = capacities(problem, options)
    requests, supporters = len(problem.requests), len(problem.supporters)
    sink = requests + supporters
    tails = np.r_[options.requests(), np.arange(requests), requests + np.arange(supporters)].astype(np.int32)
    heads = np.r_[requests + options.supporter, np.full(requests + supporters, sink)].astype(np.int32)
    room = np.r_[np.ones(len(options) + requests), limits.most].astype(np.int64)
    costs = np.r_[options.distance, np.full(requests, 10**6), np.zeros(supporters)].astype(np.int64)
    network = min_cost_flow.SimpleMinCostFlow()
    network.add_arcs_with_capacity_and_unit_cost(tails, heads, room, costs)
    network.set_nodes_supplies(
        np.arange(sink + 1, dtype=np.int32), np.r_[np.ones(requests), np.zeros(supporters), -requests].astype(np.int64)
    )
    if network.solve() != network.OPTIMAL:
        raise RuntimeError("the plain flow has no answer")
    return int(network.flows(np.arange(len(options), dtype=np.int32)).sum())


def plain_model(problem: Problem, options: Options) -> tuple[int, bool]:
    """Most needs met only, as a textbook model in CP-SAT with a worker; return how many, and whether it is proven."""
    model = cp_model.CpModel()
    who = options.requests()
    chosen = [model.new_bool_var("") for _ in range(len(options))]
    for number in range(len(problem.requests)):
        model.add_at_most_one(chosen[options.of(number)])
    mine: dict[int, list[int]] = defaultdict(list)
    for option, supporter in enumerate(options.supporter.tolist()):
        mine[supporter].append(option)
    for supporter, taken in mine.items():
        one = problem.supporters[supporter]
        minutes = [problem.requests[who[option]].minutes for option in taken]
        model.add(sum(m * chosen[o] for m, o in zip(minutes, taken, strict=True)) <= (one.minutes_at_most or 10**6))
        room = (one.households_at_most or 10**6) - one.households_already
        model.add(sum(chosen[option] for option in taken) <= room)
        _one_at_a_time(model, problem, options, who, taken, chosen)
    model.maximize(sum(chosen))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.max_time_in_seconds = _PLAIN_LIMIT_S
    status = solver.solve(model)
    return round(solver.objective_value), status == cp_model.OPTIMAL


def _one_at_a_time(
    model: cp_model.CpModel, problem: Problem, options: Options, who: np.ndarray, taken: list[int], chosen: list
) -> None:
    ordered = sorted(taken, key=lambda option: options.start[option])
    for place, first in enumerate(ordered):
        for second in ordered[place + 1 :]:
            one, other = problem.requests[who[first]], problem.requests[who[second]]
            starts = int(options.start[first]), int(options.start[second])
            if starts[1] - starts[0] > 24 * 60:
                break
            if one is not other and together(one, starts[0], other, starts[1], problem.settings):
                model.add_at_most_one(chosen[first], chosen[second])


def _row(name: str, shape: Shape, aim: float, plain: Callable[[Problem, Options], object], plain_words: str) -> Row:
    problem = make_problem(shape)
    result: list[Result] = []
    clock, processor = timed(lambda: result.append(solve(problem)))
    faults = check(problem, result[-1])
    if faults or not all(goal.proven for goal in result[-1].goals):
        raise SystemExit(f"{name}: {faults or result[-1].goals}")
    _, options = compile_problem(problem)
    answers: list[object] = []
    beside, _ = timed(lambda: answers.append(plain(problem, options)), 1)
    effort = result[-1].effort
    note = (
        f"{effort.pairs} pairs, {len(result[-1].matches)} met, six goals proven, {effort.method}; "
        f"{processor:.2g} s of the processor; aim: {aim} s; baseline: {plain_words}: {answers[-1]}"
    )
    return Row(f"matching: {name}, all goals and reasons", clock, "s", beside, clock / beside, note)


def run() -> list[Row]:
    """Measure three sizes; every plan is checked and proven."""
    flow = "one weighted goal, no reasons, pairs given, in the flow solver; met"
    model = f"needs met only, no reasons, pairs given, CP-SAT with a worker, {_PLAIN_LIMIT_S:.0f} s; met and proven"
    return [
        _row("40 supporters, 120 requests, fixed times", TOWN, 0.2, plain_model, model),
        _row("40 supporters, 120 requests", TOWN_WITHOUT_TIMES, 0.2, plain_flow, flow),
        _row("1,500 supporters, 2,000 requests", CITY, 1.5, plain_flow, flow),
        _row("1,500 supporters, 2,000 requests, fixed times", CITY_WITH_TIMES, 5.0, plain_model, model),
    ]
