"""Web pages and mails in HTML, by Beautiful Soup: what a reader sees, without menus, styles and scripts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bs4.element import Tag

_HIDDEN = ("script", "style", "head", "nav", "noscript", "template", "svg", "button")
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_BLOCKS = frozenset(
    "address article aside blockquote dd div dl dt figcaption footer h1 h2 h3 h4 h5 h6 header hr main ol p pre section "
    "table ul".split()
)


def is_html(content: bytes) -> bool:
    """Say whether this is a page: its first mark says so."""
    begins = content[:2048].lstrip().lower()
    return begins.startswith((b"<!doctype html", b"<html")) or b"<body" in begins


def read_html(content: bytes | str) -> str:
    """Return the visible text, with white lines between blocks and a hyphen before each list item."""
    from bs4 import BeautifulSoup

    soup = BeautifulSoup(content, "html.parser")
    for hidden in (*soup.find_all(_HIDDEN), *soup.find_all(hidden=True), *soup.find_all(style=_HIDING)):
        hidden.decompose()
    text = "".join(_pieces(soup))
    text = re.sub(r"[ \t\xa0]+", " ", text)
    text = re.sub(r" *\n *", "\n", text)
    return re.sub(r"\n{3,}", "\n\n", text).strip()


def _pieces(element: Tag) -> list[str]:
    """Return the text in pieces; blocks begin on a line of their own, cells of a row are parted by a space."""
    from bs4.element import NavigableString, Tag

    pieces: list[str] = []
    for child in element.children:
        if isinstance(child, Tag):
            inner = ["\n"] if child.name == "br" else _pieces(child)
            if child.name == "li":
                inner = ["\n- ", *inner]
            elif child.name == "tr":
                inner = ["\n", *inner, "\n"]
            elif child.name in ("td", "th"):
                inner = [*inner, " "]
            elif child.name in _BLOCKS:
                inner = ["\n\n", *inner, "\n\n"]
            pieces += inner
        elif type(child) is NavigableString:
            pieces.append(re.sub(r"\s+", " ", str(child)))
    return pieces
