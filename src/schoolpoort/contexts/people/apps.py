from django.apps import AppConfig

from schoolpoort.core.registration import import_registrations


class PeopleConfig(AppConfig):
    """Children, guardians, households, classes, languages; the language law's policy."""

    name = "schoolpoort.contexts.people"
    label = "people"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Let this context's rules, jobs and subscribers register themselves."""
        import_registrations("schoolpoort.contexts.people")
