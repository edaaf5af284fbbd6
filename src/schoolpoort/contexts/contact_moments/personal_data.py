"""What `contact_moments` holds about a guardian: talks, notes of the school, and bookings of interpreters."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from schoolpoort.contexts.contact_moments.models import ContactMoment, InterpreterBooking, Note
from schoolpoort.contexts.contact_moments.queries.notes import talks_and_notes
from schoolpoort.contexts.contact_moments.services.moments import erase_of
from schoolpoort.core import clock
from schoolpoort.core.personal_data import Erased, Fact, PersonalDataHolder, PersonalSection, Record, register_holder
from schoolpoort.core.scope import Scope


def collect(scope: Scope, guardian_ids: Sequence[UUID]) -> list[PersonalSection]:
    """Return talks, the school's notes in full, and bookings (3 queries). The guardian has the right to read them."""
    moments, notes = talks_and_notes(scope, guardian_ids)
    bookings = InterpreterBooking.objects.within(scope).filter(guardian_id__in=guardian_ids).order_by("day", "pk")
    return [
        PersonalSection("data-section-talks", tuple(_talk(each) for each in moments)),
        PersonalSection("data-section-notes", tuple(_note(each) for each in notes)),
        PersonalSection("data-section-interpreters", tuple(_booking(each) for each in bookings)),
    ]


def _who(row: ContactMoment | Note) -> tuple[Fact, ...]:
    return (Fact("data-field-who", row.author.get_full_name()),) if row.author else ()


def _talk(moment: ContactMoment) -> Record:
    what = Fact("data-field-what", str(moment.get_kind_display()), language="nl")
    return (Fact("data-field-date", moment.at), *_who(moment), what)


def _note(note: Note) -> Record:
    text = Fact("data-field-text", note.text, language="nl")
    return (Fact("data-field-date", note.written_at), *_who(note), text)


def _booking(booking: InterpreterBooking) -> Record:
    starts = datetime.combine(booking.day, booking.starts, tzinfo=clock.LOCAL_ZONE)
    topic = Fact("data-field-text", booking.topic, language="nl")
    return (Fact("data-field-date", starts), Fact("data-field-what", booking.language), topic)


def erase(scope: Scope, guardian_ids: Sequence[UUID]) -> Erased:
    """Remove talks and notes; a booking stays without the guardian, because the service asked for it has it too."""
    removed = erase_of(scope, guardian_ids)
    InterpreterBooking.objects.within(scope).filter(guardian_id__in=guardian_ids).update(guardian=None, topic="")
    return Erased({"contact_moments": removed})


def merge(scope: Scope, keep: UUID, drop: UUID) -> None:
    """Let talks, notes and bookings be those of the record that stays."""
    for model in (ContactMoment, Note, InterpreterBooking):
        model.objects.within(scope).filter(guardian_id=drop).update(guardian_id=keep)


register_holder(PersonalDataHolder("contact_moments", 45, collect, erase, merge))
