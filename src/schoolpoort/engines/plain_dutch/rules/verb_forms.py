"""Which words are participles and infinitives, and of which verb: nouns often end as they do ("berichten")."""

from collections.abc import Iterator
from functools import lru_cache

from schoolpoort.engines.plain_dutch.inflection import PARTICLES, VerbForm, strong_participles, verb
from schoolpoort.engines.plain_dutch.word_counts import seen

#: Words that look like a participle and are none, or that say how something is.
_NO_PARTICIPLE = frozenset(
    "gebed geduld geluid gebied geld gemeente gezond verkeerd bekend goed beleid bestand verband verstand gezin geval "
    "gewicht bericht gesprek gebruik gevoel gedrag geen beneden tegen gegeven bereid gewoon verleden besluit bezoek "
    "beeld einde vergunning behalve bent verder helemaal verschillend hetgeen hele hem hen verhaal gerust beroemd "
    "verliefd gehandicapt geïnteresseerd bevoegd bewust gebouwen bedden".split()
)
#: The least that a verb must be seen in this form to count as one.
_COMMON_VERB = 3.0
_LONE_VERBS = frozenset("gaan staan slaan doen zien zijn worden hebben".split())
_NOUN_COMES = frozenset(
    "de het een uw je ons onze hun zijn haar mijn deze die dit dat alle elke geen veel meer enkele sommige andere twee "
    "drie vier vijf zes tien en of van met voor".split()
)
_FIXED = ("be", "ge", "her", "ont", "ver", "er", "over", "onder", "voor", "door", "om", "vol")
_CLOSED = {"f": "v", "s": "z"}
_DOTTED = {"ë": "e", "ï": "i", "ü": "u"}


def is_past_participle(word: str) -> bool:
    """Say whether a word in small letters is the past participle of a verb that people use."""
    return word not in _NO_PARTICIPLE and infinitive_of(word) is not None


@lru_cache(maxsize=8192)
def infinitive_of(participle: str) -> str | None:
    """Return the verb of a participle, a bar after a particle that leaves it: "ingevuld" is "in|vullen"."""
    if len(participle) < 5 or not participle.endswith(("d", "t", "en", "aan", "ien")):
        return None
    whole = _base_of(participle)
    if whole:
        return whole
    for particle in PARTICLES:
        core = participle.removeprefix(particle)
        base = _base_of(core) if core != participle and len(core) > 3 else None
        if base:
            return f"{particle}|{base}"
    return None


def _base_of(participle: str) -> str | None:
    if participle in strong_participles():
        return strong_participles()[participle]
    for prefix in _FIXED:
        root = participle.removeprefix(prefix)
        base = strong_participles().get(f"ge{root}") if root != participle else None
        if base and verb(prefix + base).forms[VerbForm.PARTICIPLE] == participle and seen(prefix + base) > 2:
            return prefix + base
    if not participle.endswith(("d", "t")):
        return None
    fitting = [each for each in _regular(participle) if verb(each).forms[VerbForm.PARTICIPLE] == participle]
    best = max(fitting, key=seen, default=None)
    return best if best and seen(best) >= _COMMON_VERB - 1 else None


def _regular(participle: str) -> Iterator[str]:
    """Yield what the infinitive of a regular participle may be."""
    cores = [participle]
    if participle.startswith("ge") and len(participle) > 4:
        cores.append(_DOTTED.get(participle[2], participle[2]) + participle[3:])
    for core in cores:
        for stem in (core[:-1], core):
            if len(stem) < 2:
                continue
            last = stem[-1]
            yield f"{stem}en"
            yield f"{stem}{last}en"
            yield f"{stem[:-1]}{_CLOSED.get(last, last)}en"
            if stem[-2] == stem[-3:-2]:
                yield f"{stem[:-2]}{_CLOSED.get(last, last)}en"


def is_infinitive(words: tuple[str, ...], place: int) -> bool:
    """Say whether the word at `place` (small letters) is an infinitive there, and no noun in the plural."""
    word, before = words[place], words[place - 1] if place else ""
    if word in _LONE_VERBS or before == "te":
        return word.endswith(("en", "aan", "oen", "ien", "zijn"))
    if not word.endswith(("en", "aan", "oen", "ien")) or before in _NOUN_COMES or len(word) < 4:
        return False
    described = len(before) > 3 and before.endswith("e") and before not in PARTICLES
    return not described and any(_is_verb(each) for each in _cores(word))


def _cores(word: str) -> Iterator[str]:
    yield word
    for particle in PARTICLES:
        core = word.removeprefix(particle)
        if core != word and len(core) > 3:
            yield core


def _is_verb(infinitive: str) -> bool:
    return seen(verb(infinitive).forms[VerbForm.PRESENT]) >= _COMMON_VERB and seen(infinitive) >= _COMMON_VERB
