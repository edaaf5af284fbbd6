"""Forms of administrators about requests and doubled records."""

from django import forms
from django.utils.translation import gettext_lazy

from schoolpoort.contexts.people.api import RosterAddress, UnclearAddress, address_of, address_parts, street_line


class DecisionForm(forms.Form):
    """Why something is done or not; the guardian reads it."""

    reason = forms.CharField(
        label=gettext_lazy("Waarom? De ouder leest dit."),
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=gettext_lazy("Zeg je nee, dan is een reden nodig."),
    )


class AddressForm(forms.Form):
    """The parts of an address, so that letters arrive and the next roster is understood."""

    street = forms.CharField(label=gettext_lazy("Straat en nummer"), max_length=120)
    postcode = forms.CharField(label=gettext_lazy("Postcode"), max_length=10)
    town = forms.CharField(label=gettext_lazy("Gemeente"), max_length=80)

    @classmethod
    def about(cls, typed: str) -> "AddressForm":
        """Return the form with what can be told apart in an address on one line; the street where nothing can."""
        try:
            parts = address_parts(typed)
        except UnclearAddress:
            return cls(initial={"street": typed[:120]})
        return cls(initial={"street": street_line(parts), "postcode": parts.postcode, "town": parts.town})

    @property
    def address(self) -> RosterAddress:
        """The address of a valid form."""
        values = self.cleaned_data
        return address_of(values["street"], values["postcode"], values["town"])
