"""Reads values out of JSON by name and kind; what is wrong is said with the place where it stands."""

import json
from collections.abc import Callable
from datetime import date, time
from typing import Any, TypeVar

from schoolpoort.engines.planner.unreadable import UnreadableProblem

T = TypeVar("T")
#: More than this is no problem file of ours, and would only fill the memory.
LARGEST_NUMBER = 10**9


def parse_json(text: str) -> object:
    """Return the JSON in a text. Raises UnreadableProblem."""
    try:
        return json.loads(text, parse_constant=_no_number)
    except RecursionError as fault:
        raise UnreadableProblem(["This JSON is nested too deep."]) from fault
    except ValueError as fault:
        raise UnreadableProblem([f"This is not JSON: {fault}. Check the file."]) from fault


def _no_number(word: str) -> float:
    raise ValueError(f"{word} is not a number")


class Fields:
    """One JSON object; every name must be asked for once, and `done` complains of names that nobody knows."""

    def __init__(self, value: object, place: str) -> None:
        if not isinstance(value, dict):
            raise _wrong(place, "must be an object { }", value)
        self._values: dict[str, object] = value
        self._place = place
        self._asked: set[str] = set()

    def text(self, name: str, default: str | None = None) -> str:
        """Return a text; without a default it must be there."""
        found: str = self._one(name, default, "a text", lambda value: isinstance(value, str))
        return found

    def text_or_none(self, name: str) -> str | None:
        """Return a text, or None where it is missing or null."""
        found: str | None = self._one(name, None, "a text or null", lambda value: isinstance(value, str), or_none=True)
        return found

    def flag(self, name: str, default: bool = False) -> bool:
        """Return true or false."""
        found: bool = self._one(name, default, "true or false", lambda value: isinstance(value, bool))
        return found

    def whole(self, name: str, default: int | None = None) -> int:
        """Return a whole number."""
        found: int = self._one(name, default, "a whole number", _is_whole)
        return found

    def whole_or_none(self, name: str) -> int | None:
        """Return a whole number, or None where it is missing or null."""
        found: int | None = self._one(name, None, "a whole number or null", _is_whole, or_none=True)
        return found

    def number(self, name: str, default: float | None = None) -> float:
        """Return a number."""
        return float(self._one(name, default, "a number", _is_number))

    def number_or_none(self, name: str) -> float | None:
        """Return a number, or None where it is missing or null."""
        value = self._one(name, None, "a number or null", _is_number, or_none=True)
        return None if value is None else float(value)

    def text_or_number(self, name: str) -> str | int | float:
        """Return a text or a number, as it is."""
        value: str | int | float = self._one(name, None, "a text or a number", _is_text_or_number)
        return value

    def day(self, name: str) -> date:
        """Return a day, written as 2026-11-23."""
        return self._parsed(name, "a day such as 2026-11-23", date.fromisoformat)

    def time(self, name: str) -> time:
        """Return a time of day, written as 18:30."""
        return self._parsed(name, "a time such as 18:30", time.fromisoformat)

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a list of texts, empty where it is missing."""
        value = self._one(name, [], "a list of texts", lambda value: isinstance(value, list))
        if not all(isinstance(item, str) for item in value):
            raise _wrong(self.place_of(name), "must be a list of texts", value)
        return tuple(value)

    def objects(self, name: str, read: Callable[["Fields"], T], required: bool = False) -> tuple[T, ...]:
        """Return a list of objects, each read by `read`; empty where it is missing."""
        default: list[object] | None = None if required else []
        value = self._one(name, default, "a list of objects", lambda value: isinstance(value, list))
        return tuple(_read(Fields(item, f"{self.place_of(name)}[{number}]"), read) for number, item in enumerate(value))

    def object_or_none(self, name: str, read: Callable[["Fields"], T]) -> T | None:
        """Return an object, or None where it is missing or null."""
        self._asked.add(name)
        value = self._values.get(name)
        return None if value is None else _read(Fields(value, self.place_of(name)), read)

    def names(self) -> tuple[str, ...]:
        """Return the names in this object."""
        return tuple(self._values)

    def place_of(self, name: str) -> str:
        """Return where a value stands, for a message."""
        return f"{self._place}.{name}" if self._place else name

    def done(self) -> None:
        """Complain of names that nobody asked for: a typing error would else go unseen."""
        unknown = sorted(set(self._values) - self._asked)
        if unknown:
            raise UnreadableProblem([f"{self._place or 'The file'}: nobody knows {name!r} here." for name in unknown])

    def _parsed(self, name: str, words: str, parse: Callable[[str], T]) -> T:
        value = self.text(name)
        try:
            return parse(value)
        except ValueError as fault:
            raise _wrong(self.place_of(name), f"must be {words}", value) from fault

    def _one(self, name: str, default: Any, words: str, fits: Callable[[object], bool], or_none: bool = False) -> Any:
        self._asked.add(name)
        value = self._values.get(name, default)
        if value is None and or_none:
            return None
        if name not in self._values and default is None:
            raise UnreadableProblem([f"{self.place_of(name)} is missing; it must be {words}."])
        if not fits(value):
            raise _wrong(self.place_of(name), f"must be {words}", value)
        return value


def _read(fields: Fields, read: Callable[[Fields], T]) -> T:
    value = read(fields)
    fields.done()
    return value


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) <= LARGEST_NUMBER


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) <= LARGEST_NUMBER


def _is_text_or_number(value: object) -> bool:
    return isinstance(value, str) or _is_number(value)


def _wrong(place: str, words: str, value: object) -> UnreadableProblem:
    shown = json.dumps(value, ensure_ascii=False)
    shown = shown if len(shown) <= 40 else f"{shown[:37]}..."
    return UnreadableProblem([f"{place or 'The file'} {words}, not {shown}."])
