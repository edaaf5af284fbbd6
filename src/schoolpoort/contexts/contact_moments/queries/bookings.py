"""Reads of bookings; each says what it costs."""

from uuid import UUID

from django.db.models import QuerySet

from schoolpoort.contexts.contact_moments.enums import BookingState
from schoolpoort.contexts.contact_moments.models import InterpreterBooking
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope


def booking_in(scope: Scope, booking_id: UUID) -> InterpreterBooking | None:
    """Load one booking with its school and guardian (1 query): the door of its pages."""
    found = InterpreterBooking.objects.within(scope).select_related("organisation", "guardian", "made_by")
    return found.filter(pk=booking_id).first()


def coming_bookings(scope: Scope, made_by: UUID) -> QuerySet[InterpreterBooking]:
    """Return the bookings of one person that are still to come, soonest first (1 query)."""
    found = InterpreterBooking.objects.within(scope).exclude(state=BookingState.CANCELLED)
    return found.filter(made_by_id=made_by, day__gte=clock.today()).order_by("day", "starts")
