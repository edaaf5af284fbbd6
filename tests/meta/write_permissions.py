"""Writes docs/permissions.md from real requests: `python -m tests.meta.write_permissions`."""

import os
import sys


def main() -> int:
    """Build a test database, make all requests, write the table; returns the exit code."""
    import tests.environment  # noqa: F401  (a home folder of its own)

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "schoolpoort.config.settings")
    import django

    django.setup()
    from django.test.utils import setup_databases, setup_test_environment, teardown_databases

    from tests.meta.permission_keys import key_table, visit_calls
    from tests.meta.permission_matrix import table, visit_everything
    from tests.meta.permission_world import make_world
    from tests.meta.test_permission_matrix import DOCUMENT

    setup_test_environment()
    databases = setup_databases(verbosity=0, interactive=False)
    try:
        world = make_world()
        DOCUMENT.write_text(table(visit_everything(world)) + key_table(visit_calls(world)))
    finally:
        teardown_databases(databases, verbosity=0)
    print(f"written: docs/{DOCUMENT.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
