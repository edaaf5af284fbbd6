"""Amounts in euro: "€ 2,50", "12 euro", "€5,-", "vijf euro"."""

import re
from collections.abc import Iterator
from decimal import Decimal

from schoolpoort.engines.plain_dutch.document import TextDocument, worked_out_once
from schoolpoort.engines.plain_dutch.facts.number_words import NUMBER_PATTERN, NUMBERS
from schoolpoort.engines.plain_dutch.result import Fact

_FIGURE = r"\d{1,3}(?:[. ]\d{3})+(?:,\d{1,2})?|\d+(?:[.,]\d{1,2})?"
_DASH = r"(?:,[-–]{1,2}|,--)?"
_AMOUNT = re.compile(
    rf"(?:€|\beuro\b|\bEUR\b)\s?(?P<after>{_FIGURE}){_DASH}"
    rf"|(?<![\d.,])(?P<before>{_FIGURE}){_DASH}\s?(?:€|euro\b|eur\b)(?:\s?(?P<cents>\d\d)\b(?!\s?(?:€|euro|u\b|uur)))?"
    rf"|\b(?P<word>{NUMBER_PATTERN})\s+euro\b"
    rf"|(?<![\d.,])(?P<cent>\d{{1,2}}|\b(?:{NUMBER_PATTERN}))\s?(?:eurocent|cent)\b"
    r"|\b(?P<and_half>anderhalve|een halve)\s+euro\b",
    re.IGNORECASE,
)
#: The first of two amounts that share one "euro": "tussen 5 en 10 euro", "12 à 15 euro".
_FIRST_OF_TWO = re.compile(rf"(?<![\d.,/:€])(?P<sum>{_FIGURE})\s*(?:à|tot|-|–|(?P<and>en))\s*$", re.IGNORECASE)


@worked_out_once
def find_amounts(document: TextDocument) -> tuple[Fact, ...]:
    """Return amounts as euro with two decimals ("2.50"), in order of place."""
    return tuple(_amounts(document))


def _amounts(document: TextDocument) -> Iterator[Fact]:
    for match in _AMOUNT.finditer(document.text):
        if match["before"]:
            yield from _first_of_two(document.text, match.start())
        yield Fact("amount", match.start(), match.end(), match.group(), f"{_value(match):.2f}")


def _first_of_two(text: str, start: int) -> Iterator[Fact]:
    found = _FIRST_OF_TWO.search(text, max(0, start - 15), start)
    if found and (not found["and"] or text[: found.start()].rstrip().lower().endswith("tussen")):
        yield Fact("amount", found.start(), found.end("sum"), found["sum"], f"{_number(found['sum']):.2f}")


def _value(match: re.Match[str]) -> Decimal:
    if match["and_half"]:
        return Decimal("0.5") if match["and_half"].lower() == "een halve" else Decimal("1.5")
    if match["word"]:
        return Decimal(NUMBERS[match["word"].lower()])
    if match["cent"]:
        return Decimal(NUMBERS.get(match["cent"].lower(), match["cent"])) / 100
    value = _number(match["after"] or match["before"])
    return value + Decimal(match["cents"] or 0) / 100


def _number(written: str) -> Decimal:
    """Read a number with a comma for the cents; a point before three digits parts thousands, before two it is cents."""
    digits = written.replace(" ", "")
    if "," in digits:
        return Decimal(digits.replace(".", "").replace(",", "."))
    whole, point, rest = digits.rpartition(".")
    return Decimal(digits) if point and len(rest) != 3 else Decimal(whole.replace(".", "") + rest)
