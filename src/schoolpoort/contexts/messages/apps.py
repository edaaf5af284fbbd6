from importlib import import_module

from django.apps import AppConfig

from schoolpoort.core.registration import import_registrations


class MessagesConfig(AppConfig):
    """Compose, versions, answers, reach board."""

    name = "schoolpoort.contexts.messages"
    label = "school_messages"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Let this context's rules, jobs and subscribers register themselves, and its tiles of the own space."""
        import_registrations("schoolpoort.contexts.messages")
        import_module("schoolpoort.contexts.messages.tiles")
