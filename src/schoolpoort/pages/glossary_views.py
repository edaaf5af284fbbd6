"""Words of school, explained in the languages of the phrasebook: for parents, from a message or by themselves."""

from dataclasses import dataclass

from csp.decorators import csp
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation.trans_real import parse_accept_lang_header
from django.views.decorators.http import require_safe

from schoolpoort.core.languages import LANGUAGES, Language
from schoolpoort.core.permissions import public
from schoolpoort.core.phrases import phrasebook
from schoolpoort.core.words import DUTCH, Words
from schoolpoort.design.parent_pages import PARENT_POLICY, parent_headers
from schoolpoort.engines.phrasebook import Term, Text

_LONGEST_QUERY = 60
_MOST_ASKED = 40


@dataclass(frozen=True)
class Entry:
    """One word: as it stands in Dutch, in the reader's language, and what it means in both."""

    term: Term
    dutch: str
    dutch_plain: str
    word: Text
    plain: Text

    @property
    def letter(self) -> str:
        """The letter under which it stands."""
        return self.dutch[0].upper()

    def holds(self, query: str) -> bool:
        """Say whether what somebody looks for stands in the word, in one of its forms or in the reader's word."""
        return any(query in each.casefold() for each in (self.dutch, self.word.text, *self.term.forms))


@require_safe
@public("what words of school mean, without a word about anybody")
@csp(PARENT_POLICY)
def glossary(request: HttpRequest) -> HttpResponse:
    """Show all words, those that somebody looks for (`q`), or those of a message (`w`, ids with dots between)."""
    words = Words.of([_language(request)])
    query = request.GET.get("q", "").strip()[:_LONGEST_QUERY]
    asked = request.GET.get("w", "").split(".")[:_MOST_ASKED]
    everything = _entries(words)
    entries = [each for each in everything if each.term.id in asked] if any(asked) else everything
    if query:
        entries = [each for each in everything if each.holds(query.casefold())]
    context = {
        "words": words,
        "school_name": words.html("glossary-title"),
        "page_language": words.language,
        "page_direction": words.direction,
        "languages": _languages(),
        "entries": entries,
        "letters": list(dict.fromkeys(each.letter for each in entries)) if len(entries) == len(everything) else [],
        "some": len(entries) < len(everything),
        "query": query,
        "asked": ".".join(each.term.id for each in entries) if any(asked) and not query else "",
        "address": reverse("pages:glossary"),
    }
    return parent_headers(HttpResponse(render_to_string("pages/glossary.html", context)))


def _entries(words: Words) -> list[Entry]:
    """Return all words in the order of the Dutch alphabet."""
    dutch = Words.of([DUTCH])
    entries = [
        Entry(
            term,
            dutch.text(term.message).text,
            dutch.text(f"{term.message}.plain").text,
            words.text(term.message),
            words.text(f"{term.message}.plain"),
        )
        for term in phrasebook().terms()
    ]
    return sorted(entries, key=lambda each: each.dutch.casefold())


def _languages() -> list[Language]:
    return [LANGUAGES[tag] for tag in phrasebook().languages if tag in LANGUAGES]


def _language(request: HttpRequest) -> str:
    """Return the language that was chosen, else the first of the browser's that we have."""
    known = [each.tag for each in _languages()]
    asked = request.GET.get("taal", "").split("-")[0]
    if asked in known:
        return asked
    for tag, _ in parse_accept_lang_header(request.headers.get("accept-language", "").lower()[:200]):
        if tag.split("-")[0] in known:
            return tag.split("-")[0]
    return DUTCH
