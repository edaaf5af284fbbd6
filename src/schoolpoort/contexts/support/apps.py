from django.apps import AppConfig

from schoolpoort.core.registration import import_registrations


class SupportConfig(AppConfig):
    """Support: adults who help, what guardians ask, who goes with whom, and how it went."""

    name = "schoolpoort.contexts.support"
    label = "support"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Let this context's rules, jobs, tiles and holders of personal data register themselves."""
        from schoolpoort.contexts.support import sections

        import_registrations("schoolpoort.contexts.support")
        sections.register()
