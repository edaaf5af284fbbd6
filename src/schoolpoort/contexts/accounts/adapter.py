"""How staff sign in: accounts are made by an administrator, never by a visitor."""

import logging
import smtplib
import time
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.flows.login import get_authentication_records
from allauth.core import context
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest
from django.utils.translation import gettext as _

from schoolpoort.contexts.accounts import second_factor, service_linking
from schoolpoort.contexts.accounts.models import User
from schoolpoort.contexts.accounts.sign_in_limits import SignInLimits

_log = logging.getLogger(__name__)

#: After signing in, changing how one signs in asks nothing more for so many seconds.
JUST_SIGNED_IN = 300


class StaffAccountAdapter(SignInLimits, DefaultAccountAdapter):  # type: ignore[misc]
    """Closes public sign-up, and notes at each sign-in whether a second factor was used."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Refuse: an administrator invites staff."""
        return False

    def login(self, request: HttpRequest, user: User) -> None:
        """Complete a sign-in: all that django-allauth asks for has been given."""
        super().login(request, user)
        second_factor.note(request, user)
        if service_linking.confirm(request, user) is not None:
            messages.success(request, _("Vanaf nu kan je ook met die dienst aanmelden."))

    def is_reauthentication_required(self, *, app: str, **kwargs: object) -> bool:
        """Ask again who somebody is before changes to the account, but not minutes after they signed in."""
        request = context.request
        records = get_authentication_records(request, request.user)
        # django-allauth writes real time into its records, so it is compared with real time.
        if any(time.time() - each["at"] < JUST_SIGNED_IN for each in records):
            return False
        return bool(super().is_reauthentication_required(app=app, **kwargs))

    def get_reauthentication_methods(self, user: User) -> list[dict[str, str]]:
        """Return the ways to prove who one is, in words of ours."""
        words = {
            "reauthenticate": _("Met je wachtwoord"),
            "mfa_reauthenticate": _("Met een code"),
            "mfa_reauthenticate:webauthn": _("Met je toegangssleutel (passkey)"),
        }
        methods: list[dict[str, str]] = super().get_reauthentication_methods(user)
        return [{**each, "description": words[each["id"]]} for each in methods]

    def send_mail(self, template_prefix: str, email: str, context: dict[str, object]) -> None:
        """Send a mail about somebody's account; addresses in it begin as the installation's."""
        super().send_mail(template_prefix, email, {**context, "base_url": settings.BASE_URL})

    def send_notification_mail(self, *args: Any, **kwargs: Any) -> None:
        """Tell somebody that their account changed; when no mail server takes it, the change still stands."""
        try:
            super().send_notification_mail(*args, **kwargs)
        except (smtplib.SMTPException, OSError):
            _log.warning("a mail about a change of somebody's account was not sent")
