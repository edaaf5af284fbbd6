"""Where a form may lead back to: a path of ours, whatever somebody wrote into `next`."""

import re
from urllib.parse import unquote, urlsplit

#: Characters that browsers drop or turn into a slash before they go somewhere.
_TREACHEROUS = re.compile(r"[\x00-\x20\x7f\\\\]")


def is_own_path(url: str) -> bool:
    """Say whether `url` is a path on this site: "/tasks/?kind=help", never "//evil" or "https:evil" in any writing."""
    path = url.partition("?")[0]
    for written in (path, unquote(path)):
        if not written.startswith("/") or written.startswith("//") or _TREACHEROUS.search(written):
            return False
    parts = urlsplit(url)
    return not parts.scheme and not parts.netloc and not _TREACHEROUS.search(url)
