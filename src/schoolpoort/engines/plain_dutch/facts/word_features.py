"""What is looked at to decide whether a word is of a thing to bring: the word, its neighbours, and its sentence."""

from collections.abc import Iterator
from dataclasses import dataclass

from schoolpoort.engines.plain_dutch.document import Layout, Sentence, TextDocument
from schoolpoort.engines.plain_dutch.facts.cues import kind_of_thing, person, verb_cue
from schoolpoort.engines.plain_dutch.facts.sentence_features import announcing, end_mark, shown_words
from schoolpoort.engines.plain_dutch.frequency import zipf
from schoolpoort.engines.plain_dutch.lexicon_nouns import bare

#: Words that tell whether a thing comes along, or where it comes from.
_TELLING = frozenset(
    "geen niet zonder nooit mee aan in bij terug af van voor met om te nodig verplicht welkom handig graag gelieve "
    "best zeker liefst thuis zelf ter naar huis tegen uit op door krijgt kost euro inbegrepen gratis klaar volstaat "
    "overbodig onmisbaar verboden toegelaten alleen enkel extra eventueel als want omdat zodat die dat waarin".split()
)
_NEGATIONS = frozenset("geen géén niet zonder nooit".split())
_STEPS = (-3, -2, -1, 1, 2, 3)
_NEIGHBOURS_IN_LIST = 3
_ENDS = (3, 4, 6)


@dataclass(frozen=True)
class WordFeatures:
    """The features that all words of a sentence share, and those of each word by itself."""

    shared: frozenset[str]
    own: tuple[frozenset[str], ...]


def word_features(document: TextDocument, place: int) -> WordFeatures:
    """Return the features of the words of one sentence of a text."""
    sentence = document.sentences[place]
    kinds = tuple(kind_of_thing(each) for each in sentence.lower_words)
    cues = tuple((at, cue) for at, each in enumerate(sentence.lower_words) for cue in _cues(each))
    gaps = _gaps(document.text, sentence)
    own = tuple(
        frozenset((*_of_word(sentence, at, kinds), *_of_place(sentence, at, gaps), *_of_cues(at, cues, kinds[at])))
        for at in range(len(sentence.words))
    )
    return WordFeatures(frozenset(_of_sentence(document, place, kinds)), own)


def _of_sentence(document: TextDocument, place: int, kinds: tuple[str, ...]) -> set[str]:
    sentence = document.sentences[place]
    things = sum(bool(each) for each in kinds)
    features = {
        f"layout={sentence.layout}",
        f"length={min(len(kinds) // 4, 6)}",
        f"end={end_mark(sentence)}",
        f"things={min(things, 3)}",
        *(f"{at}={each}" for at, each in enumerate(shown_words(sentence)[:2])),
    }
    above = announcing(document, place)
    if above:
        features.update(f"above={each}" for each in shown_words(above))
    else:
        features.add("nothing above")
    if sentence.layout == Layout.ITEM:
        features.add(f"near things={_things_near(document, place)}")
    return features


def _things_near(document: TextDocument, place: int) -> int:
    """Return how many of the items around an item name a thing, up to two."""
    first = max(0, place - _NEIGHBOURS_IN_LIST)
    around = document.sentences[first : place + _NEIGHBOURS_IN_LIST + 1]
    others = [each for each in around if each.layout == Layout.ITEM and each is not document.sentences[place]]
    return min(2, sum(any(map(kind_of_thing, each.lower_words)) for each in others))


def _cues(word: str) -> list[str]:
    cue = verb_cue(word)
    said = [f"v={cue[0]}", f"form={cue[1]}"] if cue else []
    if person(word):
        said.append(person(word))
    if word in _TELLING:
        said.append(word)
    return said


def _gaps(text: str, sentence: Sentence) -> tuple[str, ...]:
    """Return the marks before each word and behind the last one."""
    edges = [sentence.start, *(edge for each in sentence.words for edge in (each.start, each.end)), sentence.end]
    return tuple("".join(text[edges[at] : edges[at + 1]].split()) for at in range(0, len(edges), 2))


def _of_word(sentence: Sentence, at: int, kinds: tuple[str, ...]) -> set[str]:
    words = shown_words(sentence)
    word = words[at]
    features = {f"w={word}", f"thing={kinds[at]}", f"zipf={int(zipf(word))}", f"capitals={_capitals(sentence, at)}"}
    features.update(f"ends={word[-count:]}" for count in _ENDS if len(word) > count)
    if bare(word) != word:
        features.add("adjective")
    for step in _STEPS:
        other = at + step
        inside = 0 <= other < len(words)
        features.add(f"{step:+}={words[other] if inside else '<>'}")
        if inside and abs(step) < 3:
            features.add(f"thing{step:+}={kinds[other]}")
    if at:
        features.add(f"{words[at - 1]} {word}")
    if at + 1 < len(words):
        features.add(f"{word} {words[at + 1]} +")
    return features


def _capitals(sentence: Sentence, at: int) -> str:
    text = sentence.words[at].text
    return "all" if text.isupper() else "first" if text[0].isupper() else "none"


def _of_cues(at: int, cues: tuple[tuple[int, str], ...], kind: str) -> Iterator[str]:
    for place, cue in cues:
        side = "left" if place < at else "right" if place > at else "here"
        yield f"{side} {cue}"
        if kind:
            yield f"{side} {cue} of thing"


def _of_place(sentence: Sentence, at: int, gaps: tuple[str, ...]) -> set[str]:
    features = {f"before={gaps[at]}", f"behind={gaps[at + 1]}"}
    first = at
    while first > 0 and not gaps[first]:
        first -= 1
    clause = sentence.lower_words[first:at]
    features.update(f"not {each}" for each in _NEGATIONS.intersection(clause))
    if any(":" in each for each in gaps[1 : at + 1]):
        features.add("behind colon")
    if sum(each.count("(") - each.count(")") for each in gaps[: at + 1]) > 0:
        features.add("in brackets")
    return features
