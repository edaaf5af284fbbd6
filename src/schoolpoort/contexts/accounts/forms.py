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
