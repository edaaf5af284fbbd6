from django.db import migrations


def fail(apps, schema_editor):
    raise RuntimeError("the power went")


class Migration(migrations.Migration):
    # No transaction undoes this one: only a backup does.
    atomic = False
    dependencies = [("people", "0001_initial"), ("school_messages", "0001_initial")]
    operations = [
        migrations.RunSQL("DROP TABLE school_messages_answer"),
        migrations.RunSQL("DELETE FROM people_languageskill"),
        migrations.RunPython(fail),
    ]
