"""What the engine needs to know of a catalogue of building blocks; the caller passes one in (the phrasebook fits)."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol


class BlockParameter(Protocol):
    """A parameter of a block."""

    @property
    def name(self) -> str:
        """Its stable name."""
        ...

    @property
    def type(self) -> str:
        """One of date, time, period, euro, count, place, person, choice, text."""
        ...

    @property
    def role(self) -> str | None:
        """What it means on the page: when, time, until, bring, pay, where, who; or nothing."""
        ...

    @property
    def required(self) -> bool:
        """Whether the block cannot be made without it."""
        ...

    @property
    def many(self) -> bool:
        """Whether several options may be chosen."""
        ...

    @property
    def options(self) -> Sequence[str]:
        """The options of a choice."""
        ...


class CatalogueBlock(Protocol):
    """A building block."""

    @property
    def id(self) -> str:
        """The stable name."""
        ...

    @property
    def search(self) -> Sequence[str]:
        """Dutch words by which it is found."""
        ...

    @property
    def params(self) -> Mapping[str, BlockParameter]:
        """Its parameters by name."""
        ...


class BlockCatalogue(Protocol):
    """A catalogue of building blocks."""

    def blocks(self) -> Iterable[CatalogueBlock]:
        """Return all blocks."""
        ...

    def option_label(self, block_id: str, parameter: str, option: str) -> str:
        """Return the Dutch label of an option of a choice."""
        ...
