"""Formal, old-fashioned and difficult words that have a simpler one (the swap list of facts.md, section 6)."""

from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import TextDocument
from schoolpoort.engines.plain_dutch.findings import Finding, Severity
from schoolpoort.engines.plain_dutch.lexicon import find_hard_words


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
                yield Finding(hit.start, hit.end, self.id, Severity.ADVICE, message, hit.replacements)
