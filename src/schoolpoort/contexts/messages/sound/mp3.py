"""MP3: frames that follow one another from the first byte to the last (ISO 11172-3, ISO 13818-3, layer III).

The tags before and after them are cut off: a telephone may write its name and the place into them.
"""

from schoolpoort.contexts.messages.sound.parts import Damaged, Track

#: Bit rates in kbit/s by their index, for MPEG 1 and for the lower sampling rates of MPEG 2 and 2.5.
_RATES_1 = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_RATES_2 = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
_SAMPLES = {3: (44_100, 48_000, 32_000), 2: (22_050, 24_000, 16_000), 0: (11_025, 12_000, 8_000)}
_LAYER_3 = 1
#: Fewer frames than this can stand in any file by chance.
_FEWEST_FRAMES = 4
_TAGS_AFTER = (b"TAG", b"APETAGEX", b"LYRICSBEGIN")


def looks_like(content: bytes) -> bool:
    """Say whether a file begins with an ID3 tag or a frame."""
    return content.startswith(b"ID3") or _frame(content, 0) is not None


def read(content: bytes) -> Track:
    """Return the frames of an MP3 file without its tags. Raises Damaged where anything else stands between them."""
    start = at = _after_tag(content)
    seconds, frames = 0.0, 0
    while at < len(content):
        frame = _frame(content, at)
        if frame is None or at + frame[0] > len(content):
            break
        at += frame[0]
        seconds += frame[1]
        frames += 1
    rest = content[at:]
    # A last frame may be cut short; behind it only tags or zeros.
    cut_short = _frame(content, at) is not None
    if frames < _FEWEST_FRAMES or not (cut_short or rest.startswith(_TAGS_AFTER) or not rest.strip(b"\0")):
        raise Damaged
    return Track(content[start:at], seconds)


def _after_tag(content: bytes) -> int:
    """Return where the sound begins: behind an ID3v2 tag, whose size is written in seven bits a byte."""
    if not content.startswith(b"ID3") or len(content) < 10:
        return 0
    size = 0
    for byte in content[6:10]:
        size = size << 7 | byte & 0x7F
    return 10 + size + (10 if content[5] & 0x10 else 0)


def _frame(content: bytes, at: int) -> tuple[int, float] | None:
    """Return bytes and seconds of the frame at a place, or None where there is none."""
    head = content[at : at + 4]
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return None
    version, layer = head[1] >> 3 & 3, head[1] >> 1 & 3
    rate, sampling = head[2] >> 4, head[2] >> 2 & 3
    if layer != _LAYER_3 or version not in _SAMPLES or rate in (0, 15) or sampling == 3:
        return None
    frequency = _SAMPLES[version][sampling]
    bits = (_RATES_1 if version == 3 else _RATES_2)[rate] * 1000
    samples = 1152 if version == 3 else 576
    return samples // 8 * bits // frequency + (head[2] >> 1 & 1), samples / frequency
