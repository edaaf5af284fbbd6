"""What a child or parent brings along: "breng een handdoek en een badmuts mee", or a list under "Meebrengen:"."""

from collections.abc import Iterator, Mapping, Sequence

from schoolpoort.engines.plain_dutch.document import Sentence, TextDocument, Token
from schoolpoort.engines.plain_dutch.facts.number_words import NUMBERS
from schoolpoort.engines.plain_dutch.facts.weights import weighed, weights
from schoolpoort.engines.plain_dutch.facts.word_features import word_features
from schoolpoort.engines.plain_dutch.result import Fact

#: A word whose features weigh more is of a thing to bring; see the threshold of the tasks.
THRESHOLD = -100
#: Words at the edges of a thing that are no part of it: "de jas van", "een boterham met".
_EDGES = frozenset(
    "de het een één uw je jouw jullie hun zijn haar eigen elk elke alle deze dit die dat ook nog graag en of "
    "met van in voor op om bij als tegen naar uit te".split()
)


def find_things_to_bring(document: TextDocument) -> Iterator[Fact]:
    """Yield the things one by one; the value has no article and small letters."""
    yield from things_by(document, weights("to_bring"), THRESHOLD)


def things_by(document: TextDocument, known: Mapping[str, int], threshold: int) -> Iterator[Fact]:
    """Yield the runs of words whose features weigh more than the threshold."""
    for place, sentence in enumerate(document.sentences):
        features = word_features(document, place)
        shared = weighed(known, features.shared)
        chosen = [shared + weighed(known, own) > threshold for own in features.own]
        for first, last in _runs(document.text, sentence, chosen):
            yield from _thing(document.text, sentence.words, first, last)


def _runs(text: str, sentence: Sentence, chosen: list[bool]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last place of chosen words that stand together."""
    words = sentence.words
    first: int | None = None
    for at, is_chosen in enumerate(chosen):
        if first is not None and not (is_chosen and text[words[at - 1].end : words[at].start].isspace()):
            yield first, at - 1
            first = None
        if is_chosen and first is None:
            first = at
    if first is not None:
        yield first, len(chosen) - 1


def _thing(text: str, words: Sequence[Token], first: int, last: int) -> Iterator[Fact]:
    while first <= last and words[first].lower in _EDGES:
        first += 1
    while last >= first and words[last].lower in _EDGES:
        last -= 1
    if not any(each.is_word for each in words[first : last + 1]):
        return
    if first > 0 and _counts(words[first - 1]) and text[words[first - 1].end : words[first].start].isspace():
        first -= 1
    start, end = words[first].start, words[last].end
    yield Fact("bring", start, end, text[start:end], " ".join(text[start:end].lower().split()))


def _counts(word: Token) -> bool:
    """Say whether a word tells how many of the thing behind it: "2 luiers", "twee luiers"."""
    return (word.text.isdigit() and len(word.text) < 3) or (word.lower in NUMBERS and word.lower not in ("een", "één"))
