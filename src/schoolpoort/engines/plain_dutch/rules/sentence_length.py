"""Long sentences: ten words for A2, fifteen for B1 (klasse.be, duidelijketaal.be; facts.md section 6)."""

from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import Sentence, TextDocument
from schoolpoort.engines.plain_dutch.findings import Finding, Severity
from schoolpoort.engines.plain_dutch.rules.prose import is_prose

A2_WORDS = 10
B1_WORDS = 15
#: With so many commas a sentence lists things.
_A_LIST = 4


class SentenceLength:
    """Finds sentences of more than fifteen words, and hints at those of more than ten."""

    id = "sentence-length"

    def find(self, document: TextDocument) -> Iterator[Finding]:
        """Yield one finding per long sentence, over the whole sentence."""
        for sentence in document:
            count = len(sentence.words)
            if count > A2_WORDS and is_prose(sentence):
                severity = Severity.IMPORTANT if count > B1_WORDS else Severity.HINT
                yield Finding(sentence.start, sentence.end, self.id, severity, _message(sentence, count))


def _message(sentence: Sentence, count: int) -> str:
    if count <= B1_WORDS:
        return f"Deze zin heeft {count} woorden. Tot tien woorden leest iedereen mee."
    what = "een lijst" if sum(each.text == "," for each in sentence.tokens) >= _A_LIST else "twee zinnen"
    return f"Deze zin heeft {count} woorden. Maak er {what} van."
