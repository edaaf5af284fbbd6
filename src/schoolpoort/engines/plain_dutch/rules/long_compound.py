"""Long compounds, with their split shown: "verkeersveiligheidsplan" is "verkeers-veiligheids-plan"."""

from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.compounds import split_compound
from schoolpoort.engines.plain_dutch.document import TextDocument
from schoolpoort.engines.plain_dutch.findings import Finding, Severity
from schoolpoort.engines.plain_dutch.frequency import zipf
from schoolpoort.engines.plain_dutch.school_words import SCHOOL_WORDS

#: From so many letters on a reader loses the parts of a word.
_LONG = 18
_VERY_LONG = 22
_EVERYDAY = 4.0


class LongCompound:
    """Finds words of eighteen letters or more that are two or more words."""

    id = "long-compound"

    def find(self, document: TextDocument) -> Iterator[Finding]:
        """Yield one finding per long word; its parts stand in the message. Two everyday words make a hint."""
        for sentence in document:
            for token in sentence.words:
                word = token.lower
                if not token.is_word or len(word) < _LONG or word in SCHOOL_WORDS or zipf(word) >= _EVERYDAY:
                    continue
                parts = split_compound(word)
                if len(parts) > 1 or len(word) >= _VERY_LONG:
                    shown = f" Het bestaat uit: {' + '.join(parts)}." if len(parts) > 1 else ""
                    message = f"Dit is een lang woord.{shown} Maak er meer woorden van."
                    easy = len(parts) == 2 and len(word) < _VERY_LONG and min(map(zipf, parts)) >= _EVERYDAY
                    severity = Severity.HINT if easy else Severity.ADVICE
                    yield Finding(token.start, token.end, self.id, severity, message)
