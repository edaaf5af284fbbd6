"""What is not sent yet: drafts that teachers work on, and a message that leaves later."""

from collections.abc import Sequence
from datetime import date, time, timedelta
from random import Random

from schoolpoort.contexts.messages.models import Message
from schoolpoort.contexts.messages.services.drafts import (
    DraftContent,
    block_entry,
    draft_version,
    new_draft,
    save_draft,
)
from schoolpoort.contexts.messages.services.scheduling import schedule_message
from schoolpoort.core.phrases import phrasebook
from schoolpoort.demo.rows import ClassFacts, SchoolFacts
from schoolpoort.demo.town import PRINTED_CLASS

_HALF_FILLED: tuple[str, dict[str, object]] = ("outing", {"kind": "theatre", "transport": "bus"})
#: The scheduled message leaves so many school days ahead: late enough for a demonstration to be over.
_LATER = 10


def write_drafts(schools: Sequence[SchoolFacts], today: date, dice: Random) -> None:
    """Write a draft per school, two for the printed class, and one scheduled message."""
    for place, school in enumerate(schools):
        filled = [each for each in school.classes if each.children]
        chosen = dice.choice(filled)
        if place == 0:
            chosen = next(each for each in filled if each.school_class.name == PRINTED_CLASS)
            _schedule(school, chosen, today)
        _draft(school, chosen, today, *_HALF_FILLED)


def _draft(
    school: SchoolFacts, school_class: ClassFacts, today: date, block: str, params: dict[str, object]
) -> Message:
    message = new_draft(school.organisation.pk, school_class.teacher_on(today), [school_class.school_class])
    content = DraftContent([block_entry(phrasebook().block(block), params)])
    save_draft(message, draft_version(message), content, message.revision)
    return message


def _schedule(school: SchoolFacts, school_class: ClassFacts, today: date) -> None:
    leaves = school.year.later(today, _LATER)
    params: dict[str, object] = {"kind": "crown", "date": (leaves + timedelta(days=3)).isoformat(), "items": ["fruit"]}
    message = _draft(school, school_class, today, "class-party", params)
    schedule_message(message, leaves, time(15, 45))
