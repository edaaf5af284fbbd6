"""A guardian's card, and handing over with what was spoken. Each read is in the guardian's own history."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from schoolpoort.contexts.contact_moments.queries.guardians import guardian_for_card
from schoolpoort.contexts.contact_moments.services.card import card_of
from schoolpoort.contexts.contact_moments.services.support_lines import support_lines
from schoolpoort.contexts.people.api import Guardian
from schoolpoort.core import audit
from schoolpoort.core.permissions import requires
from schoolpoort.core.reading import record_reads
from schoolpoort.core.scope import Scope


@require_GET
@requires("contact_moments.view_card", door=guardian_for_card)
def card(request: HttpRequest, guardian: Guardian) -> HttpResponse:
    """Show one guardian's card, and record that it was read."""
    user: Any = request.user
    actor = audit.Actor("user", user.pk)
    record_reads(actor=actor, organisation_id=guardian.organisation_id, subject="Guardian", subject_ids=[guardian.pk])
    sees_support = user.has_perm("contact_moments.view_support", guardian)
    scope = Scope.of(guardian.organisation_id)
    context = {
        "card": card_of(guardian, user),
        "open_addresses": user.has_perm("people.view_channels", guardian),
        "support": support_lines(user, scope, [guardian.pk]) if sees_support else [],
        "sees_support": sees_support,
    }
    return render(request, "contact_moments/card.html", context)
