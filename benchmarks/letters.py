"""Five hundred different letters, Dutch beside seven other languages, with a QR code each."""

import resource
import time

import segno

from benchmarks.rows import Row
from schoolpoort.design.print import (
    AnswerOption,
    DateLeaf,
    Item,
    Letter,
    LetterLabels,
    LetterText,
    Section,
    render_letters,
)
from schoolpoort.engines.phrasebook import Catalogue

LETTERS = 500
LANGUAGES = ("en", "fr", "ar", "tr", "uk", "fa", "pl")


def _text(book: Catalogue, language: str, child: str) -> LetterText:
    values = {"date": "2026-12-03", "time": "09:15", "items": ["swimwear", "towel", "bag"]}
    block = book.render("swimming-starts", values, [language], child=child)
    leaf = block.dates[0]
    section = Section(
        paragraphs=(block.text,),
        do_lines=(block.do,) if block.do else (),
        dates=(DateLeaf(leaf.weekday, leaf.day, leaf.month, leaf.year, leaf.time),),
        items=tuple(Item(each.pictogram, each.label) for each in block.items),
    )
    return LetterText(language, block.direction, block.title, (section,), LetterLabels())


def _letter(book: Catalogue, number: int) -> Letter:
    child = f"Kind {number}"
    return Letter(
        school_name="De Linde",
        school_address=("Schoolstraat 1", "2800 Mechelen"),
        household_label=f"Aan de ouders van {child}",
        child_names=(child,),
        class_name="2B",
        reference=f"{number:05d}",
        dutch=_text(book, "nl", child),
        translation=_text(book, LANGUAGES[number % len(LANGUAGES)], child),
        qr_url=f"https://poort.example/b/{number:016d}",
        answers=(AnswerOption("understood", "Ik begrijp het"), AnswerOption("help", "Ik wil hulp")),
    )


def run() -> list[Row]:
    """Measure the whole PDF; the baseline is only drawing the same QR codes."""
    book = Catalogue.load()
    letters = [_letter(book, number) for number in range(LETTERS)]
    render_letters(letters[:5], title="Warm-up")
    started = time.perf_counter()
    for letter in letters:
        segno.make(letter.qr_url, error="m").svg_inline()
    codes = time.perf_counter() - started
    started = time.perf_counter()
    pdf = render_letters(letters, title="De zwemles begint")
    seconds = time.perf_counter() - started
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return [
        Row(
            f"letters: {LETTERS} letters in one PDF",
            round(seconds, 1),
            "s",
            round(codes, 1),
            seconds / codes,
            "baseline: their QR codes alone; aim: under 10 s",
        ),
        Row("letters: per second", round(LETTERS / seconds), "letters/s"),
        Row("letters: size of the PDF", round(len(pdf) / 1e6, 1), "MB"),
        Row("letters: peak memory of the typesetter", round(peak), "MB", note="in a child process that ends"),
    ]
