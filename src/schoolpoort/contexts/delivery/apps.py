from django.apps import AppConfig

from schoolpoort.core.registration import import_registrations


class DeliveryConfig(AppConfig):
    """Channels, receipts, quiet hours, digests: it knows addresses, not guardians."""

    name = "schoolpoort.contexts.delivery"
    label = "delivery"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Let this context's rules, jobs and subscribers register themselves."""
        import_registrations("schoolpoort.contexts.delivery")
