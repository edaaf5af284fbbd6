"""Plain text in the encodings that schools' programs write."""

from schoolpoort.engines.plain_dutch.reading.fault import NOT_READABLE, UnreadableFile

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
#: How files begin that have letters in them but are no text: zip, rich text, an older Word document.
_NO_TEXT = (b"PK\x03\x04", b"{\\rtf", b"\xd0\xcf\x11\xe0")
#: Every second byte of western text in UTF-16 is zero.
_WIDE_SHARE = 0.7


def read_plain(content: bytes) -> str:
    """Return the text. Raises UnreadableFile for what is no text (a picture, a program)."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, errors="replace")
    begins = content[:4096]
    if begins.startswith(_NO_TEXT):
        raise UnreadableFile(NOT_READABLE)
    if b"\x00" in begins:
        return content.decode(_wide_encoding(begins), errors="replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("windows-1252", errors="replace")


def _wide_encoding(begins: bytes) -> str:
    """Return how a text with zero bytes and without a mark is written. Raises UnreadableFile where it is no text."""
    for first, encoding in ((0, "utf-16-be"), (1, "utf-16-le")):
        half, other = begins[first::2], begins[1 - first :: 2]
        if half.count(0) >= _WIDE_SHARE * len(half) and not other.count(0):
            return encoding
    raise UnreadableFile(NOT_READABLE)
