"""One letter that says "u" here and "je" there: the reader wonders who is meant."""

from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import TextDocument, Token
from schoolpoort.engines.plain_dutch.findings import Finding, Severity

_FORMAL = frozenset("u uw uzelf".split())
_INFORMAL = frozenset("je jij jou jouw jullie".split())


class MixedAddress:
    """Finds the words of the rarer form of address when a text uses both."""

    id = "mixed-address"

    def find(self, document: TextDocument) -> Iterator[Finding]:
        """Yield one finding per word in the form that the text uses less."""
        formal = [each for each in document.words if each.lower in _FORMAL]
        informal = [each for each in document.words if each.lower in _INFORMAL]
        if not formal or not informal:
            return
        rarer, kept = (informal, "u") if len(formal) >= len(informal) else (formal, "je")
        for token in rarer:
            yield Finding(
                token.start, token.end, self.id, Severity.HINT, f"Elders staat '{kept}'. Kies één vorm.", _swap(token)
            )


_SWAPS = {"je": "u", "jij": "u", "jou": "u", "jouw": "uw", "u": "je", "uw": "jouw"}


def _swap(token: Token) -> tuple[str, ...]:
    other = _SWAPS.get(token.lower)
    if other is None:
        return ()
    return (other.capitalize() if token.text[0].isupper() else other,)
