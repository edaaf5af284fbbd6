from django.apps import AppConfig

from schoolpoort.core.registration import import_registrations


class SafekeepingConfig(AppConfig):
    """Backups: no tables, one recurring job."""

    name = "schoolpoort.config.safekeeping"
    label = "safekeeping"

    def ready(self) -> None:
        """Register the nightly backup."""
        import_registrations("schoolpoort.config.safekeeping")
