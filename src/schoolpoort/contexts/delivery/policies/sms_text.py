"""How many parts an SMS takes, and what they cost (3GPP TS 23.038 for the alphabet, TS 23.040 for the parts)."""

from collections.abc import Iterable
from dataclasses import dataclass

_BASIC = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
#: Reached through an escape, so each takes two places.
_EXTENSION = "\f^{}\\[~]|€"
_GSM_WIDTHS = {**dict.fromkeys(_BASIC, 1), **dict.fromkeys(_EXTENSION, 2)}

#: Places in one message alone, and in each part of a longer one (six bytes go to the header that joins the parts).
_GSM_ALONE, _GSM_PART = 160, 153
_UCS2_ALONE, _UCS2_PART = 70, 67

#: Invisible marks that Fluent puts around variables; they cost a place and some phones show a box.
_ISOLATES = dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069))


@dataclass(frozen=True)
class SmsEstimate:
    """What some texts cost by SMS: messages, parts on the bill, and euro cents, rounded up."""

    messages: int
    parts: int
    price_cents: int


def without_isolates(text: str) -> str:
    """Return `text` without directional isolates, for an SMS or the subject of a mail."""
    return text.translate(_ISOLATES)


def sms_parts(text: str) -> int:
    """Return how many SMS parts a text takes; an empty text is still one message."""
    text = without_isolates(text)
    widths = [_GSM_WIDTHS.get(character, 0) for character in text]
    if all(widths):
        return _parts(widths, _GSM_ALONE, _GSM_PART)
    return _parts([1 if ord(character) < 0x10000 else 2 for character in text], _UCS2_ALONE, _UCS2_PART)


def _parts(widths: list[int], alone: int, part: int) -> int:
    """Fill parts one after the other; a character of two places is never cut in half."""
    if sum(widths) <= alone:
        return 1
    parts, filled = 1, 0
    for width in widths:
        if filled + width > part:
            parts, filled = parts + 1, 0
        filled += width
    return parts


def estimate(texts: Iterable[str], part_price: int) -> SmsEstimate:
    """Return the cost of `texts`; `part_price` is the price of a part in hundredths of a euro cent."""
    counts = [sms_parts(text) for text in texts]
    return SmsEstimate(len(counts), sum(counts), -(-sum(counts) * part_price // 100))
