"""Small values that the compose page draws: search results and languages."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from schoolpoort.contexts.people.api import DUTCH
from schoolpoort.core.phrases import phrase
from schoolpoort.engines.phrasebook import Block

#: What a block asks of a family, as a teacher says it.
_ASKS = {
    "understood": "begrepen?",
    "yes-no": "ja of nee",
    "choice": "een keuze",
    "sign": "een handtekening",
    "bring": "iets meebrengen",
    "pay": "betalen",
    "book": "een afspraak",
}


@dataclass(frozen=True)
class BlockCard:
    """A search result: title, what it asks for, picture."""

    id: str
    title: str
    text: str
    pictogram: str
    chosen: bool = False


@dataclass(frozen=True)
class LanguageTab:
    """A language of the audience; a list without numbers, so that it points at nobody."""

    tag: str
    name: str
    own_name: str
    direction: str
    current: bool


def block_card(block: Block, chosen: bool) -> BlockCard:
    """Return a block as a search result; the text says what it asks to be filled in, and of the family."""
    labels = [each.label.rstrip("?").lower() for each in block.params.values() if each.required]
    text = ", ".join(labels[:3])
    if block.answer in _ASKS:
        asks = _("vraagt: %(what)s") % {"what": _(_ASKS[block.answer])}
        text = f"{text} · {asks}" if text else asks
    pictogram = block.pictograms[0] if block.pictograms else ""
    return BlockCard(block.id, phrase(block.id, [DUTCH]).text, text, pictogram, chosen)
