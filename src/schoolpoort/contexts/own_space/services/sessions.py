"""Short sessions: twenty minutes without a tap or two hours in all, because telephones are shared."""

import secrets
from datetime import timedelta
from uuid import UUID

from schoolpoort.contexts.own_space.models import OwnSpace, SpaceSession
from schoolpoort.contexts.own_space.queries.visits import SESSION_PURPOSE, session_of
from schoolpoort.core import clock
from schoolpoort.core.encryption import lookup_hash

#: Without a tap a session ends after so long, and in any case after so long in all.
IDLE = timedelta(minutes=20)
LONGEST = timedelta(hours=2)

#: A tap is written down at most so often.
_SEEN_EVERY = timedelta(minutes=1)


def start_session(space: OwnSpace) -> str:
    """Open a session and return its token, which only the cookie keeps."""
    token = secrets.token_urlsafe(32)
    now = clock.now()
    SpaceSession.objects.create(
        space=space, token_hash=lookup_hash(token, purpose=SESSION_PURPOSE), started_at=now, seen_at=now
    )
    return token


def live_session(token: str) -> SpaceSession | None:
    """Return the session of a token while it lives, and remember that it was used (1 query, and 1 a minute)."""
    session = session_of(token) if token else None
    now = clock.now()
    if session is None or session.ended_at is not None:
        return None
    if clock.ran_ahead(session.seen_at) or clock.ran_ahead(session.started_at):
        # Nobody knows how old it is, and it would live for as long as the clock was wrong.
        return None
    if now - session.seen_at > IDLE or now - session.started_at > LONGEST:
        return None
    if now - session.seen_at >= _SEEN_EVERY:
        session.seen_at = now
        session.save(update_fields=["seen_at"])
    return session


def end_session(session_id: UUID) -> None:
    """Sign one device out."""
    SpaceSession.objects.filter(pk=session_id, ended_at=None).update(ended_at=clock.now())


def end_all_sessions(space_id: UUID) -> int:
    """Sign out everywhere; return how many devices that were."""
    return SpaceSession.objects.filter(space_id=space_id, ended_at=None).update(ended_at=clock.now())
