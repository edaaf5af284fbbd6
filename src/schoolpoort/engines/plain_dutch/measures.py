"""What is counted in a sentence: each number has a meaning that a teacher can check by hand."""

import re
from collections.abc import Container
from dataclasses import dataclass

from schoolpoort.engines.plain_dutch.document import Sentence, Token, worked_out_once
from schoolpoort.engines.plain_dutch.frequency import zipf
from schoolpoort.engines.plain_dutch.words import (
    EMPTY_STARTS,
    NEGATIONS,
    PERSONAL,
    POINTERS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    WILL,
    WORDEN,
    ZIJN,
)

#: Words that are more common than this carry the grammar, not the content.
GRAMMAR_WORD = 6.0
RARE = 4.0
VERY_RARE = 3.2
LONG_WORD = 10

_NOMINALISED = re.compile(r"\w{3,}(?:ing|ingen|heid|heden|atie|aties|iteit|iteiten|ment|menten|nis|nissen|schap)$")
_PARTICIPLE = re.compile(r"(?:\w{1,6})?(?:ge|be|ver|ont|her|er)\w{2,}(?:d|t|en)$")


@dataclass(frozen=True)
class Measures:
    """The counts of one sentence."""

    words: int
    letters_per_word: float
    #: Mean Zipf frequency of the content words (higher is more common).
    commonness: float
    #: Rare words that the reader meets here for the first time.
    rare: int
    very_rare: int
    long_words: int
    subordinators: int
    prepositions: int
    passives: int
    participles: int
    nominalisations: int
    personal: int
    will: int
    negations: int
    pointers: int
    commas: int
    brackets: int
    abbreviations: int
    infinitives_with_te: int
    empty_starts: int
    #: Formal words; one that most readers know counts for half.
    formal: float


@worked_out_once
def content_words(sentence: Sentence) -> list[Token]:
    """Return the words that carry content: no grammar words, no names in the middle of a sentence."""
    return [
        each
        for place, each in enumerate(sentence.words)
        if each.is_word
        and len(each.text) > 2
        and zipf(each.lower) < GRAMMAR_WORD
        and not (place > 0 and each.text[0].isupper() and not each.text.isupper())
    ]


def is_participle(word: str) -> bool:
    """Say whether a word in small letters looks like a past participle ("ingevuld", "verkocht")."""
    return bool(_PARTICIPLE.match(word)) and len(word) > 4


def is_nominalisation(word: str) -> bool:
    """Say whether a word in small letters looks like a verb or adjective made into a thing ("beoordeling")."""
    return len(word) > 6 and bool(_NOMINALISED.match(word))


def rare_words(sentence: Sentence) -> list[str]:
    """Return the rare content words of a sentence in small letters."""
    return [each.lower for each in content_words(sentence) if zipf(each.lower) < RARE]


def measure(sentence: Sentence, formal: float = 0, met: Container[str] = ()) -> Measures:
    """Count what makes one sentence hard.

    `formal` is how many formal words the lexicon found in it, `met` the rare words that the reader met earlier in the
    text: a rare word is hard the first time.
    """
    words = sentence.lower_words
    letters = [each for each in sentence.words if each.is_word]
    content = content_words(sentence)
    frequencies = [zipf(each.lower) for each in content]
    participles = sum(is_participle(each.lower) for each in letters)
    marks = [each.text for each in sentence.tokens if not each.is_word]

    def count(among: frozenset[str]) -> int:
        return sum(word in among for word in words)

    return Measures(
        words=len(words),
        letters_per_word=sum(len(each.text) for each in letters) / max(len(letters), 1),
        commonness=sum(frequencies) / len(frequencies) if frequencies else GRAMMAR_WORD,
        rare=sum(each not in met for each in rare_words(sentence)),
        very_rare=sum(each < VERY_RARE for each in frequencies),
        long_words=sum(len(each.text) >= LONG_WORD for each in letters),
        subordinators=count(SUBORDINATORS) + sum(word in RELATIVES for word in words[1:]),
        prepositions=count(PREPOSITIONS),
        passives=count(WORDEN) + (1 if participles and count(ZIJN) and "door" in words else 0),
        participles=participles,
        nominalisations=sum(is_nominalisation(each.lower) for each in letters),
        personal=count(PERSONAL),
        will=count(WILL),
        negations=count(NEGATIONS),
        pointers=count(POINTERS),
        commas=marks.count(","),
        brackets=marks.count("("),
        abbreviations=sum("." in each.text or (len(each.text) > 1 and each.text.isupper()) for each in letters)
        + sentence.text.count("/"),
        infinitives_with_te=words.count("te"),
        empty_starts=int(bool(words) and words[0] in EMPTY_STARTS),
        formal=formal,
    )
