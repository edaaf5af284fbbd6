"""Programs of columns that are nought or one, with whole numbers in rows and costs: CP-SAT with one worker."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from ortools.sat.python import cp_model

from schoolpoort.engines.planner.backends.linear import LONGEST_S, LinearProgram, NoAnswer

Numbers = NDArray[np.float64]
#: Stands for "no bound" in a row.
_FAR = 10**12
#: What a sum of whole numbers may be off after floating-point work.
_SLACK = 1e-4


class NoBetter(RuntimeError):
    """It is proven that no plan keeps the rows."""


@dataclass(frozen=True)
class BinaryAnswer:
    """A plan in whole numbers, and what no plan can better."""

    cost: float
    bound: float
    values: Numbers


def solve_binary(program: LinearProgram, costs: Numbers, time_limit_s: float, seed: int = 0) -> BinaryAnswer:
    """Return the best plan found in the time. Raises NoBetter, or NoAnswer when nothing was found in time."""
    model = cp_model.CpModel()
    columns = [model.new_bool_var("") for _ in range(len(costs))]
    rows = program.rows
    places, values = rows.columns.tolist(), np.rint(rows.values).astype(np.int64).tolist()
    lower = np.ceil(np.maximum(rows.lower, -_FAR) - _SLACK).astype(np.int64).tolist()
    upper = np.floor(np.minimum(rows.upper, _FAR) + _SLACK).astype(np.int64).tolist()
    for number, (begin, end) in enumerate(zip(rows.first[:-1].tolist(), rows.first[1:].tolist(), strict=True)):
        terms = cp_model.LinearExpr.weighted_sum([columns[place] for place in places[begin:end]], values[begin:end])
        model.add_linear_constraint(terms, lower[number], upper[number])
    model.minimize(cp_model.LinearExpr.weighted_sum(columns, np.rint(costs).astype(np.int64).tolist()))
    solver = cp_model.CpSolver()
    # One worker: with two this solver was slower than with one, and with one the same seed gives the same answer.
    solver.parameters.num_workers = 1
    solver.parameters.linearization_level = 2
    # One round of simplifying and no probing: on these programs the search proves, mostly a fifth sooner without.
    solver.parameters.max_presolve_iterations = 1
    solver.parameters.cp_model_probing_level = 0
    solver.parameters.symmetry_level = 0
    solver.parameters.random_seed = seed
    solver.parameters.max_time_in_seconds = min(time_limit_s, LONGEST_S)
    status = solver.solve(model)
    if status == cp_model.INFEASIBLE:
        raise NoBetter(str(status))
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        raise NoAnswer(str(status))
    found = np.array([solver.value(column) for column in columns], dtype=np.float64)
    return BinaryAnswer(float(costs @ found), solver.best_objective_bound, found)
