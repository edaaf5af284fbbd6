"""A letter becomes a draft: the blocks that say what it says, filled in, and the rest as the writer's own words."""

from uuid import UUID

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.messages.models import Message
from schoolpoort.contexts.messages.queries.drafts import classes_to_address
from schoolpoort.contexts.messages.services.drafts import (
    MOST_BLOCKS,
    DraftContent,
    StoredBlock,
    block_entry,
    draft_version,
    new_draft,
    save_draft,
)
from schoolpoort.core import clock
from schoolpoort.core.phrases import phrasebook
from schoolpoort.core.plain_letters import check_letter
from schoolpoort.engines.phrasebook import InvalidParameters
from schoolpoort.engines.plain_dutch import ProposedBlock

#: A longer text is no message; the page of the draft says what is still too long.
LONGEST_LETTER = 20_000


class LetterTooLong(Exception):
    """What the blocks do not say is longer than a message may be; nothing was saved."""


def draft_from_letter(organisation_id: UUID, author: User, text: str) -> Message:
    """Make a draft for the author's own class from a letter in Dutch. Nothing is dropped: what no block says stays.

    Raises LetterTooLong.
    """
    entries: list[StoredBlock] = []
    said: list[tuple[int, int]] = []
    for proposed in check_letter(text).blocks[:MOST_BLOCKS]:
        entry, whole = _entry(proposed)
        entries.append(entry)
        # Where the block is not complete, its sentence stays, for the writer to look at.
        said.extend(proposed.covers if whole else ())
    left = without(text, said)
    if len(left) > LONGEST_LETTER:
        raise LetterTooLong
    classes = classes_to_address(author, organisation_id, False, clock.today())
    message = new_draft(organisation_id, author, classes[:1])
    save_draft(message, draft_version(message), DraftContent(entries, left), message.revision)
    return message


def _entry(proposed: ProposedBlock) -> tuple[StoredBlock, bool]:
    """Return a block as a draft stores it, with the values that the phrasebook takes, and whether it is complete."""
    catalogue = phrasebook()
    block = catalogue.block(proposed.id)
    values = {name: value for name, value in proposed.params.items() if name in block.params}
    try:
        return block_entry(block, catalogue.serialise(catalogue.parse(proposed.id, values))), True
    except InvalidParameters as wrong:
        right = {name: value for name, value in values.items() if name not in wrong.problems}
        return block_entry(block, right), False


def without(text: str, covered: list[tuple[int, int]]) -> str:
    """Return a text without some stretches, and without the white lines that they leave behind."""
    kept, place = [], 0
    for start, end in sorted(covered):
        kept.append(text[place : max(place, start)])
        place = max(place, end)
    kept.append(text[place:])
    lines = [line.strip() for line in "".join(kept).splitlines()]
    paragraphs = "\n".join(lines).split("\n\n")
    return "\n\n".join(each.strip("\n") for each in paragraphs if each.strip())
