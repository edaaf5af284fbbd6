"""The text formats of the OR-Library: `gap` (generalised assignment) and `cap` (warehouse location)."""

import math
from dataclasses import dataclass

import numpy as np

from schoolpoort.engines.planner.assignment.problem import Problem, ProblemFault

#: More pairs than this are no problem of these formats, but a wrong number.
_MOST_PAIRS = 5_000_000


@dataclass(frozen=True, slots=True)
class TextOptions:
    """What a text file leaves open: split demand (None: the format's own), the capacity where the file has a word,
    and whether a `gap` file gives profits to be made as large as possible."""

    split: bool | None = None
    capacity: float | None = None
    profits: bool = False


def numbers_of(text: str, capacity: float | None) -> list[float]:
    """Return all numbers of a file; the word "capacity" stands for the given one. Raises ProblemFault."""
    numbers = []
    for place, word in enumerate(text.split(), start=1):
        if word.lower() == "capacity":
            if capacity is None:
                raise ProblemFault('This file says "capacity" where a number must stand: give it with --capacity.')
            numbers.append(capacity)
            continue
        try:
            number = float(word)
        except ValueError:
            raise ProblemFault(f"Word {place} of the file, {word[:20]!r}, is no number.") from None
        if not math.isfinite(number):
            raise ProblemFault(f"Word {place} of the file, {word[:20]!r}, is no number.")
        numbers.append(number)
    return numbers


def kind_of(text: str) -> str:
    """Return "cap" or "gap" by how many numbers the sizes ask for. Raises ProblemFault when it is neither."""
    if "capacity" in text.lower():
        return "cap"
    numbers = numbers_of(text, None)
    is_cap, is_gap = _is_cap(numbers), _gap_problems(numbers) > 0
    if is_cap and not is_gap:
        return "cap"
    if is_gap:
        return "gap"
    raise ProblemFault(
        "This is neither a gap file (m n, m x n costs, m x n loads, m capacities) nor a cap file "
        "(m n, m times capacity and fixed cost, n times demand and m costs): the number of numbers does not fit."
    )


def read_gap(text: str, options: TextOptions) -> tuple[Problem, ...]:
    """Return the problems of a gap file, which may begin with how many there are. Raises ProblemFault."""
    numbers = numbers_of(text, options.capacity)
    count = _gap_problems(numbers)
    if not count:
        raise ProblemFault("A gap file holds m n, m x n costs, m x n loads and m capacities: numbers lack or are left.")
    at = 0 if _ends_well(numbers, 0, 1) else 1
    problems = []
    for _ in range(count):
        agents, items = int(numbers[at]), int(numbers[at + 1])
        size, at = agents * items, at + 2
        cost = np.array(numbers[at : at + size]).reshape(agents, items)
        load = np.array(numbers[at + size : at + 2 * size]).reshape(agents, items)
        capacity = np.array(numbers[at + 2 * size : at + 2 * size + agents])
        at += 2 * size + agents
        sign = -1.0 if options.profits else 1.0
        problems.append(Problem(sign * cost, load, capacity, np.zeros(agents), bool(options.split)))
    return tuple(problems)


def read_cap(text: str, options: TextOptions) -> Problem:
    """Return the problem of a cap file; demand is split unless the options say otherwise. Raises ProblemFault."""
    numbers = numbers_of(text, options.capacity)
    if not _is_cap(numbers):
        raise ProblemFault(
            "A cap file holds m n, m times capacity and fixed cost, and n times demand and m costs: "
            "numbers lack or are left."
        )
    agents, items = int(numbers[0]), int(numbers[1])
    sites = np.array(numbers[2 : 2 + 2 * agents]).reshape(agents, 2)
    customers = np.array(numbers[2 + 2 * agents :]).reshape(items, agents + 1)
    load = np.tile(customers[:, 0], (agents, 1))
    split = True if options.split is None else options.split
    return Problem(customers[:, 1:].T, load, sites[:, 0], sites[:, 1], split)


def _sizes(numbers: list[float], at: int) -> tuple[int, int] | None:
    """Return the two sizes that stand at a place, or None where none can stand."""
    if len(numbers) < at + 2:
        return None
    agents, items = numbers[at], numbers[at + 1]
    if agents != int(agents) or items != int(items) or agents < 1 or items < 1 or agents * items > _MOST_PAIRS:
        return None
    return int(agents), int(items)


def _is_cap(numbers: list[float]) -> bool:
    sizes = _sizes(numbers, 0)
    return sizes is not None and len(numbers) == 2 + 2 * sizes[0] + sizes[1] * (sizes[0] + 1)


def _ends_well(numbers: list[float], at: int, count: int) -> bool:
    """Return whether exactly `count` gap problems stand from a place on."""
    for _ in range(count):
        sizes = _sizes(numbers, at)
        if sizes is None:
            return False
        at += 2 + 2 * sizes[0] * sizes[1] + sizes[0]
    return at == len(numbers)


def _gap_problems(numbers: list[float]) -> int:
    """Return how many gap problems a file holds: one, or as many as its first number says; 0 when it is none."""
    if _ends_well(numbers, 0, 1):
        return 1
    count = numbers[0] if numbers else 0
    whole = count == int(count) and 1 <= count <= 1000
    return int(count) if whole and _ends_well(numbers, 1, int(count)) else 0
