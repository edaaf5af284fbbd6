"""Forms around access in an emergency."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from schoolpoort.contexts.people.services.emergency import SHORTEST_REASON


class EmergencyForm(forms.Form):
    """One child by its full name and class, and why it cannot wait."""

    name = forms.CharField(
        label=gettext_lazy("Voornaam en familienaam van het kind"),
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    class_name = forms.CharField(label=gettext_lazy("Klas"), max_length=40)
    reason = forms.CharField(
        label=gettext_lazy("Wat is er aan de hand?"),
        max_length=500,
        min_length=SHORTEST_REASON,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=gettext_lazy("De ouder kan dit later lezen."),
        error_messages={"min_length": gettext_lazy("Schrijf in een zin wat er aan de hand is.")},
    )


class ReviewForm(forms.Form):
    """What the guardian may see of it."""

    decision = forms.ChoiceField(
        label=gettext_lazy("Mag de ouder dit zien?"),
        choices=[
            ("show", gettext_lazy("Ja, de ouder ziet wie keek en waarom")),
            ("hide", gettext_lazy("Nee, want dat brengt iemand in gevaar")),
        ],
        widget=forms.RadioSelect,
        initial="show",
    )
    hidden_because = forms.CharField(
        label=gettext_lazy("Waarom is dat gevaarlijk?"),
        required=False,
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    def clean(self) -> dict[str, Any]:
        """Ask a reason for hiding, and none for showing."""
        cleaned: dict[str, Any] = super().clean() or {}
        reason = cleaned.get("hidden_because", "").strip()
        if cleaned.get("decision") == "hide" and len(reason) < SHORTEST_REASON:
            self.add_error("hidden_because", _("Schrijf in een zin waarom. Je naam staat erbij."))
        if cleaned.get("decision") == "show":
            cleaned["hidden_because"] = ""
        return cleaned
