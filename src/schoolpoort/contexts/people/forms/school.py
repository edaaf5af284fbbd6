"""The form about the school itself: its names, its logo, and how plain its words must be."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from schoolpoort.contexts.organisations.api import LOGO_SIDE, AskedLevel
from schoolpoort.core.uploads import MOST_BYTES, Picture, PictureProblem, PictureRefused, read_picture


def refusal_sentence(problem: PictureProblem) -> str:
    """Return why a picture is not taken and what to do, in plain Dutch."""
    return {
        PictureProblem.EMPTY: _("Dit bestand is leeg. Kies een ander bestand."),
        PictureProblem.TOO_LARGE: _("Dit bestand is te groot. Het mag hoogstens 5 MB zijn."),
        PictureProblem.TOO_MANY_PIXELS: _("Deze afbeelding is te groot. Maak ze eerst kleiner."),
        PictureProblem.NO_PICTURE: _("Dit is geen afbeelding die we kennen. Kies een png, een jpg of een webp."),
        PictureProblem.DAMAGED: _("Deze afbeelding is niet heel. Kies een ander bestand."),
    }[problem]


class SchoolForm(forms.Form):
    """Names, and a logo that is made anew; `cleaned_data["logo"]` is a Picture or None."""

    name = forms.CharField(label=gettext_lazy("Naam van de school"), max_length=120)
    short_name = forms.CharField(
        label=gettext_lazy("Korte naam"), max_length=40, help_text=gettext_lazy("Zo staat de school in een sms.")
    )
    logo = forms.FileField(
        label=gettext_lazy("Logo"),
        help_text=gettext_lazy("Een png, jpg of webp van hoogstens 5 MB. Het komt op de brieven."),
        required=False,
        allow_empty_file=True,
        widget=forms.FileInput(attrs={"accept": "image/png,image/jpeg,image/webp"}),
    )

    level_asked = forms.ChoiceField(
        label=gettext_lazy("Hoe makkelijk moet een eigen tekst zijn?"),
        help_text=gettext_lazy(
            "Is een tekst moeilijker, dan tonen we welke zinnen. Wie toch verstuurt, schrijft eerst waarom."
        ),
        required=False,
        choices=[("", gettext_lazy("We vragen geen niveau")), *AskedLevel.choices],
    )

    def clean_logo(self) -> Picture | None:
        """Return the picture that is really in the file. Raises ValidationError with one plain sentence."""
        file: Any = self.cleaned_data["logo"]
        if not file:
            return None
        if (file.size or 0) > MOST_BYTES:
            raise forms.ValidationError(refusal_sentence(PictureProblem.TOO_LARGE))
        try:
            return read_picture(file.read(), LOGO_SIDE)
        except PictureRefused as error:
            raise forms.ValidationError(refusal_sentence(error.problem)) from error
