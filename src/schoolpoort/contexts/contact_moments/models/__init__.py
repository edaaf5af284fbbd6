"""Contact moments, notes under secrecy, the organisations that may read along, and bookings of interpreters."""

from schoolpoort.contexts.contact_moments.models.bookings import InterpreterBooking
from schoolpoort.contexts.contact_moments.models.moments import AppendOnly, ContactMoment
from schoolpoort.contexts.contact_moments.models.notes import Note
from schoolpoort.contexts.contact_moments.models.partners import PartnerOrganisation

__all__ = ["AppendOnly", "ContactMoment", "InterpreterBooking", "Note", "PartnerOrganisation"]
