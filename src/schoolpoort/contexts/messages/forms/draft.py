"""What the compose page posts: blocks in their order, the teacher's own words, and whom it is for."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from schoolpoort.contexts.messages.forms.blocks import prefix, read_params
from schoolpoort.contexts.messages.models import AudienceKind
from schoolpoort.contexts.messages.services.drafts import DraftContent, StoredBlock, block_entry
from schoolpoort.core.phrases import phrasebook
from schoolpoort.engines.phrasebook import UnknownBlock

#: Longer than this is a letter of its own; a parent with a cheap phone stops reading long before.
LONGEST_FREE_TEXT = 2000
_MOST_POSTED = 50
#: A place on the page; Python refuses to read a number of thousands of digits.
_MOST_DIGITS = 4


class _NeededToSend(forms.CharField):
    """A text that may still be empty in a draft; sending asks for it (services/readiness.py)."""

    def validate(self, value: str) -> None:
        """Accept an empty text: a draft is saved as it is."""


class WordsForm(forms.Form):
    """The teacher's own words, a title where no block gives one, and the day to answer by."""

    use_required_attribute = False

    title = _NeededToSend(label=_("Titel"), max_length=42)
    free_text = forms.CharField(
        label=_("Wil je er zelf iets bij schrijven?"),
        max_length=LONGEST_FREE_TEXT,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    answer_by = forms.DateField(
        label=_("Antwoord graag ten laatste op"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )
    change_note = _NeededToSend(
        label=_("Wat is er veranderd?"),
        help_text=_("Dit lezen de gezinnen die het vorige bericht al zagen. Bijvoorbeeld: de zwemles is om 10 uur."),
        max_length=300,
    )
    level_reason = forms.CharField(
        label=_("Waarom moet het zo?"),
        help_text=_("Eén zin. Je directie telt hoe vaak dit gebeurt."),
        max_length=200,
        required=False,
    )
    urgent = forms.BooleanField(
        label=_("Dringend"),
        help_text=_("Gaat meteen weg, ook ’s avonds, en per sms waar dat kan."),
        required=False,
    )


class LaterForm(forms.Form):
    """When a message leaves by itself."""

    day = forms.DateField(label=_("Dag"), widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"))
    hour = forms.TimeField(label=_("Uur"), widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"))


@dataclass(frozen=True)
class PostedAudience:
    """Whom the page says it is for; the service and the policy check whether that may."""

    kind: AudienceKind
    classes: list[UUID] = field(default_factory=list)
    households: list[UUID] = field(default_factory=list)
    reason: str = ""


def posted_blocks(data: QueryDict) -> list[StoredBlock]:
    """Return the blocks on the page, in their order and with what was filled in, right or wrong."""
    catalogue = phrasebook()
    entries: list[StoredBlock] = []
    for position in range(_MOST_POSTED):
        block_id = data.get(f"{prefix(position)}-id")
        if block_id is None:
            break
        try:
            block = catalogue.block(block_id)
        except UnknownBlock:
            # A block that a newer catalogue dropped stays on the page, so that the teacher sees it and can choose.
            entries.append({"block": block_id[:80], "version": 0, "params": {}})
            continue
        entries.append({"block": block.id, "version": block.version, "params": read_params(block, data, position)})
    return entries


def changed_blocks(entries: list[StoredBlock], data: QueryDict) -> list[StoredBlock]:
    """Return the blocks after the button that was pressed: add, remove, up, down."""
    changed = list(entries)
    if block_id := data.get("add"):
        try:
            changed.append(block_entry(phrasebook().block(block_id)))
        except UnknownBlock:
            return changed
    if (position := _position(data.get("remove"), changed)) is not None:
        del changed[position]
    if (position := _position(data.get("up"), changed)) is not None and position > 0:
        changed[position - 1], changed[position] = changed[position], changed[position - 1]
    if (position := _position(data.get("down"), changed)) is not None and position < len(changed) - 1:
        changed[position + 1], changed[position] = changed[position], changed[position + 1]
    return changed


def _position(raw: str | None, entries: list[Any]) -> int | None:
    if raw is None or not raw.isdecimal() or len(raw) > _MOST_DIGITS or int(raw) >= len(entries):
        return None
    return int(raw)


def posted_content(data: QueryDict, words: WordsForm) -> DraftContent:
    """Return what the page says; text that is too long is kept as it is and reported beside its field."""
    free_text, title = posted_words(data, words)
    return DraftContent(blocks=changed_blocks(posted_blocks(data), data), free_text=free_text, title=title)


def posted_words(data: QueryDict, words: WordsForm) -> tuple[str, str]:
    """Return the own text and the title as they are kept; `words` is the form of `data`, and was validated."""
    cleaned = getattr(words, "cleaned_data", {})
    free_text = cleaned.get("free_text", data.get("free_text", "")).replace("\r\n", "\n")
    return free_text, cleaned.get("title", data.get("title", ""))


def posted_audience(data: QueryDict) -> PostedAudience:
    """Return whom the page says it is for; what is no id is left out."""
    kind = data.get("audience", "")
    return PostedAudience(
        kind=AudienceKind(kind) if kind in AudienceKind.values else AudienceKind.CLASSES,
        classes=_ids(data.getlist("classes")),
        households=_ids(data.getlist("households")),
        reason=data.get("audience_reason", "").strip(),
    )


def _ids(raw: Iterable[str]) -> list[UUID]:
    found = []
    for each in raw:
        try:
            found.append(UUID(each))
        except ValueError:
            continue
    return found
