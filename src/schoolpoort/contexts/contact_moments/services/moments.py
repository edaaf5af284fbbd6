"""Adding a contact moment, once, and the words that go with it under their author's secrecy."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db import IntegrityError, transaction

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.contact_moments.enums import ContactKind, SecrecyRegime, Topic
from schoolpoort.contexts.contact_moments.models import ContactMoment, Note
from schoolpoort.contexts.contact_moments.queries.notes import SharedGuardian
from schoolpoort.contexts.people.api import Guardian
from schoolpoort.core import audit, clock
from schoolpoort.core.scope import Scope

#: A telephone keeps a moment for 24 hours at most; an hour more for clocks that differ.
OLDEST = timedelta(hours=25)
_CLOCKS_DIFFER = timedelta(minutes=10)


class WrongMoment(Exception):
    """The time of a contact moment is in the future, or longer ago than a telephone keeps one."""


@dataclass(frozen=True)
class Told:
    """What somebody tapped and typed about one talk; `at` is None for now."""

    client_id: UUID
    kind: ContactKind
    topics: Sequence[Topic] = ()
    words: str = ""
    at: datetime | None = None


def add_moment(guardian: Guardian, author: User, told: Told) -> tuple[ContactMoment, bool]:
    """Add one talk and its note; returns the row and whether it is new: the same client id twice is one row.

    Raises WrongMoment.
    """
    known = _known(author, told.client_id)
    if known is not None:
        return known, False
    try:
        with transaction.atomic():
            return _write(guardian, author, told), True
    except IntegrityError:
        # The same moment came a second time while the first was being written.
        known = _known(author, told.client_id)
        if known is None:
            raise
        return known, False


def _known(author: User, client_id: UUID) -> ContactMoment | None:
    # The id is the author's own; in which school it was written is what we look for.
    return ContactMoment.unscoped.filter(author=author, client_id=client_id).first()


def _write(guardian: Guardian, author: User, told: Told) -> ContactMoment:
    now = clock.now()
    at = told.at or now
    if at > now + _CLOCKS_DIFFER or at < now - OLDEST:
        raise WrongMoment
    moment = ContactMoment.objects.create(
        organisation_id=guardian.organisation_id,
        client_id=told.client_id,
        guardian=guardian,
        author=author,
        kind=told.kind,
        topics=[each.value for each in told.topics],
        at=min(at, now),
        noted_at=now,
    )
    if told.words:
        # The author works for the guardian's school here: official secrecy.
        Note.objects.create(
            organisation_id=guardian.organisation_id,
            moment=moment,
            guardian=guardian,
            author=author,
            regime=SecrecyRegime.OFFICIAL,
            text=told.words,
            written_at=now,
        )
    _record(guardian, author, ["contact moment", *(["note"] if told.words else [])])
    return moment


@transaction.atomic
def write_note_of_partner(shared: SharedGuardian, author: User, words: str) -> Note:
    """Write a note of a CLB or an OCMW about a guardian who agreed; it belongs to them, under their own secrecy."""
    note = Note.objects.create(
        organisation_id=shared.organisation_id,
        guardian=shared.guardian,
        author=author,
        regime=shared.regime,
        text=words,
        written_at=clock.now(),
    )
    _record(shared.guardian, author, ["note"])
    return note


def _record(guardian: Guardian, author: User, fields: list[str]) -> None:
    audit.record(
        "noted",
        actor=audit.Actor("user", author.pk),
        organisation_id=guardian.organisation_id,
        subject="Guardian",
        subject_id=guardian.pk,
        fields=fields,
    )


def erase_of(scope: Scope, guardian_ids: Sequence[UUID]) -> int:
    """Remove all talks with, and notes about, guardians in a scope; returns how many rows."""
    notes = Note.objects.within(scope).filter(guardian_id__in=guardian_ids).delete()[0]
    return notes + ContactMoment.objects.within(scope).filter(guardian_id__in=guardian_ids).delete()[0]
