"""What a whole letter needs: one topic, a title, when and where, and what the parent must do."""

from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import Layout, TextDocument
from schoolpoort.engines.plain_dutch.facts.dates import find_dates
from schoolpoort.engines.plain_dutch.facts.times import find_times
from schoolpoort.engines.plain_dutch.facts.to_do import find_things_to_do
from schoolpoort.engines.plain_dutch.findings import Finding, Severity

#: Shorter texts are notes, sentences or paragraphs, not letters.
_A_LETTER = 60
_GREETINGS = ("beste", "geachte", "dag ", "hallo", "liefste", "lieve")
_MOST_HEADINGS = 4
_TOPIC_WORDS = frozenset("daarnaast verder tevens tot slot ook nog ten slotte bovendien anderzijds".split())
_EVENTS = frozenset(
    "uitstap oudercontact feest vergadering infoavond zwemmen schoolreis receptie voorstelling wandeling bezoek "
    "koffiemoment opendeurdag schoolfeest sportdag bijeenkomst zwemles".split()
)


def _is_letter(document: TextDocument) -> bool:
    begins = document.text.lstrip().lower()
    greeted = begins.startswith(_GREETINGS) or any(
        sentence.text.lower().startswith(_GREETINGS[:2]) for sentence in document.sentences[:4]
    )
    return len(document.words) >= _A_LETTER and greeted


def _first(document: TextDocument) -> tuple[int, int]:
    return document.sentences[0].start, document.sentences[0].end


class NoAction:
    """Finds letters that do not say what the parent must do, or that nothing is needed."""

    id = "no-action"

    def find(self, document: TextDocument) -> Iterator[Finding]:
        """Yield at most one finding, at the letter's first sentence."""
        if _is_letter(document) and not any(find_things_to_do(document)):
            message = "Wat vraagt u aan de ouder? Schrijf het apart: 'Doe dit: ...' of 'U hoeft niets te doen.'"
            yield Finding(*_first(document), self.id, Severity.ADVICE, message)


class MissingWhen:
    """Finds letters about a moment that say no day or no hour."""

    id = "missing-when"

    def find(self, document: TextDocument) -> Iterator[Finding]:
        """Yield at most one finding, at the first word of the moment."""
        if not _is_letter(document):
            return
        moment = next((token for token in document.words if token.lower in _EVENTS), None)
        if moment is None:
            return
        day, hour = any(find_dates(document)), any(find_times(document))
        if not day or not hour:
            missing = "Welke dag?" if not day else "Hoe laat?"
            yield Finding(moment.start, moment.end, self.id, Severity.ADVICE, f"{missing} Zeg wanneer het is.")


class SeveralTopics:
    """Finds letters with more than one topic."""

    id = "several-topics"

    def find(self, document: TextDocument) -> Iterator[Finding]:
        """Yield at most one finding, where the second topic begins."""
        if not _is_letter(document):
            return
        headings = [each for each in document if each.layout == Layout.HEADING]
        if len(headings) > _MOST_HEADINGS:
            message = "Deze brief gaat over veel dingen. Maak voor elk ding een eigen brief."
            yield Finding(headings[1].start, headings[1].end, self.id, Severity.HINT, message)
            return
        turns = [
            each for each in document if each.words and each.words[0].lower in _TOPIC_WORDS and any(each.words[1:])
        ]
        if len(turns) >= 2:
            message = "Hier begint een nieuw onderwerp. Eén brief, één onderwerp."
            yield Finding(turns[0].start, turns[0].end, self.id, Severity.HINT, message)
