"""Linear programs given as arrays, solved by GLOP."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from ortools.linear_solver.python import model_builder_helper as solver_door

Numbers = NDArray[np.float64]
_STATUS = solver_door.SolveStatus
#: The solvers know no endless time.
LONGEST_S = 1e6


class NoAnswer(RuntimeError):
    """The solver found no plan at all (in the time given); the text is its status."""


@dataclass(frozen=True)
class Rows:
    """Sparse rows: those of row i are columns[first[i]:first[i + 1]]; lower <= row <= upper."""

    first: NDArray[np.int64]
    columns: NDArray[np.int64]
    values: Numbers
    lower: Numbers
    upper: Numbers


@dataclass(frozen=True)
class LinearProgram:
    """Columns between bounds, rows between bounds."""

    lower: Numbers
    upper: Numbers
    rows: Rows


@dataclass(frozen=True)
class LinearAnswer:
    """The optimum of the relaxation: value of each column, reduced cost of each column, dual value of each row."""

    cost: float
    values: Numbers
    reduced: Numbers
    duals: Numbers


def solve_relaxed(program: LinearProgram, costs: Numbers, time_limit_s: float) -> LinearAnswer:
    """Return the least cost when parts are allowed. Raises NoAnswer."""
    if time_limit_s <= 0:
        raise NoAnswer("no time left")
    helper = _model(program, costs)
    solver = solver_door.ModelSolverHelper("glop")
    solver.set_time_limit_in_seconds(min(time_limit_s, LONGEST_S))
    solver.solve(helper)
    if solver.status() != _STATUS.OPTIMAL:
        raise NoAnswer(str(solver.status_string()) or str(solver.status()))
    return LinearAnswer(
        solver.objective_value(),
        np.array(solver.variable_values(), dtype=np.float64),
        np.array(solver.reduced_costs(), dtype=np.float64),
        np.array(solver.dual_values(), dtype=np.float64),
    )


def _model(program: LinearProgram, costs: Numbers) -> solver_door.ModelBuilderHelper:
    helper = solver_door.ModelBuilderHelper()
    # The door's stubs spell the types of arrays in a way that no array has.
    add_columns: Callable[..., object] = helper.add_var_array_with_bounds
    add_columns(program.lower, program.upper, np.zeros(len(costs), dtype=bool), "x")
    rows = program.rows
    columns, values, first = rows.columns.tolist(), rows.values.tolist(), rows.first.tolist()
    add_term = helper.add_term_to_constraint
    for number, (lower, upper) in enumerate(zip(rows.lower.tolist(), rows.upper.tolist(), strict=True)):
        helper.add_linear_constraint()
        helper.set_constraint_lower_bound(number, lower)
        helper.set_constraint_upper_bound(number, upper)
        for place in range(first[number], first[number + 1]):
            add_term(number, columns[place], values[place])
    for column in np.flatnonzero(costs).tolist():
        helper.set_var_objective_coefficient(column, float(costs[column]))
    return helper
