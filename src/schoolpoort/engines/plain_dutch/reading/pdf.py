"""PDF, by pypdf: the words in the order of the page, with lines of one paragraph joined again by the segmenter."""

import io

import pypdf
from pypdf.errors import PyPdfError

from schoolpoort.engines.plain_dutch.reading.fault import NO_TEXT, NOT_READABLE, UnreadableFile

_MOST_PAGES = 60


def is_pdf(content: bytes) -> bool:
    """Say whether this is a PDF."""
    return b"%PDF-" in content[:1024]


def read_pdf(content: bytes) -> str:
    """Return the text of the first sixty pages. Raises UnreadableFile, also for a scan without text."""
    try:
        reader = pypdf.PdfReader(io.BytesIO(content))
        if reader.is_encrypted and not reader.decrypt(""):
            raise UnreadableFile("Dit bestand heeft een wachtwoord. Kopieer de tekst en plak die.")
        pages = [page.extract_text() for page in reader.pages[:_MOST_PAGES]]
    except (PyPdfError, ValueError, KeyError, TypeError, RecursionError) as fault:
        raise UnreadableFile(NOT_READABLE) from fault
    text = "\n\n".join(page.strip() for page in pages if page.strip())
    if not text:
        raise UnreadableFile(NO_TEXT)
    return text
