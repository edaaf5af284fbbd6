"""The round with the telephone, under /m/: a contact moment in ten seconds, also without a connection (decision 25)."""

from pathlib import Path
from typing import Any
from uuid import UUID

from csp.constants import SELF
from csp.decorators import csp_replace
from django.contrib import messages as notices
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from schoolpoort.contexts.contact_moments.enums import ContactKind, Topic
from schoolpoort.contexts.contact_moments.forms.moments import MomentForm
from schoolpoort.contexts.contact_moments.queries.guardians import (
    MOST_IN_HAND,
    classes_to_visit,
    families_in_hand,
    guardian_for_card,
)
from schoolpoort.contexts.contact_moments.services.moments import WrongMoment, add_moment
from schoolpoort.contexts.people.api import assigned_class_ids
from schoolpoort.core import clock
from schoolpoort.core.ids import new_id
from schoolpoort.core.permissions import public, requires, scope_of

_GO_ROUND = "contact_moments.go_round"
_WORKER = Path(__file__).resolve().parents[1] / "static" / "contact_moments" / "worker.js"


@require_http_methods(["GET", "POST"])
@requires(_GO_ROUND)
@csp_replace({"worker-src": [SELF]})
def gate(request: HttpRequest) -> HttpResponse:
    """Show the own families and note one talk."""
    if request.method == "POST":
        return _noted(request)
    return _page(request, MomentForm(initial={"client_id": new_id()}))


def _noted(request: HttpRequest) -> HttpResponse:
    if request.POST.get("owner", str(request.user.pk)) != str(request.user.pk):
        # The telephone kept it for somebody else, who has signed out since.
        return JsonResponse({"problem": _("Dit schreef iemand anders. Het is gewist.")}, status=409)
    form = MomentForm(request.POST)
    if form.is_valid() and form.cleaned_data["worried"]:
        address = reverse("contact_moments:worried")
        return JsonResponse({"problem": _("Bel 1712.")}, status=422) if _is_script(request) else redirect(address)
    if not form.is_valid():
        return _refused(request, form, _("Kies een gezin, en hoe jullie elkaar spraken."))
    user: Any = request.user
    guardian = guardian_for_card(scope_of(request), form.cleaned_data["guardian"])
    if guardian is None or not user.has_perm("contact_moments.note_moment", guardian):
        if _is_script(request):
            return JsonResponse({"problem": _("Dit gezin is niet meer van jou. Er is niets bewaard.")}, status=422)
        raise Http404
    try:
        moment, _new = add_moment(guardian, user, form.told())
    except WrongMoment:
        return _refused(request, form, _("Dit gesprek is te lang geleden, of de klok van je toestel loopt fout."))
    if _is_script(request):
        return JsonResponse({"saved": str(moment.client_id)})
    notices.success(request, _("Bewaard. Dank je wel."))
    return redirect("contact_moments:round")


def _is_script(request: HttpRequest) -> bool:
    return request.headers.get("Accept", "").startswith("application/json")


def _refused(request: HttpRequest, form: MomentForm, problem: str) -> HttpResponse:
    """Say what is wrong; nothing is saved and nothing that was typed is lost."""
    if _is_script(request):
        return JsonResponse({"problem": problem}, status=422)
    return _page(request, form, problem, status=422)


def _page(request: HttpRequest, form: MomentForm, problem: str = "", status: int = 200) -> HttpResponse:
    user: Any = request.user
    scope, day = scope_of(request), clock.today()
    only = None if user.has_perm("contact_moments.view_round_list", scope) else assigned_class_ids(user, day)
    classes = classes_to_visit(scope, only, day)
    chosen = next((each for each in classes if str(each.pk) == request.GET.get("class", "")), None)
    wanted = _uuid(str(form["guardian"].value() or request.GET.get("guardian", "")))
    class_id = chosen.pk if chosen else None
    families = families_in_hand(scope, user, school_class=class_id, only=only, day=day, also=wanted)
    context = {
        "form": form,
        "problem": problem,
        "families": families,
        "more": len(families) >= MOST_IN_HAND,
        "classes": classes,
        "chosen": chosen,
        "kinds": _options(ContactKind.choices, {form["kind"].value() or ContactKind.GATE.value}),
        "topics": _options(Topic.choices, set(form["topic"].value() or ())),
        "wanted": wanted,
        "several_schools": len(scope.organisations) > 1,
    }
    return render(request, "contact_moments/round.html", context, status=status)


def _options(choices: list[tuple[str, Any]], checked: set[str]) -> list[dict[str, object]]:
    return [{"value": value, "label": str(label), "checked": value in checked} for value, label in choices]


def _uuid(raw: str) -> UUID | None:
    try:
        return UUID(raw)
    except ValueError:
        return None


@require_GET
@requires(_GO_ROUND)
def worried(request: HttpRequest) -> HttpResponse:
    """Say where to go with a worry about a child's safety. Nothing was kept (decision 23)."""
    return render(request, "contact_moments/worried.html")


@require_GET
@public("the program of the service worker is the same for everybody and holds no data")
def worker(request: HttpRequest) -> HttpResponse:
    """Return the service worker; from here it reaches no further than /m/."""
    return HttpResponse(_WORKER.read_text(encoding="utf-8"), content_type="text/javascript; charset=utf-8")
