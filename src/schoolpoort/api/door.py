"""The door that every call goes through: the key, what it may do, how often, how much, and in which language."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation
from django.utils.cache import get_conditional_response, patch_vary_headers, set_response_etag
from django.utils.translation import gettext_lazy
from django.utils.translation.trans_real import parse_accept_lang_header
from ninja.security import HttpBearer

from schoolpoort.api.keys import find_key, note_use
from schoolpoort.api.models import ApiKey, ApiScope
from schoolpoort.api.problems import Problem, no_key, problem_response, too_large
from schoolpoort.core import clock
from schoolpoort.core.limits import Limit, try_once

#: A program that reads a year of figures page by page stays far below this.
CALLS = Limit("api-call", most=120, seconds=60)

#: A body of JSON is a few sentences; a file has its own limit.
LARGEST_JSON = 64 * 1024

View = Callable[..., Any]


class ApiKeyBearer(HttpBearer):
    """Lets in who brings an open key with the needed scope (`None`: any key)."""

    def __init__(self, scope: ApiScope | None = None) -> None:
        super().__init__()
        self.scope = scope

    def authenticate(self, request: HttpRequest, token: str) -> ApiKey:
        """Return the key of a token (3 queries, one more on the first call of a day). Raises Problem.

        Wrong tokens are not counted: nobody guesses one of 2^238, and a count per address would let one program of a
        town keep the others out.
        """
        key = find_key(token)
        if key is None or not key.is_open(clock.today()):
            raise no_key()
        if not try_once(CALLS, str(key.pk)):
            detail = gettext_lazy("Er kwamen te veel vragen kort na elkaar. Probeer het later opnieuw.")
            raise Problem(429, "too-many", detail, headers={"Retry-After": str(CALLS.seconds)})
        if self.scope is not None and self.scope.value not in key.scopes:
            detail = gettext_lazy("Een beheerder kan een sleutel maken die dit wel mag.")
            raise Problem(403, "scope-missing", detail)
        note_use(key)
        return key


def spoken_language(request: HttpRequest) -> str:
    """Return the language of the call's `Accept-Language` that we speak; Dutch when it asks for none of ours."""
    known = dict(settings.LANGUAGES)
    asked = parse_accept_lang_header(str(request.headers.get("Accept-Language", ""))[:500])
    return next((tag for tag in (wanted.split("-")[0] for wanted, _weight in asked) if tag in known), "nl")


def through_the_door(view: View, largest: int = LARGEST_JSON) -> View:
    """Wrap the view of an address: size, language, problems in one form, and 304 for what did not change."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        with translation.override(spoken_language(request)):
            response = _answer(view, largest, request, *args, **kwargs)
            response.headers["Content-Language"] = translation.get_language() or "nl"
        patch_vary_headers(response, ["Accept-Language", "Authorization"])
        response.headers.setdefault("Cache-Control", "private, no-cache")
        return response

    guarded.csrf_exempt = True  # type: ignore[attr-defined]
    return guarded


def _answer(view: View, largest: int, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
    if int(request.META.get("CONTENT_LENGTH") or 0) > largest:
        return problem_response(too_large(largest))
    response: HttpResponse = view(request, *args, **kwargs)
    if response.status_code == 405:
        detail = gettext_lazy("Dit adres kent deze manier van vragen niet.")
        return problem_response(Problem(405, "method", detail, headers={"Allow": response.headers["Allow"]}))
    if request.method == "GET" and response.status_code == 200:
        set_response_etag(response)
        return get_conditional_response(request, etag=response.headers["ETag"], response=response) or response
    return response
