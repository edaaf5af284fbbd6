"""Agreements across organisations: proposed by one party, confirmed by each, ended by any."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.db import transaction

from schoolpoort.contexts.organisations.models import Agreement, AgreementAim, AgreementConfirmation, Organisation
from schoolpoort.core import clock
from schoolpoort.core.audit import Actor, record
from schoolpoort.core.scope import Scope

#: An agreement is looked at again after so long; nothing is agreed for ever.
LONGEST = timedelta(days=3 * 366)


class WrongEnd(Exception):
    """The end is in the past, or further away than three years."""


class NoOtherParty(Exception):
    """An agreement has at least one other party."""


@dataclass(frozen=True)
class Terms:
    """What the parties agree: what it is called, for what, with whom, until when, and where the signed paper is.

    `purpose` is for people; `aim` is what the product opens.
    """

    title: str
    purpose: str
    others: Sequence[Organisation]
    ends: date
    file_reference: str = ""
    aim: AgreementAim = AgreementAim.EVERYTHING


@transaction.atomic
def propose(own: Organisation, terms: Terms, *, name: str, actor: Actor) -> Agreement:
    """Record an agreement and confirm it for the own organisation; `name` is who does so.

    Raises WrongEnd and NoOtherParty.
    """
    day = clock.today()
    if not day < terms.ends <= day + LONGEST:
        raise WrongEnd
    others = [each for each in terms.others if each.pk != own.pk]
    if not others:
        raise NoOtherParty
    agreement = Agreement.objects.create(
        title=terms.title,
        purpose=terms.purpose,
        aim=terms.aim,
        file_reference=terms.file_reference,
        starts=day,
        ends=terms.ends,
        recorded_by=name[:120],
    )
    agreement.organisations.set([own, *others])
    _record("proposed", agreement, own, actor)
    confirm(agreement, own, name=name, actor=actor)
    return agreement


@transaction.atomic
def confirm(agreement: Agreement, own: Organisation, *, name: str, actor: Actor) -> bool:
    """Say yes for one party; with the last yes the agreement holds. Returns whether it holds now."""
    locked = Agreement.objects.select_for_update().get(pk=agreement.pk)
    AgreementConfirmation.objects.within(Scope.of(own.pk)).get_or_create(
        agreement=locked,
        organisation=own,
        defaults={"confirmed_by": name[:160], "confirmed_on": clock.today()},
    )
    _record("confirmed", locked, own, actor)
    parties = set(locked.organisations.values_list("pk", flat=True))
    said_yes = set(AgreementConfirmation.unscoped.filter(agreement=locked).values_list("organisation_id", flat=True))
    if parties <= said_yes and locked.confirmed_on is None:
        locked.confirmed_on = clock.today()
        locked.save(update_fields=["confirmed_on"])
    return locked.confirmed_on is not None


@transaction.atomic
def end(agreement: Agreement, own: Organisation, *, actor: Actor) -> None:
    """End an agreement at once, for all parties; a proposal ends this way too."""
    Agreement.objects.filter(pk=agreement.pk, ended_on=None).update(ended_on=clock.today())
    _record("ended", agreement, own, actor)


def _record(action: str, agreement: Agreement, own: Organisation, actor: Actor) -> None:
    record(action, actor=actor, organisation_id=own.pk, subject="Agreement", subject_id=agreement.pk)
