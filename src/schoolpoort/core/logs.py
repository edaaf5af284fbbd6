"""Logs hold no token: whatever looks like a parent's link is cut before it is written."""

import logging
import re

#: Paths whose next part is a secret: a family's link and a sign-in link.
_SECRET_PATHS = re.compile(r"/(b|in|t)/[^/\s\"'?#]+")


def without_tokens(text: str) -> str:
    """Return `text` with the secret part of each link's path replaced."""
    return _SECRET_PATHS.sub(r"/\1/[...]", text)


class TokenFilter(logging.Filter):
    """Replace tokens in every record, its arguments included; the record itself always passes."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Clean the record in place."""
        record.msg = without_tokens(record.getMessage())
        record.args = ()
        return True
