"""`{% signed_in_devices %}`: where the visitor is signed in; `{% last_sign_ins %}`: who tried the visitor's account."""

from typing import Any

from django import template
from django.utils.formats import date_format
from django.utils.translation import pgettext_lazy

from schoolpoort.contexts.accounts.devices import device_in_words
from schoolpoort.contexts.accounts.models import SignInOutcome
from schoolpoort.contexts.accounts.sign_in_log import last_sign_ins as lines_of
from schoolpoort.contexts.accounts.staff_sessions import sessions_of
from schoolpoort.core import clock
from schoolpoort.core.day_words import day_in_words

register = template.Library()

_OUTCOMES = {
    SignInOutcome.SIGNED_IN: pgettext_lazy("a try to sign in", "aangemeld"),
    SignInOutcome.WRONG_PASSWORD: pgettext_lazy("a try to sign in", "verkeerd wachtwoord"),
    SignInOutcome.WRONG_CODE: pgettext_lazy("a try to sign in", "verkeerde code"),
}


@register.inclusion_tag("accounts/_signed_in.html", takes_context=True)
def signed_in_devices(context: dict[str, Any]) -> dict[str, Any]:
    """Return the visitor's devices in words, this one marked (1 query)."""
    request = context["request"]
    key = request.session.session_key
    rows = [
        (row, device_in_words(row.device), day_in_words(row.last_used_on), row.session_key == key)
        for row in sessions_of(request.user)
    ]
    return {"rows": sorted(rows, key=lambda each: not each[3]), "csrf_token": context["csrf_token"]}


@register.inclusion_tag("accounts/_last_sign_ins.html", takes_context=True)
def last_sign_ins(context: dict[str, Any]) -> dict[str, Any]:
    """Return the last tries with the visitor's account in words, the newest first (1 query)."""
    rows = []
    for line in lines_of(context["request"].user):
        at = clock.local(line.at)
        moment = f"{day_in_words(at.date())}, {date_format(at, 'H.i')}"
        outcome = SignInOutcome(line.outcome)
        rows.append((moment, _OUTCOMES[outcome], device_in_words(line.device), line.network, outcome))
    return {"rows": rows}
