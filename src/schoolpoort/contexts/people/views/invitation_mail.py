"""The one mail that everybody gets who is invited, whether the address has an account at another school or not."""

import smtplib

from allauth.account.forms import ResetPasswordForm
from django.conf import settings
from django.core.mail import send_mail
from django.http import HttpRequest
from django.utils.translation import gettext as _

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.organisations.api import Organisation


def send_invitation(request: HttpRequest, user: User, organisation: Organisation) -> bool:
    """Send a new colleague the way to a password, a known one the news; False when no mail server takes it."""
    try:
        return _send_news(user, organisation) if user.has_usable_password() else _send_way_to_password(request, user)
    except (smtplib.SMTPException, OSError):
        return False


def _send_way_to_password(request: HttpRequest, user: User) -> bool:
    form = ResetPasswordForm(data={"email": user.email})
    if not form.is_valid():
        return False
    form.save(request)
    return True


def _send_news(user: User, organisation: Organisation) -> bool:
    subject = _("Je hoort nu bij het team van %(school)s") % {"school": organisation.name}
    text = _(
        "Dag %(name)s\n\nJe hoort nu bij het team van %(school)s. Meld aan zoals je gewoon bent:\n%(address)s\n"
    ) % {
        "name": user.get_short_name(),
        "school": organisation.name,
        "address": settings.BASE_URL,
    }
    return send_mail(subject, text, None, [user.email]) == 1
