"""What staff change about their own account."""

from django.db import transaction

from schoolpoort.contexts.accounts.models import User
from schoolpoort.core.audit import Actor, record


@transaction.atomic
def choose_language(user: User, language: str) -> None:
    """Let a user read staff pages in a language of `settings.LANGUAGES` (the form has checked it)."""
    if user.language == language:
        return
    user.language = language
    user.save(update_fields=["language"])
    record(
        "changed",
        actor=Actor("user", user.pk),
        organisation_id=None,
        subject="User",
        subject_id=user.pk,
        fields=["language"],
    )
