"""PDF, by pypdf: the words in the order of the page, with lines of one paragraph joined again by the segmenter."""

import io

from schoolpoort.engines.plain_dutch.reading.fault import NO_TEXT, PASSWORD, UnreadableFile

_MOST_PAGES = 60


def is_pdf(content: bytes) -> bool:
    """Say whether this is a PDF."""
    return b"%PDF-" in content[:1024]


def read_pdf(content: bytes) -> str:
    """Return the text of the first sixty pages. Raises UnreadableFile for a password, and for a scan without text."""
    import pypdf
    from pypdf.errors import DependencyError

    reader = pypdf.PdfReader(io.BytesIO(content))
    try:
        if reader.is_encrypted and not reader.decrypt(""):
            raise UnreadableFile(PASSWORD)
    except DependencyError as fault:  # A kind of lock that only the package cryptography opens.
        raise UnreadableFile(PASSWORD) from fault
    pages = [page.extract_text() for page in reader.pages[:_MOST_PAGES]]
    text = "\n\n".join(page.strip() for page in pages if page.strip())
    if not text:
        raise UnreadableFile(NO_TEXT)
    return text
