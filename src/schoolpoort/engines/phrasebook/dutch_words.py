"""Dutch words made comparable for search: without accents, endings and doubled letters.

Light on purpose: it only has to bring forms of one word together, not to find a lemma. What it misses, the
comparison that forgives typing errors mostly finds.
"""

import re
import unicodedata

_WORD = re.compile(r"[a-z0-9]+")
_DOUBLED = re.compile(r"(.)\1+")

# Words that say nothing about which block is meant.
_EMPTY_WORDS = """
aan al als bij dat de deze die dit een en er graag had heb heeft het hij hoe iets ik in is je kan kind kinderen mag
me mee met mijn moet moeten naar niet nog of om ons onze ook op over te tot u uit uw van voor wat we wij wil willen
wordt ze zij zijn zo
"""
STOP_WORDS = frozenset(_EMPTY_WORDS.split())

# Endings, longest first, with the number of letters that must stay.
_ENDINGS = (("etjes", 4), ("etje", 4), ("tjes", 3), ("pjes", 3), ("jes", 3), ("tje", 3), ("pje", 3), ("je", 3),
            ("heden", 4), ("eren", 4), ("ingen", 4), ("ing", 4), ("en", 3), ("s", 3), ("e", 3), ("t", 4))  # fmt: skip


def words(text: str) -> list[str]:
    """Return the words of a text in small letters without accents."""
    plain = unicodedata.normalize("NFKD", text.lower().replace("'", "").replace("’", ""))
    return _WORD.findall("".join(letter for letter in plain if not unicodedata.combining(letter)))


def telling_words(text: str) -> list[str]:
    """Return the words that say something; all words where none would be left."""
    found = words(text)
    return [word for word in found if word not in STOP_WORDS] or found


def stem(word: str) -> str:
    """Return a word without its ending, doubled letters written once: zwemmen and zwem, foto's and foto."""
    for ending, least in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= least:
            word = word[: -len(ending)]
            break
    word = _DOUBLED.sub(r"\1", word)
    if word[-1:] == "v":
        return word[:-1] + "f"
    return word[:-1] + "s" if word[-1:] == "z" else word
