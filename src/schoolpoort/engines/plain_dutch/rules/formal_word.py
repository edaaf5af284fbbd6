"""Formal, old-fashioned and difficult words that have a simpler one (the swap list of facts.md, section 6)."""

from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import TextDocument
from schoolpoort.engines.plain_dutch.findings import Finding, Severity
from schoolpoort.engines.plain_dutch.lexicon import Hit, find_hard_words
from schoolpoort.engines.plain_dutch.word_counts import seen

#: A word that is seen this often is known to most readers: its simpler word is a hint and no more.
_WELL_KNOWN = 4.6
#: Words that are seen often, but in papers only: nobody says them.
_ONLY_IN_PAPERS = frozenset(
    "indien reeds tevens betreffende inzake omtrent alsook alsmede doch echter teneinde derhalve aldus middels "
    "dient dienen gelieve".split()
)
_PHRASE = 3


class FormalWord:
    """Finds the hard words and phrases of the lexicon."""

    id = "formal-word"

    def find(self, document: TextDocument) -> Iterator[Finding]:
        """Yield one finding per hard word or phrase, with simpler ones that fit in its place."""
        for sentence in document:
            for hit in find_hard_words(sentence):
                message = "Niet iedereen kent dit woord."
                if hit.replacements:
                    message = f"Schrijf liever: {hit.replacements[0]}."
                written = document.text[hit.start : hit.end].lower().split()
                yield Finding(hit.start, hit.end, self.id, _severity(written, hit), message, hit.replacements)


def _severity(written: list[str], hit: Hit) -> Severity:
    if len(written) >= _PHRASE or hit.entry in _ONLY_IN_PAPERS or _ONLY_IN_PAPERS.intersection(written):
        return Severity.ADVICE
    return Severity.HINT if min(map(seen, written)) >= _WELL_KNOWN else Severity.ADVICE
