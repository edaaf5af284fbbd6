"""Word (docx, by python-docx) and OpenDocument (odt): zips of XML that are not trusted.

The libraries are loaded when the first such file is read: whoever pastes text does not wait for them.
"""

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from schoolpoort.engines.plain_dutch.reading.fault import NOT_READABLE, UnreadableFile

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
#: What a reader does not see: what was taken out while changes were tracked, and remarks in the margin.
_UNSEEN = frozenset({f"{_TEXT}tracked-changes", f"{_TEXT}note", f"{_OFFICE}annotation"})
#: More than this inside a zip is a bomb, not a letter.
_LARGEST_INSIDE = 50 * 1024 * 1024
_LONGEST_LABEL = 30


def _holds(content: bytes, name: str) -> bool:
    if not content.startswith(b"PK"):
        return False
    try:
        members = zipfile.ZipFile(io.BytesIO(content)).infolist()
    except (zipfile.BadZipFile, ValueError):
        return False
    if sum(each.file_size for each in members) > _LARGEST_INSIDE:
        raise UnreadableFile(NOT_READABLE)
    return any(each.filename == name for each in members)


def is_docx(content: bytes) -> bool:
    """Say whether this is a Word document. Raises UnreadableFile for a zip bomb."""
    return _holds(content, "word/document.xml")


def is_odt(content: bytes) -> bool:
    """Say whether this is an OpenDocument text. Raises UnreadableFile for a zip bomb."""
    return _holds(content, "content.xml")


def read_docx(content: bytes) -> str:
    """Return the text of a Word document: items of lists and rows of tables with a hyphen before them."""
    import docx

    return "\n\n".join(_joined(_docx_blocks(docx.Document(io.BytesIO(content)))))


def _docx_blocks(document: Any) -> Iterator[tuple[bool, str]]:
    """Yield (is a list item, text) of paragraphs and of the rows of tables, in order."""
    for block in document.iter_inner_content():
        if hasattr(block, "rows"):
            for row in block.rows:
                yield True, _row(list(dict.fromkeys(cell.text.strip() for cell in row.cells)))
            continue
        numbered = block._p.pPr is not None and block._p.pPr.numPr is not None
        yield numbered or (block.style is not None and block.style.name.startswith("List")), block.text


def _row(cells: list[str]) -> str:
    """Join the cells of a row; a short first of two says what the second is: "Datum: 3 december"."""
    told = [cell for cell in cells if cell]
    if len(told) == 2 and len(told[0]) <= _LONGEST_LABEL and told[0][-1].isalpha():
        return ": ".join(told)
    return " ".join(told)


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
    """Return the text of an OpenDocument text; entities are not expanded."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        root = etree.fromstring(archive.read("content.xml"), parser)
    shown = (each for each in root.iter(f"{_TEXT}p", f"{_TEXT}h") if not _within(each, _UNSEEN))
    return "\n\n".join(_joined((_within(each, {f"{_TEXT}list-item"}), _odt_text(each)) for each in shown))


def _within(element: Any, tags: frozenset[str] | set[str]) -> bool:
    return any(each.tag in tags for each in element.iterancestors())


def _odt_text(element: Any) -> str:
    return "".join(_odt_pieces(element))


def _odt_pieces(element: Any) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag == f"{_TEXT}line-break":
            yield "\n"
        elif child.tag in (f"{_TEXT}s", f"{_TEXT}tab"):
            yield " "
        elif isinstance(child.tag, str) and child.tag not in _UNSEEN:
            yield from _odt_pieces(child)
        yield child.tail or ""
