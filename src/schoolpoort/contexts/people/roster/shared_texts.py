"""Texts that a workbook writes once and uses in many cells: a small file can swell to gigabytes when they are read.

Calamine gives every cell a copy of its text. One text of a megabyte in ten thousand cells would be ten gigabytes, so
the sum is made here first, from the bytes, and rather too high than too low.
"""

import re
from collections.abc import Mapping

from schoolpoort.contexts.people.roster.reasons import RosterFileError, because

#: All cells together. A school of 10,000 pupils with 40 columns stays below 10 MB.
MAX_TEXT_BYTES = 100 * 1024 * 1024
_SHEETS = "xl/worksheets/"
_ITEM = re.compile(rb"<(?:\w+:)?si\b")
_CELL_VALUE = re.compile(rb"<(?:\w+:)?v\b[^>]*>([^<]*)(<!|<\?)?")


def refuse_swelling_texts(parts: Mapping[str, bytes]) -> None:
    """Raise RosterFileError where the texts of all cells together would be too large."""
    lengths = _lengths(parts)
    if not lengths:
        return
    longest = max(lengths)
    total = 0
    for name, content in parts.items():
        if name.startswith(_SHEETS):
            for match in _CELL_VALUE.finditer(content):
                total += _length(match, lengths, longest)
                if total > MAX_TEXT_BYTES:
                    limit = MAX_TEXT_BYTES >> 20
                    raise RosterFileError(because("file_too_big", size=f"> {limit}", limit=limit))


def _lengths(parts: Mapping[str, bytes]) -> list[int]:
    """Return the bytes of every shared text, marks included, in the order in which cells count them."""
    lengths: list[int] = []
    for name, content in parts.items():
        if not name.startswith(_SHEETS):
            lengths += [len(each) for each in _ITEM.split(content)[1:]]
    return lengths


def _length(match: re.Match[bytes], lengths: list[int], longest: int) -> int:
    """Return the length of the text that a cell may point to; a number that is hidden counts as the longest."""
    number = match[1].strip()
    if match[2] or b"&" in number:
        return longest
    # A plain number that points nowhere, or a text of its own, swells nothing.
    return lengths[int(number)] if number.isdigit() and len(number) < 9 and int(number) < len(lengths) else 0
