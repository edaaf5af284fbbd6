"""What a whole letter needs: one topic, a title, when and where, and what the parent must do."""

import re
from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import Layout, Sentence, TextDocument, Token
from schoolpoort.engines.plain_dutch.facts.dates import find_dates
from schoolpoort.engines.plain_dutch.facts.times import find_times
from schoolpoort.engines.plain_dutch.facts.to_do import find_things_to_do
from schoolpoort.engines.plain_dutch.findings import Finding, Severity

#: Shorter texts are notes, sentences or paragraphs, not letters.
_A_LETTER = 60
_GREETINGS = ("beste", "geachte", "dag ", "hallo", "liefste", "lieve")
_MOST_HEADINGS = 4
_TURN = re.compile(
    r"(?:daarnaast|verder|tevens|tot slot|ten slotte|bovendien|anderzijds|nog iets|een ander punt|wat betreft)\b",
    re.IGNORECASE,
)
#: Headings that part the one topic, as facts.md asks: who, what, when, where, what to do.
_LABEL = re.compile(
    r"(?:wie|wat|waar|wanneer|hoe|hoeveel|hoelang|waarom|welke|voor wie|prijs|kost|uur|uren|datum|plaats|meebrengen|"
    r"meenemen|vragen|contact|doe dit|actie|info|programma|betalen|inschrijven)\b|[^a-z]*$|.*[:\d]",
    re.IGNORECASE,
)
_EVENTS = frozenset(
    "uitstap oudercontact feest vergadering infoavond schoolreis receptie voorstelling wandeling bezoek "
    "koffiemoment opendeurdag schoolfeest sportdag bijeenkomst zwemles".split()
)
_PAST = re.compile(r"\b(?:bedankt|dank|was|waren|geslaagd|genoten|afgelopen|vorige?|hadden)\b", re.IGNORECASE)
_NOTHING_TO_DO = re.compile(r"\bniets te doen\b|\bhoeft? (?:hier)?(?:voor )?niets\b|\bter info", re.IGNORECASE)
_ON_DAYS = re.compile(r"\b(?:maan|dins|woens|donder|vrij|zater|zon)dag|\bde (?:hele|volledige) week\b", re.IGNORECASE)
_IN_SCHOOL = re.compile(
    r"\b(?:(?:de )?hele dag|tijdens de (?:les|school)\w*|onder de les\w*|in de (?:voor|na)?middag|lesuren)\b",
    re.IGNORECASE,
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
        if not _is_letter(document) or _NOTHING_TO_DO.search(document.text):
            return
        if not any(find_things_to_do(document)):
            message = "Wat vraagt u aan de ouder? Schrijf het apart: 'Doe dit: ...' of 'U hoeft niets te doen.'"
            yield Finding(*_first(document), self.id, Severity.ADVICE, message)


class MissingWhen:
    """Finds letters about a moment that say no day or no hour."""

    id = "missing-when"

    def find(self, document: TextDocument) -> Iterator[Finding]:
        """Yield at most one finding, at the first word of a moment that is still to come."""
        moment = _moment(document) if _is_letter(document) else None
        if moment is None:
            return
        day = any(find_dates(document)) or bool(_ON_DAYS.search(document.text))
        hour = any(find_times(document)) or bool(_IN_SCHOOL.search(document.text))
        if not day or not hour:
            missing = "Welke dag?" if not day else "Hoe laat?"
            yield Finding(moment.start, moment.end, self.id, Severity.ADVICE, f"{missing} Zeg wanneer het is.")


def _moment(document: TextDocument) -> Token | None:
    for sentence in document:
        if not _PAST.search(sentence.text):
            found = next((token for token in sentence.words if token.lower in _EVENTS), None)
            if found:
                return found
    return None


class SeveralTopics:
    """Finds letters with more than one topic."""

    id = "several-topics"

    def find(self, document: TextDocument) -> Iterator[Finding]:
        """Yield at most one finding, where the second topic begins."""
        if not _is_letter(document):
            return
        headings = [
            each for each in _between(document) if each.layout == Layout.HEADING and not _LABEL.match(each.text)
        ]
        if len(headings) > _MOST_HEADINGS:
            message = "Deze brief gaat over veel dingen. Maak voor elk ding een eigen brief."
            yield Finding(headings[1].start, headings[1].end, self.id, Severity.HINT, message)
            return
        turns = [each for each in document if _TURN.match(each.text)]
        if len(turns) >= 2:
            message = "Hier begint een nieuw onderwerp. Eén brief, één onderwerp."
            yield Finding(turns[0].start, turns[0].end, self.id, Severity.HINT, message)


def _between(document: TextDocument) -> list[Sentence]:
    """Return the sentences without the letterhead (before the greeting) and the signature (the last block)."""
    sentences = [each for paragraph in document.paragraphs[:-1] for each in paragraph.sentences]
    greeting = next((at for at, each in enumerate(sentences) if each.text.lower().startswith(_GREETINGS)), -1)
    return [each for each in sentences[greeting + 1 :] if len(each.words) > 1 or each.layout != Layout.HEADING]
