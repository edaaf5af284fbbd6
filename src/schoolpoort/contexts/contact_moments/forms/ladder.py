"""The four questions of the ladder, and the booking form of an interpreting service."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from schoolpoort.contexts.contact_moments.enums import InterpreterChannel
from schoolpoort.contexts.contact_moments.policies.ladder import Dutch, Setting, Shared, Situation, Talk
from schoolpoort.core import clock
from schoolpoort.core.language_names import name_for_reader
from schoolpoort.core.languages import LANGUAGES

TALKS = [
    (Talk.PRACTICAL.value, gettext_lazy("Kort en praktisch: een uur, een turnzak, een afspraak")),
    (Talk.INFORMATION.value, gettext_lazy("Uitleg die vastligt: een inschrijving, een infomoment")),
    (Talk.ABOUT_CHILD.value, gettext_lazy("Over het kind: leren, gedrag, rapport")),
    (Talk.SENSITIVE.value, gettext_lazy("Moeilijk of belangrijk: zorg, gezondheid, een conflict, een keuze")),
]
DUTCHES = [
    (Dutch.ENOUGH.value, gettext_lazy("Ja, dit gesprek lukt in het Nederlands")),
    (Dutch.A_BIT.value, gettext_lazy("Een beetje: gewone woorden lukken")),
    (Dutch.NOT_YET.value, gettext_lazy("Nog niet, of ik weet het niet")),
]
SHAREDS = [
    (Shared.TOGETHER.value, gettext_lazy("Ja, de ouder en ik spreken er samen een")),
    (Shared.COLLEAGUE.value, gettext_lazy("Ja, en een collega spreekt ze")),
    (Shared.NOBODY.value, gettext_lazy("Niemand op school spreekt ze")),
]
SETTINGS = [
    (Setting.NOW.value, gettext_lazy("Nu meteen")),
    (Setting.REMOTE.value, gettext_lazy("Later, aan de telefoon of met beeld")),
    (Setting.PRESENT.value, gettext_lazy("Later, op school of thuis")),
]


def _question(label: Any, choices: list[tuple[str, Any]]) -> forms.ChoiceField:
    wanted = {"required": gettext_lazy("Kies wat het best past.")}
    return forms.ChoiceField(label=label, choices=choices, widget=forms.RadioSelect, error_messages=wanted)


class LadderForm(forms.Form):
    """All four questions on one page, so that going back needs no script."""

    talk = _question(gettext_lazy("1. Wat voor gesprek is het?"), TALKS)
    dutch = _question(gettext_lazy("2. Is het Nederlands van de ouder genoeg?"), DUTCHES)
    shared = _question(gettext_lazy("3. Is er een andere taal die mag en die jullie kennen?"), SHAREDS)
    setting = _question(gettext_lazy("4. Wanneer en waar praten jullie?"), SETTINGS)

    def situation(self) -> Situation:
        """Return the four answers; the form is valid."""
        cleaned = self.cleaned_data
        return Situation(
            Talk(cleaned["talk"]), Dutch(cleaned["dutch"]), Shared(cleaned["shared"]), Setting(cleaned["setting"])
        )


class BookingForm(forms.Form):
    """What an interpreting service asks. No name of a parent or a child: the service does not need it."""

    day = forms.DateField(label=gettext_lazy("Welke dag?"), widget=forms.DateInput(attrs={"type": "date"}))
    starts = forms.TimeField(
        label=pgettext_lazy("start of a talk", "Hoe laat?"), widget=forms.TimeInput(attrs={"type": "time"})
    )
    talk_minutes = forms.IntegerField(
        label=gettext_lazy("Hoeveel minuten duurt zo'n gesprek gewoonlijk?"), min_value=5, max_value=180, initial=15
    )
    channel = forms.ChoiceField(
        label=gettext_lazy("Hoe?"), choices=InterpreterChannel.choices, widget=forms.RadioSelect
    )
    place = forms.CharField(label=gettext_lazy("Adres, telefoonnummer of link"), max_length=200)
    language = forms.ChoiceField(label=gettext_lazy("Welke taal?"))
    region = forms.CharField(
        label=gettext_lazy("Land of streek"),
        required=False,
        max_length=80,
        help_text=gettext_lazy("Arabisch uit Marokko is anders dan Arabisch uit Syrië."),
    )
    topic = forms.CharField(
        label=gettext_lazy("Waarover gaat het gesprek?"),
        max_length=200,
        help_text=gettext_lazy("Zonder namen. Bijvoorbeeld: rapport van het tweede leerjaar."),
    )
    contact = forms.CharField(label=gettext_lazy("Wie van de school is het contact?"), max_length=160)

    def __init__(self, *args: Any, languages: Sequence[str] = (), **kwargs: Any) -> None:
        """Offer all languages, the guardian's own first."""
        super().__init__(*args, **kwargs)
        tags = [*languages, *(tag for tag in LANGUAGES if tag not in languages)]
        self.fields["language"].choices = [  # type: ignore[attr-defined]
            (tag, name_for_reader(LANGUAGES[tag])) for tag in tags if tag in LANGUAGES and tag != "nl"
        ]

    def clean_day(self) -> date:
        """Refuse a day that is over."""
        day: date = self.cleaned_data["day"]
        if day < clock.today():
            raise forms.ValidationError(_("Die dag is voorbij. Kies een dag die nog komt."))
        return day
