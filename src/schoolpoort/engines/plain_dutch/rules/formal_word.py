"""Formal, old-fashioned and difficult words that have a simpler one (the swap list of facts.md, section 6)."""

from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import TextDocument
from schoolpoort.engines.plain_dutch.findings import Finding, Severity
from schoolpoort.engines.plain_dutch.lexicon import Hit, hard_words_of, known_entries
from schoolpoort.engines.plain_dutch.rules.indirect_request import requests_of
from schoolpoort.engines.plain_dutch.rules.jargon import explanations
from schoolpoort.engines.plain_dutch.word_counts import UNSEEN, seen

#: A word that is seen this often is known to most readers: its simpler word is a hint and no more.
_WELL_KNOWN = 3.8
#: Words that are seen often, but in papers only: nobody says them.
_ONLY_IN_PAPERS = frozenset(
    "indien reeds tevens betreffende inzake omtrent alsook alsmede doch echter teneinde derhalve aldus middels "
    "aangezien alvorens tenzij mits dient dienen gelieve".split()
)


class FormalWord:
    """Finds the hard words and phrases of the lexicon."""

    id = "formal-word"

    def find(self, document: TextDocument) -> Iterator[Finding]:
        """Yield one finding per hard word or phrase, with simpler ones that fit in its place."""
        requests = {each.start for each in requests_of(document)}
        for hits in hard_words_of(document):
            for hit in hits:
                if hit.entry in known_entries():
                    continue
                written = document.text[hit.start : hit.end].lower().split()
                if " ".join(written) in explanations():
                    continue  # the rule of the school's own words explains it
                if hit.start in requests and written[-1] != "te":
                    continue  # "gelieve ... te": one word cannot stand in its place, the whole request can
                message = "Niet iedereen kent dit woord."
                if hit.replacements:
                    message = f"Schrijf liever: {hit.replacements[0]}."
                severity = _severity(written, hit)
                yield Finding(hit.start, hit.end, self.id, severity, message, hit.replacements, hit.sure)


def _severity(written: list[str], hit: Hit) -> Severity:
    if _ONLY_IN_PAPERS.intersection((*written, hit.entry)):
        return Severity.ADVICE
    listed = [each for each in hit.entry.replace("|", "").lower().split() if each not in ("de", "het")]
    known = max(min(map(seen, form), default=UNSEEN) for form in (written, listed))
    return Severity.HINT if known >= _WELL_KNOWN else Severity.ADVICE
