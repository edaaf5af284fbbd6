"""How common a Dutch word is, on the Zipf scale: 7 "de", 5 "huis", 4 "aanvragen", 3 "onverwijld", 1 never seen.

School words that children and parents
use every day are in a list of our own, because corpora hardly have them ("turnzak", "boterhammendoos").
"""

from functools import lru_cache

from schoolpoort.engines.plain_dutch.compounds import split_compound
from schoolpoort.engines.plain_dutch.school_words import SCHOOL_WORDS
from schoolpoort.engines.plain_dutch.word_counts import UNSEEN, seen

#: A word of the school's daily life is never rare.
SCHOOL_WORD = 4.6
#: Joining two words costs a reader something: a compound is rarer than the rarest of its parts by this much.
_JOINED = 0.6
#: A word that was seen this often is judged as it is, whatever its parts.
_WELL_KNOWN = 3.5


def is_known(word: str) -> bool:
    """Say whether a word (in small letters) stands in the counts or among the school's words."""
    return word in SCHOOL_WORDS or seen(word) > UNSEEN


@lru_cache(maxsize=65_536)
def zipf(word: str) -> float:
    """Return the Zipf frequency of a word in small letters; a compound of known words is judged by its parts."""
    if word in SCHOOL_WORDS:
        return SCHOOL_WORD
    counted = seen(word)
    if counted >= _WELL_KNOWN:
        return counted
    parts = split_compound(word)
    if len(parts) < 2:
        return counted
    return max(counted, min(zipf(part) for part in parts) - _JOINED)
