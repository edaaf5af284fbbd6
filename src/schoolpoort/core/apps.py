from importlib import import_module

from django.apps import AppConfig

from schoolpoort.core.registration import import_registrations


class CoreConfig(AppConfig):
    """What every context stands on: scope, audit, jobs, ids, encryption, clock."""

    name = "schoolpoort.core"
    label = "core"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Register the nightly work, and how long the tables of core and of libraries stay."""
        import_registrations("schoolpoort.core")
        import_module("schoolpoort.core.limits")
