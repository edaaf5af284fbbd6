"""What we ask of others we do ourselves: our own Dutch goes through the engine that judges a school's letters.

| kind | level at most | findings of severity "important" |
|---|---|---|
| the page Klare taal itself, as one text | A2 | none |
| staff texts (msgids) of eight words and more, each | B1 | none, but EXCEPTIONS |
| guardians' texts (Fluent: pages, SMS, letters, words of school), each | B1; nine in ten A2 | none, but EXCEPTIONS |
| building blocks, filled in | B1; nine in ten A2 | none, but EXCEPTIONS |
| each page of the user guide | B1 | none, but EXCEPTIONS |

A level of a few words says little, so that labels are only looked at for findings.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from tools import translations

from schoolpoort.engines.phrasebook import Catalogue, strip_isolates
from schoolpoort.engines.phrasebook.block_validation import example_value
from schoolpoort.engines.plain_dutch import Analysis, Level, Severity, Verdict, analyse
from tests.meta.test_plain_dutch import staff_texts

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "gebruikersgids"
LEVELS = list(Level)
#: Fewer words are a label: their level follows from one word.
WHOLE_SENTENCE = 8
#: A staff text within so many points above B1 may stay: a border that moves a little asks for no rewriting.
SLACK = 3.0
B1_ENDS = 48.0

#: Texts in which an important finding, or a level above B1, stays; and why that is better than another text.
EXCEPTIONS = {
    "rights-erase-can": "a list that ends the sentence; each item is two or three words",
    "share-aim-pupil-guidance": "the name of the service that the parent will meet, and it is explained right there",
    "Dit bestand is geen rekenblad. Kies een Excel-bestand (.xlsx), een CSV-bestand of een OneRoster-bestand (.zip).": (
        "names of kinds of files, for who takes them out of a program"
    ),
    "Een mp3, m4a, ogg of webm. Hoogstens drie minuten en 3 MB.": "names of kinds of files",
    "Voor wie bij jullie over gegevens waakt: de functionaris voor gegevensbescherming (DPO).": (
        "the law's own name for the office, after what it does"
    ),
}
#: Blocks whose example holds every thing that may be brought; a teacher ticks two or three.
LISTS = {"spare-clothes", "outing", "outing-permission", "multi-day-trip"}


def without_code(text: str) -> str:
    """Return a msgid as a reader sees it: a number or a name where code fills one in."""
    plain = re.sub(r"%\((?:\w+\)d|(?:count|number)\)s)", "3", re.sub(r"<[^>]+>", "", text))
    return re.sub(r"%\(\w+\)[a-z]|\{\w*\}", "Noor", plain)


def above(analysis: Analysis, level: Level) -> bool:
    return analysis.level is not None and LEVELS.index(analysis.level) > LEVELS.index(level)


def important(text: str, analysis: Analysis) -> list[str]:
    return [
        f"{each.rule}: {text[each.start : each.end]!r}"
        for each in analysis.findings
        if each.severity == Severity.IMPORTANT
    ]


def problems(name: str, text: str) -> list[str]:
    """Return what is too hard about one text, or nothing."""
    analysis = analyse(text)
    found = important(text, analysis)
    score = analysis.score or 0.0
    if len(text.split()) >= WHOLE_SENTENCE and score >= B1_ENDS + SLACK:
        found.append(f"level {analysis.level}, {score}")
    return [] if name in EXCEPTIONS or name in LISTS else [f"{name}: {each}" for each in found]


@cache
def catalogue() -> Catalogue:
    return Catalogue.load()


def guardian_texts() -> Iterator[tuple[str, str]]:
    """Yield id and Dutch of every text of a page, an SMS, a letter and a word of school, with examples filled in."""
    texts = catalogue().store.texts("nl")
    known = catalogue().store.blocks()
    for message_id in texts.ids:
        if message_id in known:
            continue
        examples = dict.fromkeys(texts.references(message_id).variables, "Noor")
        for attribute in (None, *texts.attributes(message_id)):
            name = message_id if attribute is None else f"{message_id}.{attribute}"
            yield message_id, strip_isolates(catalogue().text(name, ["nl"], **examples).text)


def block_texts() -> Iterator[tuple[str, str]]:
    """Yield id and Dutch of every building block, with everything filled in."""
    for block in catalogue().blocks():
        values = {name: example_value(parameter) for name, parameter in block.params.items()}
        rendered = catalogue().render(block.id, values, ["nl"], child="Noor")
        yield block.id, strip_isolates("\n\n".join(each for each in (rendered.text, rendered.do) if each))


def guide_text(path: Path) -> str:
    """Return a page of the guide as a reader sees it: without pictures, links and the lines of tables."""
    text = re.sub(r"<img[^>]*>|!\[[^\]]*\]\([^)]*\)", "", path.read_text("utf-8"))
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"^\|[-| ]+\|$", "", text, flags=re.MULTILINE)
    text = re.sub(r"^\|(.*)\|$", lambda row: "\n\n".join(row[1].split("|")) + "\n", text, flags=re.MULTILINE)
    return re.sub(r"[*`]|^#+ ", "", text, flags=re.MULTILINE)


def share_of(level: Level, texts: list[str]) -> float:
    """Return which share of the texts that can be judged is at a level or below."""
    judged = [each for each in (analyse(text) for text in texts) if each.verdict == Verdict.OK]
    return sum(not above(each, level) for each in judged) / len(judged)


def test_staff_texts_are_plain() -> None:
    hard = [each for text in staff_texts() for each in problems(without_code(text), without_code(text))]
    assert not hard, "\n".join(hard)


def test_guardians_texts_are_plain() -> None:
    hard = [each for name, text in guardian_texts() for each in problems(name, text)]
    assert not hard, "\n".join(hard)
    whole = [text for _name, text in guardian_texts() if len(text.split()) >= WHOLE_SENTENCE]
    assert share_of(Level.A2, whole) >= 0.9


def test_building_blocks_are_plain() -> None:
    hard = [each for name, text in block_texts() for each in problems(name, text)]
    assert not hard, "\n".join(hard)
    assert share_of(Level.A2, [text for _name, text in block_texts()]) >= 0.9


def test_the_checkers_own_page_passes_the_checker() -> None:
    """All its texts, with what code fills in, as one letter."""
    mine = [
        message.id if isinstance(message.id, str) else message.id[0]
        for message in translations.extract_template()
        if any("plain_language/" in place for place, _line in message.locations)
    ]
    text = "\n\n".join(without_code(each) + ("" if each.endswith((".", "?")) else ".") for each in mine)
    assert len(mine) > 20
    analysis = analyse(text)
    assert analysis.verdict == Verdict.OK
    assert not above(analysis, Level.A2), analysis.score
    assert not important(text, analysis)


@pytest.mark.parametrize("path", sorted(GUIDE.glob("*.md")), ids=lambda path: path.stem)
def test_the_user_guide_is_plain(path: Path) -> None:
    text = guide_text(path)
    analysis = analyse(text)
    assert analysis.verdict == Verdict.OK
    assert not above(analysis, Level.B1), analysis.score
    assert not important(text, analysis), "\n".join(important(text, analysis))


def test_every_exception_is_still_needed() -> None:
    known = {name for name, _text in guardian_texts()} | {without_code(text) for text in staff_texts()}
    assert set(EXCEPTIONS) <= known


def test_a_hard_text_is_found() -> None:
    hard = (
        "Gelieve er rekening mee te houden dat de betaling van de schoolrekening uiterlijk dient te geschieden "
        "binnen de vooropgestelde termijn, zoals bepaald in het schoolreglement."
    )
    assert problems("x", hard)
