"""Pictures from outside, made anew: what comes in is read as pixels, and only pixels go on.

Whatever stood beside them (where the photo was taken, which telephone took it, who made it, a second file behind the
first) is left behind, because the file that is kept is written here. What a file is follows from its content.
"""

import io
import warnings
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from PIL import Image, ImageOps, UnidentifiedImageError

#: The largest file that is read at all.
MOST_BYTES = 5 * 1024 * 1024
#: The largest picture that is unpacked: a good telephone's, 160 MB of memory.
MOST_PIXELS = 40_000_000
_READ = ("PNG", "JPEG", "WEBP", "GIF")
_JPEG_QUALITY = 88

Format = Literal["png", "jpeg"]


class PictureProblem(StrEnum):
    """Why a picture is not taken."""

    EMPTY = "empty"
    TOO_LARGE = "too large"
    TOO_MANY_PIXELS = "too many pixels"
    NO_PICTURE = "no picture"
    DAMAGED = "damaged"


class PictureRefused(Exception):
    """The file is not taken; `problem` says why."""

    def __init__(self, problem: PictureProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


@dataclass(frozen=True)
class Picture:
    """A picture that was written here: nothing in it but pixels."""

    content: bytes
    format: Format
    width: int
    height: int

    @property
    def content_type(self) -> str:
        """The content type for an answer."""
        return f"image/{self.format}"


def read_picture(data: bytes, longest_side: int) -> Picture:
    """Return the picture in a PNG, JPEG, WebP or GIF (its first frame), upright, at most `longest_side` pixels long.

    What can be seen through stays a PNG; a photo becomes a JPEG. Raises PictureRefused.
    """
    if not data:
        raise PictureRefused(PictureProblem.EMPTY)
    if len(data) > MOST_BYTES:
        raise PictureRefused(PictureProblem.TOO_LARGE)
    try:
        with warnings.catch_warnings():
            # Pillow warns of bombs later than we refuse them.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data), formats=_READ) as opened:
                return _made_anew(opened, longest_side)
    except Image.DecompressionBombError as error:
        raise PictureRefused(PictureProblem.TOO_MANY_PIXELS) from error
    except UnidentifiedImageError as error:
        raise PictureRefused(PictureProblem.NO_PICTURE) from error
    except (OSError, SyntaxError, ValueError, EOFError, MemoryError, IndexError, KeyError, TypeError) as error:
        # What Pillow's readers raise for a file that breaks off or contradicts itself.
        raise PictureRefused(PictureProblem.DAMAGED) from error


def _made_anew(opened: Image.Image, longest_side: int) -> Picture:
    if opened.width * opened.height > MOST_PIXELS:
        raise PictureRefused(PictureProblem.TOO_MANY_PIXELS)
    is_photo = opened.format == "JPEG"
    # A JPEG is then unpacked at a fraction of its size; for the others this does nothing.
    opened.draft("RGB", (longest_side, longest_side))
    opened.load()
    mode = "RGB" if is_photo else "RGBA"
    pixels = ImageOps.exif_transpose(opened).convert(mode)
    pixels.thumbnail((longest_side, longest_side), Image.Resampling.LANCZOS)
    clean = Image.new(mode, pixels.size)
    clean.paste(pixels)
    target = io.BytesIO()
    if is_photo:
        clean.save(target, "JPEG", quality=_JPEG_QUALITY, optimize=True)
    else:
        clean.save(target, "PNG", optimize=True)
    return Picture(target.getvalue(), "jpeg" if is_photo else "png", clean.width, clean.height)
