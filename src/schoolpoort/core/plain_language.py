"""Plain Dutch while somebody types: what the engine says about a text, said once for the same words."""

from functools import lru_cache

from schoolpoort.core import clock
from schoolpoort.engines.plain_dutch import Analysis, analyse

#: Texts that are remembered per process: those that are being written now, and nothing is stored.
_REMEMBERED = 64


def check(text: str) -> Analysis:
    """Judge a text; a text that cannot be judged gets a verdict and a Dutch sentence. The same text is judged once."""
    return _check(text, clock.today().isoformat())


@lru_cache(maxsize=_REMEMBERED)
def _check(text: str, _day: str) -> Analysis:
    return analyse(text, today=clock.today())
