"""How a teacher's own words read while they type: time inside the server for one pause of typing.

The baseline is a view that answers "hello" in the same process, with the same middleware and the same session.
"""

import statistics
import time

from benchmarks.rows import Row

_ROUNDS = 200
_WARM_UP = 20
#: As long as the field allows, with something to say about nearly every sentence.
_SENTENCES = (
    "Het is noodzakelijk dat de formulieren onverwijld worden ingevuld. ",
    "Wij hebben de rapporten reeds aan de kinderen overhandigd. ",
    "Neem op donderdag {number} december een handdoek mee. ",
    "Indien uw kind afwezig is, dient u het secretariaat hiervan tijdig in kennis te stellen. ",
)
_LONGEST = 2000


def _draft() -> tuple[str, object]:
    """Write a school, a teacher and a draft; return the path that reads it and the teacher."""
    from django.urls import reverse

    from schoolpoort.contexts.accounts.api import Role, RoleAssignment, User
    from schoolpoort.contexts.messages.services.drafts import new_draft
    from schoolpoort.contexts.organisations.api import Organisation, OrganisationKind
    from schoolpoort.core import clock

    school = Organisation.objects.create(
        kind=OrganisationKind.SCHOOL, name="De Linde", short_name="De Linde", level_asked="B1"
    )
    teacher = User.objects.create_user("els@school.example", None, first_name="Els", last_name="Peeters")
    RoleAssignment.objects.create(organisation=school, user=teacher, role=Role.TEACHER, starts=clock.today())
    message = new_draft(school.pk, teacher)
    return reverse("messages:read_through", args=[message.pk]), teacher


def _text(number: int) -> str:
    """Return another text in each round, so that no answer is remembered."""
    text = f"Dit is brief {number}. "
    while len(text) < _LONGEST:
        text += _SENTENCES[len(text) % len(_SENTENCES)].format(number=number % 28 + 1)
    return text[:_LONGEST]


def _milliseconds(ask: object) -> list[float]:
    """Return the times of whole requests through all middleware, without a socket, sorted."""
    times = []
    for number in range(_ROUNDS + _WARM_UP):
        started = time.perf_counter()
        response = ask(number)  # type: ignore[operator]
        elapsed = (time.perf_counter() - started) * 1000
        if response.status_code != 200:
            raise RuntimeError(f"the page answered {response.status_code}")
        if number >= _WARM_UP:
            times.append(elapsed)
    return sorted(times)


def run() -> list[Row]:
    """Measure 2000 characters of hard Dutch, and a short note of two sentences."""
    import sys
    from types import ModuleType

    from django.http import HttpRequest, HttpResponse
    from django.test import Client, override_settings
    from django.urls import include
    from django.urls import path as at

    def hello(request: HttpRequest) -> HttpResponse:
        request.session.get("nothing")
        return HttpResponse("hello")

    addresses = ModuleType("bench_composer_urls")
    addresses.urlpatterns = [at("hello", hello), at("", include("schoolpoort.config.urls"))]  # type: ignore[attr-defined]
    sys.modules[addresses.__name__] = addresses
    path, teacher = _draft()
    client = Client(headers={"host": "localhost", "hx-request": "true"})
    client.force_login(teacher, backend="allauth.account.auth_backends.AuthenticationBackend")  # type: ignore[arg-type]
    with override_settings(ROOT_URLCONF=addresses.__name__):
        greeted = _milliseconds(lambda number: client.get("/hello"))
        short = _milliseconds(lambda number: client.post(path, {"free_text": _text(number)[:150]}))
        long = _milliseconds(lambda number: client.post(path, {"free_text": _text(number)}))
    base = statistics.median(greeted)
    note = "baseline: a view that says hello; aim: at most 30 ms"

    def row(name: str, value: float) -> Row:
        return Row(f"plain Dutch while typing: {name}", round(value, 1), "ms", round(base, 1), value / base, note)

    return [
        row("two sentences, median", statistics.median(short)),
        row("2000 characters, median", statistics.median(long)),
        row("2000 characters, p95", long[int(len(long) * 0.95)]),
    ]
