"""Hard verbs, whole or in two halves, and how a simpler verb takes their place with its particle and preposition."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from schoolpoort.engines.plain_dutch.clause import DETERMINERS, SUBJECTS, Clause, clause_at
from schoolpoort.engines.plain_dutch.document import Sentence
from schoolpoort.engines.plain_dutch.inflection import PARTICLES
from schoolpoort.engines.plain_dutch.lexicon_lines import Hit, bare_entry, lines, sure_entries
from schoolpoort.engines.plain_dutch.verb_uses import (
    FINITE,
    Use,
    VerbPhrase,
    fitting_use,
    phrase,
    stem_stands_here,
    surface_uses,
)
from schoolpoort.engines.plain_dutch.word_counts import UNSEEN, seen

#: So far from the verb its particle, its preposition and its "te" are looked for.
_PARTICLE_WITHIN, _PREPOSITION_WITHIN, _TE_WITHIN, _REFLEXIVE_WITHIN = 12, 5, 14, 3
#: A clause may be so long when the particle of a simple verb goes to its end.
_LONGEST_MOVE = 9
#: "is gebeurd", never "heeft gebeurd".
_WITH_ZIJN = frozenset("zijn gebeuren komen gaan blijven worden groeien dalen stijgen".split())
_NO_MOVE = frozenset("en of om te dat die maar worden zijn hebben".split())


@dataclass(frozen=True)
class HardVerb:
    """An entry of verbs.txt; what its parts are is worked out when it is first met in a text."""

    entry: str
    hard: VerbPhrase
    marked: tuple[str, ...]
    #: Whether the first simple verb always means the same.
    sure: bool = False

    @cached_property
    def simple(self) -> tuple[VerbPhrase, ...]:
        """The simple verbs, the best first."""
        return tuple(phrase(each) for each in self.marked)


@dataclass(frozen=True)
class VerbWords:
    """Words that may be a form of a hard verb, and the uses that look like this."""

    verb: HardVerb
    hard: tuple[str, ...]
    uses: frozenset[Use]
    split: bool

    @cached_property
    def _elsewhere(self) -> tuple[str, ...]:
        """What must stand in the sentence besides; a base like "stellen" has many verbs, and this is cheap to ask."""
        hard = self.verb.hard
        particle = hard.particle.split() if self.split else []
        return (*particle, *filter(None, (hard.preposition, "zich" if hard.reflexive else "")))

    def hit(self, sentence: Sentence, place: int) -> Hit | None:
        """Return the finding when the words at `place` are this verb with all its parts, else nothing."""
        if any(each not in sentence.lower_words for each in self._elsewhere):
            return None
        clause = clause_at(sentence, place)
        if not self.split and _is_half_of_another(self.verb.hard, self.hard, clause):
            return None
        parts = _Parts.found(self, clause)
        if parts is None:
            return None
        use = fitting_use(self.uses, clause)
        if use == Use.STEM and not stem_stands_here(clause) and self.hard != (_PLEASE,):
            return None
        plain = [parts.span_and_text(each, use) for each in self.verb.simple]
        fitting = [each for each in plain if each is not None]
        first, last = fitting[0][0] if fitting else parts.span
        texts = [_written_over(sentence, (first, last), *each) for each in fitting]
        start, end = sentence.words[first].start, sentence.words[last].end
        return Hit(start, end, self.verb.entry, tuple(filter(None, texts)), self.verb.sure and plain[0] is not None)


def _written_over(sentence: Sentence, span: tuple[int, int], inner: tuple[int, int], text: str) -> str:
    """Return what stands at the words of `span` when `text` takes the place of those of `inner`; "" if not within."""
    if inner[0] < span[0] or inner[1] > span[1]:
        return ""
    places = [sentence.words[span[0]].start, sentence.words[inner[0]].start, sentence.words[inner[1]].end]
    start, before, behind = (each - sentence.start for each in places)
    return sentence.text[start:before] + text + sentence.text[behind : sentence.words[span[1]].end - sentence.start]


#: Forms that are more often another word: "een bepaalde dag", "een beperkt aantal".
_OTHER_WORDS = frozenset(
    "bepaalde bepaald verplicht verplichte beperkt beperkte ontwerp bezit verboden uitsluitend uitsluitende "
    "in weet weten".split()
)


#: The one form of its verb that is still written: "Gelieve te betalen" is "Wilt u betalen".
_PLEASE = "gelieve"


def verbs() -> Iterator[VerbWords]:
    """Yield every form of every verb of verbs.txt."""
    please = HardVerb(f"{_PLEASE} te", phrase("gelieven te"), ("willen",))
    yield VerbWords(please, (_PLEASE,), frozenset({Use.STEM}), False)
    for entry, simple in lines("verbs.txt"):
        hard = HardVerb(bare_entry(entry), phrase(entry), simple, entry in sure_entries())
        forms: dict[tuple[tuple[str, ...], bool], set[Use]] = {}
        for words, use, split in surface_uses(hard.hard):
            forms.setdefault((words, split), set()).add(use)
        for (words, split), uses in forms.items():
            if words[-1] not in _OTHER_WORDS:
                yield VerbWords(hard, words, frozenset(uses), split)


@dataclass(frozen=True)
class _Parts:
    """Where the parts of a hard verb stand in a sentence."""

    clause: Clause
    first: int
    last: int
    particle: tuple[int, ...]
    preposition: int | None
    reflexive: int | None
    te: bool

    @classmethod
    def found(cls, words: VerbWords, clause: Clause) -> "_Parts | None":
        hard, first = words.verb.hard, clause.place
        last = first + len(words.hard) - 1
        particle = _particle(hard, clause) if words.split else ()
        preposition = _preposition(hard, clause, first, last) if hard.preposition else None
        reflexive = _near(clause, "zich", first, _REFLEXIVE_WITHIN) if hard.reflexive else None
        if particle is None or (hard.preposition and preposition is None) or (hard.reflexive and reflexive is None):
            return None
        return cls(clause, first, last, particle, preposition, reflexive, hard.preposition == "te")

    @property
    def span(self) -> tuple[int, int]:
        """The first and last word that belong to the verb."""
        places = [self.first, self.last, *self.particle]
        places += [each for each in (self.preposition, self.reflexive) if each is not None]
        if self.te and self.preposition is not None and self._parted_infinitive:
            places.append(self.preposition + 1)
        return min(places), max(places)

    def span_and_text(self, simple: VerbPhrase, use: Use) -> tuple[tuple[int, int], str] | None:
        """Return the words [first, last] that change and what stands there with a simple verb; nothing if none fits."""
        if self.preposition is None and simple.preposition:
            return self._with_new_preposition(simple, use)
        new: dict[int, str] = dict.fromkeys((*self.particle, *range(self.first + 1, self.last + 1)), "")
        if self.reflexive is not None:
            new[self.reflexive] = ""
        if self.preposition is not None:
            new.update(self._new_preposition(simple))
        if use == Use.PARTICIPLE and self.clause.with_have and simple.verb.infinitive in _WITH_ZIJN:
            return None
        if use == Use.PARTICIPLE and simple.after and self.clause.with_worden:
            return None  # "heeft laten weten", but never "wordt laten weten"
        if use not in FINITE or self._verb_last:
            form = simple.joined(use)
            new[self.first] = form
            return (self.span, self._written(self.span, new)) if form else None
        new[self.first] = _agreeing(simple.finite(use), self.clause)
        return self._placed(simple, new)

    @property
    def _verb_last(self) -> bool:
        if self.preposition is not None and self.preposition > self.last:
            return False
        return self.clause.is_subordinate and self.clause.at_end(self.last)

    def _new_preposition(self, simple: VerbPhrase) -> dict[int, str]:
        assert self.preposition is not None
        if not self.te or simple.preposition:
            return {self.preposition: simple.preposition}
        words = self.clause.sentence.words
        if self._parted_infinitive:
            joined = words[self.preposition - 1].text + words[self.preposition + 1].text
            return {self.preposition - 1: joined, self.preposition: "", self.preposition + 1: ""}
        return {self.preposition: ""}

    @property
    def _parted_infinitive(self) -> bool:
        """Say whether the "te" stands inside a verb: "in te vullen"."""
        words, at = self.clause.sentence.lower_words, self.preposition
        if at is None or at + 1 >= len(words) or words[at - 1] not in PARTICLES:
            return False
        return seen(words[at - 1] + words[at + 1]) > UNSEEN

    def _placed(self, simple: VerbPhrase, new: dict[int, str]) -> tuple[tuple[int, int], str] | None:
        """Put what leaves the simple verb where it belongs: the old particle, the preposition or the clause's end."""
        first, last = self.span
        leaving = simple.leaving
        if not leaving:
            return (first, last), self._written((first, last), new)
        if self.particle:
            new[self.particle[0]] = leaving
        elif self.preposition is not None and self.preposition > self.last:
            new[self.preposition] = f"{leaving} {new.get(self.preposition, '')}".strip()
        else:
            end = self._end_for_particle()
            if end is None:
                return None
            last = max(last, end)
            words = self.clause.sentence.words
            new[last] = f"{new.get(last, words[last].text)} {leaving}".strip()
        return (first, last), self._written((first, last), new)

    def _end_for_particle(self) -> int | None:
        words = self.clause.sentence.lower_words
        between = words[self.last + 1 : self.clause.last + 1]
        if len(between) > _LONGEST_MOVE or _NO_MOVE.intersection(between) or self.clause.is_subordinate:
            return None
        return self.clause.last

    def _with_new_preposition(self, simple: VerbPhrase, use: Use) -> tuple[tuple[int, int], str] | None:
        """ "woont de les bij" is "komt naar de les": right only where the object stands behind the verb."""
        clause = self.clause
        words = clause.sentence.lower_words
        after = words[self.last + 1] if self.last < clause.last else ""
        object_behind = after and after not in SUBJECTS and clause.begins_with_its_subject
        if use not in FINITE or clause.is_subordinate or not object_behind or self.reflexive is not None:
            return None
        new: dict[int, str] = dict.fromkeys(self.particle, "")
        verb = _agreeing(simple.finite(use), clause)
        new[self.first] = " ".join(filter(None, (verb, simple.leaving, simple.preposition)))
        return self.span, self._written(self.span, new)

    def _written(self, span: tuple[int, int], new: dict[int, str]) -> str:
        sentence, at, text = self.clause.sentence, span[0], ""
        for place in range(span[0], span[1] + 1):
            token = sentence.words[place]
            if place > at:
                text += sentence.text[sentence.words[place - 1].end - sentence.start : token.start - sentence.start]
            text += new.get(place, token.text)
        return re.sub(r" {2,}", " ", text).strip()


#: A verb with a particle that is seen this often is meant where both halves stand: "biedt ... aan" is "aanbieden".
_REAL_VERB = 2.5


def _is_half_of_another(hard: VerbPhrase, form: tuple[str, ...], clause: Clause) -> bool:
    """Say whether a particle makes another verb of a finite form: "levert ... in"."""
    if hard.particle or len(form) > 1:
        return False
    within = range(clause.place + 1, min(clause.place + _PARTICLE_WITHIN, clause.last + 1))
    return any(_is_particle_of(hard, clause, place) for place in within)


def _is_particle_of(hard: VerbPhrase, clause: Clause, place: int) -> bool:
    """Say whether the word at `place` is the particle of a real verb with the same base."""
    word = clause.sentence.lower_words[place]
    return word in PARTICLES and clause.at_end(place) and seen(word + hard.verb.infinitive) >= _REAL_VERB


def _particle(hard: VerbPhrase, clause: Clause) -> tuple[int, ...] | None:
    """Return the places of the particle's words at the end of the clause or before a preposition; None if not there."""
    parts = hard.particle.split()
    lower = clause.sentence.lower_words
    for start in range(clause.place + 1, min(clause.place + _PARTICLE_WITHIN, clause.last + 2 - len(parts))):
        word = lower[start]
        if _begins_another(lower[start - 1], word):
            return None
        if word != parts[0]:
            if word in PARTICLES and _is_particle_of(hard, clause, start):
                return None  # "Trek de jas aan en smeer je in" is "aantrekken"
            continue
        if list(lower[start : start + len(parts)]) == parts and clause.at_end(start + len(parts) - 1):
            return tuple(range(start, start + len(parts)))
    return None


def _begins_another(before: str, word: str) -> bool:
    """Say whether a word probably is a verb of its own: "Zij zegt niets en schrijft niets op" has no "opzeggen"."""
    return before in ("en", "maar") and word.endswith("t") and word not in DETERMINERS


def _preposition(hard: VerbPhrase, clause: Clause, first: int, last: int) -> int | None:
    word, words = hard.preposition, clause.sentence.lower_words
    if word == "dat":
        follows = words[clause.last + 1 : clause.last + 2] == ("dat",) and (hard.particle or clause.last == last)
        return clause.last + 1 if follows else None
    within = _TE_WITHIN if word == "te" else _PREPOSITION_WITHIN
    behind = clause.index(word, last + 1, within)
    if behind is not None or word == "te":
        return behind
    before = [each for each in range(max(clause.first, first - 8), first) if words[each] == word]
    return before[-1] if before and clause.at_end(last) else None


def _near(clause: Clause, word: str, place: int, within: int) -> int | None:
    for away in range(1, within + 1):
        for each in (place - away, place + away):
            if clause.first <= each <= clause.last and clause.sentence.lower_words[each] == word:
                return each
    return None


def _agreeing(form: str, clause: Clause) -> str:
    """Return the form that stands with "u": "u hebt", "u bent"."""
    with_u = {"heeft": "hebt", "is": "bent", "kan": "kunt", "wil": "wilt"}
    at, words = clause.place, clause.sentence.lower_words
    if words[at] == _PLEASE:
        return "wilt u"
    if form in with_u and "u" in (*words[max(0, at - 1) : at], *words[at + 1 : at + 2]):
        return with_u[form]
    return form
