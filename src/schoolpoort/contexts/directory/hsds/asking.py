"""What a program asks in the address of a call, read; an answer in plain English where it cannot be."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from uuid import UUID

from django.http import HttpRequest

from schoolpoort.contexts.directory.distances import Point
from schoolpoort.contexts.directory.queries.open_data import Asked
from schoolpoort.contexts.directory.queries.public import point_of

_USUAL_SIZE = 50
_LARGEST_SIZE = 100
_MOST_PAGES = 1_000_000
_YES, _NO = ("true", "1", "yes"), ("false", "0", "no", "")


class WrongQuestion(ValueError):
    """A parameter cannot be read; the message says what it may be."""


@dataclass(frozen=True)
class Page:
    """Which part of a list: `number` from 1; `pages` is 1 for an empty list."""

    number: int
    size: int
    as_lines: bool
    pages: int = 1

    @property
    def first(self) -> int:
        """The place of its first row, from 0."""
        return (self.number - 1) * self.size

    def within(self, total: int) -> "Page":
        """Return the page with the number of pages of a list of `total` rows. Raises WrongQuestion beyond the last."""
        pages = max(1, -(-total // self.size))
        if self.number > pages:
            raise WrongQuestion(f"There are {pages} pages.")
        return replace(self, pages=pages)


def _text(request: HttpRequest, name: str) -> str:
    text = request.GET.get(name, "").strip()
    if len(text) > 200 or "\x00" in text:
        raise WrongQuestion(f"{name} is too long or holds signs that nobody types.")
    return text


def _number(request: HttpRequest, name: str, usual: int, most: int) -> int:
    text = _text(request, name)
    if not text:
        return usual
    if not (text.isascii() and text.isdigit()) or not 1 <= int(text) <= most:
        raise WrongQuestion(f"{name} must be a number from 1 to {most}.")
    return int(text)


def _uuid(request: HttpRequest, name: str) -> UUID | None:
    text = _text(request, name)
    if not text:
        return None
    try:
        return UUID(text)
    except ValueError as error:
        raise WrongQuestion(f"{name} must be a UUID.") from error


def flag(request: HttpRequest, name: str) -> bool:
    """Return a yes or no. Raises WrongQuestion."""
    text = _text(request, name).casefold()
    if text in _YES:
        return True
    if text in _NO:
        return False
    raise WrongQuestion(f"{name} must be true or false.")


def page_in(request: HttpRequest) -> Page:
    """Return which page is asked. Raises WrongQuestion."""
    shape = _text(request, "format") or "json"
    if shape not in ("json", "ndjson"):
        raise WrongQuestion("format must be json or ndjson.")
    size = _number(request, "per_page", _USUAL_SIZE, _LARGEST_SIZE)
    return Page(_number(request, "page", 1, _MOST_PAGES), size, shape == "ndjson")


def asked_in(request: HttpRequest) -> Asked:
    """Return what a list is asked to hold. Raises WrongQuestion."""
    return Asked(
        search=_text(request, "search"),
        term_id=_uuid(request, "taxonomy_term_id"),
        taxonomy_id=_uuid(request, "taxonomy_id"),
        provider_id=_uuid(request, "organization_id"),
        modified_after=_instant(request, "modified_after"),
    )


def _instant(request: HttpRequest, name: str) -> datetime | None:
    # A plus sign that was not encoded arrives as a space.
    text = _text(request, name).replace(" ", "+")
    if not text:
        return None
    try:
        found = datetime.fromisoformat(text)
        return found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)
    except (ValueError, OverflowError) as error:
        raise WrongQuestion(f"{name} must be a date or an instant of ISO 8601.") from error


def point_in(request: HttpRequest) -> tuple[Point, float] | None:
    """Return the point of `postcode` and the metres of `proximity` around it; None without a postcode."""
    postcode, proximity = _text(request, "postcode"), _text(request, "proximity")
    if not postcode:
        return None
    if proximity and not (proximity.isascii() and proximity.isdigit() and len(proximity) < 9):
        raise WrongQuestion("proximity must be a whole number of metres.")
    near = point_of(postcode[:8])
    if near is None:
        raise WrongQuestion("This postcode is not known.")
    return near, float(proximity or 10_000)
