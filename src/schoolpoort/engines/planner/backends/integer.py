"""Linear programs with whole variables, solved by branch and cut (SCIP) within a time limit."""

import math
import time
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray
from ortools.math_opt import model_pb2
from ortools.math_opt.python import mathopt

Floats = NDArray[np.float64]
Whole = NDArray[np.int64]


class Outcome(StrEnum):
    """What became of a program. `NOTHING_BELOW`: proved that no solution costs less than the cutoff (or exists)."""

    OPTIMAL = "optimal"
    FEASIBLE = "feasible"
    NOTHING_BELOW = "nothing-below"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Program:
    """Minimise `cost @ x`; 0 <= x <= upper; row_lower <= A x <= row_upper; `whole` variables are whole.

    `rows`, `columns`, `values` are the entries of A, sorted by row and then by column.
    """

    cost: Floats
    upper: Floats
    whole: NDArray[np.bool_]
    row_lower: Floats
    row_upper: Floats
    rows: Whole
    columns: Whole
    values: Floats


@dataclass(frozen=True)
class Answer:
    """The outcome, the best solution found (if any) and what no solution can cost less than."""

    outcome: Outcome
    solution: Floats | None
    bound: float


def minimise(
    program: Program, *, seconds: float, seed: int = 0, cutoff: float | None = None, nodes: int | None = None
) -> Answer:
    """Solve a program on one core, in at most so many nodes of the tree.

    With `cutoff`, only solutions that cost at most that are looked for.
    """
    began = time.monotonic()
    try:
        return _solved(program, seconds, seed, cutoff, nodes)
    except _Contradiction:
        left = seconds - (time.monotonic() - began)
    try:
        answer = _solved(program, left, seed, None, nodes)
    except _Contradiction:
        return Answer(Outcome.UNKNOWN, None, -math.inf)
    if cutoff is None or answer.solution is None or float(program.cost @ answer.solution) <= cutoff:
        return answer
    outcome = Outcome.NOTHING_BELOW if answer.outcome is Outcome.OPTIMAL else Outcome.UNKNOWN
    return Answer(outcome, None, answer.bound)


class _Contradiction(RuntimeError):
    """The solver called a program solved that has no solution below its cutoff: ask again without one."""


def _solved(program: Program, seconds: float, seed: int, cutoff: float | None, nodes: int | None) -> Answer:
    whole = bool(program.whole.any())
    model = mathopt.Model.from_model_proto(_as_proto(program))
    solver = mathopt.SolverType.GSCIP if whole else mathopt.SolverType.GLOP
    parameters = _parameters(seconds, seed, cutoff, nodes) if whole else _parameters(seconds, None, None, None)
    try:
        result = mathopt.solve(model, solver, params=parameters)
    except ValueError as fault:
        # MathOpt's Python face does not know the name of the limit "cutoff" that its core reports.
        if "is not a valid Limit" not in str(fault):
            raise
        return Answer(Outcome.NOTHING_BELOW, None, math.inf if cutoff is None else cutoff)
    except AttributeError as fault:
        # It cannot pass on its core's complaint about a solved program without a solution either.
        if "canonical_code" not in str(fault):
            raise
        raise _Contradiction from fault
    return _answer(result, model)


def _parameters(seconds: float, seed: int | None, cutoff: float | None, nodes: int | None) -> mathopt.SolveParameters:
    """Return the parameters of branch and cut, or without a seed those of the plain linear solver."""
    limit = timedelta(seconds=max(seconds, 0.01))
    if seed is None:
        return mathopt.SolveParameters(time_limit=limit)
    return mathopt.SolveParameters(
        time_limit=limit,
        random_seed=seed,
        threads=1,
        cutoff_limit=cutoff,
        node_limit=nodes,
        relative_gap_tolerance=0.0,
        absolute_gap_tolerance=0.0,
    )


def _as_proto(program: Program) -> model_pb2.ModelProto:
    proto = model_pb2.ModelProto()
    variables, rows = len(program.cost), len(program.row_lower)
    proto.variables.ids.extend(range(variables))
    proto.variables.lower_bounds.extend([0.0] * variables)
    proto.variables.upper_bounds.extend(program.upper.tolist())
    proto.variables.integers.extend(program.whole.tolist())
    priced = np.flatnonzero(program.cost)
    proto.objective.linear_coefficients.ids.extend(priced.tolist())
    proto.objective.linear_coefficients.values.extend(program.cost[priced].tolist())
    proto.linear_constraints.ids.extend(range(rows))
    proto.linear_constraints.lower_bounds.extend(program.row_lower.tolist())
    proto.linear_constraints.upper_bounds.extend(program.row_upper.tolist())
    proto.linear_constraint_matrix.row_ids.extend(program.rows.tolist())
    proto.linear_constraint_matrix.column_ids.extend(program.columns.tolist())
    proto.linear_constraint_matrix.coefficients.extend(program.values.tolist())
    return proto


def _answer(result: mathopt.SolveResult, model: mathopt.Model) -> Answer:
    reason = result.termination.reason
    bound = float(result.termination.objective_bounds.dual_bound)
    if reason in (mathopt.TerminationReason.INFEASIBLE, mathopt.TerminationReason.INFEASIBLE_OR_UNBOUNDED):
        return Answer(Outcome.NOTHING_BELOW, None, math.inf)
    if not result.has_primal_feasible_solution():
        return Answer(Outcome.UNKNOWN, None, bound)
    solution = np.array(result.variable_values(list(model.variables())), dtype=np.float64)
    optimal = reason is mathopt.TerminationReason.OPTIMAL
    return Answer(Outcome.OPTIMAL if optimal else Outcome.FEASIBLE, solution, bound)
