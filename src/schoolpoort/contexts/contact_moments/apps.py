from django.apps import AppConfig

from schoolpoort.core.registration import import_registrations


class ContactMomentsConfig(AppConfig):
    """Contact moments, notes under secrecy, a guardian's card, and the phone at the gate."""

    name = "schoolpoort.contexts.contact_moments"
    label = "contact_moments"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Let this context's rules, jobs, tiles and holders of personal data register themselves."""
        from schoolpoort.contexts.contact_moments import sections

        import_registrations("schoolpoort.contexts.contact_moments")
        sections.register()
