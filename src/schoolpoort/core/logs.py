"""Logs hold no token and no person: links are cut, and of an error only its kind and place are written.

What an exception says may hold a value ("Key (email)=(...) already exists", a name that could not be read), so its
message stays out, as do those of the exceptions behind it. With SCHOOLPOORT_DEBUG, on a developer's machine, it stays.
"""

import logging
import re
import traceback
from types import TracebackType

from django.conf import settings

#: Paths whose next part is a secret: a family's link and a sign-in link.
_SECRET_PATHS = re.compile(r"/(b|in|t)/[^/\s\"'?#]+")


def without_tokens(text: str) -> str:
    """Return `text` with the secret part of each link's path replaced."""
    return _SECRET_PATHS.sub(r"/\1/[...]", text)


_TRACEBACKS = logging.Formatter()

_ExceptionInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def kind_and_place(error: BaseException) -> str:
    """Return an exception and those behind it as text: names of classes, files, lines and functions, no message."""
    lines: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        frames = "".join(traceback.StackSummary.extract(traceback.walk_tb(current.__traceback__)).format())
        kind = f"{type(current).__module__}.{type(current).__qualname__}"
        lines.insert(0, f"Traceback (most recent call last):\n{frames}{kind}: (not logged)")
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return "\n\n".join(lines)


def _traceback_of(info: _ExceptionInfo) -> str:
    error = info[1]
    if error is None or settings.DEBUG:
        return _TRACEBACKS.formatException(info)
    return kind_and_place(error)


class TokenFilter(logging.Filter):
    """Replace tokens in every record, and messages of exceptions in its traceback; the record itself always passes."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Clean the record in place; a formatter takes the text of a traceback as it finds it here."""
        error = record.exc_info[1] if record.exc_info else None
        text = record.getMessage()
        if error is not None and str(error) and not settings.DEBUG:
            # "Failed: {error}" would bring back what the traceback leaves out.
            text = text.replace(str(error), f"({type(error).__name__})")
        record.msg = without_tokens(text)
        record.args = ()
        if record.exc_info and not record.exc_text:
            record.exc_text = _traceback_of(record.exc_info)
        if record.exc_text:
            record.exc_text = without_tokens(record.exc_text)
        return True
