"""What went wrong, as `application/problem+json` (RFC 9457), in Dutch or English and in plain words."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from ninja.errors import HttpError, ValidationError

CONTENT_TYPE = "application/problem+json"
_ABOUT = "/api/v1/#"


class Problem(Exception):
    """Stops a call. `code` stays the same for ever, for programs; `detail` is for people and says what to do."""

    def __init__(
        self,
        status: int,
        code: str,
        detail: str | Promise,
        *,
        errors: Sequence[Mapping[str, str]] = (),
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(code)
        self.status = status
        self.code = code
        self.detail = detail
        self.errors = errors
        self.headers = headers or {}


#: What each status means, said once.
TITLES = {
    400: gettext_lazy("Dit kunnen we niet lezen"),
    401: gettext_lazy("Er is een geldige sleutel nodig"),
    403: gettext_lazy("Deze sleutel mag dit niet"),
    404: gettext_lazy("Dit bestaat niet"),
    405: gettext_lazy("Dit kan hier niet"),
    409: gettext_lazy("Dit kan nu niet"),
    413: gettext_lazy("Dit is te groot"),
    422: gettext_lazy("Er klopt iets niet"),
    429: gettext_lazy("Even wachten"),
}


def problem_response(problem: Problem) -> HttpResponse:
    """Return a problem as the answer to a call, in the language of the call."""
    body: dict[str, Any] = {
        "type": _ABOUT + problem.code,
        "title": str(TITLES[problem.status]),
        "status": problem.status,
        "code": problem.code,
        "detail": str(problem.detail),
    }
    if problem.errors:
        body["errors"] = [dict(each) for each in problem.errors]
    content = json.dumps(body, ensure_ascii=False)
    return HttpResponse(content, status=problem.status, content_type=CONTENT_TYPE, headers=dict(problem.headers))


def not_found() -> Problem:
    """Return the problem for what is not there, or not for this key: which of the two is nobody's business."""
    return Problem(404, "not-found", gettext_lazy("We vinden dit niet. Kijk het adres na."))


def too_large(limit: int) -> Problem:
    """Return the problem for a body of more than `limit` bytes."""
    size = f"{limit // 1024} kB" if limit < 1024 * 1024 else f"{limit // 1024 // 1024} MB"
    return Problem(413, "too-large", _("Stuur hoogstens %(size)s in één keer.") % {"size": size})


def _of_http_error(error: HttpError) -> Problem:
    if error.status_code == 401:
        return no_key()
    return Problem(400, "unreadable", gettext_lazy("We kunnen de inhoud niet lezen. Stuur JSON zoals in de uitleg."))


def no_key() -> Problem:
    """Return the problem for a call without a key that opens anything; it never says why it does not."""
    return Problem(
        401,
        "no-key",
        gettext_lazy("Stuur een sleutel mee die nog geldt. Een beheerder van de school maakt er een."),
        headers={"WWW-Authenticate": 'Bearer realm="Schoolpoort"'},
    )


_SENTENCES = {
    "missing": gettext_lazy("Dit ontbreekt."),
    "extra_forbidden": gettext_lazy("Dit kennen we niet. Laat het weg."),
    "string_too_long": gettext_lazy("Dit is te lang."),
    "string_too_short": gettext_lazy("Dit is te kort."),
}
_OTHERWISE = gettext_lazy("Deze waarde past hier niet. Kijk in de uitleg wat wel kan.")


def _of_validation(error: ValidationError) -> Problem:
    errors = [
        {
            "where": ".".join(str(part) for part in each["loc"])[:200],
            "message": str(_SENTENCES.get(each["type"], _OTHERWISE)),
        }
        for each in error.errors[:50]
    ]
    return Problem(422, "invalid", gettext_lazy("Kijk na wat bij de fouten staat."), errors=errors)


def answer_problem(_request: HttpRequest, error: Exception | type[Exception]) -> HttpResponse:
    """Turn what stopped a call into its answer."""
    if isinstance(error, ValidationError):
        return problem_response(_of_validation(error))
    if isinstance(error, HttpError):
        return problem_response(_of_http_error(error))
    return problem_response(error if isinstance(error, Problem) else not_found())
