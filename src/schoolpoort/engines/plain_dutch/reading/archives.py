"""Word (docx, by python-docx) and OpenDocument (odt): zips of XML that are not trusted."""

import io
import zipfile
from collections.abc import Iterator
from typing import Any

import docx
from docx.opc.exceptions import PackageNotFoundError
from lxml import etree

from schoolpoort.engines.plain_dutch.reading.fault import NOT_READABLE, UnreadableFile

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
#: More than this inside a zip is a bomb, not a letter.
_LARGEST_INSIDE = 50 * 1024 * 1024


def _members(content: bytes) -> list[zipfile.ZipInfo]:
    if not content.startswith(b"PK"):
        return []
    try:
        return zipfile.ZipFile(io.BytesIO(content)).infolist()
    except (zipfile.BadZipFile, ValueError):
        return []


def _holds(content: bytes, name: str) -> bool:
    members = _members(content)
    if sum(each.file_size for each in members) > _LARGEST_INSIDE:
        raise UnreadableFile(NOT_READABLE)
    return any(each.filename == name for each in members)


def is_docx(content: bytes) -> bool:
    """Say whether this is a Word document. Raises UnreadableFile for a zip bomb."""
    return _holds(content, "word/document.xml")


def is_odt(content: bytes) -> bool:
    """Say whether this is an OpenDocument text."""
    return _holds(content, "content.xml")


def read_docx(content: bytes) -> str:
    """Return the text of a Word document, tables included. Raises UnreadableFile."""
    try:
        document = docx.Document(io.BytesIO(content))
        return "\n\n".join(_joined(_docx_blocks(document)))
    except (PackageNotFoundError, KeyError, ValueError, etree.XMLSyntaxError, zipfile.BadZipFile) as fault:
        raise UnreadableFile(NOT_READABLE) from fault


def _docx_blocks(document: Any) -> Iterator[tuple[bool, str]]:
    """Yield (is a list item, text) of paragraphs and of the rows of tables, in order."""
    for block in document.iter_inner_content():
        if hasattr(block, "rows"):
            for row in block.rows:
                cells = dict.fromkeys(cell.text.strip() for cell in row.cells)
                yield True, " ".join(cell for cell in cells if cell)
            continue
        numbered = block._p.pPr is not None and block._p.pPr.numPr is not None
        yield numbered or (block.style is not None and block.style.name.startswith("List")), block.text


def _joined(blocks: Iterator[tuple[bool, str]]) -> Iterator[str]:
    """Yield paragraphs; items that follow one another become one list."""
    items: list[str] = []
    for is_item, text in blocks:
        if is_item and text.strip():
            items.append(f"- {text.strip()}")
            continue
        if items:
            yield "\n".join(items)
            items = []
        if text.strip():
            yield text.strip()
    if items:
        yield "\n".join(items)


def read_odt(content: bytes) -> str:
    """Return the text of an OpenDocument text. Raises UnreadableFile."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            root = etree.fromstring(archive.read("content.xml"), parser)
    except (etree.XMLSyntaxError, zipfile.BadZipFile, KeyError, RuntimeError) as fault:
        raise UnreadableFile(NOT_READABLE) from fault
    blocks = ((_in_list(each), _odt_text(each)) for each in root.iter(f"{_TEXT}p", f"{_TEXT}h"))
    return "\n\n".join(_joined(blocks))


def _in_list(element: Any) -> bool:
    return any(True for _each in element.iterancestors(f"{_TEXT}list-item"))


def _odt_text(element: Any) -> str:
    return "".join(_odt_pieces(element))


def _odt_pieces(element: Any) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag == f"{_TEXT}line-break":
            yield "\n"
        elif child.tag in (f"{_TEXT}s", f"{_TEXT}tab"):
            yield " "
        elif isinstance(child.tag, str) and child.tag != f"{_TEXT}note":
            yield from _odt_pieces(child)
        yield child.tail or ""
