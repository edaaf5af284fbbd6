"""Agreements with other organisations: recorded, confirmed by each party, ended by any (decision 1)."""

from dataclasses import dataclass
from datetime import date
from typing import cast
from uuid import UUID

from django.contrib import messages as notices
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.organisations.api import (
    Agreement,
    AgreementAim,
    NoOtherParty,
    Organisation,
    Terms,
    WrongEnd,
    agreements_of,
    propose,
)
from schoolpoort.contexts.organisations.api import confirm as confirm_agreement
from schoolpoort.contexts.organisations.api import end as end_agreement
from schoolpoort.contexts.people.forms.agreements import AgreementForm
from schoolpoort.contexts.people.views.organisation_in_view import organisation_to_manage
from schoolpoort.core import clock
from schoolpoort.core.audit import Actor
from schoolpoort.core.permissions import requires

_PERMISSION = "people.manage_agreements"


@dataclass(frozen=True)
class AgreementCard:
    """An agreement as its parties see it; who did not confirm yet is named."""

    agreement: Agreement
    parties: list[tuple[str, str, date | None]]  # organisation, who confirmed for it, when
    holds: bool
    over: bool
    awaits_us: bool


def _card(agreement: Agreement, own: Organisation, day: date) -> AgreementCard:
    said_yes = {each.organisation_id: each for each in agreement.confirmations.all()}
    parties = []
    for party in agreement.organisations.all():
        yes = said_yes.get(party.pk)
        parties.append((party.name, yes.confirmed_by if yes else "", yes.confirmed_on if yes else None))
    over = agreement.ends < day or agreement.ended_on is not None
    holds = agreement.confirmed_on is not None and not over
    return AgreementCard(agreement, parties, holds, over, own.pk not in said_yes and not over and not holds)


@requires(_PERMISSION)
@require_http_methods(["GET", "POST"])
def index(request: HttpRequest) -> HttpResponse:
    """Show the agreements of the organisation in view, and record a new one."""
    own = organisation_to_manage(request, _PERMISSION)
    form = AgreementForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid() and _propose(own, form, cast(User, request.user)):
        notices.success(request, _("Bewaard. De afspraak geldt zodra iedereen bevestigt."))
        return redirect("people:agreements")
    cards = [_card(each, own, clock.today()) for each in agreements_of(own.pk)]
    context = {"organisation_name": own.name, "cards": cards, "form": form}
    return render(request, "people/agreements/index.html", context, status=422 if form.is_bound else 200)


def _propose(own: Organisation, form: AgreementForm, user: User) -> bool:
    values = form.cleaned_data
    terms = Terms(
        values["title"],
        values["purpose"],
        values["parties"],
        values["ends"],
        values["file_reference"],
        AgreementAim(values["aim"]),
    )
    try:
        propose(own, terms, name=user.get_full_name(), actor=Actor("user", user.pk))
    except WrongEnd:
        form.add_error("ends", _("Kies een dag na vandaag, hoogstens drie jaar ver."))
    except NoOtherParty:
        form.add_error("parties", _("Schrijf met welke andere school of stad."))
    return form.is_valid()


def _own_agreement(request: HttpRequest, agreement_id: UUID) -> tuple[Organisation, Agreement]:
    """Return the organisation in view and an agreement that it is a party of; 404 for any other."""
    own = organisation_to_manage(request, _PERMISSION)
    agreement = next((each for each in agreements_of(own.pk) if each.pk == agreement_id), None)
    if agreement is None:
        raise Http404
    return own, agreement


@requires(_PERMISSION)
@require_POST
def confirm(request: HttpRequest, agreement_id: UUID) -> HttpResponse:
    """Say yes for the organisation in view."""
    own, agreement = _own_agreement(request, agreement_id)
    if not _card(agreement, own, clock.today()).awaits_us:
        raise Http404
    user = cast(User, request.user)
    if confirm_agreement(agreement, own, name=user.get_full_name(), actor=Actor("user", user.pk)):
        notices.success(request, _("Bevestigd. De afspraak geldt nu."))
    else:
        notices.success(request, _("Bevestigd. We wachten nog op de anderen."))
    return redirect("people:agreements")


@requires(_PERMISSION)
@require_POST
def end(request: HttpRequest, agreement_id: UUID) -> HttpResponse:
    """End an agreement at once."""
    own, agreement = _own_agreement(request, agreement_id)
    end_agreement(agreement, own, actor=Actor("user", request.user.pk))
    notices.success(request, _("De afspraak is gestopt. Niemand kijkt nog samen."))
    return redirect("people:agreements")
