"""What somebody taps and types about one talk."""

from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from schoolpoort.contexts.contact_moments.enums import ContactKind, Topic
from schoolpoort.contexts.contact_moments.models.notes import LONGEST_NOTE
from schoolpoort.contexts.contact_moments.services.moments import Told
from schoolpoort.core.ids import new_id


class NoteForm(forms.Form):
    """A few words about a guardian."""

    words = forms.CharField(
        label=_("Wat spraken jullie af?"),
        max_length=LONGEST_NOTE,
        widget=forms.Textarea(attrs={"rows": 2, "dir": "auto", "autocomplete": "off"}),
    )


class MomentForm(NoteForm):
    """One talk: who, how, about what, perhaps a few words. `worried` saves nothing: it is referred."""

    guardian = forms.UUIDField()
    client_id = forms.UUIDField(required=False, widget=forms.HiddenInput)
    kind = forms.ChoiceField(choices=ContactKind.choices, required=False)
    topic = forms.MultipleChoiceField(choices=Topic.choices, required=False)
    at = forms.DateTimeField(required=False)
    worried = forms.BooleanField(required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Let the words be left out."""
        super().__init__(*args, **kwargs)
        self.fields["words"].required = False

    def told(self) -> Told:
        """Return what was tapped; the form is valid."""
        cleaned = self.cleaned_data
        client_id: UUID = cleaned["client_id"] or new_id()
        return Told(
            client_id=client_id,
            kind=ContactKind(cleaned["kind"] or ContactKind.GATE),
            topics=[Topic(each) for each in cleaned["topic"]],
            words=cleaned["words"].strip(),
            at=cleaned["at"],
        )
