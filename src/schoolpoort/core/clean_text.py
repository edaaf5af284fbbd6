"""One rule for text that comes from outside: what nobody types on purpose is taken out before anything reads it.

Control characters, lone surrogates and invisible marks make two equal names different, and PostgreSQL refuses a null
character. Characters that turn the direction of writing could turn a page around a name, so that it says something
else than is stored. Heaps of accents cover the line above. Joiners (U+200C, U+200D) and the mark between words without
a space (U+200B) stay: Persian, Bengali, Khmer and emoji need them; so does every letter of every script.

Imports no Django: the reader of rosters stands on it.
"""

import re
import unicodedata

#: Accents and marks above one another: Vietnamese needs two, Hebrew and Arabic three, Tibetan a few more.
MOST_MARKS = 6

_UNWANTED = re.compile(
    "["
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # control characters; tab, line feed and return stay
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # the direction of writing
    "\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb\u180e"  # no width, and nothing to see
    "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"  # half a character, and what is no character
    "\ue000"  # our own mark in texts that are typeset
    "\U000e0001-\U000e007f"  # letters that nobody sees
    "]"
)

#: Marks are no letters: only where many signs that are none follow one another, each is looked at.
_PERHAPS_A_HEAP = re.compile(rf"[^\w\x00-\x7f]{{{MOST_MARKS + 1}}}")


def clean_text(text: str) -> str:
    """Return `text` without characters that nobody types, and with at most MOST_MARKS marks on one letter."""
    if text.isascii() and text.isprintable():
        return text
    kept = _UNWANTED.sub("", text)
    return _without_heaps(kept) if _PERHAPS_A_HEAP.search(kept) else kept


def _without_heaps(text: str) -> str:
    kept, marks = [], 0
    for sign in text:
        marks = marks + 1 if unicodedata.category(sign) in ("Mn", "Me") else 0
        if marks <= MOST_MARKS:
            kept.append(sign)
    return "".join(kept)
