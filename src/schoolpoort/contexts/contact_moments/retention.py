"""How long talks, notes and bookings stay: until 31 August of the next school year, as nothing else is prescribed."""

from collections.abc import Sequence
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from schoolpoort.contexts.contact_moments.models import ContactMoment, InterpreterBooking, Note
from schoolpoort.core.privacy import Retention
from schoolpoort.core.retention import Period, RetentionRule, delete_rows, register_rule


def _old_notes(period: Period) -> QuerySet[Note]:
    return Note.unscoped.filter(organisation_id=period.organisation, written_at__lt=period.before)


def _old_moments(period: Period) -> QuerySet[ContactMoment]:
    return ContactMoment.unscoped.filter(organisation_id=period.organisation, at__lt=period.before)


def _old_bookings(period: Period) -> QuerySet[InterpreterBooking]:
    return InterpreterBooking.unscoped.filter(organisation_id=period.organisation, day__lt=period.cutoff)


def _purge_moments(keys: Sequence[Any]) -> int:
    notes = delete_rows(Note.unscoped.filter(moment_id__in=keys))
    return notes + delete_rows(ContactMoment.unscoped.filter(pk__in=keys))


register_rule(
    RetentionRule(
        key="contact_moments.notes",
        retention=Retention.NEXT_SCHOOL_YEAR,
        model="contact_moments.Note",
        what=_("Notities over gesprekken met ouders"),
        due=_old_notes,
        purge=lambda keys: delete_rows(Note.unscoped.filter(pk__in=keys)),
        moment="written_at",
    )
)
register_rule(
    RetentionRule(
        key="contact_moments.moments",
        retention=Retention.NEXT_SCHOOL_YEAR,
        model="contact_moments.ContactMoment",
        what=_("Contactmomenten met ouders"),
        due=_old_moments,
        purge=_purge_moments,
        moment="at",
        cascades=("contact_moments.Note",),
    )
)
register_rule(
    RetentionRule(
        key="contact_moments.bookings",
        retention=Retention.NEXT_SCHOOL_YEAR,
        model="contact_moments.InterpreterBooking",
        what=_("Aanvragen voor een tolk"),
        due=_old_bookings,
        purge=lambda keys: delete_rows(InterpreterBooking.unscoped.filter(pk__in=keys)),
        moment="day",
    )
)
