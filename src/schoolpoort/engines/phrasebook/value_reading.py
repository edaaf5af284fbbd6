"""From what a person filled in to a checked value, one reader per type; and back to text for JSON.

Each reader takes what a form or a JSON file gives, or a value that is already right, and raises `Unreadable` with
a Dutch sentence that says what to do. The sentences are part of the form of a teacher: kind, short, no blame.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation

from .model import Parameter, ParameterType, Period, Value

FIRST_YEAR, LAST_YEAR = 2000, 2099
LARGEST_COUNT = 9999
LARGEST_AMOUNT = Decimal("99999.99")
LONGEST_NAME = 80
LONGEST_TEXT = 600

_DAY_FIRST = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
_ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_TIME = re.compile(r"(\d{1,2})(?:\s*[:.uhUH]\s*)(\d{2})?(?::00)?(?:\s*uur)?")
_AMOUNT = re.compile(r"(?:€|EUR)?\s*(\d+(?:[.,]\d{1,2})?)\s*(?:€|EUR|euro)?", re.IGNORECASE)
# C0 and C1 controls and the characters that turn the direction of text: pasted from elsewhere, they break a page.
_UNWANTED = re.compile("[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]")


class Unreadable(ValueError):
    """The value cannot be used; the message is a Dutch sentence for the person who filled it in."""


def read_value(parameter: Parameter, raw: object) -> Value:
    """Return the checked value of `raw`, which is not empty; raise `Unreadable` with what to do."""
    return _READERS[parameter.type](raw, parameter)


def write_value(value: Value) -> str | int | list[str]:
    """Return a value as it stands in JSON; `read_value` reads it back to the same value."""
    match value:
        case Period():
            return f"{value.start.isoformat()}/{value.end.isoformat()}"
        case date():
            return value.isoformat()
        case time():
            return value.strftime("%H:%M")
        case Decimal():
            return f"{value:.2f}"
        case tuple():
            return list(value)
        case _:
            return value


def is_empty(raw: object) -> bool:
    """Say whether nothing was filled in: None, blank text or an empty list. Zero is something."""
    if isinstance(raw, str):
        return not _UNWANTED.sub("", raw).strip()
    return raw is None or (isinstance(raw, list | tuple) and all(is_empty(part) for part in raw))


def _read_date(raw: object, parameter: Parameter) -> date:
    if isinstance(raw, datetime):
        raw = raw.date()
    day = raw if isinstance(raw, date) else _day(str(raw).strip(), parameter.label)
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise Unreadable(f"Kijk het jaar na bij ‘{parameter.label}’: {day.year} ligt te ver weg.")
    return day


def _day(text: str, label: str) -> date:
    if found := _ISO_DAY.fullmatch(text):
        year, month, day = (int(part) for part in found.groups())
    elif found := _DAY_FIRST.fullmatch(text):
        day, month, year = (int(part) for part in found.groups())
    else:
        raise Unreadable(f"Kies een dag bij ‘{label}’, of schrijf de dag zo: 3/12/2026.")
    try:
        return date(year, month, day)
    except ValueError:
        raise Unreadable(f"Deze dag bestaat niet: {text}. Kies een andere dag bij ‘{label}’.") from None


def _read_time(raw: object, parameter: Parameter) -> time:
    if isinstance(raw, time):
        return raw.replace(second=0, microsecond=0, tzinfo=None)
    found = _TIME.fullmatch(str(raw).strip())
    if not found:
        raise Unreadable(f"Schrijf het uur bij ‘{parameter.label}’ zo: 9:15.")
    hour, minute = int(found[1]), int(found[2] or 0)
    if hour > 23 or minute > 59:
        raise Unreadable(f"Dit uur bestaat niet: {str(raw).strip()}. Schrijf een uur van 0:00 tot 23:59.")
    return time(hour, minute)


def _read_period(raw: object, parameter: Parameter) -> Period:
    if isinstance(raw, Period):
        ends: tuple[object, object] = (raw.start, raw.end)
    else:
        parts = [raw[0], raw[1]] if isinstance(raw, list | tuple) and len(raw) == 2 else _split_period(raw)
        if len(parts) != 2 or any(is_empty(part) for part in parts):
            raise Unreadable(f"Kies de eerste en de laatste dag bij ‘{parameter.label}’.")
        ends = (parts[0], parts[1])
    start, end = (_read_date(day, parameter) for day in ends)
    if end < start:
        raise Unreadable(f"De laatste dag ligt vóór de eerste dag bij ‘{parameter.label}’. Wissel de twee dagen.")
    return Period(start, end)


def _split_period(raw: object) -> list[object]:
    text = str(raw).strip()
    separator = "/" if _ISO_DAY.match(text) else " - "
    return [part.strip() for part in text.split(separator)]


def _read_euro(raw: object, parameter: Parameter) -> Decimal:
    amount: Decimal | None = None
    if isinstance(raw, bool):
        raw = ""
    if isinstance(raw, Decimal | int | float):
        try:
            amount = Decimal(str(raw))
        except InvalidOperation:
            amount = None
    elif found := _AMOUNT.fullmatch(str(raw).strip()):
        amount = Decimal(found[1].replace(",", "."))
    if amount is not None and amount.is_finite() and amount > LARGEST_AMOUNT:
        raise Unreadable(f"Kijk het bedrag na bij ‘{parameter.label}’: het is te groot.")
    if amount is None or not amount.is_finite() or amount < 0 or amount != round(amount, 2):
        raise Unreadable(f"Schrijf het bedrag bij ‘{parameter.label}’ in euro, zo: 12,50.")
    return abs(amount.quantize(Decimal("0.01")))


def _read_count(raw: object, parameter: Parameter) -> int:
    text = str(raw).strip()
    if isinstance(raw, bool | float) or not re.fullmatch(r"[0-9]{1,9}", text):
        raise Unreadable(f"Schrijf een getal in cijfers bij ‘{parameter.label}’, zo: 24.")
    if int(text) > LARGEST_COUNT:
        raise Unreadable(f"Kijk het getal na bij ‘{parameter.label}’: het mag hoogstens {LARGEST_COUNT} zijn.")
    return int(text)


def _read_name(raw: object, parameter: Parameter) -> str:
    return _short_enough(" ".join(_words(raw, parameter).split()), LONGEST_NAME, parameter)


def _read_text(raw: object, parameter: Parameter) -> str:
    lines = _words(raw, parameter).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    text = "\n".join(" ".join(line.split()) for line in lines).strip()
    return _short_enough(text, LONGEST_TEXT, parameter)


def _words(raw: object, parameter: Parameter) -> str:
    if not isinstance(raw, str | int | float) or isinstance(raw, bool):
        raise Unreadable(f"Schrijf gewone tekst bij ‘{parameter.label}’.")
    return _UNWANTED.sub("", str(raw).replace("\r\n", "\n").replace("\r", "\n"))


def _short_enough(text: str, longest: int, parameter: Parameter) -> str:
    if len(text) > longest:
        raise Unreadable(
            f"De tekst bij ‘{parameter.label}’ is te lang: {len(text)} tekens."
            f" Maak hem korter: hoogstens {longest} tekens."
        )
    return text


def _read_choice(raw: object, parameter: Parameter) -> Value:
    given = raw if isinstance(raw, list | tuple) else str(raw).split(",") if parameter.many else [raw]
    chosen = [str(option).strip() for option in given if not is_empty(option)]
    if any(option not in parameter.options for option in chosen):
        raise Unreadable(f"Kies bij ‘{parameter.label}’ uit de lijst.")
    if parameter.many:
        return tuple(dict.fromkeys(chosen))
    if len(chosen) != 1:
        raise Unreadable(f"Kies één antwoord bij ‘{parameter.label}’.")
    return chosen[0]


_READERS: Mapping[ParameterType, Callable[[object, Parameter], Value]] = {
    "date": _read_date,
    "time": _read_time,
    "period": _read_period,
    "euro": _read_euro,
    "count": _read_count,
    "place": _read_name,
    "person": _read_name,
    "choice": _read_choice,
    "text": _read_text,
}
