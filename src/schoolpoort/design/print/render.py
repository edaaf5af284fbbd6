"""Makes the PDFs: documents in, bytes out.

Source of the format: PDF/UA-1 (ISO 14289-1), as far as Typst checks it while it writes.
"""

import contextlib
import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Thread
from typing import IO, Any, TypeVar

from schoolpoort.design.print import typesetter
from schoolpoort.design.print.coverage import FONT_FOLDER, printable
from schoolpoort.design.print.documents import GateList, Letter, Logo, TalkCard
from schoolpoort.design.print.payload import gate_list_data, letter_data, logo_data, talk_card_data
from schoolpoort.design.print.pictures import PictogramResolver, PictureBook, read_pictogram
from schoolpoort.design.print.typesetter import PdfStandard, Request

Progress = Callable[[int, int], None]

_DESIGN = Path(__file__).parent.parent
_HEARTBEAT_SECONDS = 0.5
_PROGRESS_STEP = 25
_Document = TypeVar("_Document")


class PrintError(Exception):
    """The document cannot be printed; the message says why, for the log: it quotes a character at most."""


def render_letters(
    letters: Sequence[Letter],
    *,
    title: str,
    logo: Logo | None = None,
    progress: Progress | None = None,
    standard: PdfStandard = "ua-1",
    resolver: PictogramResolver = read_pictogram,
) -> bytes:
    """Return one PDF with all letters, each beginning on a new A4 page.

    `progress(done, total)` is called with a number of letters: while they are prepared, every half second while the
    file is set, and at the end; what it raises stops the work and goes through to the caller. `resolver` gives
    the SVG text of a pictogram concept; where it raises LookupError or OSError only the label is printed. `logo` takes
    the place of our own mark.

    Raises ValueError without letters or with a wrong language tag, PrintError if the file cannot be made.
    """
    book = PictureBook(resolver)
    data = _prepare(letters, lambda letter: letter_data(letter, book), progress)
    return _print("letter.typ", title, data, book, standard, progress, logo)


def render_talk_cards(
    cards: Sequence[TalkCard],
    *,
    title: str,
    progress: Progress | None = None,
    standard: PdfStandard = "ua-1",
    resolver: PictogramResolver = read_pictogram,
) -> bytes:
    """Return one PDF with a page for each card. Arguments and errors as in `render_letters`."""
    book = PictureBook(resolver)
    data = _prepare(cards, lambda card: talk_card_data(card, book), progress)
    return _print("talk_card.typ", title, data, book, standard, progress)


def render_gate_list(gate_list: GateList, *, standard: PdfStandard = "ua-1") -> bytes:
    """Return the list of families to speak to as a PDF; an empty list gives a page with its `empty_text`.

    Raises ValueError for a wrong language tag, PrintError if the file cannot be made.
    """
    book = PictureBook(read_pictogram)
    return _print("gate_list.typ", gate_list.title, [gate_list_data(gate_list)], book, standard, None)


def print_documents(template: str, title: str, documents: list[dict[str, Any]], book: PictureBook) -> bytes:
    """Return prepared documents as a PDF/UA, in one go. Raises PrintError if the file cannot be made."""
    return _print(template, title, documents, book, "ua-1", None)


def _prepare(
    documents: Sequence[_Document], convert: Callable[[_Document], dict[str, Any]], progress: Progress | None
) -> list[dict[str, Any]]:
    """Preparing (mostly QR codes) counts for the first half of the work, typesetting for the second."""
    if not documents:
        raise ValueError("There is nothing to print.")
    prepared = []
    for done, document in enumerate(documents):
        if progress is not None and done % _PROGRESS_STEP == 0:
            progress(done // 2, len(documents))
        prepared.append(convert(document))
    return prepared


def _print(
    template: str,
    title: str,
    documents: list[dict[str, Any]],
    book: PictureBook,
    standard: PdfStandard,
    progress: Progress | None,
    logo: Logo | None = None,
) -> bytes:
    total = len(documents)
    data = {
        "title": printable(title),
        "documents": documents,
        "pictures": book.pictures(),
        "logo": logo_data(logo) if logo else None,
    }
    request: Request = {
        "template": str(_DESIGN / "print" / "templates" / template),
        "root": str(_DESIGN),
        "fonts": str(FONT_FOLDER),
        "standard": standard,
        "data": json.dumps(data),
    }
    pdf = _typeset(request, lambda: progress(total // 2, total) if progress is not None else None)
    if progress is not None:
        progress(total, total)
    return pdf


def typeset(request: Request) -> bytes:
    """Return the PDF that a request describes, made in a child process. Raises PrintError."""
    return _typeset(request, lambda: None)


def _typeset(request: Request, heartbeat: Callable[[], None]) -> bytes:
    """Run the typesetter as a child process; whatever `heartbeat` raises stops it."""
    with subprocess.Popen(
        # -P: the folder of the program holds modules of ours that must not stand before Python's own.
        [sys.executable, "-P", typesetter.__file__],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as child:
        try:
            pdf, problem = _exchange(child, json.dumps(request).encode("ascii"), heartbeat)
        except BaseException:
            child.kill()
            raise
    if child.returncode != 0:
        raise PrintError(problem.decode("utf-8", "replace").strip() or f"typesetter ended with {child.returncode}")
    return pdf


def _exchange(child: subprocess.Popen[bytes], message: bytes, heartbeat: Callable[[], None]) -> tuple[bytes, bytes]:
    # A thread writes: `communicate` forgets what it did not send yet when it is called again after a heartbeat, so a
    # child that starts slowly on a busy machine would wait for the rest for ever.
    writer = Thread(target=_write_all, args=(child.stdin, message), daemon=True)
    child.stdin = None
    writer.start()
    while True:
        try:
            return child.communicate(timeout=_HEARTBEAT_SECONDS)
        except subprocess.TimeoutExpired:
            heartbeat()


def _write_all(pipe: IO[bytes], message: bytes) -> None:
    # A child that ended before it read everything says why itself.
    with contextlib.suppress(BrokenPipeError), pipe:
        pipe.write(message)
