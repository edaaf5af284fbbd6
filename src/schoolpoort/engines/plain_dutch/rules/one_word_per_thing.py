"""Two words for one thing in one letter: "refter" here and "eetzaal" there."""

from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import TextDocument, Token
from schoolpoort.engines.plain_dutch.findings import Finding, Severity

#: Words that parents take for different things.
_SAME = tuple(
    frozenset(each.split())
    for each in (
        "refter eetzaal eetruimte", "turnzaal gymzaal sportzaal", "leerkracht leraar juf meester onderwijzer",
        "boekentas schooltas rugzak", "uitstap uitje excursie daguitstap", "boterhammendoos brooddoos lunchbox",
        "oudercontact ouderavond oudergesprek", "speelplaats speelkoer koer schoolplein", "opvang bewaking nabewaking",
        "agenda schoolagenda klasagenda", "turnzak sportzak gymzak", "zwemgerei zwemgerief zwemspullen zwemkledij",
        "formulier strookje invulstrook briefje", "rekening factuur", "directeur directie schoolhoofd",
        "secretariaat kantoor onthaal", "drinkbus drinkfles", "turnpantoffels turnschoenen sportschoenen",
        "rapport puntenkaart", "ouderraad oudercomité oudervereniging",
    )
)  # fmt: skip


class OneWordPerThing:
    """Finds the later word where a text names one thing in two ways."""

    id = "one-word-per-thing"

    def find(self, document: TextDocument) -> Iterator[Finding]:
        """Yield one finding per word that differs from the first one used."""
        first: dict[int, Token] = {}
        for token in document.words:
            group = next((place for place, words in enumerate(_SAME) if token.lower in words), None)
            if group is None:
                continue
            earlier = first.setdefault(group, token)
            if earlier.lower != token.lower:
                message = f"Eerder schreef u '{earlier.lower}'. Gebruik één woord voor één ding."
                yield Finding(token.start, token.end, self.id, Severity.HINT, message)
