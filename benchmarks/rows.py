"""One line of the table of measurements."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Row:
    """A measured figure; `baseline` is what the simplest tool did in the same run, `ratio` ours divided by it."""

    name: str
    value: float
    unit: str
    baseline: float | None = None
    ratio: float | None = None
    note: str = ""


def print_rows(rows: Iterable[Row]) -> None:
    """Print the rows as JSON lines."""
    for row in rows:
        print(json.dumps(asdict(row)), flush=True)
