"""Receiving supporters: what was seen, when somebody may begin, a rest, the end, and who never meets whom."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from django.db import transaction
from django.db.models import Q

from schoolpoort.contexts.accounts.api import Role, RoleAssignment, User, make_code_link
from schoolpoort.contexts.delivery.api import ChannelKind, Content, DeliveryRequest, send_now
from schoolpoort.contexts.organisations.api import Organisation
from schoolpoort.contexts.people.api import AlreadyAssigned, Guardian, end_role, invite
from schoolpoort.contexts.support.enums import CheckKind, SupporterState
from schoolpoort.contexts.support.kinds import REQUIRED_CHECKS
from schoolpoort.contexts.support.models import BlockedPair, Pause, Supporter, SupporterCheck
from schoolpoort.contexts.support.queries.people import has_standing_promise
from schoolpoort.contexts.support.services.people.applications import LanguageSaid
from schoolpoort.contexts.support.services.people.sign_up import add_contact, write_languages
from schoolpoort.contexts.support.validators import is_known_adult
from schoolpoort.core import audit, clock
from schoolpoort.core.phrases import phrase
from schoolpoort.core.scope import Scope
from schoolpoort.engines.phrasebook import strip_isolates

WELCOME_KIND = "support.welcome"


class NotAdult(Exception):
    """Only adults help; the birth date is missing or says otherwise."""


class ChecksMissing(Exception):
    """Something must be seen first; `kinds` are the CheckKinds."""

    def __init__(self, kinds: list[str]) -> None:
        super().__init__(", ".join(kinds))
        self.kinds = kinds


class StillPromised(Exception):
    """The supporter has a promise that is still to come; it is cancelled or handed on first."""


def missing_checks(supporter: Supporter) -> list[str]:
    """Return what must still be seen before this supporter helps (no query where checks are loaded)."""
    needed = {check for kind in supporter.kinds for check in REQUIRED_CHECKS.get(kind, frozenset())}
    if supporter.works_with_minors:
        needed.add(CheckKind.EXTRACT_596_2)
    seen = {check.kind for check in supporter.checks.all()}
    return [each.value for each in CheckKind if each in needed and each.value not in seen]


@transaction.atomic
def note_check(supporter: Supporter, kind: CheckKind, seen_on: date, by: User) -> None:
    """Write down that something was seen on a day, and by whom; the document itself is never kept."""
    SupporterCheck.objects.within(_scope(supporter)).filter(supporter=supporter, kind=kind).delete()
    SupporterCheck.objects.create(
        organisation_id=supporter.organisation_id, supporter=supporter, kind=kind, seen_on=seen_on, seen_by=by
    )
    _record("saw", supporter, by, kind.value)


@transaction.atomic
def activate(supporter: Supporter, by: User) -> None:
    """Let a supporter begin; with an e-mail address there is an own place, and a link to it is sent.

    Raises NotAdult and ChecksMissing.
    """
    if not is_known_adult(supporter.birth_date, clock.today()):
        raise NotAdult
    missing = missing_checks(supporter)
    if missing:
        raise ChecksMissing(missing)
    supporter.state, supporter.ended_on = SupporterState.ACTIVE, None
    supporter.user = supporter.user or _account(supporter, by)
    supporter.save(update_fields=["state", "ended_on", "user"])
    _record("activated", supporter, by, "state")
    if supporter.user is not None:
        _welcome(supporter, supporter.user)


def _account(supporter: Supporter, by: User) -> User | None:
    address = supporter.contacts.filter(kind=ChannelKind.EMAIL).first()
    if address is None:
        return None
    known = User.objects.filter(email=address.address.lower()).first()
    try:
        return invite(
            supporter.organisation_id,
            first_name=supporter.first_name,
            last_name=supporter.last_name,
            email=address.address,
            role=Role.SUPPORTER,
            by=by,
        )
    except AlreadyAssigned:
        return known


def _welcome(supporter: Supporter, user: User) -> None:
    languages = [supporter.written_language, "nl"]
    said = phrase("supporter-welcome", languages, first=supporter.first_name, name=supporter.organisation.name)
    link = make_code_link(user, supporter.organisation_id)
    request = DeliveryRequest(
        organisation_id=supporter.organisation_id,
        channel=ChannelKind.EMAIL,
        kind=WELCOME_KIND,
        subject_id=supporter.pk,
        batch_id=supporter.pk,
        address=user.email,
    )
    subject = strip_isolates(phrase("supporter-welcome-subject", languages).text)
    text = f"{strip_isolates(said.text)}\n\n{link}\n"
    send_now(request, Content(subject=subject, text=text, languages=tuple(dict.fromkeys(languages))))


@transaction.atomic
def pause(supporter: Supporter, by: User) -> None:
    """Let nobody ask this supporter anything, from today until somebody says otherwise."""
    supporter.state = SupporterState.PAUSED
    supporter.save(update_fields=["state"])
    Pause.objects.create(organisation_id=supporter.organisation_id, supporter=supporter, starts=clock.today())
    _record("paused", supporter, by, "state")


@transaction.atomic
def resume(supporter: Supporter, by: User) -> None:
    """End a rest: from today there is none."""
    today = clock.today()
    pauses = Pause.objects.within(_scope(supporter)).filter(supporter=supporter)
    pauses.filter(starts__gte=today).delete()
    pauses.filter(Q(until=None) | Q(until__gte=today)).update(until=today - timedelta(days=1))
    supporter.state = SupporterState.ACTIVE
    supporter.save(update_fields=["state"])
    _record("resumed", supporter, by, "state")


@transaction.atomic
def end(supporter: Supporter, by: User) -> None:
    """Let a supporter stop: the role ends today. Raises StillPromised."""
    if has_standing_promise(supporter):
        raise StillPromised
    supporter.state, supporter.ended_on = SupporterState.ENDED, clock.today()
    supporter.save(update_fields=["state", "ended_on"])
    end_account(supporter, by)
    _record("ended", supporter, by, "state")


def end_account(supporter: Supporter, by: User) -> None:
    """End the role of supporter in this organisation; other roles stay."""
    if supporter.user is None:
        return
    held = RoleAssignment.objects.within(_scope(supporter)).filter(user=supporter.user, role=Role.SUPPORTER)
    for row in held.filter(Q(until=None) | Q(until__gte=clock.today())).select_related("user"):
        end_role(row, by)


@transaction.atomic
def change(supporter: Supporter, values: Mapping[str, Any], languages: tuple[LanguageSaid, ...], by: User) -> None:
    """Write what the intake said; `values` are fields of Supporter by name."""
    changed = [name for name, value in values.items() if getattr(supporter, name) != value]
    for name in changed:
        setattr(supporter, name, values[name])
    if changed:
        supporter.save(update_fields=changed)
    write_languages(supporter, languages)
    _record("changed", supporter, by, *changed, "languages")


@transaction.atomic
def receive_new(
    organisation: Organisation,
    values: Mapping[str, Any],
    contact: tuple[str, str],
    languages: tuple[LanguageSaid, ...],
    by: User,
) -> Supporter:
    """Write down somebody who came to the counter; `contact` is a delivery channel kind and a cleaned address."""
    supporter = Supporter.objects.create(organisation=organisation, signed_up_at=clock.now(), **values)
    add_contact(supporter, *contact)
    write_languages(supporter, languages)
    _record("received", supporter, by)
    return supporter


@transaction.atomic
def block(supporter: Supporter, guardian: Guardian, reason: str, by: User) -> None:
    """Never bring these two together."""
    BlockedPair.objects.within(_scope(supporter)).filter(supporter=supporter, guardian=guardian).delete()
    BlockedPair.objects.create(
        organisation_id=supporter.organisation_id, supporter=supporter, guardian=guardian, reason=reason
    )
    _record("blocked", supporter, by, "blocked_pairs")


@transaction.atomic
def unblock(pair: BlockedPair, by: User) -> None:
    """Let these two be brought together again."""
    supporter = pair.supporter
    pair.delete()
    _record("unblocked", supporter, by, "blocked_pairs")


def _scope(supporter: Supporter) -> Scope:
    return Scope.of(supporter.organisation_id)


def _record(action: str, supporter: Supporter, by: User, *fields: str) -> None:
    audit.record(
        action,
        actor=audit.Actor("user", by.pk),
        organisation_id=supporter.organisation_id,
        subject="Supporter",
        subject_id=supporter.pk,
        fields=fields,
    )
