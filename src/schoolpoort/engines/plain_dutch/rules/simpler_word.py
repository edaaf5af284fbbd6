"""Words that most readers know, and that still have a simpler one (lexicon/known)."""

from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import TextDocument
from schoolpoort.engines.plain_dutch.findings import Finding, Severity
from schoolpoort.engines.plain_dutch.lexicon import hard_words_of, known_entries
from schoolpoort.engines.plain_dutch.rules.rare_word import RARE, is_below


class SimplerWord:
    """Finds words with a simpler one that most readers know; those that are seldom seen are more than a hint."""

    id = "simpler-word"

    def find(self, document: TextDocument) -> Iterator[Finding]:
        """Yield one finding per word, with simpler ones that fit in its place."""
        for hits in hard_words_of(document):
            for hit in hits:
                if hit.entry not in known_entries() or not hit.replacements:
                    continue
                rare = " " not in hit.entry and is_below(hit.entry, RARE)
                severity = Severity.ADVICE if rare else Severity.HINT
                message = f"Makkelijker is: {hit.replacements[0]}."
                yield Finding(hit.start, hit.end, self.id, severity, message, hit.replacements)
