"""`make bench`: each measurement on SQLite and, where it is installed, on PostgreSQL; one table in a page."""

import json
import os
import platform
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.rows import Row

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "benchmarks.md"

#: Module and whether the database matters to it.
MEASUREMENTS = (
    ("start_up", False),
    ("phrasebook", False),
    ("plain_dutch", False),
    ("assignment", False),
    ("planner_matching", False),
    ("planner_region", False),
    ("letters", False),
    ("backup", False),
    ("roster", True),
    ("fan_out", True),
    ("delivery", True),
    ("parent_page", True),
    ("directory", True),
    ("plain_dutch_composer", True),
    ("purging", True),
    ("parents_at_once", True),
)


def measure(module: str, database: str) -> list[Row]:
    """Run one measurement in a process of its own and return its rows."""
    command = [sys.executable, "-m", "benchmarks.one", module]
    if database == "PostgreSQL":
        command = ["sh", "tools/with-postgresql.sh", *command]
    environment = {key: value for key, value in os.environ.items() if key != "SCHOOLPOORT_DATABASE_URL"}
    print(f"{module} on {database}...", file=sys.stderr, flush=True)
    answer = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if answer.returncode:
        raise SystemExit(f"{module} on {database} failed:\n{answer.stderr[-3000:]}")
    return [Row(**json.loads(line)) for line in answer.stdout.splitlines() if line.startswith("{")]


def as_table(results: list[tuple[str, Row]]) -> str:
    """Return the page: one table, ratios beside their baseline, and bars for the ratios."""
    lines = [
        "# Benchmarks",
        "",
        "Written by `make bench`. A baseline is measured in the same run as the figure beside it: compare ratios.",
        "",
        f"{datetime.now(UTC):%Y-%m-%d}, Python {platform.python_version()}, {os.cpu_count()} cores.",
        "",
        "| what | on | value | baseline | ratio | | note |",
        "|---|---|---:|---:|---:|---|---|",
    ]
    for database, row in results:
        baseline = f"{row.baseline:.5g} {row.unit}" if row.baseline is not None else ""
        ratio = f"{row.ratio:.2f}" if row.ratio is not None else ""
        bar = "█" * min(20, round((row.ratio or 0) * 10))
        lines.append(
            f"| {row.name} | {database} | {row.value:.5g} {row.unit} | {baseline} | {ratio} | {bar} | {row.note} |"
        )
    return "\n".join(lines) + "\n"


def main(wanted: list[str]) -> None:
    """Run the named measurements, or all; only a complete run rewrites the page."""
    databases = ["SQLite"]
    if shutil.which("postgres") or list(Path("/usr/lib/postgresql").glob("*/bin/initdb")):
        databases.append("PostgreSQL")
    results: list[tuple[str, Row]] = []
    for module, uses_database in MEASUREMENTS:
        if wanted and module not in wanted:
            continue
        for database in databases if uses_database else ["-"]:
            results += [(database, row) for row in measure(module, database)]
    page = as_table(results)
    print(page)
    if not wanted:
        PAGE.write_text(page)


if __name__ == "__main__":
    main(sys.argv[1:])
