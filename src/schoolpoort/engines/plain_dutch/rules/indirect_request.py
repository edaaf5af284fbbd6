"""A request that hides what to do: "gelieve ... te", "het zou fijn zijn als", "dient te worden ingevuld"."""

import re
from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import Sentence, TextDocument
from schoolpoort.engines.plain_dutch.findings import Finding, Severity
from schoolpoort.engines.plain_dutch.inflection import PARTICLES, VerbForm, stem_of, verb

_HEDGES = re.compile(
    r"\b(?:het zou (?:fijn|leuk|goed|handig|mooi|aangenaam|wenselijk) zijn (?:als|indien|om)|"
    r"wij zouden het (?:op prijs stellen|fijn vinden|appreciëren)|(?:wij|we) zouden (?:u|jullie) (?:willen|graag)|"
    r"(?:mogen wij|mag ik) u (?:vriendelijk )?(?:vragen|verzoeken)|"
    r"(?:wij|we) (?:verzoeken|vragen) u (?:vriendelijk |hierbij |dan ook )?om|"
    r"u wordt (?:vriendelijk )?verzocht|gelieve|"
    r"(?:wij|we) durven (?:u )?(?:te )?(?:vragen|hopen)|"
    r"het is (?:aan te raden|aangewezen|wenselijk|de bedoeling)|"
    r"(?:dient|dienen|diende)(?= (?:\w+ ){0,6}te\b))",
    re.IGNORECASE,
)
_PLEASE_TO = re.compile(
    r"\bgelieve\s+(?P<what>[^.!?;\n]*?)\s*"
    r"(?P<te>(?:\b\w{2,6}\s+)?te\s+(?P<verb>\w{3,}en))\b",
    re.IGNORECASE,
)


class IndirectRequest:
    """Finds requests that are no plain "Breng ...", and writes the plain one where the words allow it."""

    id = "indirect-request"

    def find(self, document: TextDocument) -> Iterator[Finding]:
        """Yield one finding per request; over the whole of "gelieve ... te brengen" when it can be written anew."""
        for sentence in document:
            rewritten = _rewritten(sentence)
            if rewritten:
                yield rewritten
                continue
            for match in _HEDGES.finditer(sentence.text):
                start, end = sentence.start + match.start(), sentence.start + match.end()
                message = "Zeg gewoon wat u vraagt: 'Breng ...', 'Vul ... in', 'Kom ...'."
                yield Finding(start, end, self.id, Severity.ADVICE, message)


def _rewritten(sentence: Sentence) -> Finding | None:
    """Turn "gelieve het papier in te vullen" into "vul het papier in", and "gelieve te betalen" into "betaal"."""
    match = _PLEASE_TO.search(sentence.text)
    if match is None or (" en " in match["what"] + " " and " te " in match["what"]):
        return None
    particle = match["te"].split()[0].lower() if match["te"].split()[0].lower() in PARTICLES else ""
    what = match["what"]
    if not particle and match["te"].split()[0].lower() != "te":
        what = f"{what} {match['te'].split()[0]}"
    marked = f"{particle}|{match['verb'].lower()}" if particle else match["verb"].lower()
    stem = verb(marked).forms[VerbForm.STEM] or stem_of(match["verb"].lower())
    plain = " ".join(each for each in (stem, what.strip(), particle) if each)
    plain = plain[0].upper() + plain[1:] if match.group()[0].isupper() else plain
    start = sentence.start + match.start()
    message = f"Vraag het gewoon: {plain}."
    return Finding(start, start + len(match.group()), IndirectRequest.id, Severity.ADVICE, message[:190], (plain,))
