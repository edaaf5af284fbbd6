"""What a coordinator fills in for a buddy pair, and for ambassadors."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from schoolpoort.contexts.people.api import Guardian
from schoolpoort.contexts.support.enums import PairTask
from schoolpoort.contexts.support.models import Supporter
from schoolpoort.contexts.support.services.training import MOST_STEPS
from schoolpoort.core import clock


class PairForm(forms.Form):
    """Who goes with whom, and for what: one bounded task."""

    guardian = forms.ChoiceField(label=_("Welke ouder?"), help_text=_("Je kiest uit de ouders die hulp vroegen."))
    supporter = forms.ChoiceField(
        label=_("Welke buddy?"), help_text=_("Alleen wie een eigen plek heeft: daar antwoordt een buddy.")
    )
    task = forms.ChoiceField(
        label=_("Wat doen ze samen?"),
        choices=PairTask.choices,
        help_text=_("Eén taak, zes maanden. Een buddy zoekt geen huis en geeft geen geld."),
    )

    def __init__(self, data: Any, *, guardians: list[Guardian], supporters: list[tuple[Supporter, str]]) -> None:
        super().__init__(data)
        self._guardians = {str(each.pk): each for each in guardians}
        self._supporters = {str(each.pk): each for each, _words in supporters}
        names = [(str(each.pk), f"{each.first_name} ({each.organisation.name})") for each in guardians]
        self.fields["guardian"].choices = names  # type: ignore[attr-defined]
        self.fields["supporter"].choices = [(str(each.pk), words) for each, words in supporters]  # type: ignore[attr-defined]

    @property
    def pair(self) -> tuple[Guardian, Supporter]:
        """The two people of a valid form."""
        return self._guardians[self.cleaned_data["guardian"]], self._supporters[self.cleaned_data["supporter"]]


class MeetingForm(forms.Form):
    """When and where both meet for the first time."""

    day = forms.DateField(label=_("Dag"), widget=forms.DateInput({"type": "date"}, format="%Y-%m-%d"))
    starts = forms.TimeField(label=_("Uur"), widget=forms.TimeInput({"type": "time"}, format="%H:%M"))
    place = forms.CharField(
        label=_("Plaats"), max_length=250, help_text=_("Kies een open plek, zoals de school of de bibliotheek.")
    )

    def clean_day(self) -> Any:
        """Refuse a day that is over."""
        day = self.cleaned_data["day"]
        if day < clock.today():
            raise forms.ValidationError(_("Deze dag is voorbij. Kies een andere dag."))
        return day


class StepsForm(forms.Form):
    """The steps that an organisation names itself, one on each line."""

    steps = forms.CharField(
        label=_("Stappen, één op elke regel"),
        required=False,
        widget=forms.Textarea({"rows": 6}),
        help_text=_("Laat je dit leeg? Dan gelden de vijf gewone stappen."),
        max_length=MOST_STEPS * 121,
    )
