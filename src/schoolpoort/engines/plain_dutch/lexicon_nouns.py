"""Hard nouns and adjectives, and how a simpler one takes their place: article, ending and plural follow."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from schoolpoort.engines.plain_dutch.clause import DETERMINERS, parted
from schoolpoort.engines.plain_dutch.document import Sentence, Token
from schoolpoort.engines.plain_dutch.inflection import inflected, plural_of
from schoolpoort.engines.plain_dutch.lexicon_lines import Hit, bare_entry, lines, sure_entries
from schoolpoort.engines.plain_dutch.word_counts import UNSEEN, seen
from schoolpoort.engines.plain_dutch.words import PREPOSITIONS, SUBORDINATORS

Words = tuple[str, ...]


class SimpleNoun(NamedTuple):
    """A noun that stands in the place of a hard one."""

    article: str
    word: str
    #: "de regels" for the singular "het reglement": as the subject it would ask for another form of the verb.
    is_plural: bool = False


@dataclass(frozen=True)
class HardNoun:
    """A noun in one number, with the simple nouns in that number and the article of each ("" in the plural)."""

    entry: str
    hard: Words
    article: str
    simple: tuple["SimpleNoun", ...]
    #: Whether the first simple noun always means the same.
    sure: bool

    def hit(self, sentence: Sentence, place: int) -> Hit:
        """Return the finding at `place`, over the article, adjectives and relative pronoun that must agree."""
        end = place + len(self.hard)
        changing = bool(self.article) and any(each.article and each.article != self.article for each in self.simple)
        first = _group(sentence, place, self.article) if changing else place
        last = end
        if changing and end < len(sentence.words) and sentence.lower_words[end] == "die" and self.article == "de":
            last = end + 1
        simple = [each for each in self.simple if not (each.is_plural and _is_subject(sentence, first, end))]
        fitting = [self._fitted(sentence, first, place, last, each) for each in simple]
        sure = self.sure and simple[:1] == [*self.simple[:1]]
        return Hit(sentence.words[first].start, sentence.words[last - 1].end, self.entry, tuple(fitting), sure)

    def _fitted(self, sentence: Sentence, first: int, place: int, last: int, simple: SimpleNoun) -> str:
        article, word, _is_plural = simple
        before = [each.text for each in sentence.words[first:place]]
        if before and article and article != self.article:
            before = _agreeing(before, article)
        relative = [sentence.words[last - 1].text] if last > place + len(self.hard) else []
        if relative and article == "het":
            relative = ["dat"]
        return " ".join([*before, word, *relative])


def nouns() -> Iterator[HardNoun]:
    """Yield every noun of nouns.txt in the singular and the plural."""
    for hard, simple in lines("nouns.txt"):
        article, singular, plural = _noun(hard)
        easy = [_noun(each) for each in simple]
        entry = bare_entry(hard)
        sure = hard in sure_entries()
        yield HardNoun(entry, tuple(singular.split()), article, tuple(map(_in_singular, easy)), sure)
        if plural:
            many = tuple(SimpleNoun("", each[2]) for each in easy if each[2])
            yield HardNoun(entry, tuple(plural.split()), "", many, sure and bool(easy[0][2]))


def _in_singular(noun: tuple[str, str, str]) -> SimpleNoun:
    article, word, plural = noun
    return SimpleNoun(article, word, article == "de" and not plural and word.endswith(("en", "s")))


def _noun(marked: str) -> tuple[str, str, str]:
    """Return article, singular and plural ("" for none) of "de brief (brieven)"."""
    body, _bracket, plural = marked.partition("(")
    article, _space, singular = body.strip().partition(" ")
    if article not in ("de", "het"):
        article, singular = "", body.strip()
    plural = plural.rstrip(") ").strip() or plural_of(singular)
    return article, singular, "" if plural == "-" else plural


_SINGULAR_VERBS = frozenset(
    "is was wordt werd heeft had kan kon moet moest zal mag komt gaat staat geeft blijft".split()
)


def _is_subject(sentence: Sentence, first: int, end: int) -> bool:
    """Say whether a noun's group probably is the subject: a plural would ask for another form of the verb."""
    words = sentence.lower_words
    begins = first == 0 or (first == 1 and words[0] in DETERMINERS)
    return begins or bool(_SINGULAR_VERBS.intersection((*words[end : end + 1], *words[first - 1 : first])))


#: Words before a noun that follow its article.
_AGREEING = {
    "de": "het", "het": "de", "deze": "dit", "dit": "deze", "die": "dat", "dat": "die", "onze": "ons", "ons": "onze",
    "elke": "elk", "elk": "elke", "welke": "welk", "welk": "welke", "iedere": "ieder", "ieder": "iedere",
}  # fmt: skip
#: Before these an adjective has an ending only with "de": "een grote stap", "een groot plan".
_INDEFINITE = frozenset({"een", "geen", "elk", "elke", "ieder", "iedere", "welk", "welke", "zo'n"})


#: What can stand before a noun with "het"; before one with "de" stands what is the other way round.
_WITH_HET = frozenset({"het", "dit", "dat", "ons", "elk", "welk", "ieder"})


def _belongs(words: tuple[str, ...], at: int, article: str) -> bool:
    """Say whether a word like "die" belongs to a noun with this article; "ouders die bezwaar hebben" has a pronoun."""
    if (words[at] in _WITH_HET) != (article == "het"):
        return False
    # "Ik weet dat bezwaar mogelijk is" has a conjunction: only what begins a sentence or follows "van" is sure.
    return words[at] != "dat" or at == 0 or words[at - 1] in PREPOSITIONS


def _group(sentence: Sentence, place: int, article: str) -> int:
    """Return where the words begin that agree with the noun at `place`: its article and adjectives."""
    words = sentence.lower_words
    for first in range(place - 1, max(-1, place - 4), -1):
        between = words[first + 1 : place]
        if parted(sentence, first):
            break
        if words[first] in _INDEFINITE:
            return first if between or words[first] in _AGREEING else place
        if words[first] in _AGREEING:
            if not _belongs(words, first, article):
                return place
            return first if all(map(is_adjective_before_noun, between)) else place
        if words[first] in PREPOSITIONS or not words[first].isalpha():
            break
    return place


def is_adjective_before_noun(word: str) -> bool:
    """Say whether a word looks like an adjective with its ending: "grote", "eigen", "eerste", but not "directie"."""
    return word.endswith(("en", "ste", "de")) or bare(word) != word


def _agreeing(before: list[str], article: str) -> list[str]:
    first, *adjectives = before
    lower = first.lower()
    word = _AGREEING.get(lower, lower)
    if lower in _INDEFINITE:
        adjectives = [ending(each) if article == "de" else bare(each) for each in adjectives]
    return [word.capitalize() if first[0].isupper() else word, *adjectives]


def bare(adjective: str) -> str:
    """Return an adjective without its ending: "grote" is "groot", "lieve" is "lief", "dikke" is "dik"."""
    if not adjective.endswith("e") or len(adjective) < 4:
        return adjective
    root = adjective[:-1]
    hardened = root[:-1] + {"v": "f", "z": "s"}.get(root[-1], root[-1])
    options = [root, hardened, root[:-1], hardened[:-1] + hardened[-2] + hardened[-1]]
    fitting = [each for each in options if ending(each) == adjective and seen(each) > UNSEEN]
    return max(fitting, key=seen) if fitting else adjective


@dataclass(frozen=True)
class HardAdjective:
    """An adjective in one form, with what is simpler: words that fit in its place, or behind its noun ("op tijd")."""

    entry: str
    hard: Words
    simple: tuple[str, ...]
    #: Those of `simple` that stand behind the noun.
    behind: frozenset[str]
    #: Whether the first of `simple` always means the same.
    sure: bool = False

    def hit(self, sentence: Sentence, place: int) -> Hit:
        """Return the finding at `place`; over the noun too when the best words stand behind it."""
        token = sentence.words[place]
        noun = _noun_behind(sentence, place) if self.simple[:1] and self.simple[0] in self.behind else None
        if noun is None:
            here = tuple(each for each in self.simple if each not in self.behind)
            return Hit(token.start, token.end, self.entry, here, self.sure and here[:1] == self.simple[:1])
        texts = (f"{noun.text} {each}" if each in self.behind else f"{each} {noun.text}" for each in self.simple)
        return Hit(token.start, noun.end, self.entry, tuple(texts), self.sure)


def _noun_behind(sentence: Sentence, place: int) -> Token | None:
    """Return the word behind the adjective at `place` when it surely is its noun."""
    if place + 1 >= len(sentence.words):
        return None
    token, noun = sentence.words[place : place + 2]
    touching = sentence.text[token.end - sentence.start : noun.start - sentence.start].isspace()
    if not touching or not noun.is_word or noun.lower in PREPOSITIONS | SUBORDINATORS | _LINKING:
        return None
    return noun if bare(noun.lower) == noun.lower or len(sentence.words) <= place + 2 else None


_LINKING = frozenset({"en", "of", "maar", "is", "zijn", "wordt", "worden"})
#: These have no ending before a noun.
_NO_ENDING = frozenset("genoeg veel weinig meer minder zo'n extra privé gratis open allerlei".split())
#: These stand before an adjective: "heel groot" is "heel grote".
_DEGREES = frozenset("heel niet zo te minder meer erg even nog veel goed bijna".split())
_BEHIND = frozenset("van met zonder voor over om in op rond uit tussen goed door hieronder hierboven".split())
#: Adverbs and words that follow a verb: they never stand before a noun.
_NEVER_BEFORE = frozenset(
    "anders hieronder hierboven weg kwijt er altijd nooit soms vaak plots zomaar vanzelf apart samen graag doen zin "
    "niet van ongeveer later keer stop af helemaal dit misschien alleen natuurlijk netjes stilaan stuk vinden zelf "
    "maar dan onwel ruimschoots best hier direct dag jaar week maand nadenken gezien betaald wakker minstens steeds "
    "dikwijls vooraf deels tegelijk overal thuis dichtbij begin zonder".split()
)
#: Endings that the rule for longer words does not reach.
_SPECIAL = {"kapot": "kapotte", "algemeen": "algemene", "bizar": "bizarre", "reëel": "reële", "onbezet": "onbezette",
            "nauwgezet": "nauwgezette", "best": "beste", "stapsgewijs": "stapsgewijze",
            "half": "halve", "samengevat": "samengevatte"}  # fmt: skip


def _stands_behind(simple: str) -> bool:
    """Say whether words stand behind a noun: "op tijd", "goed te lezen", but not "goed"."""
    return simple.split()[0] in _BEHIND and simple != "goed"


def ending(adjective: str) -> str:
    """Return an adjective as it stands before a noun: "snelle", "zinvolle", "kapotte"."""
    if adjective.endswith("vol") and len(adjective) > 3:
        return adjective + "le"
    return _SPECIAL.get(adjective) or inflected(adjective)


def adjectives() -> Iterator[HardAdjective]:
    """Yield every adjective of adjectives.txt without and with its ending, and in the comparative."""
    for hard, simple in lines("adjectives.txt"):
        sure = hard in sure_entries()
        yield HardAdjective(hard, (hard,), simple, frozenset(), sure)
        if ending(hard) == hard:
            continue
        behind = frozenset(filter(_stands_behind, simple))
        fitting = [each if each in behind else _with_ending(each) for each in simple]
        yield HardAdjective(hard, (ending(hard),), tuple(filter(None, fitting)), behind, sure and bool(fitting[0]))
        if comparative(hard) in _PERSONS:
            continue
        more = tuple(comparative(each) for each in simple if _compares(each))
        yield HardAdjective(hard, (comparative(hard),), more, frozenset())
        longer = tuple(each + "e" for each in more if " " not in each)
        yield HardAdjective(hard, (comparative(hard) + "e",), longer, frozenset())


#: Comparatives that look like the name of a person.
_PERSONS = frozenset({"vrijwilliger"})


def _compares(adjective: str) -> bool:
    return adjective.isalpha() and not adjective.endswith("st") and adjective not in _NEVER_BEFORE


def _with_ending(adjective: str) -> str:
    """Return an adjective or a few words as they stand before a noun; nothing when they cannot."""
    *degrees, last = adjective.split()
    if last in _NO_ENDING:
        return adjective if not degrees else ""
    if (last in _NEVER_BEFORE and last != "best") or any(each not in _DEGREES for each in degrees):
        return ""
    return " ".join([*degrees, ending(last)])


def comparative(adjective: str) -> str:
    """Return "groter" for "groot", "duurder" for "duur", "beter" for "goed"."""
    special = {"goed": "beter", "veel": "meer", "weinig": "minder", "graag": "liever", "erg": "erger"}
    if adjective in special:
        return special[adjective]
    if adjective in _NO_ENDING or ending(adjective) == adjective:
        return "meer " + adjective
    return (adjective + "de" if adjective.endswith("r") else ending(adjective)) + "r"
