"""The words of a mail as plain text, and the names of what was attached."""

import re
from email.message import EmailMessage
from html.parser import HTMLParser

_BLOCKS = frozenset({"p", "div", "br", "tr", "li", "ul", "ol", "h1", "h2", "h3", "h4", "blockquote", "table", "hr"})
_SILENT = frozenset({"script", "style", "head", "title"})

#: "Re:", "Fwd:", "Doorst:", as mail programs of our schools write them.
_PREFIX = re.compile(r"^(?:\s*(?:re|fw|fwd|antw|doorst|tr)\s*:)+\s*", re.IGNORECASE)
_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)


class _TextOfHtml(HTMLParser):
    """Collects the readable words of HTML; the address of a link stays beside its words."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0
        self._address = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a line for a block, remember a link's address, skip what nobody reads."""
        if tag in _SILENT:
            self._silent += 1
        if tag in _BLOCKS:
            self.parts.append("\n- " if tag == "li" else "\n")
        if tag == "a":
            address = dict(attrs).get("href") or ""
            self._address = address if address.startswith(("http://", "https://")) else ""

    def handle_endtag(self, tag: str) -> None:
        """End a block, write a link's address."""
        if tag in _SILENT and self._silent:
            self._silent -= 1
        if tag == "a" and self._address:
            if self._address not in "".join(self.parts[-2:]):
                self.parts.append(f" ({self._address})")
            self._address = ""
        if tag in _BLOCKS and tag != "br":
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        """Keep words; line breaks in HTML source mean nothing."""
        if not self._silent:
            self.parts.append(re.sub(r"\s+", " ", data))


def text_of_html(html: str) -> str:
    """Return the readable words of HTML as lines."""
    reader = _TextOfHtml()
    reader.feed(html)
    reader.close()
    return tidy("".join(reader.parts))


def tidy(text: str) -> str:
    """Return text without trailing spaces and without more than one empty line in a row."""
    lines = [" ".join(line.split()) for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def text_of(mail: EmailMessage) -> str:
    """Return the words of a mail without its signature: the plain part, else the readable words of the HTML part."""
    body = mail.get_body(preferencelist=("plain", "html"))
    if body is None:
        return ""
    try:
        content = body.get_content()
    except (LookupError, UnicodeError):
        # A character set that does not exist: what can be read is better than nothing.
        raw = body.get_payload(decode=True)
        content = raw.decode("utf-8", "replace") if isinstance(raw, bytes) else ""
    words = text_of_html(content) if body.get_content_type() == "text/html" else tidy(content)
    return _SIGNATURE.split(words)[0].strip()


def subject_of(mail: EmailMessage) -> str:
    """Return the subject without "Re:" and "Fwd:"."""
    return " ".join(_PREFIX.sub("", str(mail.get("Subject", ""))).split())


def attachment_names(mail: EmailMessage) -> list[str]:
    """Return the names of what was attached, so that nothing disappears without a word."""
    return [
        " ".join((part.get_filename() or part.get_content_type()).split())[:120] for part in mail.iter_attachments()
    ]
