"""Web pages and mails in HTML, by Beautiful Soup: what a reader sees, without menus, styles and scripts."""

import re

from bs4 import BeautifulSoup
from bs4.element import NavigableString, Tag

_HIDDEN = ("script", "style", "head", "nav", "noscript", "template", "svg", "form button")
_BLOCKS = frozenset(
    "address article aside blockquote dd div dl dt figcaption footer h1 h2 h3 h4 h5 h6 header hr main ol p pre section "
    "table tr ul".split()
)


def is_html(content: bytes) -> bool:
    """Say whether this is a page: its first mark says so."""
    begins = content[:2048].lstrip().lower()
    return begins.startswith((b"<!doctype html", b"<html")) or b"<body" in begins


def read_html(content: bytes | str) -> str:
    """Return the visible text, with white lines between blocks and a hyphen before each list item."""
    soup = BeautifulSoup(content, "html.parser")
    for hidden in soup.find_all(_HIDDEN):
        hidden.decompose()
    text = "".join(_pieces(soup))
    text = re.sub(r"[ \t\xa0]+", " ", text)
    text = re.sub(r" *\n *", "\n", text)
    return re.sub(r"\n{3,}", "\n\n", text).strip()


def _pieces(element: Tag) -> list[str]:
    pieces: list[str] = []
    for child in element.children:
        if isinstance(child, Tag):
            if child.name == "br":
                pieces.append("\n")
            elif child.name == "li":
                pieces += ["\n- ", *_pieces(child)]
            elif child.name in _BLOCKS:
                pieces += ["\n\n", *_pieces(child), "\n\n"]
            else:
                pieces += _pieces(child)
        elif type(child) is NavigableString:
            pieces.append(re.sub(r"\s+", " ", str(child)))
    return pieces
