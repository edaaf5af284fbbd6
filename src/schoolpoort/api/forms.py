"""The form with which an administrator makes a key."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from schoolpoort.api.keys import LONGEST_LIFE
from schoolpoort.api.models import ApiScope
from schoolpoort.contexts.organisations.api import Organisation, OrganisationKind
from schoolpoort.core import clock

#: A town has no rosters, classes or worklist: its data worker reads figures.
_FOR_A_TOWN = (ApiScope.REACH_READ,)


class KeyForm(forms.Form):
    """For which program, why, what it may do, until when."""

    name = forms.CharField(
        label=gettext_lazy("Voor welk programma?"),
        help_text=gettext_lazy("Bijvoorbeeld: ons leerlingenpakket."),
        max_length=80,
    )
    purpose = forms.CharField(
        label=gettext_lazy("Waarvoor is de sleutel nodig?"),
        help_text=gettext_lazy("Eén zin, zodat een collega het later nog begrijpt."),
        max_length=200,
    )
    scopes = forms.MultipleChoiceField(
        label=gettext_lazy("Wat mag het programma?"),
        help_text=gettext_lazy("Kies alleen wat echt nodig is."),
        widget=forms.CheckboxSelectMultiple,
    )
    ends_on = forms.DateField(
        label=gettext_lazy("Tot en met welke dag?"),
        help_text=gettext_lazy("Hoogstens twaalf maanden. Daarna maak je een nieuwe."),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )

    def __init__(self, organisation: Organisation, data: Any = None) -> None:
        super().__init__(data)
        of_town = organisation.kind == OrganisationKind.TOWN
        field: Any = self.fields["scopes"]
        field.choices = [(each.value, each.label) for each in (_FOR_A_TOWN if of_town else ApiScope)]
        self.fields["ends_on"].initial = clock.today() + LONGEST_LIFE

    def clean_ends_on(self) -> date:
        """Refuse a day that is past or more than twelve months away."""
        ends_on: date = self.cleaned_data["ends_on"]
        today = clock.today()
        if not today < ends_on <= today + LONGEST_LIFE:
            raise forms.ValidationError(_("Kies een dag na vandaag, hoogstens twaalf maanden ver."))
        return ends_on

    def clean_scopes(self) -> list[ApiScope]:
        """Return the scopes; saving a roster needs handing it in."""
        scopes = [ApiScope(each) for each in self.cleaned_data["scopes"]]
        if ApiScope.ROSTER_APPLY in scopes and ApiScope.ROSTER_WRITE not in scopes:
            raise forms.ValidationError(_("Wie een lijst mag bewaren, moet ze ook mogen opladen. Kies dat erbij."))
        return scopes
