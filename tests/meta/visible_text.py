"""What a page says to its reader: texts and labels, without the parts that say they are in another language."""

from collections.abc import Iterator
from html.parser import HTMLParser

_SPOKEN_ATTRIBUTES = ("title", "aria-label", "placeholder", "alt")
_SILENT = ("script", "style", "template")
#: Elements without an end tag.
_VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


class _Reader(HTMLParser):
    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        #: For each open element, whether the page's reader is spoken to in it.
        self._open: list[tuple[str, bool]] = []
        self.said: list[str] = []

    @property
    def _heard(self) -> bool:
        return not self._open or self._open[-1][1]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        heard = self._heard and tag not in _SILENT and attributes.get("lang") in (None, self._language)
        if heard:
            self.said += [attributes[name] or "" for name in _SPOKEN_ATTRIBUTES if name in attributes]
        if tag not in _VOID:
            self._open.append((tag, heard))

    def handle_endtag(self, tag: str) -> None:
        while self._open:
            if self._open.pop()[0] == tag:
                break

    def handle_data(self, data: str) -> None:
        if self._heard:
            self.said.append(data)


def visible_texts(html: str, language: str) -> Iterator[str]:
    """Yield each text of a page in `language`, with single spaces; a part with another `lang` is left out."""
    reader = _Reader(language)
    reader.feed(html)
    for text in reader.said:
        joined = " ".join(text.split())
        if joined:
            yield joined
