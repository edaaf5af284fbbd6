"""What the reader is asked to do: "Vul het formulier in", "Gelieve te betalen", "Wij vragen u om ..."."""

import re
from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import TextDocument
from schoolpoort.engines.plain_dutch.result import Fact

_IMPERATIVES = frozenset(
    "bel bekijk bereid betaal bespreek bezorg blijf breng check contacteer controleer doe draag duid geef ga haal help "
    "hou houd kies kijk klik kom koop kruis laat lees leg luister maak mail meld naamteken neem noteer oefen "
    "onderteken overschrijf plaats praat reserveer scan schrijf spreek steek stop stort stuur teken "
    "trek verwittig vergeet vraag vul was wees zet zie zoek zorg".split()
)
_ASKING = re.compile(
    r"\b(?:gelieve|alstublieft|a\.?u\.?b\b|wilt u|wil u|wil je|willen jullie|kunt u|kan u|kan je|kunnen jullie|"
    r"mag ik u|mogen wij u|"
    r"(?:wij|we) (?:vragen|verzoeken|willen (?:u|jullie) vragen)|"
    r"(?:vragen|verzoeken) (?:wij|we) (?:u|jullie|de ouders|alle ouders)|"
    r"(?:u|ouders|je|jullie) (?:moet|moeten|dient|dienen|hoeft enkel)|"
    r"(?:moet|moeten|dient|dienen) (?:u|je|jullie|ouders|het kind|uw kind|de kinderen)|"
    r"graag (?:vóór|voor|tegen|ten laatste|uiterlijk|\w+ (?:meebrengen|meegeven|invullen|terug))|"
    r"het is (?:belangrijk|verplicht|noodzakelijk)|dient (?:te worden|u)|"
    r"te betalen|in te schrijven|inschrijven (?:kan|voor|via|tot)|terug te bezorgen|mee te (?:geven|brengen|nemen)|"
    r"niet vergeten|verwachten (?:wij|we) (?:u|alle|de)|worden verwacht)\b",
    re.IGNORECASE,
)
_POLITE = re.compile(
    r"^(?:dan|daarom|dus|graag|alstublieft|ook|belangrijk:|let op:|opgelet:|tip:|ps:?)\s+", re.IGNORECASE
)


def find_things_to_do(document: TextDocument) -> Iterator[Fact]:
    """Yield the sentences that ask something of the reader; the value is the sentence on one line."""
    for sentence in document:
        if not sentence.words or not sentence.is_running:
            continue
        begins = _POLITE.sub("", sentence.text).split(" ", 1)[0].rstrip(",.:;").lower()
        if begins in _IMPERATIVES or _ASKING.search(sentence.text):
            yield Fact("todo", sentence.start, sentence.end, sentence.text, " ".join(sentence.text.split()))
