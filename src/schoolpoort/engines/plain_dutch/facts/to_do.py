"""What the reader is asked to do: "Vul het formulier in", "Gelieve te betalen", "Is uw kind ziek, bel dan ..."."""

from collections.abc import Iterator, Mapping

from schoolpoort.engines.plain_dutch.document import TextDocument
from schoolpoort.engines.plain_dutch.facts.sentence_features import sentence_features
from schoolpoort.engines.plain_dutch.facts.weights import weighed, weights
from schoolpoort.engines.plain_dutch.result import Fact

#: A sentence whose features weigh more asks something. Under zero: a task too many is seen and struck out, one too few
#: is missed.
THRESHOLD = -100


def find_things_to_do(document: TextDocument) -> Iterator[Fact]:
    """Yield the sentences that ask something of the reader; the value is the sentence on one line.

    A date within it, a fact of its own, is the day by which; the value does not repeat it.
    """
    yield from tasks_by(document, weights("to_do"), THRESHOLD)


def tasks_by(document: TextDocument, known: Mapping[str, int], threshold: int) -> Iterator[Fact]:
    """Yield the sentences whose features weigh more than the threshold."""
    for place, sentence in enumerate(document.sentences):
        if sentence.words and weighed(known, sentence_features(document, place)) > threshold:
            yield Fact("todo", sentence.start, sentence.end, sentence.text, " ".join(sentence.text.split()))
