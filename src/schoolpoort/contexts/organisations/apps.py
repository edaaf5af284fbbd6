from django.apps import AppConfig

from schoolpoort.core.registration import import_registrations


class OrganisationsConfig(AppConfig):
    """Schools, towns, centres; sites and rooms; school years; agreements between them."""

    name = "schoolpoort.contexts.organisations"
    label = "organisations"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Let this context's rules, jobs and subscribers register themselves."""
        import_registrations("schoolpoort.contexts.organisations")
