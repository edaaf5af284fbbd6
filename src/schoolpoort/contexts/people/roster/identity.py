"""When two names are the same name: spelling apart, never guessing."""

import re
from functools import lru_cache

from schoolpoort.contexts.people.roster.cells import without_accents

_NO_LETTER = re.compile(r"[\W_]+")
# Letters that are no accented Latin letter to Unicode, but that others type without their sign.
_PLAIN_LETTERS = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"})
# Particles are written apart or together by whoever types the name: Van den Broeck, Vandenbroeck; El Amrani, Elamrani.
_PARTICLES = frozenset(
    {
        "van",
        "vanden",
        "vander",
        "von",
        "de",
        "den",
        "der",
        "du",
        "la",
        "le",
        "el",
        "al",
        "ben",
        "bin",
        "ait",
        "da",
        "di",
    }
    | {"do", "dos", "das", "del", "ter", "ten", "abu", "abd", "ould", "oulad", "mc", "mac", "o"}
)


@lru_cache(maxsize=65_536)
def name_key(first_name: str, last_name: str) -> str:
    """A name without capitals, accents, hyphens and order: `El-Amrani Mohamed` and `Mohamed ELAMRANI` are one."""
    return " ".join(sorted((*_words(first_name), *_words(last_name))))


def _words(name: str) -> list[str]:
    """The words of a name, a particle joined to the word that follows it."""
    words: list[str] = []
    pending = ""
    for word in _NO_LETTER.sub(" ", without_accents(name).translate(_PLAIN_LETTERS)).split():
        if word in _PARTICLES:
            pending += word
        else:
            words.append(pending + word)
            pending = ""
    return [*words, pending] if pending else words
