"""When two names are the same name: spelling apart, never guessing."""

import re
from functools import lru_cache

from schoolpoort.contexts.people.roster.cells import without_accents

_NO_LETTER = re.compile(r"[\W\d_]+")


@lru_cache(maxsize=65_536)
def name_key(first_name: str, last_name: str) -> str:
    """A name without capitals, accents, hyphens and order: `El-Amrani Mohamed` and `Mohamed EL AMRANI` are one."""
    words = _NO_LETTER.sub(" ", without_accents(f"{first_name} {last_name}")).split()
    return " ".join(sorted(words))
