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
    """Write a PNG with a palette: flat colours lose nothing that an eye would miss, not even a rare accent."""
    folder.mkdir(exist_ok=True)
    path = folder / f"{name}.png"
    image = Image.open(io.BytesIO(picture)).convert("RGB")
    image.quantize(256, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE).save(path, optimize=True)
    assert path.stat().st_size < LARGEST_BYTES, f"{path.name} has {path.stat().st_size} bytes"
    return path
