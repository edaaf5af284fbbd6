"""The engine's entry: a text in, what makes it hard and what it says out."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from schoolpoort.engines.plain_dutch.block_protocol import BlockCatalogue
from schoolpoort.engines.plain_dutch.document import TextDocument
from schoolpoort.engines.plain_dutch.facts import find_facts
from schoolpoort.engines.plain_dutch.findings import Finding, Severity
from schoolpoort.engines.plain_dutch.letter_to_blocks import propose_blocks
from schoolpoort.engines.plain_dutch.measures import measure, rare_words
from schoolpoort.engines.plain_dutch.readable import SENTENCES, verdict_on, verdict_on_language
from schoolpoort.engines.plain_dutch.result import Analysis, SentenceScore, Verdict
from schoolpoort.engines.plain_dutch.rules import RULES
from schoolpoort.engines.plain_dutch.scoring import (
    level_of,
    on_scale,
    parts_of,
    raw_points,
    sureness,
    text_points,
)
from schoolpoort.engines.plain_dutch.segmenting import read_text

#: Findings of these rules are words that the score counts as formal.
_FORMAL_RULES = frozenset({"formal-word"})
#: A formal word that most readers know counts for this much of one.
_KNOWN_WORD = 0.75


def analyse(
    text: str, catalogue: BlockCatalogue | None = None, today: date | None = None, *, with_facts: bool = True
) -> Analysis:
    """Judge a text. With a catalogue of building blocks, also propose the blocks that say what the text says.
    `today` decides the year of dates that name none. Who only wants to know how a text reads leaves the facts out: they
    take a third of the time, and there are no blocks without them.

    Never raises for what somebody may paste: a text that cannot be judged gets a verdict and a sentence in Dutch.
    """
    verdict = verdict_on(text)
    if verdict != Verdict.OK:
        return Analysis(verdict, SENTENCES[verdict])
    document = read_text(text)
    verdict = verdict_on_language(document)
    if verdict != Verdict.OK:
        return Analysis(verdict, SENTENCES[verdict])
    findings = tuple(find_all(document))
    scores = tuple(_scores(document, findings))
    points = text_points([raw for raw, _each in scores])
    score = round(on_scale(points), 2)
    facts = tuple(find_facts(document, today)) if with_facts else ()
    proposal = propose_blocks(document, facts, catalogue) if catalogue and with_facts else None
    return Analysis(
        Verdict.OK,
        score=score,
        level=level_of(score),
        sureness=sureness(score, len(document.words)),
        sentences=tuple(each for _raw, each in scores),
        findings=findings,
        facts=facts,
        blocks=proposal.blocks if proposal else (),
        left_over=proposal.left_over if proposal else (),
    )


def analyse_many(texts: Iterable[str], catalogue: BlockCatalogue | None = None) -> Iterator[Analysis]:
    """Judge texts one after another, for batches."""
    for text in texts:
        yield analyse(text, catalogue)


def find_all(document: TextDocument) -> list[Finding]:
    """Return the findings of all rules in order of place; where two rules say the same, the first of RULES counts."""
    found = {(each.start, each.end, each.rule): each for rule in RULES for each in rule.find(document)}
    return sorted(found.values())


def _scores(document: TextDocument, findings: Iterable[Finding]) -> Iterator[tuple[float, SentenceScore]]:
    begins = [each.start for each in document.sentences]
    formal: dict[int, float] = defaultdict(float)
    for each in findings:
        if each.rule in _FORMAL_RULES:
            formal[_index_of(begins, each.start)] += _KNOWN_WORD if each.severity == Severity.HINT else 1.0
    met: set[str] = set()
    for place, sentence in enumerate(document.sentences):
        if not sentence.words:
            continue
        measures = measure(sentence, formal[place], met)
        met.update(rare_words(sentence))
        raw = raw_points(measures)
        parts = {key: round(value, 2) for key, value in parts_of(measures).items()}
        yield raw, SentenceScore(sentence.start, sentence.end, round(on_scale(raw), 2), parts)


def _index_of(starts: Sequence[int], start: int) -> int:
    """Return which sentence a place stands in; `starts` are the places where sentences begin, in order."""
    return bisect_right(starts, start) - 1
