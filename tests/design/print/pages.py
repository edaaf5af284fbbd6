"""Reading a PDF back: its text, its structure, and its pages as pictures."""

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import typst
from PIL import Image
from pypdf import PdfReader

from schoolpoort.design import print as paper
from schoolpoort.design.print.coverage import FONT_FOLDER
from schoolpoort.design.print.payload import letter_data
from schoolpoort.design.print.pictures import PictureBook
from tests.design.print import samples


def reader(pdf: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(pdf))


def page_texts(pdf: bytes) -> list[str]:
    """The text of each page, with ordinary spaces only and line ends as spaces."""
    return [" ".join(page.extract_text().split()) for page in reader(pdf).pages]


def elements(pdf: bytes) -> Iterator[dict[str, Any]]:
    """Every structure element, in reading order."""
    yield from _walk(reader(pdf).root_object["/StructTreeRoot"]["/K"])


def _walk(kids: Any) -> Iterator[dict[str, Any]]:
    kids = kids.get_object()
    for kid in kids if isinstance(kids, list) else [kids]:
        element = kid.get_object()
        if isinstance(element, dict) and "/S" in element:
            yield element
            yield from _walk(element.get("/K", element.__class__()))


def as_picture(letter: paper.Letter, dots_per_inch: int = 100) -> Image.Image:
    """The first page of a letter as Typst draws it."""
    book = PictureBook(samples.face)
    documents = [letter_data(letter, book)]
    design = Path(paper.__file__).parent.parent
    compiler = typst.Compiler(
        design / "print" / "templates" / "letter.typ",
        root=design,
        font_paths=typst.Fonts(False, False, [FONT_FOLDER]),
        ignore_system_fonts=True,
    )
    data = json.dumps({"title": "t", "documents": documents, "pictures": book.pictures(), "logo": None})
    pages = compiler.compile(format="png", ppi=dots_per_inch, sys_inputs={"data": data})
    return Image.open(io.BytesIO(pages[0] if isinstance(pages, list) else pages)).convert("RGB")
