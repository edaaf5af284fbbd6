"""Prints time and memory for a large roster: `python -m tests.contexts.people.roster.measure_large_roster [pupils]`.

Not a test: a machine's load decides the figures.
"""

import resource
import sys
import time
from itertools import pairwise

from schoolpoort.contexts.people.roster.difference import compare_rosters
from schoolpoort.contexts.people.roster.duplicates import find_shared_guardians
from schoolpoort.contexts.people.roster.households import group_households
from tests.contexts.people.roster.roster_files import (
    LARGE_HEADERS,
    TODAY,
    csv_bytes,
    large_roster,
    read,
    xlsx_bytes,
)
from tests.contexts.people.roster.school_model import apply_plan


def _megabytes() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def main(pupils: int) -> None:
    rows = [LARGE_HEADERS, *large_roster(pupils)]
    for name, data in (("x.csv", csv_bytes(rows)), ("x.xlsx", xlsx_bytes({"Blad1": rows}))):
        marks = [time.perf_counter()]
        roster = read(data, name)
        marks.append(time.perf_counter())
        sharing = find_shared_guardians(roster.children)
        marks.append(time.perf_counter())
        households, _ = group_households(roster.children, sharing)
        marks.append(time.perf_counter())
        plan = compare_rosters((), roster, sharing, TODAY)
        school = apply_plan((), plan, roster, sharing)
        marks.append(time.perf_counter())
        again = compare_rosters(school, roster, sharing, TODAY)
        marks.append(time.perf_counter())
        steps = [f"{after - before:.2f}" for before, after in pairwise(marks)]
        print(
            f"{name}: {len(roster.children)} pupils, {len(sharing.people)} guardians, {len(households)} households, "
            f"again nothing: {again.changes_nothing}; seconds read/guardians/households/first/again "
            f"{' '.join(steps)}, in all {marks[-1] - marks[0]:.2f}; peak {_megabytes()} MB with the generator"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
