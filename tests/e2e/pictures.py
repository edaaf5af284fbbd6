"""Pictures of the real screens for the README and the user guide, small enough to keep in the repository."""

import io
import re
import subprocess
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page
from pypdf import PdfReader

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "pictures"
#: No picture in the repository is larger than this.
LARGEST_BYTES = 150_000


def keep_page(page: Page, folder: Path, name: str, height: int) -> Path:
    """Keep the upper `height` CSS pixels of a page as a picture."""
    assert page.viewport_size
    whole = int(page.evaluate("document.documentElement.scrollHeight"))
    clip = {"x": 0, "y": 0, "width": page.viewport_size["width"], "height": min(height, whole)}
    return _keep(page.screenshot(clip=clip, full_page=True), folder, name)  # type: ignore[arg-type]


def keep_pdf(content: bytes, folder: Path, name: str, number: int) -> Path:
    """Keep page `number` of a PDF as a picture."""
    return _keep(picture_of_page(content, number, 100), folder, name)


def picture_of_page(content: bytes, number: int, dots_per_inch: int) -> bytes:
    """Return page `number` (from 1) of a PDF as PNG."""
    with tempfile.TemporaryDirectory() as folder:
        pdf, picture = Path(folder) / "paper.pdf", Path(folder) / "paper"
        pdf.write_bytes(content)
        chosen = ["-r", str(dots_per_inch), "-f", str(number), "-l", str(number), "-singlefile"]
        subprocess.run(["pdftoppm", "-png", *chosen, str(pdf), str(picture)], check=True)
        return picture.with_suffix(".png").read_bytes()


def page_texts(content: bytes) -> list[str]:
    """Return what a reader of a PDF can read, page by page."""
    return [page.extract_text() for page in PdfReader(io.BytesIO(content)).pages]


def page_with(content: bytes, script: re.Pattern[str]) -> int:
    """Return the number of the first page in a script."""
    return next(number for number, text in enumerate(page_texts(content), start=1) if script.search(text))


def _keep(picture: bytes, folder: Path, name: str) -> Path:
    """Write a PNG whose palette is the most used colours of the picture."""
    folder.mkdir(exist_ok=True)
    path = folder / f"{name}.png"
    _with_palette(Image.open(io.BytesIO(picture)).convert("RGB")).save(path, optimize=True)
    assert path.stat().st_size < LARGEST_BYTES, f"{path.name} has {path.stat().st_size} bytes"
    return path


def _with_palette(image: Image.Image) -> Image.Image:
    """Return a picture in its 256 most used colours: those stay exactly what they are, only soft edges are rounded."""
    used = sorted(image.getcolors(maxcolors=image.width * image.height) or [], reverse=True)[:256]
    numbers = {colour: number for number, (_, colour) in enumerate(used)}
    palette = Image.new("P", (1, 1))
    palette.putpalette([part for colour in numbers for part in colour])
    rounded = image.quantize(palette=palette, dither=Image.Dither.NONE)
    # Pillow rounds a colour that is in the palette too; on a plain background one sees that.
    pixels, raw = image.tobytes(), rounded.tobytes()
    triples = zip(pixels[0::3], pixels[1::3], pixels[2::3], strict=True)
    rounded.frombytes(bytes(numbers.get(colour, near) for colour, near in zip(triples, raw, strict=True)))
    return rounded
