from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps


def keep_what_was_agreed(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """What the installation's operator recorded before holds as it did: each party had agreed on paper."""
    apps.get_model("organisations", "Agreement").objects.filter(confirmed_on=None).update(
        confirmed_on=models.F("starts")
    )


class Migration(migrations.Migration):
    dependencies = [("organisations", "0003_agreements_confirmed")]

    operations = [migrations.RunPython(keep_what_was_agreed, migrations.RunPython.noop)]
