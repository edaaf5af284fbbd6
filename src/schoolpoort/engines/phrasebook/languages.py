"""Language tags: how they are written, which stand in for which, and the way they run."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from babel import Locale, UnknownLocaleError

from .rendered import Direction

DUTCH = "nl"

# Scripts and languages that run from right to left. Kept here because Babel does not know every tag that is used.
_RTL_LANGUAGES = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ks", "prs", "ps", "sd", "ug", "ur", "yi"})
_RTL_SCRIPTS = frozenset({"arab", "hebr", "nkoo", "syrc", "thaa", "adlm", "rohg"})

# Tags that people write and that the catalogue knows by another name (CLDR language aliases).
_ALIASES = {"prs": "fa-AF", "tl": "fil", "iw": "he", "in": "id", "mo": "ro", "sh": "sr-Latn", "no": "nb"}

# The country whose conventions are used where the tag itself names none: the school stands in Belgium.
_BELGIAN = frozenset({"nl", "fr", "de", "en"})


@lru_cache(maxsize=1024)
def normalise_tag(tag: str) -> str:
    """Return a tag in its usual spelling: "FA_af" becomes "fa-AF", "prs" becomes "fa-AF"."""
    parts = [part for part in tag.strip().replace("_", "-").split("-") if part]
    if not parts:
        return ""
    spelled = [parts[0].lower()]
    for part in parts[1:]:
        if len(part) == 4 and part.isalpha():
            spelled.append(part.title())
        elif len(part) in (2, 3) and part.isalnum():
            spelled.append(part.upper())
        else:
            spelled.append(part.lower())
    language = _ALIASES.get(spelled[0], spelled[0])
    return "-".join([language, *spelled[1:]])


def base_tags(tag: str) -> Iterator[str]:
    """Yield the tag and what it is a variety of: zh-Hant-TW, zh-Hant, zh (RFC 4647, look-up)."""
    parts = normalise_tag(tag).split("-")
    for length in range(len(parts), 0, -1):
        yield "-".join(parts[:length])


def candidates(asked: Sequence[str], available: Iterable[str]) -> list[tuple[str, str]]:
    """Return (catalogue language, tag for formats) in the order in which they are tried; Dutch is always last.

    The tag for formats stays the one asked for: a Dari reader gets the Persian text with the Dari names of months.
    """
    present = frozenset(available)
    found: list[tuple[str, str]] = []
    seen: set[str] = set()
    for tag in (*asked, DUTCH):
        for base in base_tags(tag):
            if base in present or base == DUTCH:
                if base not in seen:
                    seen.add(base)
                    found.append((base, normalise_tag(tag)))
                break
    return found


def same_language(asked: str, language: str) -> bool:
    """Say whether a text in `language` serves somebody who asked for `asked` (fa serves fa-AF)."""
    return language in base_tags(asked)


def direction(tag: str) -> Direction:
    """Return "rtl" for a language or script that runs from right to left, else "ltr"."""
    parts = normalise_tag(tag).lower().split("-")
    scripts = [part for part in parts[1:] if len(part) == 4]
    if scripts:
        return "rtl" if scripts[0] in _RTL_SCRIPTS else "ltr"
    return "rtl" if parts[0] in _RTL_LANGUAGES else "ltr"


@lru_cache(maxsize=128)
def locale_for(tag: str) -> Locale:
    """Return the CLDR locale of a tag: Belgian where no country is named, Dutch where CLDR does not know the tag."""
    normal = normalise_tag(tag)
    tries = [f"{normal}-BE"] if normal in _BELGIAN else []
    for candidate in (*tries, *base_tags(normal)):
        try:
            return Locale.parse(candidate, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    return Locale.parse("nl_BE")
