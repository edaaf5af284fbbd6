"""Asking for a correction or an erasure, and what an administrator decides."""

from contextlib import suppress
from datetime import date

from django.db import transaction

from schoolpoort.contexts.accounts.api import Role, User, staff_with_role
from schoolpoort.contexts.people.api import (
    Child,
    Guardian,
    RosterAddress,
    address_parts,
    correct_address,
    correct_person,
)
from schoolpoort.contexts.rights.models import DataRequest, DataRequestKind, DataRequestState, RequestedField
from schoolpoort.contexts.worklist.api import NobodyToOwn, Outcome, TaskKind, close_tasks_about, open_task
from schoolpoort.core import audit, clock
from schoolpoort.core.personal_data import holders_downwards, salted_digest
from schoolpoort.core.scope import Scope

#: The subject of the administrator's task.
REQUEST_SUBJECT = "rights.request"
LONGEST_WISH = 200


class UnclearWish(Exception):
    """What was typed is empty, too long, or no date where a date is asked."""


class NotOpen(Exception):
    """Somebody decided just before."""


class ReasonNeeded(Exception):
    """A refusal says why: the guardian reads it."""


def clean_wish(field: RequestedField, typed: str) -> str:
    """Return what is wanted, a date as ISO. Raises UnclearWish."""
    wanted = " ".join(typed.split())
    if not wanted or len(wanted) > LONGEST_WISH:
        raise UnclearWish
    if field == RequestedField.BIRTH_DATE:
        try:
            return date.fromisoformat(wanted).isoformat()
        except ValueError as error:
            raise UnclearWish from error
    return wanted


def ask_correction(guardian: Guardian, child: Child | None, field: RequestedField, typed: str) -> DataRequest:
    """Ask to change one field of the guardian, or of an own child. Raises UnclearWish."""
    return _ask(
        guardian,
        DataRequest(kind=DataRequestKind.CORRECTION, child=child, field=field, wanted=clean_wish(field, typed)),
    )


def ask_erasure(guardian: Guardian) -> DataRequest:
    """Ask to erase what no law keeps; an open request is not asked twice."""
    rows = DataRequest.objects.within(Scope.of(guardian.organisation_id))
    same = rows.filter(guardian=guardian, kind=DataRequestKind.ERASURE, state=DataRequestState.OPEN).first()
    return same or _ask(guardian, DataRequest(kind=DataRequestKind.ERASURE))


@transaction.atomic
def _ask(guardian: Guardian, request: DataRequest) -> DataRequest:
    request.organisation_id, request.guardian, request.asked_at = guardian.organisation_id, guardian, clock.now()
    request.save(force_insert=True)
    scope = Scope.of(guardian.organisation_id)
    administrator = staff_with_role(scope, Role.SCHOOL_ADMINISTRATOR, clock.today()).first()
    # A school without any staff has nobody to own it; the request waits in the list.
    with suppress(NobodyToOwn):
        open_task(
            kind=TaskKind.DATA_REQUEST,
            organisation_id=guardian.organisation_id,
            guardian_id=guardian.pk,
            school_class_id=None,
            subject_kind=REQUEST_SUBJECT,
            subject_id=request.pk,
            text="",
            owner_id=administrator.pk if administrator else None,
        )
    _audit("asked", audit.Actor("guardian", guardian.pk), request)
    return request


@transaction.atomic
def accept_request(request: DataRequest, by: User, reason: str = "", address: RosterAddress | None = None) -> None:
    """Do what was asked, everywhere at once; `address` are its parts as the administrator saw them.

    Raises NotOpen, and people's UnclearAddress where the parts are not given and cannot be told apart.
    """
    _decide(request, DataRequestState.ACCEPTED, by, reason)
    if request.kind == DataRequestKind.CORRECTION:
        _correct(request, by, address)
    else:
        erase_guardian(request.guardian, audit.Actor("user", by.pk))


@transaction.atomic
def refuse_request(request: DataRequest, by: User, reason: str) -> None:
    """Say no, and why. Raises ReasonNeeded and NotOpen."""
    if not reason.strip():
        raise ReasonNeeded
    _decide(request, DataRequestState.REFUSED, by, reason.strip())


def _decide(request: DataRequest, state: DataRequestState, by: User, reason: str) -> None:
    rows = DataRequest.objects.within(Scope.of(request.organisation_id))
    open_row = rows.select_for_update().filter(pk=request.pk, state=DataRequestState.OPEN).first()
    if open_row is None:
        raise NotOpen
    request.state, request.decided_at, request.decided_by, request.reason = state, clock.now(), by, reason
    request.save(update_fields=["state", "decided_at", "decided_by", "reason"])
    close_tasks_about(
        request.organisation_id,
        subject_kind=REQUEST_SUBJECT,
        subject_id=request.pk,
        outcome=Outcome.SOMEBODY_HELPED,
        by=by,
    )
    _audit("accepted" if state == DataRequestState.ACCEPTED else "refused", audit.Actor("user", by.pk), request)


def _correct(request: DataRequest, by: User, address: RosterAddress | None) -> None:
    person: Guardian | Child = request.child or request.guardian
    field = RequestedField(request.field)
    if field == RequestedField.ADDRESS:
        correct_address(request.guardian, address or address_parts(request.wanted), by)
    elif field == RequestedField.BIRTH_DATE:
        correct_person(person, "birth_date", date.fromisoformat(request.wanted), by)
    else:
        name = "first_name" if field == RequestedField.FIRST_NAME else "last_name"
        correct_person(person, name, request.wanted, by)


@transaction.atomic
def erase_guardian(guardian: Guardian, actor: audit.Actor) -> tuple[str, ...]:
    """Let every context erase what no law keeps; returns the phrases that say what stays.

    The history gets one entry with a salted digest of who it was: it proves the erasure and gives nobody back.
    """
    scope, kept = Scope.of(guardian.organisation_id), dict[str, None]()
    identity = f"{guardian.full_name}|{guardian.birth_date or ''}"
    for holder in holders_downwards():
        kept.update(dict.fromkeys(holder.erase(scope, [guardian.pk]).kept))
    audit.record(
        "erased",
        actor=actor,
        organisation_id=guardian.organisation_id,
        subject="Guardian",
        subject_id=guardian.pk,
        fields=[salted_digest(identity)],
    )
    return tuple(kept)


def _audit(action: str, actor: audit.Actor, request: DataRequest) -> None:
    audit.record(
        action,
        actor=actor,
        organisation_id=request.organisation_id,
        subject="DataRequest",
        subject_id=request.pk,
        fields=[request.field] if request.field else [],
    )
