"""Plain Dutch while somebody types: what the engine says about a text, said once for the same words."""

from functools import lru_cache

from schoolpoort.engines.plain_dutch import Analysis, analyse

#: Texts that are remembered per process: those that are being written now, and nothing is stored.
_REMEMBERED = 64


@lru_cache(maxsize=_REMEMBERED)
def check(text: str) -> Analysis:
    """Judge how a text reads, without its facts; one that cannot be judged gets a verdict and a Dutch sentence."""
    return analyse(text, with_facts=False)
