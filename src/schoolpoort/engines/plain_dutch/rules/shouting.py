"""Words in capitals: an abbreviation ("CLB") or a word that is shouted ("LET OP")."""

from schoolpoort.engines.plain_dutch.school_words import SCHOOL_WORDS
from schoolpoort.engines.plain_dutch.word_counts import seen

_VOWELS = "aeiouyéëï"
#: From so many letters a word that is seen this often is a word; short ones must be very common.
_LEAST = ((5, 3.0), (4, 3.8), (3, 4.7), (2, 5.3))
#: Names and abbreviations that read like words.
_NAMES = frozenset("iban nato navo unesco unicef stem okan ikea cito bpost hivset koala ehbo".split())


def is_shouted(word: str) -> bool:
    """Say whether a word in capitals is a common Dutch word, and no abbreviation."""
    lower = word.lower()
    if len(lower) > 3 and lower in SCHOOL_WORDS:
        return True
    if lower in _NAMES or not any(each in _VOWELS for each in lower):
        return False
    least = next((least for length, least in _LEAST if len(lower) >= length), None)
    return least is not None and seen(lower) >= least
