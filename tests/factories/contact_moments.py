"""Talks, notes and bookings for tests."""

from datetime import time, timedelta
from uuid import uuid4

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.contact_moments.enums import ContactKind, InterpreterChannel, Topic
from schoolpoort.contexts.contact_moments.models import InterpreterBooking
from schoolpoort.contexts.contact_moments.services.moments import Told, add_moment
from schoolpoort.contexts.people.api import Guardian
from schoolpoort.core import clock


def booking_with_a_note(guardian: Guardian, by: User) -> InterpreterBooking:
    """Note a talk with words about a guardian, and book an interpreter for the next one, without its task."""
    add_moment(guardian, by, Told(uuid4(), ContactKind.GATE, [Topic.APPOINTMENT], "Wil een gesprek over rekenen."))
    return InterpreterBooking.objects.create(
        organisation=guardian.organisation,
        guardian=guardian,
        made_by=by,
        contact="Bea, 015 00 00 00",
        channel=InterpreterChannel.ON_SITE,
        place="Schoolstraat 1, 2800 Mechelen",
        language="ar",
        region="Syrië",
        topic="Rapport van het tweede leerjaar",
        day=clock.today() + timedelta(days=10),
        starts=time(15, 30),
        talk_minutes=10,
        minutes=15,
        made_at=clock.now(),
    )
