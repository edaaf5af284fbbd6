"""The style of a parent's page travels inside the page, allowed by its hash: one request, no file to wait for."""

import base64
import hashlib
import re
from functools import cache
from pathlib import Path

_SOURCE = Path(__file__).parent / "parent.css"


def minify(css: str) -> str:
    """Return `css` without comments and needless white space. It must not hold strings with several blanks."""
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    css = re.sub(r"\s+", " ", css)
    css = re.sub(r"\s*([{};,>])\s*", r"\1", css)
    css = re.sub(r":\s+", ":", css)
    return css.replace(";}", "}").strip()


@cache
def parent_style() -> str:
    """Return the minified stylesheet of parents' pages, exactly as it stands between <style> and </style>."""
    return minify(_SOURCE.read_text(encoding="utf-8"))


@cache
def parent_style_hash() -> str:
    """Return the source expression for Content-Security-Policy's style-src, quotes included: 'sha256-...'."""
    digest = hashlib.sha256(parent_style().encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"
