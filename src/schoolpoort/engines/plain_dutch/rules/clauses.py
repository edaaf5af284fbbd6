"""Subordinate clauses and several messages in one sentence."""

from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import Sentence, TextDocument
from schoolpoort.engines.plain_dutch.findings import Finding, Severity
from schoolpoort.engines.plain_dutch.rules.prose import is_prose
from schoolpoort.engines.plain_dutch.words import RELATIVES, SUBORDINATORS

#: One clause beside the main one is everyday Dutch; two are too many.
_MOST_CLAUSES = 1
_JOINERS = frozenset("en maar want dus".split())
#: A part of a sentence this long after "en" or "maar" is a message of its own.
_OWN_MESSAGE = 5
_PERSONS = frozenset("u je jij wij we zij ze hij ik jullie iedereen kinderen ouders het de er dit dat".split())


#: Who can do something in the new message, and verbs that do not end in "t" or "en".
_SUBJECTS = frozenset("u je jij wij we ze zij hij ik jullie iedereen".split())
_SHORT_VERBS = frozenset("is was mag kan zal wil kon heb ben had werd zag kom ga sta doe".split())
_NO_VERBS = frozenset("niet met tot het uit dat wat altijd geen iemand binnen buiten samen eerst best laatst".split())


class SubordinateClauses:
    """Finds sentences with two or more subordinate clauses."""

    id = "subordinate-clauses"

    def find(self, document: TextDocument) -> Iterator[Finding]:
        """Yield one finding per sentence, from the first clause's word to the end."""
        for sentence in filter(is_prose, document):
            openers = _openers(sentence)
            if len(openers) > _MOST_CLAUSES:
                yield Finding(
                    sentence.words[openers[0]].start,
                    sentence.end,
                    self.id,
                    Severity.ADVICE,
                    "Er staan bijzinnen in deze zin. Maak van elke bijzin een eigen zin.",
                )


def _openers(sentence: Sentence) -> list[int]:
    """Return where clauses begin: after a comma, or a word that always opens one."""
    words = sentence.lower_words
    always = SUBORDINATORS - {"als", "of", "tot", "dat", "toen", "sinds", "wanneer"}
    found = []
    for place, word in enumerate(words):
        opens = word in always or (word in ("als", "wanneer") and place == 0)
        after_comma = place > 0 and _comma_before(sentence, place) and word in SUBORDINATORS | RELATIVES
        joined = (
            word in ("dat", "die", "of") and place > 1 and words[place - 1] not in _PERSONS and _verb_last(words, place)
        )
        if opens or after_comma or joined:
            found.append(place)
    return found


def _comma_before(sentence: Sentence, place: int) -> bool:
    start, end = sentence.words[place - 1].end, sentence.words[place].start
    return "," in sentence.text[start - sentence.start : end - sentence.start]


def _verb_last(words: tuple[str, ...], place: int) -> bool:
    """Say whether "dat" opens a clause: its verb then stands later, with a person right after "dat"."""
    return place + 2 < len(words) and words[place + 1] in _PERSONS | {"uw", "ons", "onze", "een", "alle", "elk", "elke"}


def _acts(word: str) -> bool:
    return word in _SHORT_VERBS or (word.endswith(("t", "en", "aan", "oen", "ien")) and word not in _NO_VERBS)


class SeveralMessages:
    """Finds sentences that say two things with "en", "maar" or "want" between them."""

    id = "several-messages"

    def find(self, document: TextDocument) -> Iterator[Finding]:
        """Yield one finding per sentence, at the word where a new sentence can begin."""
        for sentence in filter(is_prose, document):
            words = sentence.lower_words
            for place in range(_OWN_MESSAGE, len(words) - _OWN_MESSAGE + 1):
                if words[place] in _JOINERS and words[place + 1] in _SUBJECTS and _acts(words[place + 2]):
                    yield Finding(
                        sentence.words[place].start,
                        sentence.words[place].end,
                        self.id,
                        Severity.HINT,
                        "Hier begint iets nieuws. Zet een punt en begin een nieuwe zin.",
                    )
                    break
