"""Run in a process of its own: apply what is missing one migration at a time, each in a run of its own."""

import json

import django

django.setup()

from django.db import connection  # noqa: E402
from django.db.migrations.executor import MigrationExecutor  # noqa: E402


def _plan() -> list[tuple[str, str]]:
    executor = MigrationExecutor(connection)
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    return [(migration.app_label, migration.name) for migration, _backwards in plan]


if __name__ == "__main__":
    applied = []
    while missing := _plan():
        MigrationExecutor(connection).migrate([missing[0]])
        applied.append(missing[0])
    print(json.dumps({"applied": applied, "left": _plan()}))
