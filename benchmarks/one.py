"""Runs one measurement in an installation of its own that is thrown away: `python -m benchmarks.one delivery`."""

import os
import sys
import tempfile
from importlib import import_module

from benchmarks.rows import print_rows


def main() -> None:
    """Make an empty database (SQLite, or what SCHOOLPOORT_DATABASE_URL names) and print the measurement's rows."""
    with tempfile.TemporaryDirectory(prefix="schoolpoort-bench-") as home:
        os.environ["SCHOOLPOORT_HOME"] = home
        os.environ.setdefault("SCHOOLPOORT_DEMO", "true")
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "schoolpoort.config.settings")
        import django
        from django.core.management import call_command

        django.setup()
        call_command("migrate", verbosity=0)
        print_rows(import_module(f"benchmarks.{sys.argv[1]}").run())


if __name__ == "__main__":
    main()
