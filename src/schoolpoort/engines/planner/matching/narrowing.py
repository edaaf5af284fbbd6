"""A linear program with some of its columns settled at nought or one."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from schoolpoort.engines.planner.backends.linear import LinearProgram, Rows

Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Narrowed:
    """What is left of a program; `left`: its columns in the old one."""

    program: LinearProgram
    left: NDArray[np.int64]


def narrowed(program: LinearProgram, never: Mask, always: Mask) -> Narrowed:
    """Settle columns at nought (`never`) or one (`always`); rows without columns go."""
    rows = program.rows
    count_of_rows = len(rows.lower)
    number = np.repeat(np.arange(count_of_rows), np.diff(rows.first))
    used = np.bincount(number, weights=rows.values * always[rows.columns], minlength=count_of_rows)
    stays = ~(never | always)
    entry = stays[rows.columns]
    count = np.bincount(number[entry], minlength=count_of_rows)
    full = count > 0
    renumbered = np.cumsum(stays) - 1
    kept = Rows(
        np.r_[0, np.cumsum(count[full])],
        renumbered[rows.columns[entry]],
        rows.values[entry],
        (rows.lower - used)[full],
        (rows.upper - used)[full],
    )
    left = np.flatnonzero(stays)
    return Narrowed(LinearProgram(program.lower[left], program.upper[left], kept), left)


def with_row(program: LinearProgram, costs: NDArray[np.float64], upper: float) -> LinearProgram:
    """Return the program with one more row: the costs together are at most `upper`."""
    rows = program.rows
    columns = np.flatnonzero(costs)
    grown = Rows(
        np.r_[rows.first, rows.first[-1] + len(columns)],
        np.r_[rows.columns, columns],
        np.r_[rows.values, costs[columns]],
        np.r_[rows.lower, -np.inf],
        np.r_[rows.upper, upper],
    )
    return LinearProgram(program.lower, program.upper, grown)
