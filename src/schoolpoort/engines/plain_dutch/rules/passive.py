"""The passive with "worden": the reader does not see who does it (facts.md section 6: no worden-passive)."""

from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import Sentence, TextDocument
from schoolpoort.engines.plain_dutch.findings import Finding, Severity
from schoolpoort.engines.plain_dutch.rules.active import active
from schoolpoort.engines.plain_dutch.rules.prose import parted
from schoolpoort.engines.plain_dutch.rules.verb_forms import is_past_participle
from schoolpoort.engines.plain_dutch.words import WORDEN, ZIJN

#: "wordt" with one of these is no passive: "het wordt warm", "hij wordt acht jaar".
_BECOMES = frozenset(
    "jaar warm koud ziek beter groot groter ouder laat later donker moe boos blij nat vuil mama papa leraar juf "
    "leuk mooi duur duurder moeilijk druk".split()
)
#: "De vuilnis wordt op dinsdag opgehaald" is easy enough, and who does it does not matter.
_SHORT = 7
#: Said in the passive by everybody.
_SAID_SO = frozenset({"geboren", "geworden"})


def _participles(sentence: Sentence) -> list[int]:
    return [
        place
        for place, word in enumerate(sentence.lower_words)
        if word not in WORDEN and word not in _SAID_SO and is_past_participle(word)
    ]


class Passive:
    """Finds "wordt ... ingevuld" and "is door de school beslist"."""

    id = "passive"

    def find(self, document: TextDocument) -> Iterator[Finding]:
        """Yield one finding per passive: over the verb and its participle, or the sentence where it can be turned."""
        for sentence in document:
            found = _span(sentence) if sentence.is_running else None
            if found is None:
                continue
            message = "Wie doet dit? Zeg het: 'wij ...' of 'u ...'."
            turned = active(sentence)
            if turned:
                yield Finding(sentence.start, sentence.end, self.id, Severity.ADVICE, message, (turned,))
                continue
            first, last = sorted(found)
            start, end = sentence.words[first].start, sentence.words[last].end
            yield Finding(start, end, self.id, Severity.ADVICE, message)


def _span(sentence: Sentence) -> tuple[int, int] | None:
    words = sentence.lower_words
    participles = _participles(sentence)
    if not participles:
        return None
    for place, word in enumerate(words):
        if (
            word not in WORDEN
            or word == "geworden"
            or "verzocht" in words[place + 1 : place + 4]
            or _BECOMES & set(words[place + 1 : place + 4])
        ):
            continue
        near = [each for each in participles if not parted(sentence, min(place, each), max(place, each))]
        if near and ("door" in words or len(words) > _SHORT):
            return place, min(near, key=lambda each: abs(each - place))
    if "door" not in words:
        return None
    by = words.index("door")
    being = [place for place, word in enumerate(words) if word in ZIJN and not parted(sentence, place, by)]
    after = [place for place in participles if place > by and not parted(sentence, by, place)]
    return (being[0], after[0]) if being and after and being[0] < by else None
