from django.apps import AppConfig

from schoolpoort.core.registration import import_registrations


class AccountsConfig(AppConfig):
    """Users, sign-in, links and one-time codes, roles."""

    name = "schoolpoort.contexts.accounts"
    label = "accounts"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Let this context's rules, jobs and subscribers register themselves."""
        import_registrations("schoolpoort.contexts.accounts")
