"""A message that the demonstration writes as sent: blocks, moment, audience, and what was corrected."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from uuid import UUID

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.messages.models import AudienceKind, Message, MessageVersion
from schoolpoort.contexts.messages.services.rendering import FilledBlock, fill_blocks
from schoolpoort.core import clock
from schoolpoort.demo.rows import ChildFacts, ClassFacts, HouseholdFacts, SchoolFacts

Blocks = Sequence[tuple[str, dict[str, object]]]


class BlockRefused(Exception):
    """A building block of the year plan no longer takes the parameters that the plan gives."""


@dataclass
class Sending:
    """One message to be written as sent: to classes, a whole school, or chosen households with a reason."""

    school: SchoolFacts
    author: User
    sent_at: datetime
    blocks: Blocks
    classes: Sequence[ClassFacts]
    audience: AudienceKind = AudienceKind.CLASSES
    reason: str = ""
    #: Households of AudienceKind.HOUSEHOLDS.
    chosen: Sequence[HouseholdFacts] = ()
    #: Parameters that a correction changed in the first block, with what is told about it.
    correction: tuple[dict[str, object], str] | None = None
    free_text: str = ""
    #: Households that did not open it yet, because the command prints their links.
    untouched: frozenset[UUID] = frozenset()
    message: Message = field(init=False)
    versions: list[MessageVersion] = field(init=False)

    @property
    def day(self) -> date:
        """The day of sending on the clock on the wall."""
        return clock.local(self.sent_at).date()

    @cached_property
    def filled(self) -> list[FilledBlock]:
        """The blocks with checked values. Raises BlockRefused."""
        return filled_blocks(self.blocks)

    @cached_property
    def corrected(self) -> list[FilledBlock]:
        """The blocks after the correction."""
        if self.correction is None:
            return self.filled
        block, params = self.blocks[0]
        return filled_blocks([(block, {**params, **self.correction[0]}), *self.blocks[1:]])

    @property
    def named_classes(self) -> Sequence[ClassFacts]:
        """The classes that the message names; one to the whole school names none."""
        return () if self.audience == AudienceKind.SCHOOL else self.classes

    def households(self) -> list[tuple[ClassFacts, HouseholdFacts, list[ChildFacts]]]:
        """Return the households of the audience with the class through which they are addressed and their children."""
        wanted = {each.id for each in self.chosen}
        found: dict[object, tuple[ClassFacts, HouseholdFacts, list[ChildFacts]]] = {}
        for school_class in self.classes:
            for child in school_class.children:
                for household in child.households:
                    if not self.chosen or household.id in wanted:
                        found.setdefault(household.id, (school_class, household, []))[2].append(child)
        return list(found.values())


def filled_blocks(blocks: Blocks) -> list[FilledBlock]:
    """Return blocks with checked values. Raises BlockRefused."""
    filled, problems = fill_blocks([{"block": block, "params": params} for block, params in blocks])
    if problems:
        names = ", ".join(block for block, _params in blocks)
        raise BlockRefused(f"{names}: {'; '.join(text for each in problems for text in each.sentences.values())}")
    return filled
