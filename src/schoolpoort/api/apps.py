from django.apps import AppConfig

from schoolpoort.core.registration import import_registrations


class ApiConfig(AppConfig):
    """The API for a school's own software and a town's data worker."""

    name = "schoolpoort.api"
    label = "api"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Let this room's rules and jobs register themselves."""
        import_registrations("schoolpoort.api")
