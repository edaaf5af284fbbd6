"""The one list of who cares for families: today, promised, waiting, stuck; over several schools under an agreement."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET

from schoolpoort.contexts.contact_moments.services.going_round import RoundList, round_list
from schoolpoort.core import audit
from schoolpoort.core.number_words import number_word, sentence_start
from schoolpoort.core.permissions import requires, scope_of
from schoolpoort.core.reading import record_reads
from schoolpoort.core.scope import Scope


@require_GET
@requires("contact_moments.view_round_list")
def index(request: HttpRequest) -> HttpResponse:
    """Show everything that waits for the visitor, and record whose lines were read."""
    user: Any = request.user
    # The middleware widens the scope beyond one school only where an agreement names them.
    scope = scope_of(request)
    caring = [each for each in scope.organisations if user.has_perm("contact_moments.view_support", Scope.of(each))]
    found = round_list(user, scope, caring)
    groups = _groups(found)
    record_reads(
        actor=audit.Actor("user", user.pk),
        organisation_id=getattr(getattr(request, "organisation", None), "pk", None),
        subject="Guardian",
        subject_ids=[each.guardian_id for group in groups for each in group["entries"] if each.guardian_id],
    )
    context = {"groups": groups, "line": _line(found), "several_schools": len(scope.organisations) > 1}
    return render(request, "contact_moments/going_round.html", context)


def _groups(found: RoundList) -> list[dict[str, Any]]:
    named = [
        (_("Vandaag"), "today", found.today),
        (_("Beloofd"), "promised", found.promised),
        (_("Wacht"), "waiting", found.waiting),
        (_("Zit vast"), "stuck", found.stuck),
    ]
    return [{"label": label, "key": key, "entries": entries} for label, key, entries in named if entries]


def _line(found: RoundList) -> str:
    if not found.count:
        return _("Niemand wacht nu op jou.")
    line = _("Vandaag vraagt niemand jou iets.")
    if found.today:
        count = len(found.today)
        sentence = ngettext("%(number)s gezin vraagt jou vandaag.", "%(number)s gezinnen vragen jou vandaag.", count)
        line = sentence_start(sentence % {"number": number_word(count)})
    if found.stuck:
        stuck = ngettext("%(number)s zit vast.", "%(number)s zitten vast.", len(found.stuck))
        line += " " + sentence_start(stuck % {"number": number_word(len(found.stuck))})
    return line
