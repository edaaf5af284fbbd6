"""Prints how good the plain-Dutch engine is on texts that are not in the repository.

    python tools/plain_dutch_quality.py FOLDER [--errors]

FOLDER holds, each of them optional:

- `official_and_plain_pairs.csv` with the columns `Document ID`, `Complex` and `Simple`: sentences of official Dutch and
  an expert's plain rewrite (City of Amsterdam, EUPL-1.2);
- `advice_paragraphs*.json`: `items` with a `text` and whether one `should_suggest` something;
- `lint_level<n>.json`: texts with a level from 1 (easy) to 4, as lists of words.

A tie counts as a failure, and so does a text that the engine does not judge. With `--errors` the cases that went wrong
follow the table. Documents take turns in five parts by their number, and each part has a line of its own: what was
tuned on one part shows in the others.
"""

import argparse
import csv
import difflib
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from schoolpoort.engines.plain_dutch import Analysis, Finding, Severity, analyse
from schoolpoort.engines.plain_dutch.frequency import zipf

_PARTS = 5
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
#: Rules that say that a word itself is hard.
_WORD_RULES = frozenset(
    {"formal-word", "simpler-word", "rare-word", "jargon", "figurative", "long-compound", "indirect-request"}
)
_FIRST = 3
#: A replaced stretch longer than this was rewritten, not replaced.
_LONGEST_SWAP = 2
#: A word that is seen more often than this is no hard word: the expert changed the sentence, not the word.
_HARD = 4.9
#: How alike two words are that are the same word in another form.
_SAME_WORD = 0.7
_GRAMMAR = frozenset(
    "de het een dit dat die deze van in op te om en of er is zijn was wordt worden aan met voor door bij u uw wij we "
    "ons onze je jouw ze zij hij naar ook niet geen als dan over uit tot onder moet kan mag hebben heeft".split()
)


@dataclass
class Tally:
    """Cases that went right of those that there were, and the ones that went wrong, in words."""

    name: str
    right: int = 0
    all: int = 0
    wrong: list[str] = field(default_factory=list)

    def count(self, good: bool, case: str) -> None:
        """Take in one case."""
        self.all += 1
        self.right += good
        if not good:
            self.wrong.append(case)

    def __str__(self) -> str:
        share = f"{self.right / self.all:.3f}" if self.all else "-"
        return f"{self.name:<58}{share:>7}  ({self.right} of {self.all})"


@dataclass(frozen=True)
class Pair:
    """An official sentence and its plain rewrite."""

    document: str
    official: str
    plain: str


@dataclass(frozen=True)
class Swap:
    """A word that the expert replaced by another word or two, in its sentence."""

    sentence: str
    start: int
    end: int
    simple: str


def _pairs(folder: Path) -> list[Pair]:
    path = folder / "official_and_plain_pairs.csv"
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as lines:
        return [Pair(row["Document ID"], row["Complex"], row["Simple"]) for row in csv.DictReader(lines)]


def _words(text: str) -> list[str]:
    return [each.lower() for each in _WORD.findall(text)]


def _changed(pair: Pair) -> int:
    """Return in how many words a pair differs."""
    matcher = difflib.SequenceMatcher(None, _words(pair.official), _words(pair.plain), autojunk=False)
    return sum(max(b - a, d - c) for tag, a, b, c, d in matcher.get_opcodes() if tag != "equal")


def _is_easier(official: str, plain: str) -> bool:
    before, after = analyse(official).score, analyse(plain).score
    return before is not None and after is not None and after < before


def _judge_pairs(pairs: Iterable[Pair]) -> Iterator[Tally]:
    pairs = [each for each in pairs if _changed(each) > 1]
    every = Tally("official/plain sentences: the plain one scores easier")
    parts = [Tally(f"  documents of part {number + 1} of {_PARTS}") for number in range(_PARTS)]
    documents = list(dict.fromkeys(each.document for each in pairs))
    for pair in pairs:
        easier = _is_easier(pair.official, pair.plain)
        for tally in (every, parts[documents.index(pair.document) % _PARTS]):
            tally.count(easier, f"{pair.official}  ->  {pair.plain}")
    yield from (every, *parts)


def _judge_documents(pairs: Iterable[Pair]) -> Tally:
    texts: dict[str, list[Pair]] = defaultdict(list)
    for pair in pairs:
        texts[pair.document].append(pair)
    tally = Tally("whole documents: easier after than before")
    for number, each in texts.items():
        before = "\n\n".join(pair.official for pair in each)
        after = "\n\n".join(pair.plain for pair in each)
        tally.count(_is_easier(before, after), f"document {number}: {len(each)} pairs")
    return tally


def swaps_in(official: str, plain: str) -> Iterator[Swap]:
    """Yield the words of a sentence that stand replaced in its rewrite, where the words around them stayed."""
    there, here = list(_WORD.finditer(official)), _WORD.findall(plain)
    matcher = difflib.SequenceMatcher(
        None, [each.group().lower() for each in there], [each.lower() for each in here], autojunk=False
    )
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag != "replace" or b - a > 1 or d - c > _LONGEST_SWAP:
            continue
        old, new = there[a].group().lower(), [each.lower() for each in here[c:d]]
        if not _is_simpler(old, new):
            continue
        if difflib.SequenceMatcher(None, old, " ".join(new)).ratio() > _SAME_WORD:
            continue  # another form or spelling of the same word
        yield Swap(official, there[a].start(), there[a].end(), " ".join(new))


def _is_simpler(old: str, new: list[str]) -> bool:
    """Say whether a hard word made way for words that are all more common, of which one is no grammar word."""
    content = [each for each in new if each not in _GRAMMAR]
    if not old.isalpha() or not content or any(not each.isalpha() for each in new):
        return False
    return zipf(old) < _HARD and min(map(zipf, content)) > zipf(old)


def _names(findings: Iterable[Finding], swap: Swap) -> list[Finding]:
    return [
        each
        for each in findings
        if each.rule in _WORD_RULES and each.start < swap.end and swap.start < each.end
    ]  # fmt: skip


def _judge_swaps(pairs: Iterable[Pair]) -> Iterator[Tally]:
    found = Tally("words that the expert replaced: found")
    hit = Tally(f"words that the expert replaced: the same word in the first {_FIRST}")
    for pair in pairs:
        for swap in swaps_in(pair.official, pair.plain):
            named = _names(analyse(pair.official).findings, swap)
            case = f"{swap.sentence[swap.start : swap.end]} -> {swap.simple}"
            found.count(bool(named), case)
            offered = [each.lower() for finding in named for each in finding.replacements[:_FIRST]]
            good = any(re.search(rf"(?<!\w){re.escape(swap.simple)}(?!\w)", each) for each in offered)
            hit.count(good, f"{case}; offered {offered}")
    yield from (found, hit)


def _advises(analysis: Analysis) -> list[Finding]:
    return [each for each in analysis.findings if each.severity != Severity.HINT]


def _judge_advice(folder: Path) -> Iterator[Tally]:
    precision, recall = Tally("advice on paragraphs: precision"), Tally("advice on paragraphs: recall")
    for path in sorted(folder.glob("advice_paragraphs*.json")):
        for item in json.loads(path.read_text(encoding="utf-8"))["items"]:
            advice = _advises(analyse(item["text"]))
            words = [(each.rule, item["text"][each.start : each.end]) for each in advice]
            if advice:
                precision.count(item["should_suggest"], f"{words} in: {item['text']}")
            if item["should_suggest"]:
                recall.count(bool(advice), item["text"])
    yield from (precision, recall)


def _levels(folder: Path) -> Iterator[str]:
    for path in sorted(folder.glob("lint_level*.json")):
        sentences = json.loads(path.read_text(encoding="utf-8"))["sentences"]
        text = "\n".join(" ".join(each["text"] for each in one["word_features"]) for one in sentences)
        yield f"{path.stem}: score {analyse(text).score}, level {analyse(text).level}"


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Measure the plain-Dutch engine on a folder of texts.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--errors", action="store_true", help="also print what went wrong")
    options = parser.parse_args()
    pairs = _pairs(options.folder)
    tallies = [*_judge_pairs(pairs), _judge_documents(pairs), *_judge_swaps(pairs), *_judge_advice(options.folder)]
    tallies = [each for each in tallies if each.all]
    if not tallies:
        print(f"There is nothing to measure in {options.folder}.", file=sys.stderr)
        return 2
    print(*tallies, *_levels(options.folder), sep="\n")
    if options.errors:
        for tally in (each for each in tallies if not each.name.startswith(" ")):
            print(f"\n== {tally.name}", *tally.wrong, sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
