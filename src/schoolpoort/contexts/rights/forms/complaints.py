"""Forms of staff about complaints."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.rights.complaint_kinds import LONGEST_TEXT


class ReplyForm(forms.Form):
    """An answer to a guardian."""

    text = forms.CharField(
        label=gettext_lazy("Jouw antwoord, in eenvoudig Nederlands"),
        max_length=LONGEST_TEXT,
        widget=forms.Textarea(attrs={"rows": 5}),
    )


class ConfidantForm(forms.Form):
    """Who reads complaints."""

    user = forms.ChoiceField(label=gettext_lazy("Wie leest de klachten?"))

    def __init__(self, *args: Any, colleagues: Sequence[User], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._colleagues = {str(each.pk): each for each in colleagues}
        field: Any = self.fields["user"]
        field.choices = [(key, each.get_full_name()) for key, each in self._colleagues.items()]

    @property
    def chosen(self) -> User:
        """The user of a valid form."""
        return self._colleagues[self.cleaned_data["user"]]
