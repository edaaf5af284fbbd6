from django.apps import AppConfig

from schoolpoort.core.registration import import_registrations


class DirectoryConfig(AppConfig):
    """The directory of support: organisations, services, places and times (HSDS 3.0)."""

    name = "schoolpoort.contexts.directory"
    label = "directory"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Let this context's rules, jobs, tiles and holders of personal data register themselves."""
        from schoolpoort.contexts.directory import sections

        import_registrations("schoolpoort.contexts.directory")
        sections.register()
