"""Which organisation a partner is."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from schoolpoort.contexts.contact_moments.enums import SecrecyRegime
from schoolpoort.contexts.organisations.api import OrganisationKind, organisations_named
from schoolpoort.contexts.people.api import SharingPartner


class PartnerOrganisationForm(forms.Form):
    """A partner of the school, the name of its organisation on this installation, and the secrecy of its people."""

    partner = forms.ChoiceField(label=gettext_lazy("Welke partner?"))
    reader = forms.CharField(
        label=gettext_lazy("Hoe heet deze organisatie in Schoolpoort?"),
        max_length=140,
        help_text=gettext_lazy("De volledige naam, zoals zij die gebruikt."),
    )
    regime = forms.ChoiceField(
        label=gettext_lazy("Welk geheim geldt voor de mensen daar?"),
        choices=[each for each in SecrecyRegime.choices if each[0] != SecrecyRegime.OFFICIAL],
        widget=forms.RadioSelect,
    )

    def __init__(self, *args: Any, partners: Sequence[SharingPartner], **kwargs: Any) -> None:
        """Offer the partners of the school."""
        super().__init__(*args, **kwargs)
        self._partners = {str(each.pk): each for each in partners}
        self.fields["partner"].choices = [(key, each.name) for key, each in self._partners.items()]  # type: ignore[attr-defined]

    def clean_partner(self) -> SharingPartner:
        """Return the partner itself."""
        return self._partners[self.cleaned_data["partner"]]

    def clean_reader(self) -> object:
        """Return the one organisation of this name that is no school."""
        found = [
            each
            for each in organisations_named(self.cleaned_data["reader"])
            if each.kind in (OrganisationKind.CENTRE, OrganisationKind.TOWN)
        ]
        if len(found) != 1:
            raise forms.ValidationError(_("We vinden geen centrum of stad met die naam. Kijk de naam na."))
        return found[0]
