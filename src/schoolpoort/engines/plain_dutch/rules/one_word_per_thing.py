"""Two words for one thing in one letter: "refter" here and "eetzaal" there."""

from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import TextDocument, Token
from schoolpoort.engines.plain_dutch.findings import Finding, Severity

#: Words that parents take for different things. Those of one group have one article, so one fits for another.
_SAME = tuple(
    frozenset(each.split())
    for each in (
        "refter eetzaal eetruimte", "turnzaal gymzaal sportzaal", "leerkracht leraar onderwijzer",
        "boekentas schooltas", "uitstap excursie daguitstap", "boterhammendoos brooddoos lunchbox",
        "oudercontact oudergesprek", "speelplaats speelkoer koer", "agenda schoolagenda klasagenda",
        "turnzak sportzak gymzak",
        "zwemgerei zwemgerief", "rekening factuur", "directeur schooldirecteur", "drinkbus drinkfles",
        "turnpantoffels turnschoenen", "ouderraad oudervereniging", "formulier invulformulier",
    )
)  # fmt: skip
_THING = {word: thing for thing, words in enumerate(_SAME) for word in words}
#: "op onze rekening" is the bank's.
_OF_THE_BANK = frozenset({"op", "naar"})


class OneWordPerThing:
    """Finds the later word where a text names one thing in two ways."""

    id = "one-word-per-thing"

    def find(self, document: TextDocument) -> Iterator[Finding]:
        """Yield one finding per word that differs from the first one used, with that one in its place."""
        first: dict[int, Token] = {}
        before: list[str] = ["", ""]
        for token in document.words:
            of_the_bank = token.lower == "rekening" and bool(_OF_THE_BANK & set(before))
            before = [before[1], token.lower]
            thing = _THING.get(token.lower)
            if thing is None or of_the_bank:
                continue
            earlier = first.setdefault(thing, token)
            if earlier.lower != token.lower:
                message = f"Eerder schreef u '{earlier.lower}'. Gebruik één woord voor één ding."
                written = earlier.lower.capitalize() if token.text[0].isupper() else earlier.lower
                yield Finding(token.start, token.end, self.id, Severity.HINT, message, (written,))
