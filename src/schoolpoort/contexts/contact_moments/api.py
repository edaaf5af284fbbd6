"""What the layers above may use of `contact_moments`."""

from schoolpoort.contexts.contact_moments.enums import ContactKind, InterpreterChannel, Topic
from schoolpoort.contexts.contact_moments.services.bookings import Wanted, make_booking
from schoolpoort.contexts.contact_moments.services.moments import Told, WrongMoment, add_moment

__all__ = [
    "ContactKind",
    "InterpreterChannel",
    "Told",
    "Topic",
    "Wanted",
    "WrongMoment",
    "add_moment",
    "make_booking",
]
