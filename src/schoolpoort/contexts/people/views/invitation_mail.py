"""The one mail that everybody gets who is invited, whether the address has an account at another school or not."""

import smtplib

from allauth.account.forms import ResetPasswordForm
from django.conf import settings
from django.core.mail import send_mail
from django.http import HttpRequest
from django.utils.translation import gettext as _

from schoolpoort.contexts.accounts.api import User, make_code_link, signs_in_by_code
from schoolpoort.contexts.organisations.api import Organisation


def send_invitation(request: HttpRequest, user: User, organisation: Organisation) -> bool:
    """Send a new colleague the way to a password, a known one the news, and a supporter the link to a code.

    False when no mail server takes it.
    """
    try:
        if signs_in_by_code(user):
            return _send_way_to_code(user, organisation)
        return _send_news(user, organisation) if user.has_usable_password() else _send_way_to_password(request, user)
    except (smtplib.SMTPException, OSError):
        return False


def _send_way_to_password(request: HttpRequest, user: User) -> bool:
    form = ResetPasswordForm(data={"email": user.email})
    if not form.is_valid():
        return False
    form.save(request)
    return True


def _send_way_to_code(user: User, organisation: Organisation) -> bool:
    subject = _("Welkom als helper bij %(organisation)s") % {"organisation": organisation.name}
    text = _(
        "Dag %(name)s\n\nFijn dat je wil helpen bij %(organisation)s. Open deze link, dan sturen we je een code:\n"
        "%(address)s\n\nJe hebt geen wachtwoord nodig. Bewaar deze mail: de link werkt ook later.\n"
    ) % {
        "name": user.get_short_name(),
        "organisation": organisation.name,
        "address": make_code_link(user, organisation.pk),
    }
    return send_mail(subject, text, None, [user.email]) == 1


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
