"""MP4 and M4A with AAC or Opus: nested boxes (ISO 14496-12).

Boxes about the maker, the place and the title are blanked: a telephone may write where its owner was.
"""

from collections.abc import Iterator

from schoolpoort.contexts.messages.sound.parts import Damaged, HasVideo, Track

_TOP = {b"ftyp", b"styp", b"free", b"skip", b"wide", b"mdat", b"moov", b"moof", b"mfra", b"sidx", b"uuid", b"meta"}
_ENTERED = {b"moov", b"trak", b"mdia", b"minf", b"stbl"}
_ABOUT_PEOPLE = {b"udta", b"meta", b"uuid"}
_CODECS = (b"mp4a", b"Opus")

#: A box: its name, where it begins, where its content begins, where it ends.
Box = tuple[bytes, int, int, int]


def looks_like(content: bytes) -> bool:
    """Say whether a file begins with the box that every MP4 file begins with."""
    return content[4:8] == b"ftyp"


def read(content: bytes) -> Track:
    """Return the track of an MP4 file. Raises Damaged or HasVideo."""
    boxes = list(_boxes(content, 0, len(content)))
    names = {box[0] for box in boxes}
    if not {b"ftyp", b"moov"} <= names or names - _TOP:
        raise Damaged
    kept = bytearray(content)
    handlers: list[bytes] = []
    codecs: list[bytes] = []
    seconds: float | None = None
    for name, begin, inner, end in _all(content, boxes):
        if name in _ABOUT_PEOPLE:
            kept[begin + 4 : begin + 8] = b"free"
            kept[inner:end] = bytes(end - inner)
        elif name == b"hdlr":
            handlers.append(content[inner + 8 : inner + 12])
        elif name == b"stsd":
            codecs.append(content[inner + 12 : inner + 16])
        elif name == b"mvhd":
            seconds = _seconds(content[inner:end])
    if b"vide" in handlers:
        raise HasVideo
    if b"soun" not in handlers or not set(codecs) & set(_CODECS):
        raise Damaged
    return Track(bytes(kept), seconds)


def _boxes(content: bytes, at: int, until: int) -> Iterator[Box]:
    """Go through the boxes that fill a stretch of the file. Raises Damaged where they do not fill it."""
    while at < until:
        size, inner = int.from_bytes(content[at : at + 4], "big"), at + 8
        if size == 1:
            size, inner = int.from_bytes(content[at + 8 : at + 16], "big"), at + 16
        elif size == 0:
            size = until - at
        if inner > until or at + size < inner or at + size > until:
            raise Damaged
        yield content[at + 4 : at + 8], at, inner, at + size
        at += size


def _all(content: bytes, boxes: list[Box]) -> Iterator[Box]:
    """Go through boxes and what is inside those that hold others."""
    for box in boxes:
        yield box
        if box[0] in _ENTERED:
            yield from _all(content, list(_boxes(content, box[2], box[3])))


def _seconds(header: bytes) -> float | None:
    """Return the duration that the film's header says; a recording in pieces says nothing."""
    wide = header[:1] == b"\x01"
    scale, duration = (header[20:24], header[24:32]) if wide else (header[12:16], header[16:20])
    per_second, length = int.from_bytes(scale, "big"), int.from_bytes(duration, "big")
    return length / per_second if per_second and length else None
