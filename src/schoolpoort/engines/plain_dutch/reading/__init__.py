"""Files as plain text with their headings and lists kept: txt, docx, odt, pdf, html, eml, known by their content."""

from collections.abc import Callable
from pathlib import Path

from schoolpoort.engines.plain_dutch.reading.archives import is_docx, is_odt, read_docx, read_odt
from schoolpoort.engines.plain_dutch.reading.fault import NOT_FOUND, NOT_READABLE, TOO_LARGE, UnreadableFile
from schoolpoort.engines.plain_dutch.reading.mail import is_mail, read_mail
from schoolpoort.engines.plain_dutch.reading.pages import is_html, read_html
from schoolpoort.engines.plain_dutch.reading.pdf import is_pdf, read_pdf
from schoolpoort.engines.plain_dutch.reading.plain import read_plain

__all__ = ["LARGEST", "UnreadableFile", "read_bytes", "read_file"]

#: The largest file that is read, in bytes.
LARGEST = 10 * 1024 * 1024

_READERS: tuple[tuple[Callable[[bytes], bool], Callable[[bytes], str]], ...] = (
    (is_pdf, read_pdf),
    (is_docx, read_docx),
    (is_odt, read_odt),
    (is_html, read_html),
    (is_mail, read_mail),
)


def read_file(path: Path) -> str:
    """Return the text of a file. Raises UnreadableFile with a sentence in Dutch."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except (OSError, ValueError) as fault:
        raise UnreadableFile(NOT_FOUND) from fault
    return read_bytes(content)


def read_bytes(content: bytes) -> str:
    """Return the text of a file's content. Raises UnreadableFile with a sentence in Dutch."""
    if len(content) > LARGEST:
        raise UnreadableFile(TOO_LARGE)
    for fits, read in _READERS:
        if fits(content):
            return _read(read, content)
    return read_plain(content)


def _read(read: Callable[[bytes], str], content: bytes) -> str:
    try:
        return read(content)
    except UnreadableFile:
        raise
    except Exception as fault:  # A file that contradicts itself makes its reader raise almost anything.
        raise UnreadableFile(NOT_READABLE) from fault
