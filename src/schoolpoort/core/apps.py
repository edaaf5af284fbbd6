from django.apps import AppConfig


class CoreConfig(AppConfig):
    """What every context stands on: scope, audit, jobs, ids, encryption, clock."""

    name = "schoolpoort.core"
    label = "core"
    default_auto_field = "django.db.models.BigAutoField"
