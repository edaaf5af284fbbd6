"""Two negations in one sentence: "niet zonder", "geen ... tenzij", "niet onbelangrijk"."""

import re
from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import Sentence, TextDocument
from schoolpoort.engines.plain_dutch.findings import Finding, Severity
from schoolpoort.engines.plain_dutch.words import NEGATIONS

_SECOND = NEGATIONS | frozenset("zonder tenzij behalve evenmin weigeren weigert verbieden verbiedt".split())
_NOT_UN = re.compile(r"on(?:belangrijk|gewoon|mogelijk|aardig|logisch|gelukkig|wel|waar|zeker|duidelijk|bekend)\w*$")
#: How far apart two negations still work on one another, in words.
_NEAR = 9


class DoubleNegation:
    """Finds a negation of a negation."""

    id = "double-negation"

    def find(self, document: TextDocument) -> Iterator[Finding]:
        """Yield one finding per pair, from the first to the second."""
        for sentence in document:
            words = sentence.lower_words
            first = next((place for place, word in enumerate(words) if word in NEGATIONS), None)
            if first is None:
                continue
            second = next(
                (
                    place
                    for place in range(first + 1, min(len(words), first + _NEAR))
                    if words[place] in _SECOND or (_NOT_UN.match(words[place]) and place == first + 1)
                ),
                None,
            )
            if second is not None and not _new_clause(sentence, first, second):
                yield Finding(
                    sentence.words[first].start,
                    sentence.words[second].end,
                    self.id,
                    Severity.ADVICE,
                    "Twee keer 'niet' is moeilijk. Zeg wat wel kan.",
                )


def _new_clause(sentence: Sentence, first: int, second: int) -> bool:
    """Say whether the second negation stands in another clause: "niet ziek en niet moe" lists two things."""
    words = sentence.lower_words
    if {"en", "of", "maar", "want", "noch", "dan", "als"} & set(words[first + 1 : second]) or words[second] == "noch":
        return True
    start, end = sentence.words[first].end, sentence.words[second].start
    marks = {each.text for each in sentence.tokens if start <= each.start < end}
    return bool(marks & {":", ";"}) or ("," in marks and words[second] in NEGATIONS)
