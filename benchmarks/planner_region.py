"""Matching over growing sizes up to a region.

`make bench` goes up to 10,000 learners; `python -m benchmarks.planner_region PICTURE [SIZES]` goes on to all of them,
which takes some minutes and 1.5 GB, and draws the cost.
"""

import math
import resource
import sys
import time
from pathlib import Path

from benchmarks.planner_matching import plain_flow
from benchmarks.planner_problems import Shape, make_problem
from benchmarks.rows import Row
from schoolpoort.engines.planner.matching import Result, check, solve
from schoolpoort.engines.planner.matching.compiling import compile_problem

#: Starters of Dutch lessons in Flanders in 2023, and a volunteer for every four of them.
LEARNERS, VOLUNTEERS = 77_951, 20_000
_SIZES = (250, 1000, 4000, 10_000)
_ALL_SIZES = (250, 1000, 4000, 16_000, LEARNERS)
_WIDTH, _HEIGHT, _LEFT, _BOTTOM = 640, 360, 60, 320


def region(learners: int) -> Shape:
    """Return learners over forty towns in 100 km, with as many volunteers per learner whatever the size."""
    return Shape(learners, round(learners * VOLUNTEERS / LEARNERS), towns=40, km=100.0, households=6)


def _measure(learners: int) -> tuple[Result, float, float, float]:
    """Return the plan, the seconds on the clock and of the processor, and the plain flow's seconds (small sizes)."""
    problem = make_problem(region(learners))
    started, worked = time.perf_counter(), time.process_time()
    result = solve(problem, time_limit_s=3600)
    clock, processor = time.perf_counter() - started, time.process_time() - worked
    faults = check(problem, result)
    if faults or not all(goal.proven for goal in result.goals):
        raise SystemExit(f"{learners} learners: {faults or result.goals}")
    if result.effort.pairs > 1_000_000:
        return result, clock, processor, math.nan
    _, options = compile_problem(problem)
    started = time.perf_counter()
    plain_flow(problem, options)
    return result, clock, processor, time.perf_counter() - started


def _picture(points: list[tuple[int, float, float]]) -> str:
    """Return an SVG with both axes in powers of ten: seconds of the processor, and the plain flow's, over requests."""

    def at(requests: float, seconds: float) -> tuple[float, float]:
        x = _LEFT + (math.log10(requests) - 2) / 3 * (_WIDTH - _LEFT - 20)
        return round(x, 1), round(_BOTTOM - (math.log10(max(seconds, 1e-3)) + 3) / 6 * (_BOTTOM - 20), 1)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}"',
        ' font-family="sans-serif" font-size="12">',
        "<title>Seconds over requests</title>",
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="white"/>',
    ]
    for power in range(-3, 4):
        y = at(100, 10**power)[1]
        parts.append(
            f'<path d="M{_LEFT} {y}H{_WIDTH - 20}" stroke="#ddd"/><text x="8" y="{y + 4}">{10**power:g} s</text>'
        )
    for requests in (100, 1000, 10_000, 100_000):
        parts.append(f'<text x="{at(requests, 1)[0]}" y="{_BOTTOM + 18}" text-anchor="middle">{requests:,}</text>')
    for place, (colour, words) in enumerate((("#0b5", "six goals, reasons"), ("#888", "one goal, plain flow"))):
        line = [at(point[0], point[1 + place]) for point in points if not math.isnan(point[1 + place])]
        corners = " ".join(f"{x},{y}" for x, y in line)
        parts.append(f'<polyline fill="none" stroke="{colour}" stroke-width="2" points="{corners}"/>')
        parts += [f'<circle cx="{x}" cy="{y}" r="4" fill="{colour}"/>' for x, y in line]
        parts += [f'<text x="{x + 8}" y="{y - 8}" fill="{colour}">{words}</text>' for x, y in line[:1]]
    return (
        "\n".join([*parts, f'<text x="{_WIDTH - 20}" y="{_BOTTOM + 34}" text-anchor="end">requests</text>', "</svg>"])
        + "\n"
    )


def run(picture: Path | None = None, sizes: tuple[int, ...] = _SIZES) -> list[Row]:
    """Measure every size; with a name, draw the picture too."""
    rows, points = [], []
    for learners in sizes:
        result, clock, processor, plain = _measure(learners)
        points.append((learners, processor, plain))
        effort = result.effort
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        note = (
            f"{effort.pairs} pairs, {effort.options_seen} in the network, the others priced; "
            f"{len(result.matches)} met; six goals proven; {processor:.3g} s of the processor; {memory} MB at most"
        )
        baseline = None if math.isnan(plain) else plain
        ratio = None if baseline is None else clock / baseline
        rows.append(
            Row(f"matching: a region of {learners} learners, all goals and reasons", clock, "s", baseline, ratio, note)
        )
    if picture is not None:
        picture.write_text(_picture(points))
    return rows


if __name__ == "__main__":
    for row in run(Path(sys.argv[1]), tuple(map(int, sys.argv[2:])) or _ALL_SIZES):
        print(row)
