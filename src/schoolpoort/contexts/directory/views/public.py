"""Help in the neighbourhood: search by need, language and distance, and one page per entry. For parents, on a phone."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from csp.decorators import csp
from django.http import Http404, HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation.trans_real import parse_accept_lang_header
from django.views.decorators.http import require_safe

from schoolpoort.contexts.directory.models import Service
from schoolpoort.contexts.directory.needs import BY_KEY, NEEDS, Need
from schoolpoort.contexts.directory.occurrences import Occurrence, coming
from schoolpoort.contexts.directory.queries.entries import times_of
from schoolpoort.contexts.directory.queries.public import Hit, Search, find, public_entry, spoken_languages
from schoolpoort.core import clock
from schoolpoort.core.languages import LANGUAGES, Language
from schoolpoort.core.permissions import public
from schoolpoort.core.phrases import phrasebook
from schoolpoort.core.words import DUTCH, Words
from schoolpoort.design.parent_pages import PARENT_POLICY, parent_headers
from schoolpoort.engines.phrasebook import format_date

_LONGEST = 60


@dataclass(frozen=True)
class Card:
    """One entry on the list, with what a reader must see before choosing."""

    service: Service
    distance: str
    pictogram: str
    languages: str
    next_time: str
    is_free: bool


@dataclass(frozen=True)
class When:
    """One opening of the coming week, in words."""

    day: str
    hours: str
    notes: str


@require_safe
@public("who helps in the neighbourhood: open data without a word about anybody")
@csp(PARENT_POLICY)
def search(request: HttpRequest) -> HttpResponse:
    """Show what people can look for, and after a choice who offers it, nearest first."""
    words = Words.of([page_language(request)])
    wanted = _search_of(request)
    asked = bool(wanted.need or wanted.language or wanted.postcode or wanted.words)
    hits = find(wanted, _number(request.GET.get("page", ""))) if asked else None
    own = {"need": wanted.need, "spoken": wanted.language, "postcode": wanted.postcode, "q": wanted.words}
    context = {
        **_page(words, reverse("directory:search"), {name: value for name, value in own.items() if value}),
        "needs": [(each, each.key == wanted.need) for each in NEEDS],
        "need": BY_KEY.get(wanted.need),
        "spoken": _named(words, spoken_languages()),
        "search": wanted,
        "hits": hits,
        "cards": [_card(words, each) for each in hits.hits] if hits else [],
    }
    return parent_headers(HttpResponse(render_to_string("directory/public/search.html", context)))


@require_safe
@public("who helps in the neighbourhood: open data without a word about anybody")
@csp(PARENT_POLICY)  # type: ignore[arg-type]
def entry(request: HttpRequest, service_id: UUID) -> HttpResponse:
    """Show one entry: times this week, cost, languages, how to go there, how to reach it."""
    service = public_entry(service_id)
    if service is None:
        raise Http404
    words = Words.of([page_language(request)])
    translated = {each.language: each.text for each in service.descriptions.all()}
    schedules = [times_of(each) for each in service.schedules.all()]
    needs = [BY_KEY[each.need] for each in service.needs.all() if each.need in BY_KEY]
    today = clock.today()
    context: dict[str, Any] = {
        **_page(words, reverse("directory:entry", args=[service.pk]), {}),
        "service": service,
        "needs": needs,
        "times": [_when(words, each) for each in coming(schedules, today)],
        "has_times": bool(schedules),
        "languages_spoken": _names(words, [each.tag for each in service.languages.all()]),
        "translation": translated.get(words.language, ""),
        "free": _is_free(service),
        "costs": list(service.cost_options.all()),
        "phones": list(service.phones.all()),
        "places": [each.location for each in service.at_locations.all()],
        "confirmed": format_date(service.confirmed_on, words.language) if service.confirmed_on else "",
        "to_check": service.confirm_by <= today,
        "back": f"{reverse('directory:search')}?{urlencode({'taal': words.language})}",
    }
    return parent_headers(HttpResponse(render_to_string("directory/public/entry.html", context)))


def _page(words: Words, address: str, own: dict[str, str]) -> dict[str, object]:
    return {
        "words": words,
        "school_name": words.html("directory-title"),
        "page_language": words.language,
        "page_direction": words.direction,
        "languages": page_languages(),
        "address": address,
        "own": own,
        "query": urlencode(own),
    }


def page_languages() -> list[Language]:
    """Return the languages in which the page's own words are."""
    return [LANGUAGES[tag] for tag in phrasebook().languages if tag in LANGUAGES]


def page_language(request: HttpRequest) -> str:
    """Return the language that was chosen (`taal`), else the first of the browser's that we have."""
    known = [each.tag for each in page_languages()]
    asked = request.GET.get("taal", "").split("-")[0]
    if asked in known:
        return asked
    for tag, _weight in parse_accept_lang_header(request.headers.get("accept-language", "").lower()[:200]):
        if tag.split("-")[0] in known:
            return tag.split("-")[0]
    return DUTCH


def _search_of(request: HttpRequest) -> Search:
    asked = {name: request.GET.get(name, "").replace("\x00", "").strip()[:_LONGEST] for name in request.GET}
    postcode = "".join(sign for sign in asked.get("postcode", "") if sign in "0123456789")[:4]
    need = asked.get("need", "")
    return Search(need if need in BY_KEY else "", asked.get("spoken", "")[:12], postcode, asked.get("q", ""))


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 1


def _named(words: Words, tags: list[str]) -> list[tuple[str, str]]:
    """Return tag and name of languages, in the order of their names."""
    return sorted(((tag, words.language_name(tag)) for tag in tags), key=lambda each: each[1].casefold())


def _names(words: Words, tags: list[str]) -> list[str]:
    return [name for _tag, name in _named(words, tags)]


def _card(words: Words, hit: Hit) -> Card:
    service = hit.service
    coming_times = coming((times_of(each) for each in service.schedules.all()), clock.today())
    first: list[Need] = [BY_KEY[each.need] for each in service.needs.all() if each.need in BY_KEY]
    return Card(
        service=service,
        distance="" if hit.distance is None else f"{hit.distance:.1f}" if hit.distance < 10 else f"{hit.distance:.0f}",
        pictogram=first[0].pictogram if first else "place",
        languages=" · ".join(_names(words, [each.tag for each in service.languages.all()])),
        next_time=_line(words, coming_times[0]) if coming_times else "",
        is_free=_is_free(service),
    )


def _is_free(service: Service) -> bool:
    costs = list(service.cost_options.all())
    return bool(costs) and not any(each.amount for each in costs)


def _line(words: Words, time: Occurrence) -> str:
    when = _when(words, time)
    return f"{when.day} · {when.hours}"


def _when(words: Words, time: Occurrence) -> When:
    return When(format_date(time.day, words.language), f"{time.opens_at:%H:%M} – {time.closes_at:%H:%M}", time.notes)
