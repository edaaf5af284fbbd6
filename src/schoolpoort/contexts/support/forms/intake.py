"""Forms of the coordinator: the intake of a supporter, what was seen, who never meets whom, where one signs up."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from schoolpoort.contexts.delivery.api import ChannelKind
from schoolpoort.contexts.people.api import Guardian, WrongAddress, cleaned_address
from schoolpoort.contexts.support.enums import CheckKind, Gender, SupporterKind
from schoolpoort.contexts.support.kinds import need_kinds
from schoolpoort.contexts.support.models import Supporter, SupportSetting
from schoolpoort.contexts.support.validators import is_adult
from schoolpoort.core import clock
from schoolpoort.core.language_names import name_for_reader
from schoolpoort.core.languages import LANGUAGES
from schoolpoort.core.phrases import phrase, phrasebook

#: The fields of the form that are fields of Supporter; birth_date is written as an ISO date.
SUPPORTER_FIELDS = (
    "first_name",
    "last_name",
    "kinds",
    "postcode",
    "gender",
    "birth_date",
    "written_language",
    "hours_per_month",
    "households_at_most",
    "travel_km_at_most",
    "remote_too",
    "topics",
    "works_with_minors",
)


def _date_input() -> forms.DateInput:
    return forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")


def topic_choices() -> list[tuple[str, str]]:
    """Return what a supporter may like to do, in Dutch as parents ask it."""
    return [(kind.topic, phrase(kind.id, ["nl"]).text) for kind in need_kinds() if kind.id != "help-other"]


class IntakeForm(forms.Form):
    """Who somebody is and within which limits this adult helps."""

    first_name = forms.CharField(label=gettext_lazy("Voornaam"), max_length=80)
    last_name = forms.CharField(label=gettext_lazy("Familienaam"), max_length=120)
    birth_date = forms.DateField(
        label=gettext_lazy("Geboortedatum"), widget=_date_input(), help_text=gettext_lazy("Alleen volwassenen helpen.")
    )
    kinds = forms.MultipleChoiceField(
        label=gettext_lazy("Helpt als"), choices=SupporterKind.choices, widget=forms.CheckboxSelectMultiple
    )
    topics = forms.MultipleChoiceField(
        label=gettext_lazy("Helpt graag met"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy("Niets aangeduid? Dan mag iedereen alles vragen."),
    )
    postcode = forms.RegexField(
        r"^[1-9][0-9]{3}$",
        label=gettext_lazy("Postcode"),
        error_messages={"invalid": gettext_lazy("Een postcode heeft vier cijfers.")},
    )
    gender = forms.ChoiceField(
        label=gettext_lazy("Vrouw of man"),
        required=False,
        choices=[("", pgettext_lazy("a person's gender", "wil het niet zeggen")), *Gender.choices],
    )
    written_language = forms.ChoiceField(label=gettext_lazy("We schrijven in het"))
    hours_per_month = forms.IntegerField(label=gettext_lazy("Uren per maand"), min_value=1, max_value=80)
    households_at_most = forms.IntegerField(label=gettext_lazy("Hoeveel gezinnen tegelijk"), min_value=1, max_value=50)
    travel_km_at_most = forms.IntegerField(label=gettext_lazy("Hoe ver, in kilometer"), min_value=0, max_value=100)
    remote_too = forms.BooleanField(label=gettext_lazy("Helpt ook per telefoon of video"), required=False)
    works_with_minors = forms.BooleanField(
        label=gettext_lazy("Werkt vaak met kinderen"),
        required=False,
        help_text=gettext_lazy("Dan moet je het uittreksel 596.2 gezien hebben."),
    )

    def __init__(self, *args: Any, supporter: Supporter | None = None, **kwargs: Any) -> None:
        if supporter is not None:
            kwargs["initial"] = {name: getattr(supporter, name) for name in SUPPORTER_FIELDS}
        super().__init__(*args, **kwargs)
        written: Any = self.fields["written_language"]
        known = [LANGUAGES[tag] for tag in phrasebook().languages if tag in LANGUAGES]
        written.choices = [(each.tag, name_for_reader(each)) for each in known]
        topics: Any = self.fields["topics"]
        topics.choices = topic_choices()

    def clean_birth_date(self) -> str:
        """Refuse who is not an adult, with the reason."""
        born: date = self.cleaned_data["birth_date"]
        if born > clock.today() or not is_adult(born, clock.today()):
            raise forms.ValidationError(_("Alleen wie 18 jaar of ouder is, helpt. Zo blijft een kind gewoon kind."))
        return born.isoformat()

    @property
    def supporter_values(self) -> dict[str, Any]:
        """The fields of Supporter of a valid form."""
        return {name: self.cleaned_data[name] for name in SUPPORTER_FIELDS}


class NewSupporterForm(IntakeForm):
    """Somebody who comes to the counter: the intake, and one number or address."""

    contact = forms.CharField(label=gettext_lazy("Gsm-nummer of e-mailadres"), max_length=200)

    field_order = ("first_name", "last_name", "contact", "birth_date")

    def clean_contact(self) -> tuple[str, str]:
        """Return the kind and the cleaned number or address."""
        typed = self.cleaned_data["contact"]
        kind = ChannelKind.EMAIL if "@" in typed else ChannelKind.SMS
        try:
            return kind.value, cleaned_address(kind, typed)
        except WrongAddress:
            raise forms.ValidationError(_("Schrijf een gsm-nummer of een e-mailadres.")) from None


class CheckForm(forms.Form):
    """What was seen, and when."""

    kind = forms.ChoiceField(label=gettext_lazy("Wat zag je?"), choices=CheckKind.choices)
    seen_on = forms.DateField(label=gettext_lazy("Op welke dag?"), widget=_date_input())

    def clean_seen_on(self) -> date:
        """Refuse a day that is still to come."""
        seen: date = self.cleaned_data["seen_on"]
        if seen > clock.today():
            raise forms.ValidationError(_("Deze dag komt nog. Kies vandaag of een dag ervoor."))
        return seen


class BlockForm(forms.Form):
    """Who never meets this supporter, of the guardians who asked for help."""

    guardian = forms.ChoiceField(label=gettext_lazy("Welke ouder?"))
    reason = forms.CharField(
        label=gettext_lazy("Waarom, in een paar woorden"),
        required=False,
        max_length=120,
        help_text=gettext_lazy("Bijvoorbeeld: buren, familie. Schrijf niets over ruzie of gezondheid."),
    )

    def __init__(self, *args: Any, guardians: Sequence[Guardian], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._guardians = {str(each.pk): each for each in guardians}
        field: Any = self.fields["guardian"]
        field.choices = [
            (key, f"{each.first_name} ({each.organisation.name})") for key, each in self._guardians.items()
        ]

    @property
    def chosen(self) -> Guardian:
        """The guardian of a valid form."""
        return self._guardians[self.cleaned_data["guardian"]]


class SettingForm(forms.ModelForm):  # type: ignore[type-arg]
    """What who wants to help reads; without it nobody can sign up."""

    class Meta:
        model = SupportSetting
        fields = ("open", "insurer", "contact")
        labels = {
            "open": gettext_lazy("Iedereen kan zich aanmelden als helper"),
            "insurer": gettext_lazy("Verzekering van vrijwilligers"),
            "contact": gettext_lazy("Wie kunnen helpers iets vragen?"),
        }
        help_texts = {
            "insurer": gettext_lazy("Naam van de verzekeraar en nummer van de polis. De wet vraagt dit."),
            "contact": gettext_lazy("Een naam met een telefoonnummer of e-mailadres."),
        }

    def clean(self) -> dict[str, Any]:
        """Refuse to open without what the act on volunteers asks to tell."""
        cleaned: dict[str, Any] = super().clean() or {}
        if cleaned.get("open"):
            for name in ("insurer", "contact"):
                if not cleaned.get(name):
                    self.add_error(name, _("Vul dit eerst in. Helpers moeten dit weten voor ze beginnen."))
        return cleaned
