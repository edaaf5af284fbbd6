"""Whether something is a Dutch text at all, before it is judged."""

import unicodedata

from schoolpoort.engines.plain_dutch.document import TextDocument
from schoolpoort.engines.plain_dutch.result import Verdict
from schoolpoort.engines.plain_dutch.word_counts import seen

#: The longest text that is judged, in characters: some eighty pages.
LONGEST = 200_000
#: Share of the words that must be common Dutch ones.
_DUTCH_SHARE = 0.45
_COMMON = 4.0
#: Words that only Dutch has, or hardly any other language: they tell it from Afrikaans, German, English and French.
_ONLY_DUTCH = frozenset(
    "de het een van en dat niet zijn op te ik met voor je er maar om heb ze wij we uw u naar bij als wordt deze ook "
    "geen aan uit nog kunnen moet gaan komt wil onze ons jullie kinderen graag ouders kind".split()
)
_ONLY_SHARE = 0.08

SENTENCES = {
    Verdict.EMPTY: "Er staat nog geen tekst. Plak of typ een brief.",
    Verdict.NOT_DUTCH: "Deze tekst lijkt geen Nederlands. Wij kijken alleen Nederlands na.",
    Verdict.NOT_TEXT: "Dit is geen tekst die wij kunnen lezen. Plak de woorden zelf.",
    Verdict.TOO_LONG: "Deze tekst is te lang. Kijk een kleiner stuk na.",
}


def verdict_on(text: str) -> Verdict:
    """Return what is wrong with a string before it is read, or OK."""
    if not text.strip():
        return Verdict.EMPTY
    if len(text) > LONGEST:
        return Verdict.TOO_LONG
    unreadable = sum(unicodedata.category(each) in ("Cc", "Co", "Cn", "Cs") and each not in "\n\r\t\f" for each in text)
    if unreadable > len(text) / 50:
        return Verdict.NOT_TEXT
    return Verdict.OK


def verdict_on_language(document: TextDocument) -> Verdict:
    """Return NOT_DUTCH or NOT_TEXT for a text that the rules know nothing about."""
    words = [each.lower for each in document.words if each.is_word]
    if not words:
        return Verdict.OK if document.words else Verdict.NOT_TEXT
    dutch = sum(word in _ONLY_DUTCH for word in words)
    known = sum(seen(word) >= _COMMON for word in words)
    if len(words) < 5:
        return Verdict.OK if known or any(seen(word) > 2 for word in words) else Verdict.NOT_DUTCH
    if dutch / len(words) < _ONLY_SHARE and known / len(words) < 0.8:
        return Verdict.NOT_DUTCH
    return Verdict.OK if known / len(words) >= _DUTCH_SHARE else Verdict.NOT_DUTCH
