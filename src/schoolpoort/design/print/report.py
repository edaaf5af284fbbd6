"""A report on paper: headings, paragraphs, lists and tables, in Dutch. Plain data; knows no database."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from schoolpoort.design.print.coverage import FONT_FOLDER, printable
from schoolpoort.design.print.render import typeset
from schoolpoort.design.print.typesetter import Request

_DESIGN = Path(__file__).parent.parent


@dataclass(frozen=True)
class Heading:
    """A heading below the title; `level` 2 or 3."""

    text: str
    level: int = 2
    kind: str = field(default="heading", init=False)


@dataclass(frozen=True)
class Paragraph:
    """Running text."""

    text: str
    kind: str = field(default="paragraph", init=False)


@dataclass(frozen=True)
class Bullets:
    """A list."""

    items: tuple[str, ...]
    kind: str = field(default="bullets", init=False)


@dataclass(frozen=True)
class Table:
    """A table with a heading for each column; `widths` are shares of the page."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...]
    kind: str = field(default="table", init=False)


Part = Heading | Paragraph | Bullets | Table


@dataclass(frozen=True)
class Report:
    """A titled document; `line` says about whom it is and of when."""

    title: str
    line: str
    parts: tuple[Part, ...]
    landscape: bool = False


def _printable(value: object) -> object:
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, dict):
        return {name: _printable(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [_printable(each) for each in value]
    return value


def render_report(report: Report) -> bytes:
    """Return the report as an accessible PDF. Raises PrintError when the file cannot be made."""
    request: Request = {
        "template": str(_DESIGN / "print" / "templates" / "report.typ"),
        "root": str(_DESIGN),
        "fonts": str(FONT_FOLDER),
        "standard": "ua-1",
        "data": json.dumps({**_as_data(report), "pictures": {}}),
    }
    return typeset(request)


def _as_data(report: Report) -> dict[str, object]:
    found = _printable(asdict(report))
    return found if isinstance(found, dict) else {}


def to_markdown(report: Report) -> str:
    """Return the report as Markdown."""
    lines = [f"# {report.title}", "", report.line, ""]
    for part in report.parts:
        lines += [*_markdown_lines(part), ""]
    return "\n".join(lines).rstrip() + "\n"


def _markdown_lines(part: Part) -> Sequence[str]:
    if isinstance(part, Heading):
        return [f"{'#' * part.level} {part.text}"]
    if isinstance(part, Paragraph):
        return [part.text]
    if isinstance(part, Bullets):
        return [f"- {item}" for item in part.items]
    head = ["| " + " | ".join(part.columns) + " |", "|" + "---|" * len(part.columns)]
    return head + ["| " + " | ".join(_cell(each) for each in row) + " |" for row in part.rows]


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")
