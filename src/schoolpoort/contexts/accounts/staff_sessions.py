"""Where staff are signed in: listed for themselves, ended one by one or all at once.

Ending a session deletes Django's own row, so the next request of that device is a stranger's; no page pays a query
to find out.
"""

from importlib import import_module
from typing import Any
from uuid import UUID

from allauth.account.signals import password_changed, password_reset, password_set
from django.conf import settings
from django.contrib.auth.signals import user_logged_in, user_logged_out
from django.db import transaction
from django.db.models import QuerySet
from django.db.models.signals import post_save
from django.dispatch import receiver
from django.http import HttpRequest

from schoolpoort.contexts.accounts.devices import device_of
from schoolpoort.contexts.accounts.models import StaffSession, User
from schoolpoort.core import clock
from schoolpoort.core.audit import SYSTEM, Actor, record

#: What the session itself knows: the id of its row, when it began, when something was last done in it (seconds).
KEY = "staff_session"


def begin(request: HttpRequest, user: User) -> None:
    """Write down that a device signed in (1 query, and 1 where the session had no key yet)."""
    if not request.session.session_key:
        request.session.create()
    row = StaffSession.objects.create(
        user=user,
        session_key=str(request.session.session_key),
        device=device_of(str(request.META.get("HTTP_USER_AGENT", ""))),
        started_on=clock.today(),
        last_used_on=clock.today(),
    )
    now = int(clock.now().timestamp())
    request.session[KEY] = {"row": str(row.pk), "since": now, "seen": now, "key": row.session_key}


def follow_key(request: HttpRequest) -> None:
    """Keep the row right after the session got a new key; no query while it keeps its key."""
    known = request.session.get(KEY)
    key = request.session.session_key
    if known and key and known["key"] != key:
        StaffSession.objects.filter(pk=known["row"]).update(session_key=key)
        request.session[KEY] = {**known, "key": key}


def sessions_of(user: User) -> QuerySet[StaffSession]:
    """Return where somebody is signed in, the last used first (1 query)."""
    return StaffSession.objects.filter(user=user).order_by("-last_used_on", "-started_on", "pk")


@transaction.atomic
def end_session(user: User, session_id: UUID) -> bool:
    """End one session of a user; False when it is not there (any more) or is somebody else's."""
    row = StaffSession.objects.filter(user=user, pk=session_id).first()
    if row is None:
        return False
    _end([row])
    _record("signed out a device", user, Actor("user", user.pk))
    return True


@transaction.atomic
def end_sessions(user: User, *, but: str | None = None, by: Actor = SYSTEM) -> int:
    """End every session of a user at once, `but` one key; returns how many. `by` is who did it."""
    rows = list(StaffSession.objects.filter(user=user).exclude(session_key=but or ""))
    _end(rows)
    if rows:
        _record("signed out everywhere", user, by)
    return len(rows)


def forget_ended_sessions() -> int:
    """Remove the rows and sessions whose time is over; returns how many rows went (the hourly job)."""
    engine = import_module(settings.SESSION_ENGINE)
    engine.SessionStore.clear_expired()
    sessions = engine.SessionStore.get_model_class().objects
    gone = StaffSession.objects.exclude(session_key__in=sessions.values("session_key"))
    return gone.delete()[0]


def _end(rows: list[StaffSession]) -> None:
    store = import_module(settings.SESSION_ENGINE).SessionStore
    for row in rows:
        store(row.session_key).delete()
    StaffSession.objects.filter(pk__in=[row.pk for row in rows]).delete()


def _record(action: str, user: User, by: Actor) -> None:
    record(action, actor=by, organisation_id=None, subject="User", subject_id=user.pk)


@receiver(user_logged_in, dispatch_uid="accounts.session_begins")
def session_begins(request: HttpRequest, user: User, **kwargs: Any) -> None:
    """A sign-in begins a session of its own, under a key that nobody could know before."""
    begin(request, user)


@receiver(user_logged_out, dispatch_uid="accounts.session_ends")
def session_ends(request: HttpRequest, **kwargs: Any) -> None:
    """A sign-out ends this device's session."""
    known = request.session.get(KEY)
    if known:
        StaffSession.objects.filter(pk=known["row"]).delete()


@receiver([password_changed, password_reset, password_set], dispatch_uid="accounts.password_ends_sessions")
def other_sessions_end(request: HttpRequest, user: User, **kwargs: Any) -> None:
    """A new password signs every other device out."""
    follow_key(request)
    here = request.session.session_key if request.user.is_authenticated else None
    end_sessions(user, but=here, by=Actor("user", user.pk))


@receiver(post_save, sender=User, dispatch_uid="accounts.closed_account_ends_sessions")
def sessions_of_closed_account_end(instance: User, **kwargs: Any) -> None:
    """Who is not active any more is signed out everywhere."""
    if not instance.is_active:
        end_sessions(instance)
