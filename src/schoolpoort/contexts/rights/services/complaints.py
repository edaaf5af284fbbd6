"""Telling a complaint, answering it, and closing it: between one guardian and one named person."""

from datetime import timedelta
from uuid import UUID

from django.db import transaction

from schoolpoort.contexts.accounts.api import Role, User, roles_in
from schoolpoort.contexts.organisations.api import Organisation
from schoolpoort.contexts.people.api import Guardian
from schoolpoort.contexts.rights.models import (
    Complaint,
    ComplaintMessage,
    ComplaintState,
    ComplaintWriter,
    Confidant,
)
from schoolpoort.contexts.rights.queries.complaints import confidant_for
from schoolpoort.contexts.worklist.api import Outcome, TaskKind, close_tasks_about, open_task
from schoolpoort.core import audit, clock
from schoolpoort.core.scope import Scope

#: The subject of the task that the named person gets; the task says nothing but "confidential".
COMPLAINT_SUBJECT = "rights.complaint"


class NobodyToRead(Exception):
    """The school has no named person for this guardian: people outside the school are named instead."""


class NotSuitable(Exception):
    """The named person must be staff of the school, and no administrator of it."""


class AlreadyClosed(Exception):
    """Nothing is added to a complaint that was closed; the guardian tells a new one."""


@transaction.atomic
def tell_complaint(guardian: Guardian, kind: str, text: str, language: str) -> Complaint:
    """Keep what a guardian tells, and give the named person a task without content. Raises NobodyToRead."""
    reader = confidant_for(guardian, clock.today())
    if reader is None:
        raise NobodyToRead
    complaint = Complaint.objects.create(
        organisation_id=guardian.organisation_id,
        guardian=guardian,
        reader=reader,
        phrase=kind,
        created_at=clock.now(),
    )
    if text:
        _add(complaint, ComplaintWriter.GUARDIAN, text, language)
    _open_task(complaint)
    _audit("told", audit.Actor("guardian", guardian.pk), complaint)
    return complaint


@transaction.atomic
def write_as_guardian(complaint: Complaint, text: str, language: str) -> None:
    """Add a guardian's message; the named person gets a task again. Raises AlreadyClosed."""
    if complaint.state == ComplaintState.CLOSED:
        raise AlreadyClosed
    _add(complaint, ComplaintWriter.GUARDIAN, text, language)
    _open_task(complaint)
    _audit("wrote", audit.Actor("guardian", complaint.guardian_id), complaint)


@transaction.atomic
def write_as_reader(complaint: Complaint, text: str, by: User) -> None:
    """Add an answer of the named person; the task is done. Raises AlreadyClosed."""
    if complaint.state == ComplaintState.CLOSED:
        raise AlreadyClosed
    _add(complaint, ComplaintWriter.READER, text, "nl")
    _set_state(complaint, ComplaintState.OPEN)
    _close_task(complaint, Outcome.WROTE, by)
    _audit("answered", audit.Actor("user", by.pk), complaint)


def mark_read(complaint: Complaint) -> None:
    """Let the guardian see that it was read."""
    if complaint.state == ComplaintState.NEW:
        _set_state(complaint, ComplaintState.OPEN)


@transaction.atomic
def close_complaint(complaint: Complaint, by: User) -> None:
    """Close a complaint; from now on its year runs."""
    if complaint.state == ComplaintState.CLOSED:
        return
    complaint.closed_at = clock.now()
    complaint.save(update_fields=["closed_at"])
    _set_state(complaint, ComplaintState.CLOSED)
    _close_task(complaint, Outcome.SOMEBODY_HELPED, by)
    _audit("closed", audit.Actor("user", by.pk), complaint)


@transaction.atomic
def give_to_successor(complaint: Complaint, guardian: Guardian) -> None:
    """Let the guardian hand an unclosed complaint to the person who is named now. Raises NobodyToRead."""
    successor = confidant_for(guardian, clock.today())
    if successor is None:
        raise NobodyToRead
    _close_task(complaint, Outcome.NOT_NEEDED, None)
    complaint.reader, complaint.state = successor, ComplaintState.NEW
    complaint.save(update_fields=["reader", "state"])
    _open_task(complaint)
    _audit("given on", audit.Actor("guardian", guardian.pk), complaint)


@transaction.atomic
def name_confidant(organisation: Organisation, user: User, by: User) -> Confidant:
    """Name the person to whom complaints go from today on; earlier ones stay with who had them. Raises NotSuitable."""
    today = clock.today()
    roles = roles_in(user, organisation.pk, today)
    if not roles - {Role.SCHOOL_ADMINISTRATOR, Role.TOWN_ADMINISTRATOR} or Role.SCHOOL_ADMINISTRATOR in roles:
        raise NotSuitable
    current = Confidant.objects.within(Scope.of(organisation.pk)).filter(until=None)
    # Named twice on one day: the first one never began.
    current.filter(starts=today).delete()
    current.update(until=today - timedelta(days=1))
    confidant = Confidant.objects.create(organisation=organisation, user=user, starts=today)
    audit.record(
        "named",
        actor=audit.Actor("user", by.pk),
        organisation_id=organisation.pk,
        subject="Confidant",
        subject_id=confidant.pk,
    )
    return confidant


def release_leaver(organisation_id: UUID, user_id: UUID) -> None:
    """Somebody who left reads nothing any more: no new complaints come, and open tasks close without a word."""
    scope, today = Scope.of(organisation_id), clock.today()
    Confidant.objects.within(scope).filter(user_id=user_id, until=None).update(until=today)
    unclosed = Complaint.objects.within(scope).filter(reader_id=user_id).exclude(state=ComplaintState.CLOSED)
    for complaint in unclosed:
        _close_task(complaint, Outcome.NOT_NEEDED, None)


def close_quietly(complaint: Complaint) -> None:
    """Close the task of a complaint that goes away."""
    _close_task(complaint, Outcome.NOT_NEEDED, None)


def _add(complaint: Complaint, writer: ComplaintWriter, text: str, language: str) -> None:
    ComplaintMessage.objects.create(
        organisation_id=complaint.organisation_id,
        complaint=complaint,
        writer=writer,
        text=text,
        language=language,
        at=clock.now(),
    )


def _set_state(complaint: Complaint, state: ComplaintState) -> None:
    complaint.state = state
    complaint.save(update_fields=["state"])


def _open_task(complaint: Complaint) -> None:
    open_task(
        kind=TaskKind.CONFIDENTIAL,
        organisation_id=complaint.organisation_id,
        guardian_id=None,
        school_class_id=None,
        subject_kind=COMPLAINT_SUBJECT,
        subject_id=complaint.pk,
        text="",
        consequence=3,
        owner_id=complaint.reader_id,
    )


def _close_task(complaint: Complaint, outcome: Outcome, by: User | None) -> None:
    close_tasks_about(
        complaint.organisation_id,
        subject_kind=COMPLAINT_SUBJECT,
        subject_id=complaint.pk,
        outcome=outcome,
        by=by,
    )


def _audit(action: str, actor: audit.Actor, complaint: Complaint) -> None:
    audit.record(
        action,
        actor=actor,
        organisation_id=complaint.organisation_id,
        subject="Complaint",
        subject_id=complaint.pk,
    )
