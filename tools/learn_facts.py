#!/usr/bin/env python3
"""Learn from marked letters which sentences ask something of parents, and which words are things to bring.

Reads the letters in tests/engines/plain_dutch/facts/other_hands/learned_from and writes the two files of weights beside
the finders; the letters in held_out are never learned from. With --leave-out each set is judged by weights that were
learned from the other sets, and nothing is written: what a letter of another writer may expect.

The learning is logistic regression, word by word and sentence by sentence, with steps that shrink for features that are
often seen (AdaGrad: Duchi, Hazan and Singer, 2011). It takes no chances: the same letters give the same weights.
"""

import argparse
import hashlib
import json
import math
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from schoolpoort.engines.plain_dutch.document import Layout, TextDocument
from schoolpoort.engines.plain_dutch.facts.sentence_features import sentence_features
from schoolpoort.engines.plain_dutch.facts.to_bring import things_by
from schoolpoort.engines.plain_dutch.facts.to_do import tasks_by
from schoolpoort.engines.plain_dutch.facts.word_features import word_features
from schoolpoort.engines.plain_dutch.result import Fact
from schoolpoort.engines.plain_dutch.segmenting import read_text

_ROOT = Path(__file__).parent.parent
LEARNED_FROM = _ROOT / "tests/engines/plain_dutch/facts/other_hands/learned_from"
HELD_OUT = LEARNED_FROM.with_name("held_out")
_FACTS = _ROOT / "src/schoolpoort/engines/plain_dutch/facts"
_FEATURES = ("cues.py", "cue_verbs.txt", "sentence_features.py", "thing_words.txt", "word_features.py")
_FINGERPRINT = "# Fingerprint of the letters and features: "
_ROUNDS = {"to_do": 12, "to_bring": 8}
_STEP = 0.15
_DECAY = 0.005
#: Features of fewer examples are chance; weights under five hundredths decide nothing.
_SEEN_OFTEN = 3
_SMALLEST = 5
_FURTHEST = 30.0

#: In hundredths, as the finders read them.
Weights = dict[str, int]


@dataclass(frozen=True)
class Example:
    """What is known of one sentence or word, and whether it is what is sought."""

    features: tuple[str, ...]
    wanted: bool


@dataclass(frozen=True)
class MarkedLetter:
    """A letter of one set and what a reader marked in it."""

    of: str
    document: TextDocument
    facts: tuple[dict[str, str], ...]

    def marked(self, kind: str) -> list[dict[str, str]]:
        """Return the marks of one kind."""
        return [each for each in self.facts if each["kind"] == kind]


def read_letters(folder: Path) -> list[MarkedLetter]:
    """Return the letters of all sets in a folder."""
    return [
        MarkedLetter(path.stem, read_text(each["text"]), tuple(each["facts"]))
        for path in sorted(folder.glob("*.json"))
        for each in json.loads(path.read_text("utf-8"))
    ]


def task_examples(letter: MarkedLetter) -> Iterator[Example]:
    """Yield each sentence of a letter; wanted when a marked task is most of it, or it is most of a marked task."""
    spans = [_span(letter.document.text, each["text"]) for each in letter.marked("todo")]
    for place, sentence in enumerate(letter.document.sentences):
        wanted = any(
            2 * (min(end, sentence.end) - max(start, sentence.start)) > min(end - start, sentence.end - sentence.start)
            for start, end in spans
        )
        yield Example(tuple(sentence_features(letter.document, place)), wanted)


def thing_examples(letter: MarkedLetter) -> Iterator[Example]:
    """Yield each word of a letter; a thing that is named more than once is learned where it is asked for."""
    labels: dict[int, bool | None] = {}
    for mark in letter.marked("bring"):
        labels |= _labels(letter, mark["text"]) | {at: True for at, said in labels.items() if said}
    for place, sentence in enumerate(letter.document.sentences):
        features = word_features(letter.document, place)
        for word, own in zip(sentence.words, features.own, strict=True):
            label = labels.get(word.start, False)
            if label is not None:
                yield Example((*features.shared, *own), label)


def _labels(letter: MarkedLetter, words: str) -> dict[int, bool | None]:
    """Return for each character whether it is of the thing, where these words stand; None where nobody can say."""
    text = letter.document.text
    places = [each.start() for each in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text)]
    places = places or [text.find(words)]
    asking = [_span(text, each["text"]) for each in letter.marked("todo")]
    asking += [(each.start, each.end) for each in letter.document.sentences if each.layout == Layout.ITEM]
    best = max(places, key=lambda at: (any(start <= at < end for start, end in asking), -at))
    labels: dict[int, bool | None] = {at + step: None for at in places for step in range(len(words))}
    return labels | {best + step: True for step in range(len(words))}


def _span(text: str, words: str) -> tuple[int, int]:
    start = text.find(words)
    return start, start + len(words)


def learn(examples: list[Example], rounds: int) -> Weights:
    """Return the weights that tell the wanted examples from the others, the mean over all rounds."""
    seen = Counter(feature for each in examples for feature in each.features)
    names = sorted(each for each, count in seen.items() if count >= _SEEN_OFTEN)
    index = {name: at for at, name in enumerate(names)}
    rows = [[index[each] for each in sorted(example.features) if each in index] for example in examples]
    now, squares, total = [0.0] * len(names), [1e-6] * len(names), [0.0] * len(names)
    order = list(range(len(rows)))
    dice = random.Random(1)
    for _round in range(rounds):
        dice.shuffle(order)
        for at in order:
            _step(rows[at], examples[at].wanted, now, squares)
        total = [so_far + each for so_far, each in zip(total, now, strict=True)]
    means = {name: round(100 * value / rounds) for name, value in zip(names, total, strict=True)}
    return {name: value for name, value in means.items() if abs(value) >= _SMALLEST}


def _step(row: list[int], wanted: bool, now: list[float], squares: list[float]) -> None:
    total = max(-_FURTHEST, min(_FURTHEST, sum(now[each] for each in row)))
    miss = 1 / (1 + math.exp(-total)) - wanted
    for each in row:
        slope = miss + _DECAY * now[each]
        squares[each] += slope * slope
        now[each] -= _STEP * slope / math.sqrt(squares[each])


_LEARNED: dict[str, tuple[str, Callable[[MarkedLetter], Iterable[Example]], Callable[..., Iterable[Fact]]]] = {
    "to_do": ("todo", task_examples, tasks_by),
    "to_bring": ("bring", thing_examples, things_by),
}


def counted(letter: MarkedLetter, kind: str, found: list[Fact]) -> Counter[str]:
    """Count what is marked, found, found of what is marked, and marked of what is found."""
    told = [" ".join(each["text"].split()).rstrip(".").lower() for each in letter.marked(kind)]
    said = [each.value.rstrip(".").lower() for each in found]
    return Counter(
        marked=len(told),
        found=len(said),
        hit=sum(any(each in other or other in each for other in said) for each in told),
        right=sum(any(each in other or other in each for other in told) for each in said),
    )


def leave_out(name: str, letters: list[MarkedLetter], thresholds: list[int]) -> None:
    """Print how well each set is read by weights that were learned from the other sets."""
    kind, examples_of, found_by = _LEARNED[name]
    examples = {id(each): list(examples_of(each)) for each in letters}
    totals: dict[int, Counter[str]] = defaultdict(Counter)
    for left in sorted({each.of for each in letters}):
        known = learn([x for each in letters if each.of != left for x in examples[id(each)]], _ROUNDS[name])
        line = []
        for threshold in thresholds:
            count: Counter[str] = Counter()
            for each in letters:
                if each.of == left:
                    count += counted(each, kind, list(found_by(each.document, known, threshold)))
            totals[threshold] += count
            line.append(_rates(count, threshold))
        print(f"{name:9} {left:14}", " | ".join(line), len(known), flush=True)
    print(f"{name:9} {'together':14}", " | ".join(_rates(count, each) for each, count in totals.items()), flush=True)


def _rates(count: Counter[str], threshold: int) -> str:
    return f"{threshold:+d} {count['hit'] / count['marked']:.3f} {count['right'] / max(1, count['found']):.3f}"


def write(name: str, known: Weights) -> None:
    """Write the weights of one finder, in hundredths."""
    lines = [f"{weight}\t{feature}" for feature, weight in sorted(known.items())]
    head = "# Learned by tools/learn_facts.py from marked letters: the weight in hundredths, and the feature."
    _file(name).write_text("\n".join((head, _FINGERPRINT + fingerprint(), *lines)) + "\n", "utf-8")


def _file(name: str) -> Path:
    return _FACTS / f"{name}_weights.txt"


def fingerprint() -> str:
    """Return what changes when the letters, the features or this way of learning change."""
    whole = hashlib.sha256()
    for path in (*sorted(LEARNED_FROM.glob("*.json")), *(_FACTS / each for each in _FEATURES), Path(__file__)):
        whole.update(path.read_bytes())
    return whole.hexdigest()[:16]


def written_from(name: str) -> str:
    """Return the fingerprint that the weights of a finder were written with."""
    line = _file(name).read_text("utf-8").splitlines()[1]
    return line.removeprefix(_FINGERPRINT)


def main() -> int:
    """Learn and write, or with --leave-out only judge."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--leave-out", action="store_true")
    parser.add_argument("--only", choices=sorted(_LEARNED))
    parser.add_argument("--thresholds", type=int, nargs="+", default=[0, -50, -100, -150])
    told: Any = parser.parse_args()
    letters = read_letters(LEARNED_FROM)
    for name in [told.only] if told.only else _LEARNED:
        if told.leave_out:
            leave_out(name, letters, told.thresholds)
        else:
            write(name, learn([x for each in letters for x in _LEARNED[name][1](each)], _ROUNDS[name]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
