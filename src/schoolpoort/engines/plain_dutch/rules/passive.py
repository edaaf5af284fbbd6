"""The passive with "worden": the reader does not see who does it (facts.md section 6: no worden-passive)."""

from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import Sentence, TextDocument
from schoolpoort.engines.plain_dutch.findings import Finding, Severity
from schoolpoort.engines.plain_dutch.measures import is_participle
from schoolpoort.engines.plain_dutch.words import WORDEN, ZIJN

#: "wordt" with one of these is no passive: "het wordt warm", "hij wordt acht jaar".
_BECOMES = frozenset(
    "jaar warm koud ziek beter groot groter ouder laat later donker moe boos blij nat vuil mama papa leraar juf".split()
)
#: "De vuilnis wordt op dinsdag opgehaald" is easy enough, and who does it does not matter.
_SHORT = 7
#: Words that look like a participle and are none.
_NO_PARTICIPLE = frozenset(
    "gebed geduld geluid gebied geld gemeente gezond verkeerd bekend goed beleid bestand verband verstand gezin geval "
    "gewicht bericht gesprek gebruik gevoel gedrag geen beneden tegen gegeven bereid gewoon verleden besluit bezoek "
    "beeld einde ermee erover vergunning behalve bent verder helemaal verschillend hetgeen hele hem hen".split()
)


def _participles(sentence: Sentence) -> list[int]:
    return [
        place
        for place, word in enumerate(sentence.lower_words)
        if word not in _NO_PARTICIPLE and word not in WORDEN and is_participle(word)
    ]


def _says_who(words: tuple[str, ...]) -> bool:
    return "door" in words


class Passive:
    """Finds "wordt ... ingevuld" and "is door de school beslist"."""

    id = "passive"

    def find(self, document: TextDocument) -> Iterator[Finding]:
        """Yield one finding per passive, over the verb and its participle."""
        for sentence in document:
            found = self._span(sentence)
            if found:
                first, last = sorted(found)
                yield Finding(
                    sentence.words[first].start,
                    sentence.words[last].end,
                    self.id,
                    Severity.ADVICE,
                    "Wie doet dit? Zeg het: 'wij ...' of 'u ...'.",
                )

    def _span(self, sentence: Sentence) -> tuple[int, int] | None:
        words = sentence.lower_words
        participles = _participles(sentence)
        if not participles:
            return None
        for place, word in enumerate(words):
            if (
                word in WORDEN
                and not _BECOMES & set(words[place + 1 : place + 4])
                and (_says_who(words) or len(words) > _SHORT)
            ):
                return place, min(participles, key=lambda each: abs(each - place))
        if "door" not in words:
            return None
        by = words.index("door")
        being = [place for place, word in enumerate(words) if word in ZIJN]
        after = [place for place in participles if place > by]
        return (being[0], after[0]) if being and after and being[0] < after[0] else None
