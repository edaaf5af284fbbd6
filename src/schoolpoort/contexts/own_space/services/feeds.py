"""The secret address of a space's calendar: made at a wish, replaced or closed at a wish."""

import secrets
from uuid import UUID

from schoolpoort.contexts.own_space.models import CalendarFeed
from schoolpoort.contexts.own_space.queries.visits import guardians_in
from schoolpoort.contexts.people.api import Guardian
from schoolpoort.core import clock
from schoolpoort.core.encryption import lookup_hash, lookup_hashes

_PURPOSE = "own-space-feed"


def feed_token(space_id: UUID) -> str:
    """Return the token of a space's feed, or nothing (1 query)."""
    feed = CalendarFeed.objects.filter(space_id=space_id).first()
    return feed.token if feed else ""


def make_feed(space_id: UUID) -> str:
    """Make a new secret address and return its token; the old one stops working."""
    token = secrets.token_urlsafe(24)
    CalendarFeed.objects.update_or_create(
        space_id=space_id,
        defaults={
            "token": token,
            "token_hash": lookup_hash(token, purpose=_PURPOSE),
            "created_at": clock.now(),
        },
    )
    return token


def close_feed(space_id: UUID) -> None:
    """Let the secret address stop working."""
    CalendarFeed.objects.filter(space_id=space_id).delete()


def guardians_of_feed(token: str) -> tuple[Guardian, ...]:
    """Return the records that a feed's token opens; none for an unknown one or where every proof ended (4 queries)."""
    feed = CalendarFeed.objects.filter(token_hash__in=lookup_hashes(token, purpose=_PURPOSE)).first()
    return guardians_in(feed.space_id, clock.now()) if feed else ()
