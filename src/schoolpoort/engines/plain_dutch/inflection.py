"""The forms of Dutch verbs, nouns and adjectives, so that a simpler word fits in the place of a harder one."""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files

from schoolpoort.engines.plain_dutch.word_counts import seen

_VOWELS = "aeiou"
#: Prefixes that stay on the verb: no "ge" in the participle.
_FIXED = ("be", "ge", "her", "ont", "ver", "er")
#: Verbs that only seem to begin with such a prefix.
_NO_PREFIX = frozenset("verifiëren ergeren bedelen geselen vergen erven oefenen missen mislopen voltigeren".split())
#: Particles that leave the verb: "vul ... in". Longer ones first.
PARTICLES = (
    "achterna achterover achteruit vooruit voorbij tegemoet terecht teweeg tegen terug samen onder over langs verder "
    "plaats klaar goed vast weg mee neer door voor aan bij uit toe thuis rond open los kwijt deel dicht stil vol "
    "op in af na om"
).split()
_SOFT = {"v": "f", "z": "s"}
_VOICED = {"f": "v", "s": "z"}
_T_ENDINGS = ("ch", "t", "k", "f", "s", "p", "x")


class VerbForm(StrEnum):
    """The form in which a verb stands."""

    INFINITIVE = "infinitive"
    STEM = "stem"
    PRESENT = "present"
    PAST = "past"
    PAST_PLURAL = "past plural"
    PARTICIPLE = "participle"


@dataclass(frozen=True)
class Verb:
    """A verb: its particle ("in" of "invullen", or nothing) and the forms of what is left."""

    infinitive: str
    particle: str
    forms: dict[VerbForm, str]

    def form(self, which: VerbForm) -> str:
        """Return the form as one word, the particle in front where it stays there (infinitive, participle)."""
        if which in (VerbForm.INFINITIVE, VerbForm.PARTICIPLE):
            return self.particle + self.forms[which]
        return self.forms[which]

    @property
    def with_te(self) -> str:
        """The infinitive with "te": "in te vullen", "te geven"."""
        return f"{self.particle} te {self.forms[VerbForm.INFINITIVE]}".strip()


@lru_cache(maxsize=1)
def _irregular() -> dict[str, tuple[str, ...]]:
    text = files("schoolpoort.engines.plain_dutch").joinpath("irregular_verbs.txt").read_text(encoding="utf-8")
    rows = (line.split() for line in text.splitlines() if line and not line.startswith("#"))
    return {row[0]: tuple(row[1:]) for row in rows}


@lru_cache(maxsize=1)
def strong_participles() -> dict[str, str]:
    """Return the irregular participles with their infinitives ("geschreven" is of "schrijven")."""
    return {row[2]: infinitive for infinitive, row in _irregular().items() if row[2] != "-"}


def verb(marked: str) -> Verb:
    """Return a verb's forms; `marked` is the infinitive, with a bar after a particle that leaves it ("in|vullen")."""
    particle, _bar, base = marked.rpartition("|")
    prefix, root = _fixed_prefix(base)
    rows = _irregular()
    if base in rows or root in rows:
        forms = _irregular_forms(base, "" if base in rows else prefix, rows[base] if base in rows else rows[root])
    else:
        forms = _regular_forms(base, bool(prefix))
    return Verb(particle + base, particle, forms)


def _fixed_prefix(base: str) -> tuple[str, str]:
    """Return a prefix that stays on the verb, and the verb without it ("ver", "strekken")."""
    for prefix in (*_FIXED, "over", "onder", "voor", "door", "om", "vol", "weer", "mis"):
        root = base.removeprefix(prefix)
        whole = len(root) > 4 and any(each in root[:-2] for each in _VOWELS)
        if root != base and base not in _NO_PREFIX and (whole or root in _irregular()):
            return prefix, root
    return "", base


def _irregular_forms(base: str, prefix: str, row: tuple[str, ...]) -> dict[VerbForm, str]:
    past, plural, participle, stem = row
    if prefix and participle.startswith("ge"):
        participle = participle[2:]
    stem = prefix + stem
    return {
        VerbForm.INFINITIVE: base,
        VerbForm.STEM: stem,
        VerbForm.PRESENT: _with_t(stem, base),
        VerbForm.PAST: prefix + past,
        VerbForm.PAST_PLURAL: prefix + plural,
        VerbForm.PARTICIPLE: prefix + participle,
    }


def _with_t(stem: str, base: str) -> str:
    special = {"zijn": "is", "hebben": "heeft", "kunnen": "kan", "mogen": "mag", "willen": "wil", "zullen": "zal"}
    if base in special:
        return special[base]
    if stem.endswith("t"):
        return stem
    if stem.endswith(("a", "o")) and base.endswith(("aan",)):
        return stem + "at"
    return stem + "t"


def _regular_forms(base: str, fixed: bool) -> dict[VerbForm, str]:
    stem = stem_of(base)
    root = base.removesuffix("en") if base.endswith("en") else base.removesuffix("n")
    ending = "t" if root.endswith(_T_ENDINGS) else "d"
    participle = stem if stem.endswith(ending) else stem + ending
    return {
        VerbForm.INFINITIVE: base,
        VerbForm.STEM: stem,
        VerbForm.PRESENT: stem if stem.endswith("t") else stem + "t",
        VerbForm.PAST: stem + ending + "e",
        VerbForm.PAST_PLURAL: stem + ending + "en",
        VerbForm.PARTICIPLE: participle if fixed else _with_ge(participle),
    }


def _with_ge(participle: str) -> str:
    """Put "ge" in front; dots keep two vowels apart: "geïnformeerd", "geëindigd", but "geuit"."""
    dotted = {"e": "ë", "i": "ï", "u": "ü"}
    first = participle[:1]
    if first in dotted and participle[:2] not in ("ij", "ui"):
        return f"ge{dotted[first]}{participle[1:]}"
    return f"ge{participle}"


def stem_of(infinitive: str) -> str:
    """Return the stem of a regular verb: "vullen" is "vul", "maken" is "maak", "reizen" is "reis"."""
    root = infinitive.removesuffix("en") if infinitive.endswith("en") else infinitive.removesuffix("n")
    if infinitive.endswith("ëren"):
        return root[:-2] + ("ee" if root[-3:-2] == "i" else "ëe") + "r"
    if len(root) > 2 and root[-1] == root[-2] and root[-1] not in _VOWELS:
        return root[:-1]
    if len(root) > 1 and root[-1] not in _VOWELS + "wx" and _one_open_vowel(root):
        root = root[:-1] + root[-2] + root[-1]
    return root[:-1] + _SOFT.get(root[-1], root[-1]) if root else infinitive


def _one_open_vowel(root: str) -> bool:
    """Say whether the last syllable had one vowel that must be doubled when the syllable closes ("mak" -> "maak")."""
    two_sounds = root[-3:-1] in ("ia", "ie", "io", "ua", "ue")
    if root[-2] not in "aeou" or (root[-3:-2] and root[-3] in _VOWELS and not two_sounds):
        return False
    if not root.endswith(("er", "el", "em", "en")) or not any(each in _VOWELS for each in root[:-2]):
        return not root.endswith("ig")
    # "luister" and "organiseer", "wandel" and "verdeel" end alike: the form that people write tells them apart.
    short, long = seen(f"{root}t"), seen(f"{root[:-1]}{root[-2]}{root[-1]}t")
    return long > short or (long == short and root.endswith("er"))


#: Plurals that no rule gives; a compound ends like its last part ("schoolblad", "verslag").
_IRREGULAR_PLURALS = {
    "kind": "kinderen", "dag": "dagen", "weg": "wegen", "stad": "steden", "lid": "leden", "schip": "schepen",
    "blad": "bladen", "lied": "liederen", "dak": "daken", "bad": "baden", "slot": "sloten", "slag": "slagen",
    "drag": "dragen", "glas": "glazen", "pad": "paden", "vat": "vaten", "gebed": "gebeden", "verbod": "verboden",
    "leraar": "leraars", "hulp": "hulp", "geld": "geld", "eigenaar": "eigenaars", "directeur": "directeurs",
    "chauffeur": "chauffeurs", "inspecteur": "inspecteurs", "knie": "knieën", "categorie": "categorieën",
    "film": "films", "club": "clubs", "team": "teams", "mail": "mails", "app": "apps", "tram": "trams",
    "oom": "ooms", "hotel": "hotels", "roman": "romans", "museum": "musea", "quiz": "quizzen", "link": "links",
    "broer": "broers", "e-mail": "e-mails", "perron": "perrons", "coupon": "coupons", "telefoon": "telefoons",
    "bijdrage": "bijdragen", "model": "modellen",
}  # fmt: skip
_IRREGULAR_WHOLE = {"ei": "eieren", "gat": "gaten", "spel": "spelen", "lot": "loten", "hof": "hoven", "graf": "graven"}


def plural_of(noun: str) -> str:
    """Return the plural of a noun: "formulier" is "formulieren", "tafel" is "tafels", "brief" is "brieven"."""
    if noun in _IRREGULAR_WHOLE:
        return _IRREGULAR_WHOLE[noun]
    for length in range(min(len(noun), 9), 2, -1):
        if noun[-length:] in _IRREGULAR_PLURALS:
            return noun[:-length] + _IRREGULAR_PLURALS[noun[-length:]]
    if noun.endswith("heid"):
        return noun[:-3] + "eden"
    if noun.endswith("ee"):
        return noun + "ën"
    if noun.endswith(("el", "er", "en", "em", "je", "e", "é")) and not _stressed_end(noun):
        return noun + "s"
    if noun.endswith("eau") or noun[-1:] == "é":
        return noun + "s"
    if noun[-1:] and noun[-1] in "aiouy" and noun[-2:] not in ("au", "ou", "uu", "oe", "ei", "ui", "ai", "oi"):
        return noun + "'s"
    if not noun or noun[-1] in _VOWELS + "wj":
        return noun + "en"
    return _open_syllable(noun) + "en"


def _stressed_end(noun: str) -> bool:
    """Say whether "er", "el", "en" or "em" is the whole or the end of a stressed syllable: "pen", "papier", "deel"."""
    if noun.endswith(("ier", "eer", "oer", "eel", "een", "oen", "eem", "iel", "ien", "iem", "oel", "oem", "oe")):
        return True
    return noun[-1] != "e" and not any(each in _VOWELS for each in noun[:-2])


def _open_syllable(word: str) -> str:
    """Return a word that ends in a consonant as it is written before a vowel: "taak" is "tak", "bril" is "brill"."""
    last = word[-1:]
    if word[-3:-2] and word[-2] == word[-3] and word[-2] in "aeou":
        return word[:-2] + _VOICED.get(last, last)
    if word[-3:-1] == "ij":
        return word[:-1] + _VOICED.get(last, last)
    if word[-2:-1] in tuple(_VOWELS) and word[-3:-2] not in tuple(_VOWELS) and last not in "wx":
        return word + last
    if word[-2:-1] in tuple(_VOWELS):
        return word[:-1] + _VOICED.get(last, last)
    return word


_IRREGULAR_ENDINGS = {"grof": "grove", "gratis": "gratis", "moe": "moe", "weg": "weg", "vlak": "vlakke"}


def inflected(adjective: str) -> str:
    """Return an adjective with its ending: "snel" is "snelle", "groot" is "grote", "mooi" is "mooie"."""
    if adjective in _IRREGULAR_ENDINGS:
        return _IRREGULAR_ENDINGS[adjective]
    never = adjective.endswith(("e", "en", "a", "o", "i")) and not adjective.endswith(("ei", "ooi", "aai"))
    if never or not adjective:
        return adjective
    if adjective.endswith("ieel"):
        return adjective.removesuffix("eel") + "ële"
    many = sum(each in _VOWELS for each in adjective) > 1
    if adjective[-1] in _VOWELS + "wj" or (many and not _long_ending(adjective)):
        return adjective + "e"
    return _open_syllable(adjective) + "e"


def _long_ending(adjective: str) -> bool:
    return adjective[-2:-1] in tuple(_VOWELS) and adjective[-3:-2] in tuple(_VOWELS)
