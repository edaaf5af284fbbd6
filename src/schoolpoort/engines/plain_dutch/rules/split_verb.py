"""A verb in two halves far apart (tangconstructie): "geeft de formulieren die u vorige week kreeg ... mee"."""

from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import Sentence, TextDocument
from schoolpoort.engines.plain_dutch.findings import Finding, Severity
from schoolpoort.engines.plain_dutch.measures import is_participle

_AUXILIARIES = frozenset(
    "heeft hebben hebt heb had hadden is zijn was waren wordt worden werd werden zal zullen zult zou zouden kan kunnen "
    "kunt kon konden mag mogen mocht moet moeten moest wil willen wilt wou dient dienen".split()
)
#: So many words between the halves make the reader wait.
_FAR = 8


class SplitVerb:
    """Finds a helping verb whose main verb comes much later."""

    id = "split-verb"

    def find(self, document: TextDocument) -> Iterator[Finding]:
        """Yield one finding per sentence, from the first half of the verb to the second."""
        for sentence in document:
            span = _halves(sentence)
            if span:
                yield Finding(
                    sentence.words[span[0]].start,
                    sentence.words[span[1]].end,
                    self.id,
                    Severity.ADVICE,
                    "Het werkwoord staat in twee stukken, ver van elkaar. Zet ze dichter bij elkaar.",
                )


def _halves(sentence: Sentence) -> tuple[int, int] | None:
    words = sentence.lower_words
    for place, word in enumerate(words):
        if word not in _AUXILIARIES:
            continue
        second = _second_half(sentence, place)
        if second is not None and second - place > _FAR:
            return place, second
    return None


def _second_half(sentence: Sentence, first: int) -> int | None:
    """Return where the clause's other verb stands: at its end, before a comma or the end of the sentence."""
    words = sentence.words
    for place in range(first + 1, len(words)):
        ends = place + 1 == len(words) or _mark_between(sentence, place)
        word = words[place].lower
        if ends:
            verb = is_participle(word) or (word.endswith("en") and words[place].text[0].islower() and len(word) > 4)
            return place if verb else None
        if word in _AUXILIARIES:
            return None
    return None


def _mark_between(sentence: Sentence, place: int) -> bool:
    start, end = sentence.words[place].end, sentence.words[place + 1].start
    return any(each.text in ",;:" for each in sentence.tokens if start <= each.start < end)
