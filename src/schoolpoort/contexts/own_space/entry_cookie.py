"""The short-lived cookie that leads a browser from the typed number to the fact: the signed id of one entry."""

from uuid import UUID

from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse

from schoolpoort.contexts.own_space.models import Entry
from schoolpoort.contexts.own_space.services.entries import open_entry

_SALT = "own_space.entry"
_SECONDS = 25 * 60


def _name() -> str:
    return "__Host-mijn-in" if settings.SESSION_COOKIE_SECURE else "mijn-in"


def remember_entry(response: HttpResponse, entry: Entry) -> HttpResponse:
    """Let the browser carry which entry it is in."""
    return _set(response, signing.dumps(str(entry.pk), salt=_SALT), _SECONDS)


def forget_entry(response: HttpResponse) -> HttpResponse:
    """Take it away."""
    return _set(response, "", 0)


def entry_of(request: HttpRequest) -> Entry | None:
    """Return the entry that this browser is in, while it can still go on (1 query)."""
    try:
        pk = signing.loads(request.COOKIES.get(_name(), ""), salt=_SALT, max_age=_SECONDS)
        return open_entry(UUID(pk))
    except (signing.BadSignature, ValueError):
        return None


def _set(response: HttpResponse, value: str, seconds: int) -> HttpResponse:
    response.set_cookie(
        _name(),
        value,
        max_age=seconds,
        path="/",
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )
    return response
