from importlib import import_module

from django.apps import AppConfig

from schoolpoort.core.registration import import_registrations


class OwnSpaceConfig(AppConfig):
    """The guardian's own space: entry by a code and a fact, short sessions, joined records."""

    name = "schoolpoort.contexts.own_space"
    label = "own_space"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Let this context's rules, jobs and subscribers register themselves, and its own tiles and links."""
        import_registrations("schoolpoort.contexts.own_space")
        import_module("schoolpoort.contexts.own_space.tiles")
