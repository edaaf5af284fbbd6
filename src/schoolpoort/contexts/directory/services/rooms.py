"""Lending rooms: a group asks, the school says yes or no, and one room never has two groups."""

from dataclasses import dataclass
from datetime import date, time, timedelta

from django.db import IntegrityError, transaction

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.directory.enums import BookingState
from schoolpoort.contexts.directory.models import BookedQuarter, OpenRoom, RoomBooking
from schoolpoort.contexts.directory.models.rooms import MINUTES_OF_A_QUARTER
from schoolpoort.contexts.organisations.api import Organisation
from schoolpoort.core import audit, clock

#: How far ahead a room can be asked.
FARTHEST = timedelta(days=366)


class RoomTaken(Exception):
    """Another group has the room then."""


class WrongMoment(Exception):
    """The room cannot be asked for that moment: past, too far away, closed, or not on a quarter of an hour."""


class AlreadyDecided(Exception):
    """Somebody answered already, or the group took it back."""


@dataclass(frozen=True)
class Moment:
    """A day and local times."""

    day: date
    starts: time
    ends: time

    def quarters(self) -> range:
        """Return the quarters of an hour from midnight that it covers."""
        return range(_quarter(self.starts), _quarter(self.ends))


def _quarter(at: time) -> int:
    return (at.hour * 60 + at.minute) // MINUTES_OF_A_QUARTER


def fits(room: OpenRoom, moment: Moment) -> bool:
    """Say whether a room can be asked for a moment."""
    on_quarters = all(
        at.minute % MINUTES_OF_A_QUARTER == 0 and not at.second and not at.microsecond
        for at in (moment.starts, moment.ends)
    )
    inside = room.opens_at <= moment.starts < moment.ends <= room.closes_at
    today = clock.today()
    return on_quarters and inside and today <= moment.day <= today + FARTHEST


def is_taken(room: OpenRoom, moment: Moment) -> bool:
    """Say whether another group has the room then (1 query)."""
    taken = BookedQuarter._default_manager.filter(open_room=room, day=moment.day, number__in=moment.quarters())
    return taken.exists()


@transaction.atomic
def ask_room(
    room: OpenRoom, moment: Moment, group: str, purpose: str, asked_by: User, asked_for: Organisation
) -> RoomBooking:
    """Ask a room for a group. Raises WrongMoment, or RoomTaken when another group has it."""
    if not fits(room, moment):
        raise WrongMoment
    if is_taken(room, moment):
        raise RoomTaken
    booking = RoomBooking.objects.create(
        organisation_id=room.organisation_id,
        open_room=room,
        day=moment.day,
        starts=moment.starts,
        ends=moment.ends,
        group=group,
        purpose=purpose,
        asked_by=asked_by,
        asked_for=asked_for,
        asked_at=clock.now(),
    )
    _note("asked", booking, asked_by)
    return booking


def decide(booking: RoomBooking, yes: bool, by: User) -> None:
    """Say yes or no to a group. Raises AlreadyDecided, or RoomTaken: the database lets only one yes through."""
    with transaction.atomic():
        state = BookingState.BOOKED if yes else BookingState.REFUSED
        _move(booking, (BookingState.ASKED,), state, by)
        if yes:
            _take(booking)


def _take(booking: RoomBooking) -> None:
    moment = Moment(booking.day, booking.starts, booking.ends)
    try:
        with transaction.atomic():
            BookedQuarter.objects.bulk_create(
                [
                    BookedQuarter(
                        organisation_id=booking.organisation_id,
                        booking=booking,
                        open_room_id=booking.open_room_id,
                        day=booking.day,
                        number=number,
                    )
                    for number in moment.quarters()
                ]
            )
    except IntegrityError as error:
        raise RoomTaken from error


@transaction.atomic
def withdraw(booking: RoomBooking, by: User) -> None:
    """Give a room back, before or after the yes. Raises AlreadyDecided."""
    _move(booking, (BookingState.ASKED, BookingState.BOOKED), BookingState.WITHDRAWN, by)
    booking.quarters.all().delete()


def _move(booking: RoomBooking, of: tuple[BookingState, ...], to: BookingState, by: User) -> None:
    """Change the state where it still is one of `of`; two who answer at once do not both win."""
    moved = RoomBooking._default_manager.filter(pk=booking.pk, state__in=of).update(
        state=to, decided_by=by, decided_at=clock.now()
    )
    if not moved:
        raise AlreadyDecided
    booking.state = to
    _note(to.value, booking, by)


def _note(action: str, booking: RoomBooking, by: User) -> None:
    audit.record(
        action,
        actor=audit.Actor("user", by.pk),
        organisation_id=booking.organisation_id,
        subject="RoomBooking",
        subject_id=booking.pk,
    )
