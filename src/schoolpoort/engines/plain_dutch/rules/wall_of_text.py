"""Walls of text: more than six sentences in one paragraph (B1), and a letter without headings or lists."""

from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import Layout, TextDocument
from schoolpoort.engines.plain_dutch.findings import Finding, Severity

_MOST_SENTENCES = 6
_MOST_WORDS = 80


class WallOfText:
    """Finds paragraphs that are too long to take in at a glance."""

    id = "wall-of-text"

    def find(self, document: TextDocument) -> Iterator[Finding]:
        """Yield one finding per long paragraph, over the whole of it."""
        for paragraph in document.paragraphs:
            running = [each for each in paragraph.sentences if each.layout == Layout.RUNNING]
            if not running:
                continue
            if len(running) > _MOST_SENTENCES or sum(len(each.words) for each in running) > _MOST_WORDS:
                yield Finding(
                    running[0].start,
                    running[-1].end,
                    self.id,
                    Severity.ADVICE,
                    "Dit is een lang stuk. Maak kleine stukjes met een titel of een lijst.",
                )
