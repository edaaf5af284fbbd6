"""What comes in from an exercise of the course; nothing of it is kept."""

from django import forms
from django.utils.translation import gettext_lazy as _

#: As long as a text that fits on the page of an exercise.
_LONGEST = 2000


class RewriteForm(forms.Form):
    """A text as it was, and as somebody writes it now."""

    before = forms.CharField(max_length=_LONGEST, widget=forms.HiddenInput)
    after = forms.CharField(
        label=_("Schrijf het makkelijker"), max_length=_LONGEST, widget=forms.Textarea(attrs={"rows": 4})
    )
