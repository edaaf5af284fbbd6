"""Pictures for print: pictograms by concept, and QR codes."""

import io
import logging
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import segno

PictogramResolver = Callable[[str], str]

_FOLDER = Path(__file__).parent.parent / "pictograms" / "svg"
_log = logging.getLogger(__name__)


def read_pictogram(concept: str) -> str:
    """Return the SVG text of a concept from the pictogram folder.

    Raises FileNotFoundError for a concept without a picture.
    """
    path = _FOLDER / f"{concept}.svg"
    if path.parent != _FOLDER:
        raise FileNotFoundError(f"{concept!r} is no pictogram concept")
    return path.read_text(encoding="utf-8")


class PictureBook:
    """The pictures of one document: each is asked for once; one that is missing or broken counts as not there."""

    def __init__(self, resolver: PictogramResolver) -> None:
        self._resolver = resolver
        self._pictures: dict[str, str | None] = {}

    def has(self, concept: str) -> bool:
        """Whether there is a picture for `concept` that can be printed."""
        if concept not in self._pictures:
            self._pictures[concept] = self._load(concept)
        return self._pictures[concept] is not None

    def pictures(self) -> dict[str, str]:
        """Return the SVG text of every picture that was asked for and is there."""
        return {concept: svg for concept, svg in self._pictures.items() if svg is not None}

    def _load(self, concept: str) -> str | None:
        if not concept:
            return None
        try:
            svg = self._resolver(concept)
        except (OSError, LookupError):
            svg = ""
        if _is_svg(svg):
            return svg
        _log.warning("No picture to print for the concept %s; its label is printed alone.", concept)
        return None


def _is_svg(text: str) -> bool:
    try:
        return ElementTree.fromstring(text).tag == "{http://www.w3.org/2000/svg}svg"
    except ElementTree.ParseError:
        return False


def qr_svg(url: str) -> str:
    """Return `url` as the SVG text of a QR code with four modules of quiet zone.

    Error correction M (15 %): a folded or stained letter still scans.
    """
    code = segno.make(url, error="m", micro=False, boost_error=False)
    out = io.BytesIO()
    code.save(out, kind="svg", border=4, xmldecl=False, svgns=True, dark="#000")
    return out.getvalue().decode("utf-8")
