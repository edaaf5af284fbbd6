"""Threats and blame: they frighten parents away, and they say nothing about what to do."""

import re
from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import TextDocument
from schoolpoort.engines.plain_dutch.findings import Finding, Severity

_BLAME = re.compile(
    r"\b(?:zo niet(?=,? (?:dan )?(?:zijn|moeten|worden|rekenen|zullen|sturen|mag|kan uw))|"
    r"bij gebrek(?:e)? (?:aan (?:betaling|tijdige|reactie|antwoord)|hieraan)|in gebreke|"
    r"zien wij ons (?:genoodzaakt|verplicht)|"
    r"(?:worden|wordt) (?:\w+ ){0,6}(?:gesanctioneerd|bestraft|uitgesloten|geweigerd)|"
    r"(?:onaanvaardbaar|ontoelaatbaar|onverantwoord)\w*|het kan (?:toch )?niet dat|"
    r"(?:u|ouders) (?:verzuimt|verzuimen|negeert|negeren)|"
    r"nog steeds niet|voor de (?:laatste|zoveelste|derde) keer|herhaaldelijk(?:e)?|"
    r"(?:wij|we) (?:tolereren|dulden|aanvaarden) (?:geen|niet)|zonder uitzondering|onder geen (?:enkel )?beding|"
    r"ten strengste|(?:streng|strikt) verboden|niet meer (?:welkom|aanvaard)|op eigen risico|"
    r"(?:te laat|laattijdig)(?:e)? (?:komers|ouders)|uw (?:schuld|fout|nalatigheid)|"
    r"(?:sommige|bepaalde) ouders (?:vergeten|denken|weigeren)|"
    r"wie niet (?:betaalt|verwittigt))\b",
    re.IGNORECASE,
)


class Blame:
    """Finds words that threaten or blame."""

    id = "blame"

    def find(self, document: TextDocument) -> Iterator[Finding]:
        """Yield one finding per place."""
        for match in _BLAME.finditer(document.text):
            message = "Dit klinkt streng. Zeg wat u vraagt en waarom, en bied hulp aan."
            yield Finding(match.start(), match.end(), self.id, Severity.ADVICE, message)
