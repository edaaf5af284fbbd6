"""The keys of an organisation for its administrator, and the API's own description."""

import json

from django.contrib import messages as notices
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from schoolpoort.api.description import openapi
from schoolpoort.api.document import sections, shapes
from schoolpoort.api.forms import KeyForm
from schoolpoort.api.keys import key_in, keys_of, make_key, revoke_key
from schoolpoort.api.models import ApiKey
from schoolpoort.api.problems import not_found, problem_response
from schoolpoort.contexts.organisations.api import Organisation
from schoolpoort.core import clock
from schoolpoort.core.permissions import by_credential, public, requires
from schoolpoort.core.scope import Scope

_PERMISSION = "api.manage_keys"


@requires(_PERMISSION)
@require_http_methods(["GET", "POST"])
def index(request: HttpRequest) -> HttpResponse:
    """List the keys of the organisation in view, and make one; its token is on the answer and never again."""
    organisation = _organisation(request)
    if request.method != "POST":
        return _page(request, organisation, KeyForm(organisation))
    form = KeyForm(organisation, request.POST)
    if not form.is_valid():
        return _page(request, organisation, form, status=422)
    values = form.cleaned_data
    key, token = make_key(
        organisation.pk,
        name=values["name"],
        purpose=values["purpose"],
        scopes=values["scopes"],
        ends_on=values["ends_on"],
        by=request.user,  # type: ignore[arg-type]
    )
    return render(request, "api/made.html", {"key": key, "token": token})


@requires(_PERMISSION, door=key_in)
@require_POST
def revoke(request: HttpRequest, key: ApiKey) -> HttpResponse:
    """End a key now."""
    revoke_key(key, request.user)  # type: ignore[arg-type]
    notices.success(request, _("Gestopt. Deze sleutel opent niets meer."))
    return redirect("api:keys")


def _organisation(request: HttpRequest) -> Organisation:
    organisation: Organisation | None = getattr(request, "organisation", None)
    if organisation is None or not request.user.has_perm(_PERMISSION, Scope.of(organisation.pk)):  # type: ignore[arg-type]
        raise Http404
    return organisation


def _page(request: HttpRequest, organisation: Organisation, form: KeyForm, status: int = 200) -> HttpResponse:
    today = clock.today()
    keys = [(key, key.is_open(today)) for key in keys_of(Scope.of(organisation.pk))]
    count = sum(1 for _key, is_open in keys if is_open)
    first_line = ngettext("Er is %(count)d sleutel die werkt.", "Er zijn %(count)d sleutels die werken.", count)
    context = {"school": organisation, "keys": keys, "form": form, "first_line": first_line % {"count": count}}
    return render(request, "api/keys.html", context, status=status)


@public("says how the API works; nothing of any organisation")
@require_GET
def documentation(request: HttpRequest) -> HttpResponse:
    """Explain the API to a person, from its own description."""
    context = {
        "about": openapi()["info"]["description"],
        "sections": sections(),
        "shapes": shapes(),
        "page_language": "en",
        "page_direction": "ltr",
    }
    return _may_be_asked_again(render(request, "api/documentation.html", context))


@public("says how the API works; nothing of any organisation")
@require_GET
def description(_request: HttpRequest) -> HttpResponse:
    """Give the description of the API to a program."""
    return _may_be_asked_again(HttpResponse(json.dumps(openapi()), content_type="application/json"))


def _may_be_asked_again(response: HttpResponse) -> HttpResponse:
    """Let a browser or a program keep what is the same for everybody, and ask whether it changed."""
    response.headers["Cache-Control"] = "private, no-cache"
    return response


@by_credential("an address of the API that does not exist, whoever asks")
def unknown(_request: HttpRequest, rest: str) -> HttpResponse:
    """Answer an address that is none, as a problem that a program can read."""
    return problem_response(not_found())
