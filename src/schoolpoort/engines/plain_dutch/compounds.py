"""Splits Dutch compounds: "verkeersveiligheidsplan" is "verkeer", "veiligheid" and "plan"."""

from functools import lru_cache

from schoolpoort.engines.plain_dutch.school_words import SCHOOL_WORDS
from schoolpoort.engines.plain_dutch.word_counts import UNSEEN, seen

#: What Dutch puts between the parts (verkeer -> verkeersbord, koek -> koekendoos, ziekte -> ziektebriefje).
_JOINTS = ("", "s", "en", "n")
#: "kinderfeest": only a few nouns have this joint.
_WITH_ER = frozenset("kind ei lied blad volk been lam rund kleed rad".split())
_SHORTEST = 3
#: Endings and small words that are no part of a compound: they make nonsense splits ("leer-ling", "onder-wij-s").
_NO_PART = frozenset(
    "ing ling lingen heid lijk iteit atie ties tie ring ringen ning king ding dingen schap schappen baar bare loos "
    "loze zaam rijk rijke lig ren len men gen gend ende ter ters tje tjes pje pjes jes eur eren ieren ering loren "
    "kunde een ene ere ste den ten der die dat van het aan uit met dan wij zij hij hun haar mijn zijn wan ant bes "
    "ver dit wat wie als tot toe niet naar deze hier waar daar geen maar want ook nog wel dus bent heeft had hem "
    "hen ons onze par sta ala ada era gee gel lin tal tar ken kan per pro pre con des dis zakelijk".split()
)
#: Heads that are joined to a verb and make one word with it: "meebrengen", "bijzonder".
_NO_HEAD = frozenset(
    "vert for mede bij mee vol af op in om ver vers door weg zat ant gemeen direct donder aard rijk beta".split()
)
#: A part must be at least this common; a long part is hardly ever there by chance.
_COMMON_ENOUGH = ((8, 1.8), (6, 2.4), (5, 2.8), (0, 3.2))
#: A word that everybody knows is read as one word, whatever it was made of ("zaterdag", "belangrijk").
_ONE_WORD = 4.8
_DEEPEST = 4


def _weight(part: str) -> float:
    """Return how common a possible part is; 0 when it is none."""
    if len(part) < _SHORTEST or part in _NO_PART:
        return 0.0
    if part in SCHOOL_WORDS:
        return 5.0
    counted = max(seen(part), seen(part + "en") - 0.5) if len(part) > 4 else seen(part)
    least = next(limit for length, limit in _COMMON_ENOUGH if len(part) >= length)
    return counted if counted > UNSEEN and counted >= least else 0.0


@lru_cache(maxsize=32_768)
def split_compound(word: str) -> tuple[str, ...]:
    """Return the parts of a compound in small letters, or the word alone when it is none.

    A word with a hyphen is split there. The split with the fewest parts wins, then the one with the commonest parts.
    A joint "s" is left out ("veiligheid" of "veiligheidsplan"), a plural stays when it is a word ("boekentas").
    """
    if "-" in word:
        parts = tuple(part for part in word.split("-") if part)
        return parts if len(parts) > 1 else (word,)
    if len(word) <= 2 * _SHORTEST or seen(word) >= _ONE_WORD:
        return (word,)
    return _best_split(word, 1) or (word,)


def _best_split(word: str, depth: int) -> tuple[str, ...]:
    found: list[tuple[int, float, tuple[str, ...]]] = []
    for place in range(_SHORTEST, len(word) - _SHORTEST + 1):
        tail = word[place:]
        weight = _weight(tail)
        if not weight:
            continue
        heads = list(_heads(word[:place]))
        for head, known in heads:
            found.append((-2, min(known, weight), (head, tail)))
        if not heads and place > 2 * _SHORTEST and depth < _DEEPEST:
            for inner in dict.fromkeys((word[:place], word[:place].removesuffix("s"))):
                deeper = _best_split(inner, depth + 1)
                if deeper:
                    found.append((-len(deeper) - 1, min(weight, *map(_weight, deeper)), (*deeper, tail)))
    return max(found)[2] if found else ()


def _heads(written: str) -> list[tuple[str, float]]:
    """Return what may stand before the last part, as words: "koeken" or "koek", "veiligheids" is "veiligheid"."""
    heads = [(written, _weight(written))]
    for joint in _JOINTS[1:]:
        if written.endswith(joint):
            bare = written.removesuffix(joint)
            if joint == "en" and bare[-1:] == bare[-2:-1]:
                bare = bare[:-1]
            known = _weight(bare)
            if joint == "s" and known > heads[0][1]:
                heads.clear()  # "dokters" is "dokter" with a joint; "fiets" is no "fiet" with one
            heads.append((bare, known - 0.2 if known else 0.0))
    if written.removesuffix("er") in _WITH_ER:
        heads.append((written.removesuffix("er"), 5.0))
    return [(head, known) for head, known in heads if known > 0 and head not in _NO_HEAD]
