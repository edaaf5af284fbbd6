"""Forms of administrators about requests and doubled records."""

from django import forms
from django.utils.translation import gettext_lazy


class DecisionForm(forms.Form):
    """Why something is done or not; the guardian reads it."""

    reason = forms.CharField(
        label=gettext_lazy("Waarom? De ouder leest dit."),
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=gettext_lazy("Zeg je nee, dan is een reden nodig."),
    )
