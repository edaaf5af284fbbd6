"""A request that hides what to do: "gelieve ... te", "het zou fijn zijn als", "dient te worden ingevuld"."""

import re
from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import Sentence, TextDocument, worked_out_once
from schoolpoort.engines.plain_dutch.findings import Finding, Severity
from schoolpoort.engines.plain_dutch.rules.plain_request import plain_request

_HEDGES = re.compile(
    r"\b(?:het zou (?:fijn|leuk|goed|handig|mooi|aangenaam|wenselijk) zijn (?:als|indien|om)|"
    r"(?:wij|we) zouden het (?:op prijs stellen|fijn vinden|appreciëren)|"
    r"(?:wij|we) zouden (?:u|jullie) (?:willen vragen|graag vragen)|"
    r"(?:mogen (?:wij|we)|mag ik) (?:u|jullie) (?:vriendelijk )?(?:vragen|verzoeken)|"
    r"(?:(?:wij|we) (?:verzoeken|vragen)|(?:verzoeken|vragen) (?:wij|we)) (?:u|jullie) "
    r"(?:vriendelijk |hierbij |dan ook |beleefd )?om(?=[^.!?]*\bte\b)|"
    r"u wordt (?:vriendelijk )?verzocht|gelieve|"
    r"(?:wij|we) durven (?:u )?(?:te )?(?:vragen|hopen)|"
    r"het is (?:aan te raden|aangewezen|wenselijk|de bedoeling)|"
    r"(?:dient|dienen|diende)(?= (?!(?:\w+ ){0,6}om te\b)(?:\w+ ){0,6}te\b))",
    re.IGNORECASE,
)


class IndirectRequest:
    """Finds requests that are no plain "Breng ...", and writes the plain one where the words allow it."""

    id = "indirect-request"

    def find(self, document: TextDocument) -> Iterator[Finding]:
        """Yield one finding per request; over all of "gelieve ... te brengen" when it can be written anew."""
        yield from requests_of(document)


@worked_out_once
def requests_of(document: TextDocument) -> tuple[Finding, ...]:
    """Return the requests of a text that are no plain ones."""
    return tuple(finding for sentence in document for finding in _requests(sentence))


def _requests(sentence: Sentence) -> Iterator[Finding]:
    request = plain_request(sentence)
    if request:
        message = f"Vraag het gewoon: {request.plain}"
        yield Finding(request.start, request.end, IndirectRequest.id, Severity.ADVICE, message[:190], (request.plain,))
        return
    for match in _HEDGES.finditer(sentence.text):
        start, end = sentence.start + match.start(), sentence.start + match.end()
        message = "Zeg gewoon wat u vraagt: 'Breng ...', 'Vul ... in', 'Kom ...'."
        yield Finding(start, end, IndirectRequest.id, Severity.ADVICE, message)
