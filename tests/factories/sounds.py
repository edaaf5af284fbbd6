"""Recordings for tests: whole files in each format, made of silence by a few lines of bytes."""

import struct

#: One frame of MPEG 1 layer III: 32 kbit/s, 32 kHz, mono; all zeros inside is silence. 144 bytes, 36 ms.
_MP3_FRAME = bytes([0xFF, 0xFB, 0x18, 0xC0]) + bytes(140)
_MP3_FRAME_SECONDS = 1152 / 32_000


def mp3(seconds: float = 2.0, tag: bytes = b"") -> bytes:
    """Return an MP3 file, behind an ID3 tag that holds `tag`."""
    frames = _MP3_FRAME * round(seconds / _MP3_FRAME_SECONDS)
    if not tag:
        return frames
    size = bytes((len(tag) >> shift) & 0x7F for shift in (21, 14, 7, 0))
    return b"ID3\x04\x00\x00" + size + tag + frames


def _page(flags: int, position: int, number: int, packet: bytes) -> bytes:
    lengths = bytes([255] * (len(packet) // 255) + [len(packet) % 255])
    head = struct.pack("<4sBBqIIIB", b"OggS", 0, flags, position, 7, number, 0, len(lengths))
    return head + lengths + packet


def ogg(seconds: float = 2.0, first: bytes = b"OpusHead\x01\x01\x00\x00\x80\xbb\x00\x00\x00\x00\x00") -> bytes:
    """Return an Ogg file whose stream begins with `first`."""
    return (
        _page(2, 0, 0, first)
        + _page(0, 0, 1, b"OpusTags\x04\x00\x00\x00test\x00\x00\x00\x00")
        + _page(4, round(seconds * 48_000), 2, b"\xf8\xff\xfe")
    )


def element(name: int, content: bytes, unknown_size: bool = False) -> bytes:
    """Return an EBML element."""
    size = b"\x01" + b"\xff" * 7 if unknown_size else (len(content) | 1 << 56).to_bytes(8, "big")
    return name.to_bytes((name.bit_length() + 7) // 8, "big") + size + content


def webm(seconds: float = 2.0, kind: int = 1 + 1, codec: bytes = b"A_OPUS", document: bytes = b"webm") -> bytes:
    """Return a WebM file as a browser records it live: nobody knew its size or duration beforehand."""
    track = element(0xAE, element(0xD7, b"\x01") + element(0x83, bytes([kind])) + element(0x86, codec))
    second, rest = divmod(round(seconds * 1000), 1000)
    cluster = element(0xE7, (second * 1000).to_bytes(4, "big")) + element(
        0xA3, b"\x81" + rest.to_bytes(2, "big") + b"\x80\xf8\xff\xfe"
    )
    segment = (
        element(0x1549A966, element(0x2AD7B1, (1_000_000).to_bytes(4, "big")))
        + element(0x1654AE6B, track)
        + element(0x1F43B675, cluster, unknown_size=True)
    )
    return element(0x1A45DFA3, element(0x4282, document)) + element(0x18538067, segment, unknown_size=True)


def box(name: bytes, content: bytes) -> bytes:
    """Return an MP4 box."""
    return struct.pack(">I4s", len(content) + 8, name) + content


def mp4(seconds: float = 2.0, handler: bytes = b"soun", codec: bytes = b"mp4a", about: bytes = b"") -> bytes:
    """Return an M4A file; `about` stands in the box where telephones write about themselves."""
    header = box(b"mvhd", bytes(12) + struct.pack(">II", 1000, round(seconds * 1000)) + bytes(80))
    kind = box(b"hdlr", bytes(8) + handler + bytes(13))
    samples = box(b"stsd", struct.pack(">II", 0, 1) + box(codec, bytes(28)))
    track = box(b"trak", box(b"mdia", kind + box(b"minf", box(b"stbl", samples))))
    film = box(b"moov", header + track + (box(b"udta", about) if about else b""))
    return box(b"ftyp", b"M4A \x00\x00\x00\x00M4A isom") + film + box(b"mdat", bytes(64))
