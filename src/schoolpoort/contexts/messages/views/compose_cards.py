"""Small values that the compose page draws: search results and languages."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import islice
from uuid import UUID

from django.utils.translation import gettext as _

from schoolpoort.contexts.messages.queries.drafts import FamilyName
from schoolpoort.contexts.people.api import DUTCH
from schoolpoort.core.phrases import phrase
from schoolpoort.engines.phrasebook import Block

#: Families to choose from at a time; a longer list nobody reads, and a name finds the others.
MOST_FAMILIES = 30

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
class FamilyList:
    """Families to choose from by hand: those that are chosen, always, and some of those that fit the search."""

    chosen: tuple[FamilyName, ...]
    others: tuple[FamilyName, ...]
    found: int

    @property
    def left_out(self) -> int:
        """How many more fit the search than the page shows."""
        return self.found - len(self.others)


def family_list(families: Sequence[FamilyName], chosen: Collection[UUID], query: str) -> FamilyList:
    """Return what the page shows of the families; a chosen one never disappears because of a search."""
    fitting = [each for each in families if each.household_id not in chosen and each.answers_to(query)]
    return FamilyList(
        tuple(each for each in families if each.household_id in chosen),
        tuple(islice(fitting, MOST_FAMILIES)),
        len(fitting),
    )


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
