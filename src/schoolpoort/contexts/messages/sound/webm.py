"""WebM with Opus or Vorbis, as browsers record it: nested EBML elements (RFC 8794, RFC 9559).

A browser that records live does not know sizes and duration yet: an unknown size is allowed where the standard does
so, and the duration is that of the last block.
"""

from schoolpoort.contexts.messages.sound.parts import Damaged, HasVideo, Track

MAGIC = b"\x1a\x45\xdf\xa3"
_SEGMENT, _CLUSTER, _INFO = 0x18538067, 0x1F43B675, 0x1549A966
_TRACKS, _TRACK = 0x1654AE6B, 0xAE
_GROUP = 0xA0
_ENTERED = {0x1A45DFA3, _SEGMENT, _CLUSTER, _INFO, _TRACKS, _TRACK, _GROUP}
_MAY_BE_UNKNOWN = {_SEGMENT, _CLUSTER}
_SOUND = 2
_CODECS = {b"A_OPUS", b"A_VORBIS"}


def read(content: bytes) -> Track:
    """Return the track of a WebM file. Raises Damaged or HasVideo."""
    walk = _Walk(content)
    while walk.at < len(content):
        walk.step()
    if not (walk.is_webm and walk.has_sound and walk.blocks):
        raise Damaged
    return Track(content, walk.last * walk.unit / 1e9)


class _Walk:
    """Goes through the elements in their order; the ones that hold others are entered, the rest is stepped over."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.at = 0
        self.is_webm = self.has_sound = False
        self.unit = 1_000_000
        self.cluster = self.last = self.blocks = 0

    def step(self) -> None:
        name, _unknown = self._number(keep_marker=True, longest=4)
        size, unknown = self._number(keep_marker=False, longest=8)
        if unknown and name not in _MAY_BE_UNKNOWN:
            raise Damaged
        if not unknown and self.at + size > len(self.content):
            raise Damaged
        if name in _ENTERED:
            return
        self._note(name, self.content[self.at : self.at + size])
        self.at += size

    def _number(self, keep_marker: bool, longest: int) -> tuple[int, bool]:
        """Read a number of variable length; whether all its bits are ones: "unknown"."""
        first = self.content[self.at] if self.at < len(self.content) else 0
        length = 9 - first.bit_length()
        raw = self.content[self.at : self.at + length]
        if length > longest or len(raw) < length:
            raise Damaged
        self.at += length
        value = int.from_bytes(raw, "big")
        bits = (1 << (7 * length)) - 1
        return (value if keep_marker else value & bits), value & bits == bits

    def _note(self, name: int, payload: bytes) -> None:
        number = int.from_bytes(payload, "big") if len(payload) <= 8 else 0
        match name:
            case 0x4282:  # DocType
                self.is_webm = payload.rstrip(b"\0") == b"webm"
            case 0x83 if number != _SOUND:  # TrackType
                raise HasVideo
            case 0x86:  # CodecID
                self.has_sound = payload.rstrip(b"\0") in _CODECS
                if not self.has_sound:
                    raise Damaged
            case 0x2AD7B1:  # TimestampScale, in nanoseconds
                self.unit = number
            case 0xE7:  # Timestamp of the cluster
                self.cluster = number
            case 0xA1 | 0xA3 if len(payload) > 4:  # Block, SimpleBlock
                # Track number (one byte here), then the block's time beside that of its cluster.
                self.blocks += 1
                self.last = max(self.last, self.cluster + int.from_bytes(payload[1:3], "big", signed=True))
