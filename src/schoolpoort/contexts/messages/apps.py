from django.apps import AppConfig

from schoolpoort.core.registration import import_registrations


class MessagesConfig(AppConfig):
    """Compose, versions, answers, reach board."""

    name = "schoolpoort.contexts.messages"
    label = "school_messages"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Let this context's rules, jobs and subscribers register themselves."""
        import_registrations("schoolpoort.contexts.messages")
