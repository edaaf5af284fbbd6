"""Days, hours, periods, money and lists as CLDR writes them, with Latin digits and 24 hours in every language.

Latin digits in Arabic and Persian too: the parent can lay the line beside the Dutch one and find the same figures.
The calendar is always Gregorian. Only CLDR's "format" names are used: Babel 2.18 leaks "stand-alone" names from
one language to another where a language has none of its own.
"""

from datetime import date, time
from decimal import Decimal

from babel.core import Locale
from babel.dates import format_date as cldr_date
from babel.dates import format_time as cldr_time
from babel.lists import format_list as cldr_list
from babel.numbers import format_currency

from .languages import base_tags, locale_for
from .model import Period

# CLDR's full pattern, where ours differs. uk: without the abbreviation "р.", whose full stop would double at the
# end of a sentence; en, ka: without commas that carry nothing.
_FULL_DATE = {"uk": "EEEE, d MMMM y", "en": "EEEE d MMMM y", "ka": "EEEE, d MMMM y"}

_ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))
_DIRECTION_MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u061c"))
_INVISIBLE = {**_ISOLATES, **_DIRECTION_MARKS}


def format_date(value: date, language: str) -> str:
    """Return weekday, day, month and year, for example "donderdag 3 december 2026"."""
    pattern = next((_FULL_DATE[tag] for tag in base_tags(language) if tag in _FULL_DATE), "full")
    return cldr_date(value, pattern, locale=locale_for(language))


def format_time(value: time, language: str) -> str:
    """Return a 24-hour time, for example "09:15"; the same in every language, as on a digital clock."""
    return cldr_time(value, "HH:mm", locale=locale_for(language))


def format_period(value: Period, language: str) -> str:
    """Return both days in full, joined by a dash; one day where the period is a single day."""
    if value.start == value.end:
        return format_date(value.start, language)
    return f"{format_date(value.start, language)} – {format_date(value.end, language)}"


def format_euro(value: Decimal, language: str) -> str:
    """Return an amount in euro with two decimals, for example "€ 12,50"; always with the sign, never "EUR"."""
    written = format_currency(value, "EUR", locale=locale_for(language), numbering_system="latn")
    return written.replace("EUR", "€")


def format_items(labels: list[str], language: str) -> str:
    """Return labels as a list in a sentence, for example "zwemkledij, handdoek en tas"."""
    return cldr_list(labels, style="standard", locale=locale_for(language))


def date_parts(value: date, language: str) -> tuple[str, str, str, str]:
    """Return weekday, day, month and year apart, for the leaf of a calendar."""
    locale: Locale = locale_for(language)
    weekday, month = (cldr_date(value, pattern, locale=locale) for pattern in ("EEEE", "MMMM"))
    return weekday, str(value.day), month, str(value.year)


def strip_isolates(text: str) -> str:
    """Return the text without invisible direction characters: each costs a character of an SMS or a mail subject."""
    return text.translate(_INVISIBLE)
