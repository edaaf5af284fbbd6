"""Phone numbers, e-mail addresses and links."""

import re
from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import TextDocument, TokenKind
from schoolpoort.engines.plain_dutch.result import Fact

_BARE_LINK = re.compile(
    r"\b(?:[a-z0-9-]+\.)+(?:be|nl|eu|com|org|net|vlaanderen|brussels|gent)(?:/[^\s,;)]*[^\s,;).])?", re.IGNORECASE
)
#: Eight figures or more, with what people write between them.
_MAY_BE_PHONE = re.compile(r"\d(?:[ ./()-]{0,3}\d){7}")


def find_contacts(document: TextDocument) -> Iterator[Fact]:
    """Yield phone numbers as E.164, e-mail addresses in small letters, and links with their protocol."""
    taken: list[tuple[int, int]] = []
    for sentence in document:
        for token in sentence.tokens:
            if token.kind == TokenKind.ADDRESS:
                taken.append((token.start, token.end))
                yield _address(token.text, token.start, token.end)
    for match in _BARE_LINK.finditer(document.text):
        if not any(start <= match.start() < end for start, end in taken):
            yield Fact("link", *match.span(), match.group(), f"https://{match.group()}")
    yield from _phones(document.text)


def _phones(text: str) -> Iterator[Fact]:
    if not _MAY_BE_PHONE.search(text):
        return
    import phonenumbers  # Only now: whoever writes no number does not wait for it.

    for found in phonenumbers.PhoneNumberMatcher(text, "BE", leniency=phonenumbers.Leniency.POSSIBLE):
        written = found.raw_string
        if sum(each.isdigit() for each in written) >= 8 and _is_phone(text, found.start, written):
            value = phonenumbers.format_number(found.number, phonenumbers.PhoneNumberFormat.E164)
            yield Fact("phone", found.start, found.end, written, value)


def _address(written: str, start: int, end: int) -> Fact:
    if "@" in written:
        return Fact("email", start, end, written, written.lower())
    return Fact("link", start, end, written, written if "://" in written else f"https://{written}")


def _is_phone(text: str, start: int, written: str) -> bool:
    """Say whether digits are a phone number: not a bank account, and not a date in figures."""
    before = text[max(0, start - 8) : start].upper()
    if re.search(r"[A-Z]{2}\d{2}\s*$", before) or re.match(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$", written):
        return False
    return written.lstrip("(").startswith(("0", "+"))
