"""General problems: ours beside SCIP and CP-SAT used plainly, on one core and with the same time limit.

In the table of `make bench` stand generated problems of the classic kinds. `python -m benchmarks.assignment FOLDER`
measures every file of a folder with `gap/`, `cap/` and `expected.csv` (file,problem,optimum), and writes a table.
"""

import argparse
import csv
import math
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from ortools.linear_solver import pywraplp
from ortools.sat.python import cp_model

from benchmarks.assignment_kinds import classic, sites
from benchmarks.rows import Row
from schoolpoort.engines.planner.assignment import Problem, Status, TextOptions, check, read_problems, solve

_LIMIT = 20.0
_SEED = 20261122


@dataclass(frozen=True)
class Measured:
    """What a solver reached: value and bound (infinite: none), whether that was proven, and the core's seconds."""

    value: float
    bound: float
    proven: bool
    seconds: float

    @property
    def words(self) -> str:
        """Return the figures for a cell of a table."""
        if math.isinf(self.value):
            return f"{'infeasible' if self.proven else 'nothing'} ({self.seconds:.1f} s)"
        off = 100 * (self.value - self.bound) / max(abs(self.value), 1e-9)
        return f"{self.value:.9g} {'proven' if self.proven else f'gap {off:.2f} %'} ({self.seconds:.1f} s)"


def ours(problem: Problem, limit: float) -> Measured:
    """Solve with the engine; a plan that breaks a rule ends the benchmark."""
    began = time.process_time()
    result = solve(problem, time_limit_s=limit)
    seconds = time.process_time() - began
    faults = check(problem, result)
    if faults:
        raise SystemExit(f"A plan breaks a rule: {faults[0]}")
    value = math.inf if result.value is None else result.value
    bound = -math.inf if result.bound is None else result.bound
    return Measured(value, bound, result.status in (Status.OPTIMAL, Status.INFEASIBLE), seconds)


def plain_scip(problem: Problem, limit: float) -> Measured:
    """Give the textbook model to SCIP."""
    solver = pywraplp.Solver.CreateSolver("SCIP")
    solver.SetTimeLimit(int(limit * 1000))
    agents, items = problem.cost.shape
    kind = solver.NumVar if problem.split else solver.IntVar
    pairs = [(agent, item) for agent, item in np.argwhere(np.isfinite(problem.cost)).tolist()]
    part = {pair: kind(0, 1, "") for pair in pairs}
    opened = [solver.BoolVar("") if fixed > 0 else 1 for fixed in problem.fixed_cost.tolist()]
    for item in range(items):
        solver.Add(solver.Sum([part[pair] for pair in pairs if pair[1] == item]) == 1)
    for agent in range(agents):
        mine = [part[pair] * float(problem.load[pair]) for pair in pairs if pair[0] == agent]
        solver.Add(solver.Sum(mine) <= opened[agent] * float(problem.capacity[agent]))
    terms = [variable * float(problem.cost[pair]) for pair, variable in part.items()]
    fixed = [opened[agent] * float(problem.fixed_cost[agent]) for agent in range(agents)]
    solver.Minimize(solver.Sum(terms + [term for term in fixed if not isinstance(term, float)]))
    began = time.process_time()
    status = solver.Solve()
    seconds = time.process_time() - began
    found = status in (solver.OPTIMAL, solver.FEASIBLE)
    value, bound = (solver.Objective().Value(), solver.Objective().BestBound()) if found else (math.inf, -math.inf)
    return Measured(value, bound, status in (solver.OPTIMAL, solver.INFEASIBLE), seconds)


def plain_cp_sat(problem: Problem, limit: float) -> Measured | None:
    """Give the textbook model to CP-SAT with one worker; it has no fractions, so that split demand is not for it."""
    if problem.split:
        return None
    model, solver = cp_model.CpModel(), cp_model.CpSolver()
    agents, items = problem.cost.shape
    pairs = [(agent, item) for agent, item in np.argwhere(np.isfinite(problem.cost)).tolist()]
    part = {pair: model.new_bool_var("") for pair in pairs}
    opened = [model.new_bool_var("") for _ in range(agents)]
    for item in range(items):
        model.add_exactly_one(part[pair] for pair in pairs if pair[1] == item)
    for agent in range(agents):
        mine = [part[pair] * int(problem.load[pair]) for pair in pairs if pair[0] == agent]
        model.add(sum(mine) <= opened[agent] * int(problem.capacity[agent]))
    total = sum(variable * float(problem.cost[pair]) for pair, variable in part.items())
    model.minimize(total + sum(opened[agent] * float(problem.fixed_cost[agent]) for agent in range(agents)))
    solver.parameters.max_time_in_seconds, solver.parameters.num_workers = limit, 1
    began = time.process_time()
    status = solver.solve(model)
    seconds = time.process_time() - began
    found = status in (cp_model.OPTIMAL, cp_model.FEASIBLE)
    value, bound = (solver.objective_value, solver.best_objective_bound) if found else (math.inf, -math.inf)
    return Measured(value, bound, status in (cp_model.OPTIMAL, cp_model.INFEASIBLE), seconds)


_GENERATED = (
    ("kind c, 5 x 60", classic("c", 5, 60, _SEED)),
    ("kind c, 10 x 60", classic("c", 10, 60, _SEED)),
    ("kind d, 20 x 100", classic("d", 20, 100, _SEED)),
    ("sites, 30 x 100, split", sites(30, 100, _SEED, split=True)),
    ("sites, 30 x 100, single", sites(30, 100, _SEED, split=False)),
)


def run() -> list[Row]:
    """Measure generated problems beside plain SCIP; at most `_LIMIT` seconds for each of the two."""
    rows = []
    for name, problem in _GENERATED:
        mine, plain = ours(problem, _LIMIT), plain_scip(problem, _LIMIT)
        note = f"ours {mine.words}; baseline: plain SCIP {plain.words}; limit {_LIMIT:g} s"
        ratio = mine.seconds / max(plain.seconds, 1e-3)
        rows.append(Row(f"general problem: {name}", round(mine.seconds, 2), "s", round(plain.seconds, 2), ratio, note))
    return rows


def _files(folder: Path, wanted: list[str]) -> Iterator[tuple[str, str, Problem]]:
    """Yield name and problem, proven optimum and the problem itself of every line of `expected.csv`."""
    with (folder / "expected.csv").open(newline="") as lines:
        for line in csv.DictReader(lines):
            name, kind = line["file"], line["problem"]
            if wanted and name not in wanted:
                continue
            part = "gap" if kind.startswith("GAP") else "cap"
            split = "split" in kind if part == "cap" else None
            (problem,) = read_problems((folder / part / name).read_text(), TextOptions(split=split))
            yield f"{name} {kind}", line["optimum"], problem


def main() -> None:
    """Write a table over the files of a folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("files", nargs="*", help="only these files")
    parser.add_argument("--limit", type=float, default=60.0, help="seconds for each solver on each file")
    arguments = parser.parse_args()
    print("| problem | proven optimum | ours | plain SCIP | plain CP-SAT |\n|---|---:|---|---|---|")
    for name, optimum, problem in _files(arguments.folder, arguments.files):
        cells = [ours(problem, arguments.limit).words, plain_scip(problem, arguments.limit).words]
        sat = plain_cp_sat(problem, arguments.limit)
        print(f"| {name} | {optimum} | {' | '.join(cells)} | {sat.words if sat else 'no fractions'} |", flush=True)


if __name__ == "__main__":
    main()
