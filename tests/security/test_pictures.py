"""Pictures from outside: only pixels are kept, and what is no picture or a bomb is refused before it is unpacked."""

import io
import random
import resource
import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from schoolpoort.core.uploads import MOST_BYTES, PictureProblem, PictureRefused, read_picture

_RED = (200, 30, 30)


def picture(kind: str, size: tuple[int, int] = (60, 40), mode: str = "RGB", **options: object) -> bytes:
    target = io.BytesIO()
    Image.new(mode, size, _RED if mode == "RGB" else (*_RED, 128)).save(target, kind, **options)
    return target.getvalue()


def photo_of_home() -> bytes:
    """A photo as a telephone makes it: where it was, which telephone, turned, with a small picture inside."""
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x0112] = "Telefoon van Fatou", "Model 7", 6
    place = exif.get_ifd(0x8825)
    place.update({1: "N", 2: (51.0, 3.0, 12.5), 3: "E", 4: (3.0, 43.0, 7.0)})
    return picture("JPEG", exif=exif, icc_profile=b"profile of Fatou", comment=b"thuis bij Fatou")


def _refused(data: bytes) -> PictureProblem:
    with pytest.raises(PictureRefused) as refused:
        read_picture(data, 700)
    return refused.value.problem


def test_a_photo_leaves_the_place_and_the_telephone_behind_and_stands_upright():
    before = photo_of_home()
    assert b"Fatou" in before and Image.open(io.BytesIO(before)).getexif().get_ifd(0x8825)
    made = read_picture(before, 700)
    after = Image.open(io.BytesIO(made.content))
    assert (made.format, made.width, made.height) == ("jpeg", 40, 60)
    assert not after.getexif() and not {"exif", "icc_profile", "comment", "xmp", "photoshop"} & set(after.info)
    assert b"Fatou" not in made.content and b"Exif" not in made.content and b"ICC" not in made.content


def test_a_png_leaves_its_texts_and_whatever_is_behind_it():
    about = PngImagePlugin.PngInfo()
    about.add_text("Author", "Fatou")
    about.add_itxt("XML:com.adobe.xmp", "<x:xmpmeta>Fatou</x:xmpmeta>")
    before = picture("PNG", mode="RGBA", pnginfo=about) + b"<script>alert(1)</script>PK\x03\x04"
    made = read_picture(before, 700)
    assert made.format == "png"
    for hidden in (b"Fatou", b"script", b"PK\x03\x04", b"tEXt", b"iTXt", b"eXIf", b"iCCP"):
        assert hidden not in made.content
    assert Image.open(io.BytesIO(made.content)).getpixel((5, 5)) == (*_RED, 128)


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG"])
def test_a_moving_picture_becomes_its_first_frame(kind):
    frames = [Image.new("RGB", (20, 20), colour) for colour in (_RED, (0, 0, 255), (0, 255, 0))]
    target = io.BytesIO()
    frames[0].save(target, kind, save_all=True, append_images=frames[1:], duration=100)
    made = Image.open(io.BytesIO(read_picture(target.getvalue(), 700).content))
    assert getattr(made, "n_frames", 1) == 1
    red, green, blue = made.convert("RGB").getpixel((10, 10))
    assert red > 150 and green < 80 and blue < 80


def test_a_large_picture_is_made_smaller():
    made = read_picture(picture("PNG", (2000, 500)), 700)
    assert (made.width, made.height) == (700, 175)


@pytest.mark.parametrize(
    "data",
    [
        b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
        b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>',
        b"<!DOCTYPE html><script>alert(1)</script>",
        b"%PDF-1.7",
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n",
        b"BM" + b"\0" * 100,
        b"II*\0" + b"\0" * 100,
        b"\0\0\1\0\1\0\x10\x10" + b"\0" * 100,
        b"x" * 2000,
    ],
)
def test_what_is_no_picture_of_ours_is_refused(data):
    assert _refused(data) is PictureProblem.NO_PICTURE


def test_the_kind_follows_from_the_content():
    assert read_picture(picture("WEBP"), 700).format == "png"
    assert _refused(b"") is PictureProblem.EMPTY
    assert _refused(b"\x89PNG" + b"x" * MOST_BYTES) is PictureProblem.TOO_LARGE


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF"])
@pytest.mark.parametrize("part", [0.3, 0.6, 0.9])
def test_a_picture_that_breaks_off_is_refused(kind, part):
    noise = Image.effect_noise((200, 200), 90).convert("RGB")
    target = io.BytesIO()
    noise.save(target, kind)
    data = target.getvalue()
    assert _refused(data[: int(len(data) * part)]) in (PictureProblem.DAMAGED, PictureProblem.NO_PICTURE)


def _huge_png(side: int) -> bytes:
    """Return a real PNG of one grey, packed without ever being unpacked."""
    packer = zlib.compressobj(9)
    line = b"\0" * (side + 1)
    body = b"".join(packer.compress(line) for _ in range(side)) + packer.flush()

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">L", len(content)) + name + content + struct.pack(">L", zlib.crc32(name + content))

    head = struct.pack(">2L5B", side, side, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


@pytest.mark.parametrize("side", [7_000, 30_000])
def test_a_picture_of_too_many_pixels_is_refused_without_unpacking_it(side):
    data = _huge_png(side)
    assert len(data) < MOST_BYTES
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert _refused(data) is PictureProblem.TOO_MANY_PIXELS
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 30 * 1024


_CHANGED = {kind: picture(kind, (16, 16)) for kind in ("PNG", "JPEG", "WEBP", "GIF")}


@given(st.sampled_from(sorted(_CHANGED)), st.integers(0, 2**32))
def test_changed_bytes_are_read_or_refused_and_nothing_else(kind, seed):
    chance = random.Random(seed)
    data = bytearray(_CHANGED[kind])
    for _ in range(chance.randint(1, 12)):
        data[chance.randrange(len(data))] = chance.randrange(256)
    try:
        made = read_picture(bytes(data), 700)
    except PictureRefused:
        return
    assert made.content.startswith((b"\x89PNG", b"\xff\xd8\xff"))
