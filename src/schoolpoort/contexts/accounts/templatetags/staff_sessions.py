"""`{% signed_in_devices %}`: where the visitor is signed in."""

from typing import Any

from django import template

from schoolpoort.contexts.accounts.devices import device_in_words
from schoolpoort.contexts.accounts.staff_sessions import sessions_of
from schoolpoort.core.day_words import day_in_words

register = template.Library()


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
