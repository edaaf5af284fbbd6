"""Ogg with Opus or Vorbis: a row of pages (RFC 3533), of which each stream must be sound (RFC 7845)."""

from schoolpoort.contexts.messages.sound.parts import Damaged, HasVideo, Track

MAGIC = b"OggS"
_HEADER = 27
_BEGINS_STREAM = 0x02
#: The position of an Opus stream counts samples of 48 kHz, whatever was recorded.
_OPUS_RATE = 48_000


def read(content: bytes) -> Track:
    """Return the track of an Ogg file. Raises Damaged or HasVideo."""
    at, rate, last = 0, 0, 0
    while at < len(content):
        header = content[at : at + _HEADER]
        if len(header) < _HEADER or header[:4] != MAGIC or header[4] != 0:
            raise Damaged
        lengths = content[at + _HEADER : at + _HEADER + header[26]]
        begin = at + _HEADER + header[26]
        end = begin + sum(lengths)
        if end > len(content):
            raise Damaged
        if header[5] & _BEGINS_STREAM:
            rate = _rate(content[begin:end])
        position = int.from_bytes(header[6:14], "little", signed=True)
        last = max(last, position)
        at = end
    if not rate or not last:
        raise Damaged
    return Track(content, last / rate)


def _rate(packet: bytes) -> int:
    if packet.startswith(b"OpusHead"):
        return _OPUS_RATE
    if packet.startswith(b"\x01vorbis") and len(packet) >= 16:
        return int.from_bytes(packet[12:16], "little")
    raise HasVideo if packet.startswith((b"\x80theora", b"\x80kate")) else Damaged
