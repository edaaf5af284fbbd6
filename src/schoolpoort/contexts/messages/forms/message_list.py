"""Search and filter of the list of messages."""

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from schoolpoort.contexts.messages.models import Message, MessageState


class MessageFilter(forms.Form):
    """A word of the title, and a state; what is not valid filters nothing."""

    q = forms.CharField(label=_("Zoek in je berichten"), max_length=80, required=False)
    state = forms.ChoiceField(
        choices=[("", ""), ("draft", ""), ("scheduled", ""), ("sent", "")], required=False, widget=forms.HiddenInput
    )

    @property
    def chosen_state(self) -> str:
        """The chosen state, or an empty text for all."""
        return str(self.cleaned_data.get("state", "")) if self.is_valid() else ""

    @property
    def is_filtering(self) -> bool:
        """Say whether the list is narrowed."""
        return self.is_valid() and any(self.cleaned_data.values())

    def narrow(self, messages: QuerySet[Message]) -> QuerySet[Message]:
        """Return the messages that fit."""
        if not self.is_valid():
            return messages
        if word := self.cleaned_data["q"]:
            messages = messages.filter(title__icontains=word)
        if self.chosen_state == MessageState.SENT:
            return messages.filter(state__in=[MessageState.SENT, MessageState.SENDING])
        return messages.filter(state=self.chosen_state) if self.chosen_state else messages
