"""Rare words, by how often they are seen; the school's own words and names are never called rare."""

from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.compounds import split_compound
from schoolpoort.engines.plain_dutch.document import Sentence, TextDocument, Token
from schoolpoort.engines.plain_dutch.findings import Finding, Severity
from schoolpoort.engines.plain_dutch.frequency import zipf
from schoolpoort.engines.plain_dutch.inflection import stem_of
from schoolpoort.engines.plain_dutch.lexicon import hard_words_of
from schoolpoort.engines.plain_dutch.measures import is_nominalisation
from schoolpoort.engines.plain_dutch.school_words import SCHOOL_WORDS

#: Below this Zipf frequency a word is rare; shorter words are more often names or everyday words with an ending.
RARE = 2.7
#: Below this one a word is not gone from every day, but a learner of Dutch has hardly met it: a hint.
UNCOMMON = 3.9
_SHORTEST = 6
#: A form of a word that is seen this often is known, however rare the form.
_KNOWN_BASE = 3.7
#: A compound of so many letters is known only where all its parts are seen this often; longer ones have a rule of
#: their own (long-compound). "Parkeerbalans" has no part that everybody meets each day.
_LONG_COMPOUND = range(13, 18)
_KNOWN_PART = 4.2
#: A form may be rare while its word is common ("zwemmertje"): the base counts.
_ENDINGS = (
    "en",
    "n",
    "s",
    "e",
    "t",
    "d",
    "te",
    "de",
    "den",
    "ten",
    "tje",
    "je",
    "jes",
    "tjes",
    "er",
    "ere",
    "st",
    "ste",
)


class RareWord:
    """Finds rare words that are no names, no school words and no easy compounds."""

    id = "rare-word"

    def find(self, document: TextDocument) -> Iterator[Finding]:
        """Yield one finding per rare word that the lexicon does not know."""
        for sentence, hits in zip(document, hard_words_of(document), strict=True):
            known = [(hit.start, hit.end) for hit in hits]
            for token in _candidates(sentence):
                if any(start <= token.start < end for start, end in known) or not is_below(token.lower, UNCOMMON):
                    continue
                severity = Severity.ADVICE if is_below(token.lower, RARE) else Severity.HINT
                message = "Dit woord kent niet iedereen. Schrijf een gewoner woord, of leg het uit."
                yield Finding(token.start, token.end, self.id, severity, message)


def _candidates(sentence: Sentence) -> Iterator[Token]:
    for place, token in enumerate(sentence.words):
        capital = token.text[0].isupper()
        name = capital and not (place == 0 and sentence.is_running and is_nominalisation(token.lower))
        strange = any(not each.isalpha() and each not in "-'’" for each in token.text)
        if token.is_word and not name and len(token.text) >= _SHORTEST and not strange:
            yield token


def is_below(word: str, frequency: float) -> bool:
    """Say whether a word, its base and the parts that it is made of are seen less often than this."""
    if word in SCHOOL_WORDS or zipf(word) >= frequency:
        return False
    if any(zipf(base) >= min(frequency + 0.5, _KNOWN_BASE) or base in SCHOOL_WORDS for base in _bases(word)):
        return False
    known_part = _KNOWN_PART if frequency > RARE and len(word) in _LONG_COMPOUND else RARE + 0.3
    return not any(_made_of_words(each, known_part) for each in (word, *_bases(word)))


def _made_of_words(word: str, seen_at_least: float) -> bool:
    parts = split_compound(word)
    return len(parts) > 1 and all(max(zipf(part), zipf(f"{part}en")) >= seen_at_least for part in parts)


def _bases(word: str) -> Iterator[str]:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) > 4:
            base = word.removesuffix(ending)
            yield base
            yield base + "en"
            if base[-1] == base[-2]:
                yield base[:-1]
            elif ending.startswith("e"):
                yield stem_of(base + "en")
    if word.startswith("ge"):
        yield from (word[2:-1] + "en", word[2:] + "en")
