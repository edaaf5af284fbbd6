"""The forms of rooms: opening one, and asking one for a group."""

from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from schoolpoort.contexts.directory.services.rooms import Moment
from schoolpoort.contexts.organisations.api import Room

_TIME = forms.TimeInput(attrs={"type": "time", "step": 900}, format="%H:%M")


class OpenRoomForm(forms.Form):
    """Which room, for how many people, between which hours."""

    room: Any = forms.ModelChoiceField(label=gettext_lazy("Welk lokaal?"), queryset=None)
    people = forms.IntegerField(label=gettext_lazy("Voor hoeveel mensen?"), min_value=1, max_value=2000, initial=20)
    opens_at = forms.TimeField(label=gettext_lazy("Vanaf welk uur?"), widget=_TIME, initial="16:30")
    closes_at = forms.TimeField(label=gettext_lazy("Tot welk uur?"), widget=_TIME, initial="21:00")
    house_rules = forms.CharField(
        label=gettext_lazy("Wat moet een groep weten?"),
        help_text=gettext_lazy("Bijvoorbeeld: zet de stoelen terug."),
        max_length=300,
        required=False,
    )

    def __init__(self, rooms: QuerySet[Room], data: Any = None) -> None:
        super().__init__(data)
        field: Any = self.fields["room"]
        field.queryset = rooms

    def clean(self) -> dict[str, Any]:
        """Refuse hours that are not in order."""
        cleaned: dict[str, Any] = super().clean() or {}
        opens, closes = cleaned.get("opens_at"), cleaned.get("closes_at")
        if opens and closes and closes <= opens:
            self.add_error("closes_at", _("Dit uur moet na het eerste uur komen."))
        return cleaned


class AskRoomForm(forms.Form):
    """Who asks a room, for what, when."""

    group = forms.CharField(
        label=gettext_lazy("Voor welke groep?"),
        help_text=gettext_lazy("Bijvoorbeeld: praatgroep dinsdag."),
        max_length=120,
    )
    purpose = forms.CharField(label=gettext_lazy("Wat gaan jullie doen?"), max_length=300)
    day = forms.DateField(
        label=gettext_lazy("Op welke dag?"), widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    starts = forms.TimeField(label=gettext_lazy("Van welk uur?"), widget=_TIME)
    ends = forms.TimeField(label=gettext_lazy("Tot welk uur?"), widget=_TIME)

    def moment(self) -> Moment:
        """Return when."""
        return Moment(self.cleaned_data["day"], self.cleaned_data["starts"], self.cleaned_data["ends"])
