"""What a member of staff may say about their own account."""

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy


class LanguageForm(forms.Form):
    """The language of staff pages; each language under its own name."""

    language = forms.ChoiceField(
        label=gettext_lazy("In welke taal lees je Schoolpoort?"),
        help_text=gettext_lazy("Gezinnen merken hier niets van: zij lezen in hun eigen taal."),
        choices=settings.LANGUAGES,
    )


class CodeAddressForm(forms.Form):
    """The address of a supporter who signs in with a code."""

    email = forms.EmailField(
        label=gettext_lazy("E-mailadres"), widget=forms.EmailInput(attrs={"autocomplete": "email"})
    )


class TypedCodeForm(forms.Form):
    """The six digits out of the mail; spaces between them are fine."""

    code = forms.CharField(
        label=gettext_lazy("De code uit de mail"),
        max_length=12,
        widget=forms.TextInput(attrs={"autocomplete": "one-time-code", "inputmode": "numeric"}),
    )

    def clean_code(self) -> str:
        """Return the digits, in whichever script they were typed."""
        return "".join(str(int(sign)) for sign in self.cleaned_data["code"] if sign.isdecimal())
