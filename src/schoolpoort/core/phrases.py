"""The installation's phrasebook: every text that a parent sees comes through this door."""

from collections.abc import Sequence
from functools import lru_cache

from schoolpoort.engines.phrasebook import Catalogue, Text


@lru_cache(maxsize=1)
def phrasebook() -> Catalogue:
    """Return the catalogue, loaded once per process and lazily per language."""
    return Catalogue.load()


def phrase(message_id: str, languages: Sequence[str], **arguments: object) -> Text:
    """Return one text in the first of `languages` that has it; Dutch is the last resort."""
    return phrasebook().text(message_id, languages, **arguments)
