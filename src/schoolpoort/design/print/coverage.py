"""Which characters the fonts of this package can print, and how a text is made safe to print.

The printer refuses a whole document for one character without a glyph (PDF/UA), and a teacher's free text may hold an
emoji. So every text passes `printable` first. `coverage.json` holds what all fonts together cover, as pairs of first
and last code point; `python -m schoolpoort.design.print.font_survey` writes it anew after a change of fonts.
"""

import json
import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from pathlib import Path

FONT_FOLDER = Path(__file__).parent / "fonts"
COVERAGE_FILE = FONT_FOLDER / "coverage.json"

# What stands for a letter that no font has (a name in another script): visible, so that somebody notices.
REPLACEMENT = "\ufffd"
# Symbols and modifiers (emoji, skin tones, joiners, variation selectors) carry no words: they are left out.
_SILENT_CATEGORIES = frozenset({"So", "Sk", "Cf", "Mn", "Me", "Cc", "Cs", "Co", "Cn"})

# Groups of digits that belong together and start or go on with a sign that a right-to-left line would move:
# telephone and account numbers, dates and times in digits, amounts, and e-mail or web addresses.
_LEFT_TO_RIGHT_RUN = re.compile(
    r"https?://\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:[+€]\s?)?\d+(?:[ \u00a0\u202f./:,\-–]+\d+)+(?:\s?€)?|\+\d+"
)
_NO_BREAK_SPACE = "\u00a0"
_ISOLATE_START, _ISOLATE_END = "\u2066", "\u2069"


@cache
def covered_code_points() -> frozenset[int]:
    """Return the code points for which the fonts have a glyph, in regular and in bold."""
    ranges: list[list[int]] = json.loads(COVERAGE_FILE.read_text(encoding="utf-8"))
    return frozenset(point for first, last in ranges for point in range(first, last + 1))


def undisplayable_characters(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the characters of `texts` that no font can print, each once, in order of first appearance."""
    covered = covered_code_points()
    characters = dict.fromkeys("".join(unicodedata.normalize("NFC", text) for text in texts))
    return tuple(char for char in characters if ord(char) not in covered and not char.isspace())


def printable(text: str) -> str:
    """Return `text` with every character replaced or left out that the fonts do not have.

    Line ends stay, other white space becomes a space; a missing letter becomes U+FFFD, a missing symbol goes.
    """
    covered = covered_code_points()
    normal = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")).strip()
    return "".join(char if ord(char) in covered else _stand_in(char) for char in normal)


def _stand_in(char: str) -> str:
    if char == "\n":
        return char
    if char.isspace():
        return " "
    return "" if unicodedata.category(char) in _SILENT_CATEGORIES else REPLACEMENT


def isolate_left_to_right(text: str) -> str:
    """Return `text` for a right-to-left line, with numbers in groups and addresses kept in their own order.

    The groups of one number stay on one line too. Source: Unicode Standard Annex 9, explicit directional isolates.
    """
    return _LEFT_TO_RIGHT_RUN.sub(_isolated, text)


def _isolated(run: re.Match[str]) -> str:
    return f"{_ISOLATE_START}{run.group().replace(' ', _NO_BREAK_SPACE)}{_ISOLATE_END}"
