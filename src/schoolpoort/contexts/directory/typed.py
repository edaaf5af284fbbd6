"""What people type in a form or a cell, read: days and times, languages, needs, prices, ages.

Every reader raises WrongText with one plain Dutch sentence that says what to write instead.
"""

import re
from datetime import time
from decimal import Decimal

from django.utils import translation
from django.utils.translation import gettext as _

from schoolpoort.contexts.directory.drafts import Price, Times
from schoolpoort.contexts.directory.enums import Weekday
from schoolpoort.contexts.directory.needs import NEEDS
from schoolpoort.contexts.people.api import dutch_language_name, find_language, read_phone_number

#: The Dutch days, in the language of the template: what is read must not change with who reads it.
_DAYS = {
    "maandag": "MO",
    "dinsdag": "TU",
    "woensdag": "WE",
    "donderdag": "TH",
    "vrijdag": "FR",
    "zaterdag": "SA",
    "zondag": "SU",
}
_NAMES = {code: name for name, code in _DAYS.items()}
_ORDER = tuple(Weekday.values)
_HOUR = r"(\d{1,2})(?:\s*(?:[:.]|u|h)\s*(\d{2})?)?\s*(?:u(?:ur)?)?"
_SPAN = re.compile(rf"^(?P<days>[^\d]+?)\s*(?:van\s+)?{_HOUR}\s*(?:-|–|tot)\s*{_HOUR}(?:\s*\((?P<notes>[^()]*)\))?$")
_DAY_RANGE = re.compile(r"^(\w+)\s*(?:-|–|tot(?: en met)?|t\.?e?\.?m\.?)\s*(\w+)$")
_LONGEST = 500


class WrongText(ValueError):
    """What was typed cannot be read; the message says what to write."""


def _pieces(text: str, between: str = r"[;\n]") -> list[str]:
    return [piece for piece in (each.strip() for each in re.split(between, text)) if piece]


def read_times(text: str) -> tuple[Times, ...]:
    """Read "maandag en woensdag 9:00-12:00; za 14u-16u30 (niet in de vakantie)". Raises WrongText."""
    return tuple(sorted((_times(piece) for piece in _pieces(text)), key=repr))


def _times(piece: str) -> Times:
    found = _SPAN.match(piece[:_LONGEST].strip())
    if found is None:
        raise WrongText(
            _("“%(text)s”: schrijf een dag en twee uren, zoals “maandag 9:00-12:00”.") % {"text": piece[:60]}
        )
    opens, closes = _time(piece, *found.group(2, 3)), _time(piece, *found.group(4, 5))
    if closes <= opens:
        raise WrongText(_("“%(text)s”: het einde moet na het begin komen.") % {"text": piece[:60]})
    return Times(_days(found.group("days")), opens, closes, notes=(found.group("notes") or "").strip()[:300])


def _time(piece: str, hour: str, minute: str | None) -> time:
    try:
        return time(int(hour), int(minute or 0))
    except ValueError as error:
        raise WrongText(_("“%(text)s”: dit uur bestaat niet.") % {"text": piece[:60]}) from error


def _days(text: str) -> tuple[str, ...]:
    found: set[str] = set()
    for piece in re.split(r"\s*(?:,|\+|&|/|\ben\b)\s*", text.strip(" :").casefold()):
        between = _DAY_RANGE.match(piece)
        if between and between.group(0) not in _DAYS:
            first, last = _ORDER.index(_day(between.group(1))), _ORDER.index(_day(between.group(2)))
            found.update(_ORDER[first : last + 1] if first <= last else (*_ORDER[first:], *_ORDER[: last + 1]))
        elif piece in ("elke dag", "dagelijks"):
            found.update(_ORDER)
        else:
            found.add(_day(piece))
    return tuple(day for day in _ORDER if day in found)


def _day(word: str) -> str:
    clean = word.strip(" .").removeprefix("elke ")
    for name, code in _DAYS.items():
        if len(clean) >= 2 and name.startswith(clean):
            return code
    raise WrongText(_("“%(text)s” is geen dag. Schrijf bijvoorbeeld “maandag”.") % {"text": word[:40]})


def write_times(times: Times) -> str:
    """Write times as `read_times` reads them."""
    days = ", ".join(_NAMES[day] for day in times.days)
    text = f"{days} {times.opens_at:%H:%M}-{times.closes_at:%H:%M}"
    return f"{text} ({times.notes})" if times.notes else text


def read_spoken(text: str) -> tuple[str, ...]:
    """Read "Nederlands, Arabisch" into BCP 47 tags. Raises WrongText."""
    tags = []
    for piece in _pieces(text, r"[,;\n]|\ben\b"):
        outcome = find_language(piece[:60])
        if not outcome.value:
            raise WrongText(
                _("“%(text)s” is geen taal die we kennen. Schrijf de naam in het Nederlands.") % {"text": piece[:40]}
            )
        tags.append(outcome.value)
    return tuple(dict.fromkeys(tags))


def write_spoken(tags: tuple[str, ...]) -> str:
    """Write languages as `read_spoken` reads them."""
    return ", ".join(dutch_language_name(tag) for tag in tags)


def read_needs(text: str) -> tuple[str, ...]:
    """Read needs by their Dutch label or key, with commas between. Raises WrongText."""
    known = {str(each.label).casefold(): each.key for each in NEEDS} | {each.key: each.key for each in NEEDS}
    with translation.override("nl"):
        # Files are Dutch, whatever language their reader has chosen.
        known |= {str(each.label).casefold(): each.key for each in NEEDS}
    rest, found = text.casefold(), []
    # A label may hold a comma of its own: the longest labels are looked for first.
    for label in sorted(known, key=len, reverse=True):
        if re.search(rf"(?:^|[,;\n])\s*{re.escape(label)}\s*(?=$|[,;\n])", rest):
            found.append(known[label])
            rest = re.sub(rf"(^|[,;\n])\s*{re.escape(label)}\s*(?=$|[,;\n])", r"\1", rest)
    unknown = rest.strip(" ,;\n")
    if unknown:
        choices = ", ".join(str(each.label) for each in NEEDS)
        raise WrongText(
            _("“%(text)s” kennen we niet. Kies uit: %(choices)s.") % {"text": unknown[:60], "choices": choices}
        )
    keys = [each.key for each in NEEDS]
    return tuple(sorted(set(found), key=keys.index))


def write_needs(needs: tuple[str, ...]) -> str:
    """Write needs as `read_needs` reads them."""
    return "; ".join(str(each.label) for each in NEEDS if each.key in needs)


def read_prices(text: str) -> tuple[Price, ...]:
    """Read "gratis" or "2,50 (per les); 40 (voor een jaar)" in euro. Raises WrongText."""
    return tuple(sorted((_price(piece) for piece in _pieces(text)), key=lambda each: (each.amount, each.option)))


def _price(piece: str) -> Price:
    if piece.casefold() in ("gratis", "niets", "0"):
        return Price(Decimal("0.00"))
    found = re.match(
        r"^(?:€|euro)?\s*(\d{1,6})(?:[.,](\d{1,2}))?\s*(?:€|euro)?\s*(?:\(([^()]*)\)|(per .{1,140}))?$", piece, re.I
    )
    if found is None:
        raise WrongText(_("“%(text)s”: schrijf “gratis” of een bedrag, zoals “2,50 (per les)”.") % {"text": piece[:60]})
    whole, cents, option, per = found.groups()
    return Price(Decimal(f"{whole}.{(cents or '').ljust(2, '0')}"), (option or per or "").strip()[:160])


def write_price(price: Price) -> str:
    """Write a price as `read_prices` reads it."""
    amount = "gratis" if not price.amount and not price.option else f"{price.amount:.2f}".replace(".", ",")
    return f"{amount} ({price.option})" if price.option else amount


def read_phones(text: str) -> tuple[tuple[str, str], ...]:
    """Read "015 12 34 56 (onthaal); 0470 12 34 56" into numbers in E.164 and what they are. Raises WrongText."""
    found = []
    for piece in _pieces(text, r"[;\n]"):
        number, _sign, about = piece.partition("(")
        outcome = read_phone_number(number)
        # Four digits are a number for all of the country, such as 1712.
        value = outcome.value or (number.strip() if re.fullmatch(r"\s*\d{3,4}\s*", number) else "")
        if not value and re.fullmatch(r"\+32 ?400[\d ]{6,10}\s*", number):
            # Invented numbers of the demonstration, which no operator hands out.
            value = number.replace(" ", "")
        if not value:
            raise WrongText(
                _("“%(text)s” is geen telefoonnummer. Schrijf het zoals “015 12 34 56”.") % {"text": piece[:40]}
            )
        found.append((value, about.rstrip(") ").strip()[:160]))
    return tuple(dict.fromkeys(found))


def write_phones(phones: tuple[tuple[str, str], ...]) -> str:
    """Write phones as `read_phones` reads them."""
    return "; ".join(f"{number} ({about})" if about else number for number, about in phones)


def read_ages(text: str) -> tuple[int | None, int | None]:
    """Read "6-12", "vanaf 18", "tot 3" or nothing; whole years, inclusive. Raises WrongText."""
    clean = text.casefold().replace("jaar", "").strip()
    if not clean:
        return None, None
    if found := re.fullmatch(r"(\d{1,3})\s*(?:-|–|tot(?: en met)?)\s*(\d{1,3})", clean):
        lowest, highest = int(found.group(1)), int(found.group(2))
        if lowest <= highest:
            return lowest, highest
    if found := re.fullmatch(r"(?:vanaf\s*)?(\d{1,3})\s*\+?", clean):
        return int(found.group(1)), None
    if found := re.fullmatch(r"(?:tot(?: en met)?|t/m)\s*(\d{1,3})", clean):
        return None, int(found.group(1))
    raise WrongText(_("“%(text)s”: schrijf een leeftijd zoals “6-12” of “vanaf 18”.") % {"text": text[:40]})


def write_ages(lowest: int | None, highest: int | None) -> str:
    """Write ages as `read_ages` reads them."""
    if lowest is None:
        return "" if highest is None else f"tot {highest}"
    return f"vanaf {lowest}" if highest is None else f"{lowest}-{highest}"
