"""How often a word was seen, from the counts of the package wordfreq (subtitles, news, books, the web)."""

import math
from functools import lru_cache

from wordfreq import get_frequency_dict

#: What a word that nobody wrote down counts as.
UNSEEN = 1.0
_LOG_BILLION = 9.0


@lru_cache(maxsize=1)
def _counts() -> dict[str, float]:
    return get_frequency_dict("nl", "large")


def seen(word: str) -> float:
    """Return the Zipf frequency of exactly this word in small letters; UNSEEN when it is not in the counts."""
    share = _counts().get(word, 0.0)
    return math.log10(share) + _LOG_BILLION if share else UNSEEN
