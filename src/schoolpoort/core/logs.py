"""Logs hold no token: whatever looks like a parent's link is cut before it is written."""

import logging
import re

#: Paths whose next part is a secret: a family's link and a sign-in link.
_SECRET_PATHS = re.compile(r"/(b|in|t)/[^/\s\"'?#]+")


def without_tokens(text: str) -> str:
    """Return `text` with the secret part of each link's path replaced."""
    return _SECRET_PATHS.sub(r"/\1/[...]", text)


_TRACEBACKS = logging.Formatter()


class TokenFilter(logging.Filter):
    """Replace tokens in every record, its arguments and its traceback included; the record itself always passes."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Clean the record in place; a formatter takes the text of a traceback as it finds it here."""
        record.msg = without_tokens(record.getMessage())
        record.args = ()
        if record.exc_info and not record.exc_text:
            record.exc_text = _TRACEBACKS.formatException(record.exc_info)
        if record.exc_text:
            record.exc_text = without_tokens(record.exc_text)
        return True
