"""What a member of staff notes for a guardian who asked help in a talk or on paper."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import get_language, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from schoolpoort.contexts.people.api import DUTCH, Guardian
from schoolpoort.contexts.support.enums import Gender, PlaceKind
from schoolpoort.contexts.support.forms.own_help import LONGEST_TEXT
from schoolpoort.contexts.support.kinds import NeedKind, kind_of, need_kinds
from schoolpoort.contexts.support.services.asking import Wish
from schoolpoort.core import clock
from schoolpoort.core.language_names import name_for_reader
from schoolpoort.core.languages import LANGUAGES, language
from schoolpoort.core.phrases import phrase


class FindGuardianForm(forms.Form):
    """For whom: sent in the body, so that no name stands in an address."""

    name = forms.CharField(label=_("Naam van de ouder of voornaam van het kind"), min_length=2, max_length=80)


class OnBehalfForm(forms.Form):
    """Which help, in which language, when, where and whom."""

    kind = forms.ChoiceField(label=_("Welke hulp?"))
    language = forms.ChoiceField(label=_("In welke taal?"))
    day = forms.DateField(label=_("Dag"), widget=forms.DateInput({"type": "date"}))
    starts = forms.TimeField(label=_("Uur"), widget=forms.TimeInput({"type": "time"}))
    place = forms.ChoiceField(label=_("Waar?"), choices=PlaceKind.choices, initial=PlaceKind.SITE.value)
    gender = forms.ChoiceField(
        label=_("Wie heeft de ouder liefst?"),
        choices=[("", pgettext_lazy("a person", "maakt niet uit")), *Gender.choices],
        required=False,
    )
    urgent = forms.BooleanField(label=_("Dit is dringend"), required=False)
    note = forms.CharField(
        label=_("Wat de ouder erbij zei"),
        max_length=LONGEST_TEXT,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Schrijf alleen wat de ouder zelf wil zeggen. De ouder leest dit mee."),
    )

    def __init__(self, data: Any, guardian: Guardian) -> None:
        super().__init__(data)
        spoken = [each.tag for each in guardian.language_skills.all() if each.speaks or each.understands]
        tags = dict.fromkeys([*spoken, DUTCH, *LANGUAGES])
        kinds = [(each.id, phrase(each.id, [get_language() or DUTCH, DUTCH]).text) for each in need_kinds()]
        self.fields["kind"].choices = kinds  # type: ignore[attr-defined]
        self.fields["language"].choices = [  # type: ignore[attr-defined]
            (each, name_for_reader(language(each))) for each in tags
        ]

    def clean_day(self) -> date:
        """Return the day, which lies ahead."""
        day: date = self.cleaned_data["day"]
        if day < clock.today():
            raise forms.ValidationError(_("Deze dag is voorbij. Kies een andere dag."))
        return day

    def chosen_kind(self) -> NeedKind:
        """Return the kind of a valid form."""
        return kind_of(self.cleaned_data["kind"])

    def wish(self) -> Wish:
        """Return the wish of a valid form."""
        values = self.cleaned_data
        return Wish(
            language=values["language"],
            day=values["day"],
            starts=values["starts"],
            gender=values["gender"],
            place=PlaceKind(values["place"]),
            note=values["note"],
            note_language=DUTCH,
        )
