"""Rooms that schools open, and who has them when.

Staff see the rooms of their own organisation and of those with which it has an agreement that holds. Which hours are
taken is for all of them, for whom is not.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from django.db.models import QuerySet

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.directory.enums import BookingState
from schoolpoort.contexts.directory.models import OpenRoom, RoomBooking
from schoolpoort.contexts.organisations.api import AgreementAim, Organisation, Room, agreements_holding
from schoolpoort.core.scope import Scope


def lenders(organisation: Organisation | None, day: date) -> Scope:
    """Return whose rooms an organisation may ask: its own, and those of who shares an agreement with it (1 query)."""
    if organisation is None:
        return Scope.of()
    agreed = agreements_holding(day, AgreementAim.TOGETHER).filter(organisations=organisation)
    shared = Organisation.objects.filter(agreements__in=agreed)
    return Scope.over({organisation.pk, *shared.values_list("pk", flat=True)})


def open_rooms(scope: Scope) -> QuerySet[OpenRoom]:
    """Return the rooms that schools open for groups (1 query)."""
    rooms = OpenRoom.objects.within(scope).select_related("room__site", "organisation")
    return rooms.order_by("organisation__name", "room__name", "pk")


def open_room(scope: Scope, open_room_id: UUID) -> OpenRoom | None:
    """Return one open room."""
    return open_rooms(scope).filter(pk=open_room_id).first()


def rooms_to_open(scope: Scope) -> QuerySet[Room]:
    """Return the rooms of a school that are not open yet (1 query)."""
    opened = OpenRoom.objects.within(scope).values("room_id")
    return Room.objects.within(scope).exclude(pk__in=opened).select_related("site").order_by("site__name", "name")


def bookings_of_week(room: OpenRoom, monday: date) -> Sequence[RoomBooking]:
    """Return what is asked and booked in one week (1 query)."""
    states = (BookingState.ASKED, BookingState.BOOKED)
    week = RoomBooking.objects.within(Scope.of(room.organisation_id)).filter(
        open_room=room, day__range=(monday, monday + timedelta(days=6))
    )
    return list(week.filter(state__in=states).select_related("asked_for").order_by("day", "starts", "pk"))


def asked_of(scope: Scope, day: date) -> Sequence[RoomBooking]:
    """Return what a school must still answer, the nearest day first (1 query)."""
    waiting = RoomBooking.objects.within(scope).filter(state=BookingState.ASKED, day__gte=day)
    return list(waiting.select_related("open_room__room", "asked_for", "asked_by").order_by("day", "starts", "pk"))


def booking_in(scope: Scope, room_booking_id: UUID) -> RoomBooking | None:
    """Return a request to a school of the scope."""
    rows = RoomBooking.objects.within(scope).filter(pk=room_booking_id)
    return rows.select_related("open_room__room").first()


def own_booking(user: User, room_booking_id: UUID) -> RoomBooking | None:
    """Return a request that this user made, at whatever school."""
    return RoomBooking.unscoped.filter(pk=room_booking_id, asked_by=user).first()


def own_bookings(user: User, day: date) -> Sequence[RoomBooking]:
    """Return what this user asked for, from `day` on (1 query)."""
    rows = RoomBooking.unscoped.filter(asked_by=user, day__gte=day)
    return list(rows.select_related("open_room__room", "organisation").order_by("day", "starts", "pk"))
