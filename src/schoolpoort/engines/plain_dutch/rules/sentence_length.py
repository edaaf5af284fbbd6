"""Long sentences: ten words for A2, fifteen for B1 (klasse.be, duidelijketaal.be; facts.md section 6)."""

from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import TextDocument
from schoolpoort.engines.plain_dutch.findings import Finding, Severity

A2_WORDS = 10
B1_WORDS = 15


class SentenceLength:
    """Finds sentences of more than fifteen words, and hints at those of more than ten."""

    id = "sentence-length"

    def find(self, document: TextDocument) -> Iterator[Finding]:
        """Yield one finding per long sentence, over the whole sentence."""
        for sentence in document:
            count = len(sentence.words)
            if count <= A2_WORDS or not sentence.is_running:
                continue
            too_long = count > B1_WORDS
            yield Finding(
                sentence.start,
                sentence.end,
                self.id,
                Severity.IMPORTANT if too_long else Severity.HINT,
                f"Deze zin heeft {count} woorden. Maak er twee zinnen van."
                if too_long
                else f"Deze zin heeft {count} woorden. Tot tien woorden leest iedereen mee.",
            )
