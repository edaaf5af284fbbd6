from django.apps import AppConfig

from schoolpoort.core.registration import import_registrations


class PagesConfig(AppConfig):
    """Pages that cross contexts: each role's home, search, figures, what is kept and why."""

    name = "schoolpoort.pages"
    label = "pages"

    def ready(self) -> None:
        """Let the permissions of these pages register themselves."""
        import_registrations("schoolpoort.pages")
