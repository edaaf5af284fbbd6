"""Telephone numbers and e-mail addresses as they stand in rosters."""

import re
from functools import lru_cache

import phonenumbers
from phonenumbers import PhoneNumberFormat, PhoneNumberType

from schoolpoort.contexts.people.roster.cells import CellValue, is_nothing, text_of
from schoolpoort.contexts.people.roster.outcome import Outcome
from schoolpoort.contexts.people.roster.reasons import because

HOME_REGION = "BE"
_BETWEEN_NUMBERS = re.compile(r"\s*(?:;|,|\||\n|\bof\b|\ben\b|\bor\b|&| / |//)\s*", re.IGNORECASE)
_REMARK = re.compile(r"\([^)]*[^\W\d_][^)]*\)|[^\W\d_]{2,}[.:]?")
_NUMBER_SIGNS = re.compile(r"[\d+()/. \-\u2010-\u2015]+")
_DATE = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d")
_ONLY_ZEROS = re.compile(r"[0+/. -]*")
_MOBILE_TYPES = frozenset({PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE})

_EMAIL = re.compile(r"[^\s@<>()\[\],;:\"]{1,64}@(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_]{2,24}")
_BETWEEN_EMAILS = re.compile(r"[\s;,|/<>]+")


def read_phone(value: CellValue) -> Outcome[str]:
    """A number in E.164, or an empty string. Numbers without a country are read as Belgian.

    Reads `0470/12.34.56`, a number whose leading zero a spreadsheet dropped, and a country code without `+`.
    """
    return _read_phone(text_of(value))


@lru_cache(maxsize=100_000)
def _read_phone(text: str) -> Outcome[str]:
    if is_nothing(text) or _ONLY_ZEROS.fullmatch(text):
        return Outcome("")
    if number := _parse(text):
        return Outcome(number)
    pieces = [piece for piece in _BETWEEN_NUMBERS.split(text) if piece]
    numbers = [number for piece in pieces if (number := _parse(_REMARK.sub(" ", piece)))]
    if not numbers:
        return Outcome("", because("phone_invalid"))
    if len(set(numbers)) == 1 and len(pieces) == 1:
        return Outcome(numbers[0])
    return Outcome(numbers[0], because("phone_several", kept=numbers[0]))


def _parse(text: str) -> str:
    # phonenumbers reads letters as keys, stops at a second number, and takes a date for a landline.
    text = text.strip()
    if not _NUMBER_SIGNS.fullmatch(text) or _DATE.fullmatch(text):
        return ""
    for attempt in (text, f"+{text}"):
        try:
            number = phonenumbers.parse(attempt, HOME_REGION)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(number):
            return str(phonenumbers.format_number(number, PhoneNumberFormat.E164))
    return ""


@lru_cache(maxsize=100_000)
def is_mobile(number: str) -> bool:
    """Whether an E.164 number can receive a text message."""
    try:
        return phonenumbers.number_type(phonenumbers.parse(number)) in _MOBILE_TYPES
    except phonenumbers.NumberParseException:
        return False


def read_email(value: CellValue) -> Outcome[str]:
    """An e-mail address in lower case, or an empty string; the first where there are several."""
    text = text_of(value)
    if is_nothing(text):
        return Outcome("")
    text = text.replace("mailto:", " ")
    found = [part for piece in _BETWEEN_EMAILS.split(text) if _EMAIL.fullmatch(part := piece.strip(".,;:()[]\"'"))]
    if not found:
        return Outcome("", because("email_invalid"))
    kept = found[0].lower()
    if len({address.lower() for address in found}) > 1:
        return Outcome(kept, because("email_several", kept=kept))
    return Outcome(kept)
