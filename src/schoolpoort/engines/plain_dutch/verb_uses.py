"""How a verb stands in a sentence: its form, and whether its particle stands on it or at the end of the clause."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from schoolpoort.engines.plain_dutch.clause import DETERMINERS, SUBJECTS, Clause
from schoolpoort.engines.plain_dutch.inflection import Verb, VerbForm, verb
from schoolpoort.engines.plain_dutch.words import PREPOSITIONS


class Use(StrEnum):
    """How a verb is used."""

    INFINITIVE = "geven"
    WITH_TE = "te geven"
    STEM = "geef"
    PRESENT = "geeft"
    PLURAL = "wij geven"
    PAST = "gaf"
    PAST_PLURAL = "gaven"
    PARTICIPLE = "gegeven"
    PARTICIPLE_BEFORE_NOUN = "de gestuurde"
    DOING = "gevend"
    DOING_BEFORE_NOUN = "de gevende"


#: The uses in which the verb is the clause's own: a particle leaves it.
FINITE = {
    Use.STEM: VerbForm.STEM,
    Use.PRESENT: VerbForm.PRESENT,
    Use.PLURAL: VerbForm.INFINITIVE,
    Use.PAST: VerbForm.PAST,
    Use.PAST_PLURAL: VerbForm.PAST_PLURAL,
}
_HELPERS = ("laten ", "blijven ", "moeten ")


@dataclass(frozen=True)
class VerbPhrase:
    """A verb as the lists write it: "mee|doen aan", "laten weten", "zich begeven naar", "duidelijk |maken"."""

    verb: Verb
    #: What stands before the infinitive and leaves it: "mee", "duidelijk ".
    particle: str
    #: What stands behind the infinitive: "weten" of "laten weten".
    after: str
    preposition: str
    reflexive: bool

    def joined(self, use: Use) -> str:
        """Return the form with everything that belongs to it in one place, as at the end of a clause."""
        if use in FINITE:
            return self._around(self.particle + self.verb.forms[FINITE[use]])
        if use == Use.WITH_TE:
            return self._around(f"{self.particle.strip()} te {self.verb.forms[VerbForm.INFINITIVE]}".strip())
        if use == Use.INFINITIVE:
            return self._around(self.particle + self.verb.forms[VerbForm.INFINITIVE])
        if use in (Use.DOING, Use.DOING_BEFORE_NOUN):
            ending = "d" if use == Use.DOING else "de"
            return "" if self.after else self.particle + self.verb.forms[VerbForm.INFINITIVE] + ending
        return self._participle(use)

    def _participle(self, use: Use) -> str:
        if self.after:
            return self.joined(Use.INFINITIVE) if use == Use.PARTICIPLE else ""
        participle = self.verb.forms[VerbForm.PARTICIPLE]
        if use == Use.PARTICIPLE_BEFORE_NOUN:
            participle = _before_noun(participle)
        return self.particle + participle

    def _around(self, form: str) -> str:
        return f"{form} {self.after}".strip()

    def finite(self, use: Use) -> str:
        """Return the form of the verb alone: "doet" of "meedoen"."""
        return self.verb.forms[FINITE[use]]

    @property
    def leaving(self) -> str:
        """What stands at the end of the clause when the verb is its second word: "mee", "weten"."""
        return (self.particle.strip() + " " + self.after).strip()


def _before_noun(participle: str) -> str:
    """Return a participle as it stands before a noun: "gestuurde", "gezette", "gegane"."""
    if participle.endswith("aan"):
        return participle[:-2] + "ne"
    if participle.endswith("en"):
        return participle
    if re.search(r"[aou]{2}[td]$", participle):
        return participle[:-2] + participle[-1] + "e" if re.search(r"([aou])\1[td]$", participle) else participle + "e"
    if re.search(r"(?<![aeiou])[aeiu][td]$", participle):
        return participle + participle[-1] + "e"
    return participle + "e"


def phrase(marked: str) -> VerbPhrase:
    """Return the verb phrase of an entry in the lists."""
    text = marked.removeprefix("zich ")
    helper = next((each for each in _HELPERS if text.startswith(each)), "")
    particle, _bar, rest = text.rpartition("|")
    words = rest.split()
    behind = words[1:]
    preposition = behind.pop() if behind and not helper and behind[-1] in PREPOSITIONS | {"te", "dat"} else ""
    return VerbPhrase(verb(words[0]), particle, " ".join(behind), preposition, text != marked)


def surface_uses(hard: VerbPhrase) -> Iterator[tuple[tuple[str, ...], Use, bool]]:
    """Yield every form of a hard verb as words in the text, its use, and whether its particle is still to come."""
    yield tuple(hard.joined(Use.WITH_TE).split()), Use.WITH_TE, False
    for use in (Use.INFINITIVE, Use.PARTICIPLE, Use.PARTICIPLE_BEFORE_NOUN, Use.DOING, Use.DOING_BEFORE_NOUN):
        if words := tuple(hard.joined(use).split()):
            yield words, use, False
    for use in FINITE:
        if hard.particle:
            yield (hard.finite(use),), use, True
        if hard.particle and use not in (Use.STEM, Use.PLURAL):
            yield tuple(hard.joined(use).split()), use, False
        if not hard.particle:
            yield (hard.finite(use),), use, False


def fitting_use(uses: frozenset[Use], clause: Clause) -> Use:
    """Return which of the uses that look alike it is here: "verstrekt" is "gegeven" where "wordt" stands."""
    if len(uses) == 1:
        return next(iter(uses))
    before_noun = uses & {Use.PARTICIPLE_BEFORE_NOUN, Use.DOING_BEFORE_NOUN}
    if before_noun and _stands_before_noun(clause):
        return next(iter(before_noun))
    if Use.PARTICIPLE in uses and (clause.wants_participle or _ends_main_clause(clause)):
        return Use.PARTICIPLE
    # The second word is the clause's own verb: "Bewoners participeren in het overleg".
    is_second = clause.place - clause.first == 1 and not clause.is_subordinate
    if Use.INFINITIVE in uses and (clause.wants_infinitive or (clause.at_end(clause.place) and not is_second)):
        return Use.INFINITIVE
    if (
        {Use.STEM, Use.PARTICIPLE} <= uses
        and Use.PRESENT not in uses
        and clause.place > clause.first
        and clause.before != "ik"
    ):
        return Use.PARTICIPLE
    if {Use.PAST_PLURAL, Use.PARTICIPLE} <= uses and clause.before not in SUBJECTS and not clause.is_subordinate:
        return Use.PARTICIPLE
    order = (Use.PRESENT, Use.PLURAL, Use.PAST, Use.PAST_PLURAL, Use.STEM, Use.PARTICIPLE, Use.INFINITIVE)
    return next((each for each in order if each in uses), next(iter(uses)))


def _ends_main_clause(clause: Clause) -> bool:
    """Say whether the word is the last of a longer main clause, where no finite verb stands: "... en fruit gegeven"."""
    return clause.place == clause.last and clause.place - clause.first > 3 and not clause.is_subordinate


def stem_stands_here(clause: Clause) -> bool:
    """Say whether a bare stem can be a verb here: an order at the start of a clause, or beside "ik" or "je"."""
    following = clause.sentence.lower_words[clause.place + 1 : clause.place + 2]
    return clause.place == clause.first or bool({"ik", "je", "jij"}.intersection((clause.before, *following)))


def _stands_before_noun(clause: Clause) -> bool:
    start = max(clause.first, clause.place - 4)
    return clause.before in DETERMINERS or "door" in clause.sentence.lower_words[start : clause.place]
