"""The form of a recorded voice: a file that is looked into, and the promise that the content is the same."""

from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from schoolpoort.contexts.messages.sound import MOST_BYTES, Refusal, Sound, SoundRefused, read_sound


def refusal_sentence(reason: Refusal) -> str:
    """Return why a file is not taken and what to do, in plain Dutch."""
    return {
        Refusal.EMPTY: _("Dit bestand is leeg. Neem opnieuw op, of kies een ander bestand."),
        Refusal.TOO_LARGE: _("Dit bestand is te groot. Het mag hoogstens 3 MB zijn. Maak de opname korter."),
        Refusal.TOO_LONG: _("Deze opname is te lang. Ze mag hoogstens drie minuten duren."),
        Refusal.WAV: _("Een wav-bestand is te zwaar voor een telefoon. Bewaar het als mp3 of m4a, of neem hier op."),
        Refusal.VIDEO: _("Dit is een film. Neem alleen je stem op."),
        Refusal.DAMAGED: _("Dit bestand is niet heel, of er zit iets anders in. Neem opnieuw op."),
        Refusal.NO_SOUND: _("Dit is geen opname die we kennen. Kies een mp3, m4a, ogg of webm, of neem hier op."),
    }[reason]


class RecordingForm(forms.Form):
    """A voice in one of the languages that may be recorded; `cleaned_data["sound"]` is a checked Sound."""

    language = forms.ChoiceField(widget=forms.HiddenInput)
    sound = forms.FileField(
        label=gettext_lazy("Je opname"),
        help_text=gettext_lazy("Een mp3, m4a, ogg of webm. Hoogstens drie minuten en 3 MB."),
        widget=forms.FileInput(attrs={"accept": "audio/*", "capture": "user"}),
        allow_empty_file=True,
        error_messages={"required": gettext_lazy("Neem eerst op, of kies een bestand.")},
    )
    same_content = forms.BooleanField(
        label=gettext_lazy("Ik lees hetzelfde voor als de Nederlandse tekst."),
        error_messages={"required": gettext_lazy("Kruis dit aan. De wet vraagt dat elke taal hetzelfde zegt.")},
    )

    def __init__(self, tags: list[str], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["language"]
        field.choices = [(tag, tag) for tag in tags]

    def clean_sound(self) -> Sound:
        """Return the recording that is really in the file. Raises ValidationError with one plain sentence."""
        file: UploadedFile[bytes] = self.cleaned_data["sound"]
        if (file.size or 0) > MOST_BYTES:
            raise forms.ValidationError(refusal_sentence(Refusal.TOO_LARGE))
        try:
            return read_sound(file.read())
        except SoundRefused as error:
            raise forms.ValidationError(refusal_sentence(error.reason)) from error
