from django.apps import AppConfig

from schoolpoort.core.registration import import_registrations


class WorklistConfig(AppConfig):
    """The only to-do: what, who owns it, by when."""

    name = "schoolpoort.contexts.worklist"
    label = "worklist"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Let this context's rules, jobs and subscribers register themselves."""
        import_registrations("schoolpoort.contexts.worklist")
