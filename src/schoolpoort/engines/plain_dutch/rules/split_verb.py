"""A verb in two halves far apart (tangconstructie): "moet de formulieren die u kreeg ... meebrengen"."""

from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import Sentence, TextDocument
from schoolpoort.engines.plain_dutch.findings import Finding, Severity
from schoolpoort.engines.plain_dutch.rules.prose import is_prose
from schoolpoort.engines.plain_dutch.rules.verb_forms import is_infinitive, is_past_participle

#: With these stands a participle, with the others an infinitive.
_WITH_PARTICIPLE = frozenset(
    "heeft hebben hebt heb had hadden is zijn was waren wordt worden werd werden".split()
)  # fmt: skip
_AUXILIARIES = _WITH_PARTICIPLE | frozenset(
    "zal zullen zult zou zouden kan kunnen kunt kon konden mag mogen mocht moet moeten moest wil willen wilt wou dient "
    "dienen".split()
)
#: These go with "te": "dient ... in te vullen", "is ... te zien".
_WITH_TE = frozenset("dient dienen is zijn was waren heeft hebben hebt heb".split())
#: So many words between the halves make the reader wait.
_FAR = 8


class SplitVerb:
    """Finds a helping verb whose main verb comes much later."""

    id = "split-verb"

    def find(self, document: TextDocument) -> Iterator[Finding]:
        """Yield one finding per sentence, from the first half of the verb to the second."""
        for sentence in document:
            span = _halves(sentence) if is_prose(sentence) else None
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
    words = sentence.lower_words
    for place in range(first + 1, len(words)):
        ends = place + 1 == len(words) or _mark_between(sentence, place)
        if ends:
            return place if _belongs(words, first, place) else None
        if words[place] in _AUXILIARIES:
            return None
    return None


def _belongs(words: tuple[str, ...], first: int, place: int) -> bool:
    with_te = words[place - 1] == "te"
    if with_te and ("om" in words[first:place] or words[first] not in _WITH_TE):
        return False  # "mogen wij vragen om ... te komen": the verb of "mogen" stands before "om"
    participle = is_past_participle(words[place])
    if words[first] in _WITH_PARTICIPLE:
        return participle or (with_te and is_infinitive(words, place))
    return is_infinitive(words, place)


def _mark_between(sentence: Sentence, place: int) -> bool:
    start, end = sentence.words[place].end, sentence.words[place + 1].start
    return any(each.text in ",;:()" for each in sentence.tokens if start <= each.start < end)
