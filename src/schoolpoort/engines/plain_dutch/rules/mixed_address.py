"""One letter that says "u" here and "je" there: the reader wonders who is meant."""

from collections.abc import Iterator

from schoolpoort.engines.plain_dutch.document import TextDocument, Token
from schoolpoort.engines.plain_dutch.findings import Finding, Severity

_FORMAL = frozenset("u uw uzelf".split())
_INFORMAL = frozenset("je jij jou jouw jullie".split())
#: After these "je" or "u" is the one who does it, and the verb stays as it is.
_SAME_VERB = frozenset(
    "kan kunt mag moet wil wilt zal zult bent krijgt brengt komt geeft vindt hoeft kiest leest weet "
    "betaalt vult".split()
)
#: Before these "je" is "your".
_OF_THE_PARENT = frozenset(
    "kind kinderen zoon dochter kleuter peuter partner naam e-mailadres adres telefoonnummer handtekening vraag "
    "vragen hulp gezin thuistaal kleinkind".split()
)
_PREPOSITIONS = frozenset("voor met aan van bij door op".split())


class MixedAddress:
    """Finds the words of the rarer form of address when a text uses both."""

    id = "mixed-address"

    def find(self, document: TextDocument) -> Iterator[Finding]:
        """Yield one finding per word in the form that the text uses less; "9 u" is an hour and nobody's name."""
        words = document.words
        formal = [place for place, each in enumerate(words) if each.lower in _FORMAL and not _is_hour(words, place)]
        informal = [place for place, each in enumerate(words) if each.lower in _INFORMAL]
        if not formal or not informal:
            return
        rarer, kept = (informal, "u") if len(formal) >= len(informal) else (formal, "je")
        for place in rarer:
            message = f"Elders staat '{kept}'. Kies één vorm."
            token = words[place]
            yield Finding(token.start, token.end, self.id, Severity.HINT, message, _swap(words, place))


def _is_hour(words: tuple[Token, ...], place: int) -> bool:
    return words[place].lower == "u" and place > 0 and words[place - 1].text[-1].isdigit()


def _swap(words: tuple[Token, ...], place: int) -> tuple[str, ...]:
    """Return the other form, only where the verb and the sense surely stay right."""
    word, token = words[place].lower, words[place]
    after = words[place + 1].lower if place + 1 < len(words) else ""
    before = words[place - 1].lower if place else ""
    other = {"jouw": "uw", "uw": "je", "jou": "u"}.get(word)
    if word == "je" and after in _OF_THE_PARENT:
        other = "uw"
    elif word in ("je", "jij") and after in _SAME_VERB:
        other = "u"
    elif word == "u" and (after in _SAME_VERB or before in _PREPOSITIONS):
        other = "je"
    if other is None:
        return ()
    return (other.capitalize() if token.text[0].isupper() else other,)
