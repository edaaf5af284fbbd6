"""Plain text in the encodings that schools' programs write."""

from schoolpoort.engines.plain_dutch.reading.fault import NOT_READABLE, UnreadableFile

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def read_plain(content: bytes) -> str:
    """Return the text. Raises UnreadableFile for what is no text (a picture, a program)."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, errors="replace")
    if b"\x00" in content[:4096] or content.startswith(b"PK\x03\x04"):
        raise UnreadableFile(NOT_READABLE)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("windows-1252", errors="replace")
