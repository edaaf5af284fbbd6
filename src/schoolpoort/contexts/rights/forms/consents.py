"""Forms of staff about consents: a signed paper, and with whom the school shares."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from schoolpoort.contexts.people.api import (
    PHOTO_PURPOSES,
    ConsentPurpose,
    ConsentSource,
    Guardian,
    PartnerAim,
    PartnerBasis,
)


class NoteConsentForm(forms.Form):
    """What a guardian said on paper or in a talk."""

    guardian = forms.ChoiceField(label=gettext_lazy("Wie zei het?"), widget=forms.RadioSelect)
    purposes = forms.MultipleChoiceField(
        label=gettext_lazy("Waarover?"),
        choices=[(each.value, each.label) for each in PHOTO_PURPOSES],
        widget=forms.CheckboxSelectMultiple,
    )
    say = forms.ChoiceField(
        label=gettext_lazy("Ja of nee?"),
        choices=[("yes", gettext_lazy("ja, dit mag")), ("no", gettext_lazy("nee, dit mag niet"))],
        widget=forms.RadioSelect,
    )
    source = forms.ChoiceField(
        label=gettext_lazy("Hoe?"),
        choices=[
            (ConsentSource.PAPER.value, gettext_lazy("op papier, met handtekening")),
            (ConsentSource.TALK_CODE.value, gettext_lazy("in een gesprek: stuur de ouder nu een code")),
            (ConsentSource.IN_PERSON.value, gettext_lazy("in een gesprek, zonder code (alleen voor een nee)")),
        ],
        widget=forms.RadioSelect,
        initial=ConsentSource.PAPER,
    )

    def __init__(self, *args: Any, guardians: Sequence[Guardian], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._guardians = {str(each.pk): each for each in guardians}
        field: Any = self.fields["guardian"]
        field.choices = [(key, each.full_name) for key, each in self._guardians.items()]

    def clean(self) -> dict[str, Any]:
        """Refuse a yes that was only spoken: a child or a misunderstanding may stand behind it."""
        cleaned: dict[str, Any] = super().clean() or {}
        if cleaned.get("say") == "yes" and cleaned.get("source") == ConsentSource.IN_PERSON:
            self.add_error("source", _("Een ja heeft een code of een handtekening nodig. Kies een van die twee."))
        return cleaned

    @property
    def chosen_guardian(self) -> Guardian:
        """The guardian of a valid form."""
        return self._guardians[self.cleaned_data["guardian"]]

    @property
    def says_yes(self) -> bool:
        """Whether a valid form says yes."""
        return bool(self.cleaned_data["say"] == "yes")

    @property
    def chosen_purposes(self) -> list[ConsentPurpose]:
        """The purposes of a valid form."""
        return [ConsentPurpose(each) for each in self.cleaned_data["purposes"]]


class PartnerForm(forms.Form):
    """An organisation with which the school shares something."""

    name = forms.CharField(label=gettext_lazy("Naam van de organisatie"), max_length=120)
    aim = forms.ChoiceField(label=gettext_lazy("Waarvoor?"), choices=PartnerAim.choices)
    basis = forms.ChoiceField(label=gettext_lazy("Waarom mag het?"), choices=PartnerBasis.choices)
