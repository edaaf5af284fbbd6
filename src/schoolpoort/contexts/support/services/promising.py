"""What was promised: made, told, moved when somebody is ill, over, and how it was."""

from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from django.db import transaction
from django.db.models import QuerySet

from schoolpoort.contexts.delivery.api import ChannelKind
from schoolpoort.contexts.people.api import Channel, ChannelHealth, Guardian
from schoolpoort.contexts.support.enums import (
    Helped,
    InvitationState,
    PlaceKind,
    PromiseState,
    RequestState,
    Side,
)
from schoolpoort.contexts.support.kinds import kind_of
from schoolpoort.contexts.support.models import ClosingAnswer, HelpRequest, Invitation, Promise, Share
from schoolpoort.contexts.support.services.closing import close_request
from schoolpoort.contexts.support.services.telling import (
    ACCEPTED,
    GUARDIAN_CHANGE,
    GUARDIAN_CLOSING,
    GUARDIAN_PROMISE,
    GUARDIAN_TOMORROW,
    HOW_WAS_IT,
    TOMORROW,
    tell_guardian,
    tell_supporter,
)
from schoolpoort.core import audit, clock
from schoolpoort.core.scope import Scope

#: What a supporter may know after a yes, whatever the kind of help.
USUAL_SHARE = ("first_name", "place")

#: The guardian's own number: only where the guardian ticked it, for a kind of help in which a call makes sense.
PHONE = "phone"

#: A day with more than this is a mistake of typing.
_MOST_MINUTES = 16 * 60
_MOST_KM = 500


class PromiseOver(Exception):
    """The promise does not stand any more."""


class NotPossible(Exception):
    """These hours or kilometres cannot be."""


def make_promise(request: HelpRequest, invitation: Invitation) -> Promise:
    """Make the promise of an accepted invitation with its share, in the caller's transaction; tell both sides."""
    promise = Promise.objects.create(
        organisation_id=request.organisation_id,
        request=request,
        supporter=invitation.supporter,
        day=invitation.day,
        starts=invitation.starts,
        minutes=request.minutes,
        zone=request.zone,
        place_kind=request.place_kind,
        place=place_of(request),
        promised_at=clock.now(),
    )
    Share.objects.create(
        organisation_id=request.organisation_id,
        promise=promise,
        what=what_is_shared(request),
        purpose=request.kind,
        until=promise.day + timedelta(days=1),
    )
    request.state = RequestState.PROMISED
    request.save(update_fields=["state"])
    tell_supporter(ACCEPTED, promise)
    tell_guardian(GUARDIAN_PROMISE, promise)
    return promise


def what_is_shared(request: HelpRequest) -> list[str]:
    """Return what the supporter of a request may know after a yes: nothing that the kind of help does not need."""
    with_phone = request.share_phone and kind_of(request.kind).may_call
    return [*USUAL_SHARE, *([PHONE] if with_phone else [])]


def shared_phone(promise: Promise) -> str:
    """Return the guardian's number while it is shared, else "" (1 query where it is); request and share are loaded."""
    if PHONE not in promise.share.what or not is_shared(promise.share):
        return ""
    first = _numbers(promise.organisation_id, promise.request.guardian_id).first()
    return first.address if first else ""


def has_number(guardian: Guardian) -> bool:
    """Say whether there is a number of this guardian that could be shared (1 query)."""
    return _numbers(guardian.organisation_id, guardian.pk).exists()


def _numbers(organisation_id: UUID, guardian_id: UUID) -> QuerySet[Channel]:
    rows = Channel.objects.within(Scope.of(organisation_id)).filter(guardian_id=guardian_id, kind=ChannelKind.SMS)
    return rows.exclude(health=ChannelHealth.BROKEN).order_by("rank")


def place_of(request: HelpRequest) -> str:
    """Return where help takes place, as both sides read it: the school's address, or the town; empty by telephone."""
    if request.place_kind == PlaceKind.REMOTE:
        return ""
    place = request.site or request.organisation
    if request.place_kind == PlaceKind.TOWN:
        return " ".join(each for each in (request.postcode or place.postcode, place.town) if each)
    line = " ".join(each for each in (place.postcode, place.town) if each)
    return ", ".join(each for each in (place.name, place.street, line) if each)


def begins_at(promise: Promise) -> datetime:
    """Return the instant at which a promise begins."""
    return datetime.combine(promise.day, promise.starts, tzinfo=ZoneInfo(promise.zone))


def ends_at(promise: Promise) -> datetime:
    """Return the instant at which a promise ends."""
    return begins_at(promise) + timedelta(minutes=promise.minutes)


@transaction.atomic
def fall_ill(promise: Promise) -> HelpRequest:
    """Note that the supporter cannot come, end the share, tell the guardian; the caller looks for somebody else.

    Raises PromiseOver where it does not stand any more. Why somebody cannot come is not asked.
    """
    scope = Scope.of(promise.organisation_id)
    request = HelpRequest.objects.within(scope).select_for_update(of=("self",)).get(pk=promise.request_id)
    mine = Promise.objects.within(scope).select_related("supporter", "request__guardian").get(pk=promise.pk)
    if mine.state != PromiseState.PROMISED:
        raise PromiseOver(mine.state)
    mine.state, mine.ended_at = PromiseState.ILL, clock.now()
    mine.save(update_fields=["state", "ended_at"])
    Share.objects.within(scope).filter(promise=mine, ended_at=None).update(ended_at=clock.now())
    accepted = Invitation.objects.within(scope).filter(request=request, state=InvitationState.ACCEPTED)
    accepted.update(state=InvitationState.CLOSED)
    request.state = RequestState.ASKED
    request.save(update_fields=["state"])
    tell_guardian(GUARDIAN_CHANGE, mine)
    audit.record(
        "cancelled",
        actor=audit.Actor("supporter", mine.supporter_id),
        organisation_id=mine.organisation_id,
        subject="Promise",
        subject_id=mine.pk,
    )
    return request


@transaction.atomic
def remind(promise: Promise) -> None:
    """Remind both sides on the day before, once."""
    scope = Scope.of(promise.organisation_id)
    mine = Promise.objects.within(scope).select_for_update(of=("self",)).select_related("supporter").get(pk=promise.pk)
    if mine.state != PromiseState.PROMISED or mine.reminded_at is not None:
        return
    mine.reminded_at = clock.now()
    mine.save(update_fields=["reminded_at"])
    tell_supporter(TOMORROW, mine)
    tell_guardian(GUARDIAN_TOMORROW, mine)


@transaction.atomic
def conclude(promise: Promise) -> None:
    """End a promise whose time is over: what was shared goes, and each side gets its one question."""
    scope = Scope.of(promise.organisation_id)
    mine = Promise.objects.within(scope).select_for_update(of=("self",)).select_related("supporter").get(pk=promise.pk)
    if mine.state != PromiseState.PROMISED or ends_at(mine) > clock.now():
        return
    mine.state, mine.ended_at, mine.asked_closing_at = PromiseState.DONE, clock.now(), clock.now()
    mine.minutes_given = mine.minutes
    mine.save(update_fields=["state", "ended_at", "asked_closing_at", "minutes_given"])
    close_request(mine.request, RequestState.DONE, by=audit.SYSTEM)
    tell_supporter(HOW_WAS_IT, mine)
    tell_guardian(GUARDIAN_CLOSING, mine)


def answer_closing(promise: Promise, side: Side, helped: Helped) -> None:
    """Keep one side's answer; a later one replaces it. Raises PromiseOver before the end."""
    if promise.state != PromiseState.DONE:
        raise PromiseOver(promise.state)
    ClosingAnswer.objects.within(Scope.of(promise.organisation_id)).update_or_create(
        promise=promise,
        side=side,
        defaults={"organisation_id": promise.organisation_id, "helped": helped, "answered_at": clock.now()},
    )


def note_hours(promise: Promise, minutes: int, kilometres: int) -> None:
    """Keep the minutes and the kilometres that a supporter gave. Raises NotPossible and PromiseOver."""
    if promise.state != PromiseState.DONE:
        raise PromiseOver(promise.state)
    if not (0 <= minutes <= _MOST_MINUTES and 0 <= kilometres <= _MOST_KM):
        raise NotPossible(minutes, kilometres)
    promise.minutes_given, promise.travel_km = minutes, kilometres
    promise.save(update_fields=["minutes_given", "travel_km"])


def is_shared(share: Share) -> bool:
    """Say whether a supporter may still see what a share lists."""
    return share.ended_at is None and share.until >= clock.today()


def promise_of(organisation_id: UUID, request_id: UUID, supporter_id: UUID) -> Promise | None:
    """Return the newest promise of one supporter for one request (1 query)."""
    rows = Promise.objects.within(Scope.of(organisation_id)).filter(request_id=request_id, supporter_id=supporter_id)
    return (
        rows.select_related("supporter", "request__guardian", "organisation", "share").order_by("-promised_at").first()
    )
