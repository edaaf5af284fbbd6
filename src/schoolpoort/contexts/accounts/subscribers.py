"""Listens to django-allauth: what is added, removed or used to sign in."""

from typing import Any

from allauth.mfa.signals import authenticator_added, authenticator_removed
from django.dispatch import receiver
from django.http import HttpRequest

from schoolpoort.contexts.accounts import (
    authenticator_secrets,  # noqa: F401  (a rotation of keys takes them along)
    second_factor,
    sign_in_log,  # noqa: F401  (its receivers register)
    staff_sessions,  # noqa: F401  (its receivers register)
)
from schoolpoort.contexts.accounts.models import User
from schoolpoort.core.audit import Actor, record


@receiver([authenticator_added, authenticator_removed], dispatch_uid="accounts.second_factor_changed")
def second_factor_changed(request: HttpRequest, user: User, **kwargs: Any) -> None:
    """Note in the session and in the audit trail that somebody's ways to sign in changed."""
    second_factor.note(request, user)
    record(
        "changed",
        actor=Actor("user", user.pk),
        organisation_id=None,
        subject="User",
        subject_id=user.pk,
        fields=["ways_to_sign_in"],
    )
