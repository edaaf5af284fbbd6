"""The form that records an agreement across organisations."""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from schoolpoort.contexts.organisations.api import AgreementAim, Organisation, organisations_named


class AgreementForm(forms.Form):
    """What is agreed, for what, with whom, until when, and where the paper is."""

    title = forms.CharField(label=gettext_lazy("Hoe heet de afspraak?"), max_length=160)
    purpose = forms.CharField(
        label=gettext_lazy("Waarvoor is ze?"), max_length=300, widget=forms.Textarea(attrs={"rows": 2})
    )
    aim = forms.ChoiceField(
        label=gettext_lazy("Wat opent ze?"),
        choices=AgreementAim.choices,
        initial=AgreementAim.SUPPORT.value,
        help_text=gettext_lazy("Open niet meer dan nodig is."),
    )
    parties = forms.CharField(
        label=gettext_lazy("Met wie?"),
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=gettext_lazy("Eén naam per regel, precies zoals de school of stad zelf schrijft."),
    )
    ends = forms.DateField(
        label=gettext_lazy("Tot en met wanneer?"), widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    file_reference = forms.CharField(
        label=gettext_lazy("Waar is het ondertekende papier?"),
        max_length=120,
        required=False,
        help_text=gettext_lazy("Bijvoorbeeld een nummer of een map."),
    )

    def clean_parties(self) -> list[Organisation]:
        """Return the organisations that were named; each name must lead to exactly one."""
        found: list[Organisation] = []
        for line in self.cleaned_data["parties"].splitlines():
            if not line.strip():
                continue
            named = organisations_named(line.strip()[:200])
            if not named:
                raise forms.ValidationError(
                    _("We kennen “%(name)s” niet. Kijk na hoe ze heten.") % {"name": line.strip()}
                )
            if len(named) > 1:
                raise forms.ValidationError(
                    _("Er zijn er meer met de naam “%(name)s”. Schrijf de postcode erbij, na een komma.")
                    % {"name": line.strip()}
                )
            found += named
        return found
