"""Messages for tests, made by the product's own services."""

from collections.abc import Mapping, Sequence

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.messages.models import Message
from schoolpoort.contexts.messages.services.drafts import (
    DraftContent,
    block_entry,
    draft_version,
    new_draft,
    save_draft,
)
from schoolpoort.contexts.messages.services.sending import send_message
from schoolpoort.contexts.people.api import SchoolClass
from schoolpoort.core.jobs import run
from schoolpoort.core.phrases import phrasebook

SWIMMING: Mapping[str, object] = {"date": "2026-12-03", "time": "09:15"}


def make_draft(
    school_class: SchoolClass,
    author: User,
    blocks: Sequence[tuple[str, Mapping[str, object]]] = (("swimming-starts", SWIMMING),),
    free_text: str = "",
    title: str = "",
) -> Message:
    """Write a draft for one class."""
    message = new_draft(school_class.organisation_id, author, [school_class])
    entries = [block_entry(phrasebook().block(block), params) for block, params in blocks]
    save_draft(message, draft_version(message), DraftContent(entries, free_text, title), message.revision)
    return message


def send_at_once(message: Message, by: User) -> Message:
    """Send a draft and run its job here, as the worker would."""
    progress = send_message(message, by)
    run("messages.fan_out", str(progress.pk), str(message.pk), str(message.organisation_id))
    message.refresh_from_db()
    return message


def make_sent_message(
    school_class: SchoolClass,
    author: User,
    blocks: Sequence[tuple[str, Mapping[str, object]]] = (("swimming-starts", SWIMMING),),
    free_text: str = "",
    title: str = "",
) -> Message:
    """Write and send a message to the families of one class."""
    return send_at_once(make_draft(school_class, author, blocks, free_text, title), author)
