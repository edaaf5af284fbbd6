from django.apps import AppConfig

from schoolpoort.core.registration import import_registrations


class RightsConfig(AppConfig):
    """Consents, complaints, who looked, and the rights to see, correct and erase."""

    name = "schoolpoort.contexts.rights"
    label = "rights"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Let this context's rules, jobs, tiles and holders of personal data register themselves."""
        from schoolpoort.contexts.rights import sections

        import_registrations("schoolpoort.contexts.rights")
        sections.register()
