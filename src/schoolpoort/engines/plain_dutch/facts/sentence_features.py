"""What is looked at to decide whether a sentence asks something of the reader.

A feature is a short string that says one thing of the sentence: a word in it, a verb and its form, who is spoken of.
"""

import re
from itertools import pairwise

from schoolpoort.engines.plain_dutch.document import Layout, Sentence, TextDocument, worked_out_once
from schoolpoort.engines.plain_dutch.facts.cues import kind_of_thing, person, verb_cue
from schoolpoort.engines.plain_dutch.inflection import PARTICLES, VerbForm

#: Words that may stand before the verb of an order: "Dan graag ...", "Breng ook ...".
_BEFORE_ORDER = frozenset("dan daarom dus graag alstublieft ook en tip ps opgelet belangrijk verder".split())
_NO_ORDER_BEFORE = frozenset("ik hij zij ze we wij je jij het".split())
_NEGATIONS = frozenset("geen niet niets zonder nooit".split())
_FIRST_WORDS = 3
_NEAR = (-2, -1, 1)


def shown(word: str) -> str:
    """Return a word in small letters as a feature names it: figures are all the same."""
    return re.sub(r"\d+", "#", word) if any(map(str.isdigit, word)) else word


def end_mark(sentence: Sentence) -> str:
    """Return the mark that a sentence ends with, or "w" for a word."""
    last = sentence.text.rstrip()[-1:]
    return last if last in ".?!:," else "w"


@worked_out_once
def shown_words(sentence: Sentence) -> tuple[str, ...]:
    """Return the words of a sentence as features name them."""
    return tuple(shown(each) for each in sentence.lower_words)


def announcing(document: TextDocument, place: int) -> Sentence | None:
    """Return what stands over a list item, or the question or the words with a colon before a sentence."""
    sentences = document.sentences
    if sentences[place].layout == Layout.ITEM:
        above = _above_items(document)[place]
        return None if above is None else sentences[above]
    before = sentences[place - 1] if place else None
    return before if before and end_mark(before) in ":?" else None


@worked_out_once
def _above_items(document: TextDocument) -> tuple[int | None, ...]:
    """Return for each sentence the last one before it that is no list item."""
    places: list[int | None] = []
    last: int | None = None
    for place, sentence in enumerate(document.sentences):
        places.append(last)
        if sentence.layout != Layout.ITEM:
            last = place
    return tuple(places)


def sentence_features(document: TextDocument, place: int) -> set[str]:
    """Return the features of one sentence of a text."""
    sentence = document.sentences[place]
    words = shown_words(sentence)
    features = {
        f"layout={sentence.layout}",
        f"length={min(len(words) // 4, 7)}",
        f"end={end_mark(sentence)}",
        *_of_words(words),
        *_of_verbs(sentence),
        *_of_persons(sentence),
    }
    if place == 0:
        features.add("opens")
    above = announcing(document, place)
    if above:
        features.update(f"above={each}" for each in shown_words(above))
        features.add(f"above:{end_mark(above)}")
    return features


def _of_words(words: tuple[str, ...]) -> set[str]:
    features = {f"w={each}" for each in words}
    features.update(f"end3={each[-3:]}" for each in words if len(each) > 4)
    bounded = ("<", *words, ">")
    features.update(f"{left} {right}" for left, right in pairwise(bounded))
    features.update(f"{at}={each}" for at, each in enumerate(words[:_FIRST_WORDS]))
    features.update(f"thing={kind}" for each in words if (kind := kind_of_thing(each)))
    if not _NEGATIONS.isdisjoint(words):
        features.add("negated")
    return features


def _of_verbs(sentence: Sentence) -> set[str]:
    words = sentence.lower_words
    start = next((at for at, each in enumerate(words) if each not in _BEFORE_ORDER), 0)
    features: set[str] = set()
    names_thing = "thing" if any(map(kind_of_thing, words)) else "no thing"
    for at, word in enumerate(words):
        cue = verb_cue(word)
        if cue is None:
            continue
        infinitive, form = cue
        stands = "first" if at == start else "second" if at == start + 1 else "last" if at == len(words) - 1 else "in"
        features.update((f"v={infinitive}", f"form={form} {stands}", f"v={infinitive} {form} {stands}"))
        features.update((f"v={infinitive} {names_thing}", f"form={form} {names_thing}"))
        if at and words[at - 1] == "te":
            features.update(("te", f"te {infinitive}"))
        near = {person(words[at + step]) for step in _NEAR if 0 <= at + step < len(words)} - {""}
        features.update(f"{each}+{infinitive}" for each in near)
        features.update(f"{each}+{form}" for each in near)
        if words[-1] in PARTICLES:
            features.add(f"v={words[-1]}|{infinitive}")
        if form == VerbForm.STEM and (order := _order(sentence, at, start)):
            features.add(order)
    return features or {"no verb"}


def _order(sentence: Sentence, at: int, start: int) -> str:
    """Say that the verb at a place is an order, in the main clause or behind a comma or "en"; else nothing."""
    words = sentence.lower_words
    if words[at + 1 : at + 2] and words[at + 1] in _NO_ORDER_BEFORE:
        return ""
    if at == start:
        return "order"
    before = sentence.text[sentence.words[at - 1].end - sentence.start : sentence.words[at].start - sentence.start]
    joined = any(each in before for each in ",:;") or words[at - 1] in ("en", "of", "dan")
    return "order behind" if joined else ""


def _of_persons(sentence: Sentence) -> set[str]:
    words = sentence.lower_words
    persons = {person(each) for each in words} - {""}
    features = {f"of {each}" for each in persons} | {"of all " + " ".join(sorted(persons))}
    if words and person(words[0]):
        features.add(f"first {person(words[0])}")
    if any(map(kind_of_thing, words)):
        features.update(f"thing of {each}" for each in persons or {"nobody"})
    return features
