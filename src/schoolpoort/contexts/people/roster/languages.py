"""From the name of a language, in Dutch, English, French or its own script, to its BCP 47 tag.

Names come from CLDR (through Babel) and from `language_names`. A name that is not known is kept as text: a child is
never refused because of its language, and a language is never guessed from anything but its name.
"""

import re
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from rapidfuzz import fuzz, process

from schoolpoort.contexts.people.roster.cells import is_nothing, text_of, without_accents
from schoolpoort.contexts.people.roster.language_names import CODES, OWN_NAMES, SYNONYMS, THREE_LETTER_CODES, UNCERTAIN
from schoolpoort.contexts.people.roster.outcome import Outcome
from schoolpoort.contexts.people.roster.reasons import Reason, because
from schoolpoort.contexts.people.roster.records import RosterLanguage

_NAMING_LOCALES = ("nl", "en", "fr")
# CLDR lists a macro-language or variant under these; the product speaks of the tag on the right.
_PREFERRED = {
    "tl": "fil",
    "tw": "ak",
    "fat": "ak",
    "swc": "sw",
    "ar-001": "ar",
    "cmn": "zh",
    "prs": "fa-AF",
    "tzm": "zgh",
}
_BETWEEN = re.compile(r"\s*(?:[,;|&+/\n،、]|\b(?:en|and|et|und|of)\b)\s*", re.IGNORECASE)
_ADDITION = re.compile(r"\s*[(\[].*?[)\]]\s*")
_PREFIX = re.compile(r"^(?:taal|language|langue)\s*:\s*")
_SIMILAR_ENOUGH = 84
_TYPING_ERROR_LENGTH = 4


@lru_cache(maxsize=1)
def _index() -> dict[str, str]:
    """Folded name -> tag. Own lists win over CLDR, Dutch names win over other languages' names."""
    names: dict[str, str] = {}
    for tag in reversed(OWN_NAMES):
        try:
            _add(names, tag, Locale.parse(tag).languages.get(tag, ""))
        except UnknownLocaleError:
            continue
    for naming in reversed(_NAMING_LOCALES):
        for code, name in Locale.parse(naming).languages.items():
            _add(names, code.replace("_", "-"), name)
    for name, tag in SYNONYMS.items():
        names[without_accents(name)] = tag
    names.update(UNCERTAIN)
    return names


def _add(names: dict[str, str], tag: str, name: str) -> None:
    if name:
        names[without_accents(name)] = _PREFERRED.get(tag, tag)


@lru_cache(maxsize=4096)
def find_language(text: str) -> Outcome[str]:
    """The BCP 47 tag of one language name or code; an empty tag with a reason where it is not known."""
    folded = _PREFIX.sub("", without_accents(text)).strip(" .-")
    names = _index()
    for attempt in (folded, _ADDITION.sub(" ", folded).strip()):
        if attempt in UNCERTAIN:
            return Outcome(UNCERTAIN[attempt], because("language_check", language=dutch_name(UNCERTAIN[attempt])))
        if attempt in names:
            return Outcome(names[attempt])
        code = attempt.replace("_", "-").split("-")[0]
        if code in CODES and len(attempt) <= 5:
            return Outcome(code)
        if attempt in THREE_LETTER_CODES:
            return Outcome(THREE_LETTER_CODES[attempt])
    return Outcome("", _unknown(folded))


def _unknown(folded: str) -> Reason:
    if len(folded) >= _TYPING_ERROR_LENGTH:
        similar = process.extractOne(folded, _index().keys(), scorer=fuzz.ratio, score_cutoff=_SIMILAR_ENOUGH)
        if similar is not None:
            return because("language_maybe", suggestion=dutch_name(_index()[similar[0]]))
    return because("language_unknown")


def read_languages(value: object) -> tuple[tuple[RosterLanguage, ...], tuple[Reason, ...]]:
    """All languages that a cell names, in its order (`Fulfulde, Frans`), and what a person should know about them."""
    return _read_languages(text_of(value) if isinstance(value, str) else "")


@lru_cache(maxsize=4096)
def _read_languages(text: str) -> tuple[tuple[RosterLanguage, ...], tuple[Reason, ...]]:
    if is_nothing(text):
        return (), ()
    whole = find_language(text)
    if whole.value:
        return (RosterLanguage(whole.value, text),), (whole.reason,) if whole.reason else ()
    found: dict[str, RosterLanguage] = {}
    reasons: list[Reason] = []
    for piece in (piece for piece in _BETWEEN.split(text) if not is_nothing(piece)):
        outcome = find_language(piece)
        found.setdefault(outcome.value or piece.casefold(), RosterLanguage(outcome.value, piece))
        if outcome.reason:
            reasons.append(outcome.reason)
    return tuple(found.values()), tuple(reasons)


def dutch_name(tag: str) -> str:
    """The language's name in Dutch, or the tag where CLDR has none."""
    names = Locale.parse("nl").languages
    language, _, region = tag.partition("-")
    name = names.get(tag.replace("-", "_")) or names.get(language)
    if not name:
        return tag
    territory = Locale.parse("nl").territories.get(region) if region and tag.replace("-", "_") not in names else None
    return f"{name} ({territory})" if territory else str(name)
