"""A supporter's appointments as an iCalendar file (RFC 5545), and the secret address at which it is read."""

import secrets
from collections.abc import Iterable
from datetime import timedelta
from uuid import NAMESPACE_URL, uuid5

from icalendar import Calendar, Event

from schoolpoort.contexts.people.api import DUTCH
from schoolpoort.contexts.support.lookups import FEED_PURPOSE
from schoolpoort.contexts.support.models import Promise, Supporter, SupporterFeed
from schoolpoort.contexts.support.services.promising import begins_at, ends_at, is_shared
from schoolpoort.core import clock
from schoolpoort.core.encryption import lookup_hash
from schoolpoort.core.phrases import phrase
from schoolpoort.core.scope import Scope
from schoolpoort.engines.phrasebook import strip_isolates

#: How far back and ahead the summer and winter time of Flanders is written out in the file.
_ZONE_REACH = timedelta(days=2 * 366)


def feed_token(supporter: Supporter) -> str:
    """Return the token of a supporter's feed, or nothing (1 query)."""
    feed = SupporterFeed.objects.within(Scope.of(supporter.organisation_id)).filter(supporter=supporter).first()
    return feed.token if feed else ""


def make_feed(supporter: Supporter) -> str:
    """Make a new secret address and return its token; the old one stops working."""
    token = secrets.token_urlsafe(24)
    SupporterFeed.objects.within(Scope.of(supporter.organisation_id)).update_or_create(
        supporter=supporter,
        defaults={
            "organisation_id": supporter.organisation_id,
            "token": token,
            "token_hash": lookup_hash(token, purpose=FEED_PURPOSE),
            "created_at": clock.now(),
        },
    )
    return token


def close_feed(supporter: Supporter) -> None:
    """Let the secret address stop working."""
    SupporterFeed.objects.within(Scope.of(supporter.organisation_id)).filter(supporter=supporter).delete()


def calendar_of(supporter: Supporter, promises: Iterable[Promise]) -> bytes:
    """Return a supporter's calendar: the first name and the place only while they are shared.

    The promises have request, guardian and share loaded.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Schoolpoort//NL")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for promise in promises:
        calendar.add_component(_event(supporter, promise))
    calendar.add_missing_timezones(first_date=clock.today() - _ZONE_REACH, last_date=clock.today() + _ZONE_REACH)
    return bytes(calendar.to_ical())


def _event(supporter: Supporter, promise: Promise) -> Event:
    tags = [supporter.written_language, DUTCH]
    what = phrase(promise.request.kind, tags).text
    event = Event()
    event.add("uid", f"{uuid5(NAMESPACE_URL, str(promise.pk))}@schoolpoort")
    event.add("dtstamp", clock.now())
    event.add("dtstart", begins_at(promise))
    event.add("dtend", ends_at(promise))
    if is_shared(promise.share):
        what = phrase("support-calendar", tags, what=what, name=promise.request.guardian.first_name).text
        if promise.place:
            event.add("location", promise.place)
    event.add("summary", strip_isolates(what))
    return event
