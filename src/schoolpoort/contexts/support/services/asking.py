"""A guardian asks for help, or takes it back; one tap at a message becomes a request too."""

from dataclasses import dataclass, field, replace
from datetime import date, time
from uuid import UUID

from django.db import transaction

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.people.api import DUTCH, Guardian, LanguageSkill
from schoolpoort.contexts.support.enums import PlaceKind, RequestOrigin, RequestState
from schoolpoort.contexts.support.kinds import NeedKind, kind_of
from schoolpoort.contexts.support.models import HelpRequest, RequestWindow
from schoolpoort.contexts.support.services.closing import close_request
from schoolpoort.contexts.worklist.api import NobodyToOwn, TaskKind, open_task
from schoolpoort.core import audit, clock
from schoolpoort.core.phrases import phrase
from schoolpoort.core.scope import Scope

#: The subject of a task that a request opens; the page of the request takes it up.
REQUEST_SUBJECT = "support.request"


class NotAnAdult(Exception):
    """Somebody under 18 was proposed as helper: children never interpret or help here."""


class AgeNeeded(Exception):
    """A person was proposed without an age; only adults help."""


@dataclass(frozen=True)
class OwnPerson:
    """Whom a guardian proposes: only the first name is kept, and only of an adult."""

    name: str
    age: int | None

    def checked_name(self) -> str:
        """Return the name to keep. Raises NotAnAdult below 18 and AgeNeeded without an age."""
        if not self.name:
            return ""
        if self.age is None:
            raise AgeNeeded(self.name)
        if self.age < 18:
            raise NotAnAdult(self.name)
        return self.name


@dataclass(frozen=True)
class Wish:
    """What a guardian says with a request: the language, when, where, and whom they would like."""

    language: str
    day: date | None = None
    starts: time | None = None
    #: (weekday with 0 for Monday, from, until)
    weekly: tuple[tuple[int, time, time], ...] = ()
    gender: str = ""
    place: PlaceKind = PlaceKind.SITE
    own_person: OwnPerson = field(default_factory=lambda: OwnPerson("", None))
    note: str = ""
    note_language: str = ""
    #: The helper may see the guardian's telephone number, where the kind of help allows it.
    share_phone: bool = False


@transaction.atomic
def ask_for_help(guardian: Guardian, kind: NeedKind, wish: Wish) -> HelpRequest:
    """Keep a request of the own space and open a task for it. Raises NotAnAdult and AgeNeeded, with nothing saved."""
    request = _keep(guardian, kind, wish, RequestOrigin.OWN_SPACE)
    _audit(request, "asked")
    try:
        open_task(
            kind=TaskKind.HELP,
            organisation_id=request.organisation_id,
            guardian_id=guardian.pk,
            school_class_id=None,
            subject_kind=REQUEST_SUBJECT,
            subject_id=request.pk,
            text=phrase(kind.id, [DUTCH]).text,
            consequence=3,
        )
    except NobodyToOwn:
        # The request is kept and stands on the list of needs; the doctor reports schools without staff.
        return request
    return request


@transaction.atomic
def ask_on_behalf(guardian: Guardian, kind: NeedKind, wish: Wish, *, urgent: bool, by: User) -> HelpRequest:
    """Keep a request that a guardian made in a talk or on paper, noted by a member of staff; the history says who.

    The guardian sees it in the own space and can take it back. It opens no task: it stands on the list of needs, and
    a class teacher need not know of it. Nobody shares the guardian's number for the guardian.
    """
    own_words = replace(wish, share_phone=False)
    request = _keep(guardian, kind, own_words, RequestOrigin.STAFF, urgent=urgent, asked_by=by)
    _audit(request, "asked", audit.Actor("user", by.pk))
    return request


def _keep(guardian: Guardian, kind: NeedKind, wish: Wish, origin: RequestOrigin, **more: object) -> HelpRequest:
    request = HelpRequest.objects.create(
        organisation_id=guardian.organisation_id,
        guardian=guardian,
        kind=kind.id,
        origin=origin,
        supporter_kinds=list(kind.supporter_kinds),
        skill=kind.skill,
        minutes=kind.minutes,
        asked_at=clock.now(),
        **_wished(kind, wish),
        **more,
    )
    _keep_windows(request, wish)
    return request


@transaction.atomic
def say_more(request: HelpRequest, wish: Wish) -> None:
    """Add when, where and whom to a request that nobody was asked for yet. Raises NotAnAdult and AgeNeeded."""
    for name, value in _wished(kind_of(request.kind), wish).items():
        setattr(request, name, value)
    request.save()
    RequestWindow.objects.within(Scope.of(request.organisation_id)).filter(request=request).delete()
    _keep_windows(request, wish)
    _audit(request, "changed")


def _wished(kind: NeedKind, wish: Wish) -> dict[str, object]:
    return {
        "language": wish.language,
        "day": wish.day,
        "starts": wish.starts,
        "wish_gender": wish.gender,
        "place_kind": wish.place,
        "own_person": wish.own_person.checked_name(),
        "share_phone": wish.share_phone and kind.may_call,
        "note": wish.note,
        "note_language": wish.note_language if wish.note else "",
    }


def _keep_windows(request: HelpRequest, wish: Wish) -> None:
    RequestWindow.objects.bulk_create(
        RequestWindow(
            organisation_id=request.organisation_id, request=request, weekday=weekday, starts=starts, ends=ends
        )
        for weekday, starts, ends in wish.weekly
    )


@dataclass(frozen=True)
class Tapped:
    """A kind of help that a guardian tapped at a message."""

    answer_id: UUID
    organisation_id: UUID
    guardian_id: UUID
    child_id: UUID | None
    kind: str
    text: str
    text_language: str


def request_of_tap(tapped: Tapped) -> HelpRequest | None:
    """Keep a request for a tap at a message; the same tap twice is one request, and None for what needs no helper.

    The message's own task stays the task; it is closed with the request.
    """
    kind = kind_of(tapped.kind)
    if tapped.kind != kind.id and tapped.kind:
        return None
    rows = HelpRequest.objects.within(Scope.of(tapped.organisation_id))
    request, made = rows.get_or_create(
        organisation_id=tapped.organisation_id,
        origin=RequestOrigin.MESSAGE,
        origin_id=tapped.answer_id,
        defaults={
            "guardian_id": tapped.guardian_id,
            "child_id": tapped.child_id,
            "kind": kind.id,
            "supporter_kinds": list(kind.supporter_kinds),
            "skill": kind.skill,
            "minutes": kind.minutes,
            "language": first_language(tapped.organisation_id, tapped.guardian_id),
            "note": tapped.text,
            "note_language": tapped.text_language,
            "asked_at": clock.now(),
        },
    )
    if made:
        _audit(request, "asked")
    return request


def first_language(organisation_id: UUID, guardian_id: UUID) -> str:
    """Return the language that a guardian speaks best, Dutch where none is known (1 query)."""
    skills = LanguageSkill.objects.within(Scope.of(organisation_id)).filter(guardian_id=guardian_id, speaks=True)
    found = skills.order_by("rank").values_list("tag", flat=True).first()
    return found or DUTCH


@transaction.atomic
def withdraw(request: HelpRequest) -> None:
    """Take a request back at the guardian's own wish: whoever was asked or promised is told."""
    close_request(request, RequestState.WITHDRAWN, by=audit.Actor("guardian", request.guardian_id))


def _audit(request: HelpRequest, action: str, by: audit.Actor | None = None) -> None:
    audit.record(
        action,
        actor=by or audit.Actor("guardian", request.guardian_id),
        organisation_id=request.organisation_id,
        subject="HelpRequest",
        subject_id=request.pk,
    )
