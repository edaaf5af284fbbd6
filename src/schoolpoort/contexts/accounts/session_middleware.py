"""Ends the session of a member of staff who signed in long ago, or who did nothing for a while."""

from collections.abc import Callable
from datetime import UTC, datetime

from django.conf import settings
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse

from schoolpoort.contexts.accounts.models import Role, StaffSession, User
from schoolpoort.contexts.accounts.queries import current_roles
from schoolpoort.contexts.accounts.staff_sessions import KEY, begin, follow_key
from schoolpoort.core import clock

#: Activity is written down at most this often, so that a page costs no write.
_NOTE_EVERY_SECONDS = 120

#: A supporter comes for one thing, often on a shared or borrowed device, and a new code costs nothing.
SUPPORTER_HOURS = 2
SUPPORTER_IDLE_MINUTES = 20


class StaffSessionMiddleware:
    """Stands after Django's authentication. A visitor without a cookie (a family's link) costs nothing."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Sign out whose time is over, before any page is made; then answer."""
        if not request.COOKIES or not isinstance(request.user, User):
            return self._get_response(request)
        if KEY not in request.session:
            begin(request, request.user)
        if _is_over(request, request.user):
            logout(request)
            return self._get_response(request)
        _note_activity(request)
        response = self._get_response(request)
        follow_key(request)
        return response


def _is_over(request: HttpRequest, user: User) -> bool:
    known, now = request.session[KEY], clock.now().timestamp()
    too_long = now - known["since"] >= 3600 * longest_hours(user)
    if any(clock.ran_ahead(datetime.fromtimestamp(known[each], UTC)) for each in ("since", "seen")):
        # The clock ran ahead: nobody knows how old the session is, and it would live for as long as that.
        return True
    return bool(too_long or now - known["seen"] >= 60 * idle_minutes(user))


def _roles(user: User) -> set[str]:
    return {each.role for each in current_roles(user, clock.today())}


def longest_hours(user: User) -> int:
    """Return how long somebody stays signed in at most."""
    return SUPPORTER_HOURS if _roles(user) == {Role.SUPPORTER} else int(settings.STAFF_SESSION_HOURS)


def idle_minutes(user: User) -> int:
    """Return how long somebody may do nothing: shorter for who sees more than the own classes."""
    roles = _roles(user)
    if roles == {Role.SUPPORTER}:
        return SUPPORTER_IDLE_MINUTES
    return int(settings.TEACHER_IDLE_MINUTES if roles <= {Role.TEACHER} else settings.STAFF_IDLE_MINUTES)


def _note_activity(request: HttpRequest) -> None:
    """Remember that somebody did something; what an open page asks by itself does not count."""
    if request.method == "GET" and request.headers.get("HX-Request"):
        return
    known, now = request.session[KEY], int(clock.now().timestamp())
    if now - known["seen"] < _NOTE_EVERY_SECONDS:
        return
    if clock.local(datetime.fromtimestamp(known["seen"], UTC)).date() != clock.today():
        StaffSession.objects.filter(pk=known["row"]).update(last_used_on=clock.today())
    request.session[KEY] = {**known, "seen": now}
