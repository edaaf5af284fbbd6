"""Run in a process of its own: put the older town's rows into an empty database of another engine.

The tables are made by the first migrations, and the rows go through the models of that day, so that nothing that
came later has a part in it.
"""

import django

django.setup()

from django.core.management.color import no_style  # noqa: E402
from django.db import connection, transaction  # noqa: E402
from django.db.migrations.executor import MigrationExecutor  # noqa: E402
from django.db.migrations.recorder import MigrationRecorder  # noqa: E402


def load_older_town() -> None:
    """Migrate the default database to where the older town stands, and copy every row of it."""
    executor = MigrationExecutor(connection)
    applied = set(MigrationRecorder.Migration.objects.using("older").values_list("app", "name"))
    graph = executor.loader.graph
    reached = [key for key in graph.nodes if key in applied]
    overtaken = {parent.key for key in reached for parent in graph.node_map[key].parents if parent.key[0] == key[0]}
    state = executor.migrate([key for key in reached if key not in overtaken])
    models = [model for model in state.apps.get_models() if model._meta.managed and not model._meta.proxy]
    with transaction.atomic():
        for model in models:
            rows = list(model._base_manager.using("older").all())
            model._base_manager.using("default").bulk_create(rows, batch_size=500)
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), models):
            cursor.execute(statement)


if __name__ == "__main__":
    load_older_town()
