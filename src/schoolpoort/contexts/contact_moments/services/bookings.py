"""Booking an interpreter: the row, its terms as tasks, and the form as text for a mail or a paper."""

from datetime import date, datetime, time
from typing import TypedDict

from django.db import transaction
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.contact_moments.enums import BookingState
from schoolpoort.contexts.contact_moments.models import InterpreterBooking
from schoolpoort.contexts.contact_moments.policies.interpreter_terms import interpreted_minutes, terms_of
from schoolpoort.contexts.organisations.api import Organisation
from schoolpoort.contexts.people.api import Guardian
from schoolpoort.contexts.worklist.api import Outcome, TaskKind, close_tasks_about, open_task
from schoolpoort.core import audit, clock
from schoolpoort.core.language_names import name_for_reader
from schoolpoort.core.languages import LANGUAGES
from schoolpoort.design.print.report import Report, Table, render_report

#: The worklist's key for "this booking has a term"; its subject is the booking.
BOOKING_SUBJECT = "contact_moments.booking"


class Wanted(TypedDict):
    """What the booking form asks."""

    day: date
    starts: time
    talk_minutes: int
    channel: str
    place: str
    language: str
    region: str
    topic: str
    contact: str


@transaction.atomic
def make_booking(organisation: Organisation, guardian: Guardian | None, by: User, wanted: Wanted) -> InterpreterBooking:
    """Write a booking, half as long again as the talk, and a task to ask it in time."""
    booking = InterpreterBooking.objects.create(
        organisation=organisation,
        guardian=guardian,
        made_by=by,
        minutes=interpreted_minutes(wanted["talk_minutes"]),
        made_at=clock.now(),
        **wanted,
    )
    _open_term(booking, by, _("Vraag de tolk."), terms_of(booking.day).ask_by)
    _record(booking, by, "booked")
    return booking


def _open_term(booking: InterpreterBooking, owner: User, text: str, due: date) -> None:
    open_task(
        kind=TaskKind.HELP,
        organisation_id=booking.organisation_id,
        guardian_id=booking.guardian_id,
        school_class_id=None,
        subject_kind=BOOKING_SUBJECT,
        subject_id=booking.pk,
        text=text,
        due=max(due, clock.today()),
        actor=audit.Actor("user", owner.pk),
        owner_id=owner.pk,
    )


#: From which states a booking goes to which.
_STEPS: dict[BookingState, frozenset[BookingState]] = {
    BookingState.ASKED: frozenset({BookingState.DRAFT}),
    BookingState.CONFIRMED: frozenset({BookingState.ASKED}),
    BookingState.CANCELLED: frozenset({BookingState.DRAFT, BookingState.ASKED, BookingState.CONFIRMED}),
}


@transaction.atomic
def move_booking(booking: InterpreterBooking, to: BookingState, by: User) -> bool:
    """Note that a booking was asked, confirmed or cancelled, and watch the next term; False where it cannot be."""
    if booking.state not in _STEPS.get(to, frozenset()):
        return False
    booking.state = to
    if to is BookingState.ASKED:
        booking.asked_at = clock.now()
    booking.save(update_fields=["state", "asked_at"])
    outcome = Outcome.NOT_NEEDED if to is BookingState.CANCELLED else Outcome.SOMEBODY_HELPED
    close_tasks_about(
        organisation_id=booking.organisation_id,
        subject_kind=BOOKING_SUBJECT,
        subject_id=booking.pk,
        outcome=outcome,
        by=by,
    )
    if to is BookingState.ASKED:
        _open_term(booking, by, _("Kijk na of de tolk komt."), terms_of(booking.day).answer_by)
    _record(booking, by, str(to))
    return True


def _record(booking: InterpreterBooking, by: User, action: str) -> None:
    audit.record(
        action,
        actor=audit.Actor("user", by.pk),
        organisation_id=booking.organisation_id,
        subject="InterpreterBooking",
        subject_id=booking.pk,
    )


def form_lines(booking: InterpreterBooking) -> list[tuple[str, str]]:
    """Return the booking form as (heading, value): organisation, contact, date, place, language, topic, duration."""
    known = LANGUAGES.get(booking.language)
    language = name_for_reader(known) if known else booking.language
    begins = datetime.combine(booking.day, booking.starts)
    return [
        (_("Organisatie"), booking.organisation.name),
        (_("Contact"), booking.contact),
        (_("Datum en uur"), f"{date_format(begins, 'l j F Y')}, {date_format(begins, 'H:i')}"),
        (_("Hoe"), str(booking.get_channel_display())),
        (_("Adres of nummer"), booking.place),
        (_("Taal"), f"{language} ({booking.region})" if booking.region else language),
        (_("Onderwerp"), booking.topic),
        (_("Duur"), _("%(minutes)s minuten, met tijd om te tolken") % {"minutes": booking.minutes}),
    ]


def mail_text(booking: InterpreterBooking) -> str:
    """Return the booking form as the text of a mail."""
    lines = [f"{heading}: {value}" for heading, value in form_lines(booking)]
    return "\n".join([_("Dag,"), "", _("Wij vragen graag een tolk."), "", *lines, "", _("Vriendelijke groeten")])


def booking_pdf(booking: InterpreterBooking) -> bytes:
    """Return the booking form as a PDF. Raises PrintError when it cannot be made."""
    table = Table((_("Vraag"), _("Antwoord")), tuple(form_lines(booking)), (1, 2))
    line = f"{booking.organisation.name}, {date_format(booking.made_at, 'j F Y')}"
    return render_report(Report(_("Aanvraag voor een tolk"), line, (table,)))


@transaction.atomic
def remember_talk(guardian: Guardian, by: User, help_chosen: str) -> None:
    """Put the help that was chosen for a talk on the visitor's own worklist."""
    open_task(
        kind=TaskKind.HELP,
        organisation_id=guardian.organisation_id,
        guardian_id=guardian.pk,
        school_class_id=None,
        subject_kind="contact_moments.talk",
        subject_id=guardian.pk,
        text=_("Maak het gesprek klaar: %(help)s.") % {"help": help_chosen},
        actor=audit.Actor("user", by.pk),
        owner_id=by.pk,
    )
