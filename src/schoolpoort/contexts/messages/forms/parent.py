"""What comes in from a parent's page. Error messages are ids of the phrasebook: no gettext on a parent's page."""

from collections.abc import Sequence
from typing import Any

from django import forms

from schoolpoort.core.clean_text import clean_text

#: The longest text of a parent, in characters: a few sentences; a long talk is better at the gate.
LONGEST_TEXT = 600

_ERRORS = {
    "required": "error-required",
    "invalid": "error-try-again",
    "invalid_choice": "error-choose-one",
    "max_length": "error-too-long",
    "null_characters_not_allowed": "error-try-again",
}


class ParentText(forms.CharField):
    """Own words, cleaned of characters that nobody types and that could turn the page around."""

    def __init__(self, **options: Any) -> None:
        super().__init__(max_length=LONGEST_TEXT, required=False, **options)

    def to_python(self, value: Any) -> Any:
        """Return the text without unwanted characters; the length is checked afterwards."""
        text = super().to_python(value)
        return clean_text(text).strip() if isinstance(text, str) else text

    def clean(self, value: Any) -> Any:
        """Clean before the validators look: a null byte is dropped and not refused."""
        return super().clean(clean_text(value) if isinstance(value, str) else value)


class PickedOrTypedForm(forms.Form):
    """A question or a request for help: one of the ready phrases, own words, or both."""

    picked = forms.ChoiceField(required=False, error_messages=_ERRORS)
    text = ParentText(error_messages=_ERRORS)

    def __init__(self, data: Any, kinds: Sequence[str]) -> None:
        super().__init__(data)
        self.fields["picked"].choices = [(kind, kind) for kind in kinds]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """Ask for at least one of the two."""
        cleaned = super().clean() or {}
        if not self.errors and not (cleaned.get("picked") or cleaned.get("text")):
            raise forms.ValidationError("error-choose-one")
        return cleaned

    @property
    def problems(self) -> list[str]:
        """Return the ids of the sentences that say what is wrong."""
        return sorted({str(message) for messages in self.errors.values() for message in messages})


class PreferencesForm(forms.Form):
    """Language, channel and listening, out of what this guardian can choose."""

    language = forms.ChoiceField(error_messages=_ERRORS)
    channel = forms.ChoiceField(error_messages=_ERRORS)
    listening = forms.BooleanField(required=False)

    def __init__(self, data: Any, languages: Sequence[str], channels: Sequence[str]) -> None:
        super().__init__(data)
        self.fields["language"].choices = [(tag, tag) for tag in languages]  # type: ignore[attr-defined]
        self.fields["channel"].choices = [(kind, kind) for kind in channels]  # type: ignore[attr-defined]
