"""What somebody hands in to be checked: pasted words or a file, of which only the words are used."""

from django import forms
from django.core.files.base import File
from django.utils.translation import gettext_lazy as _

from schoolpoort.core.clean_text import clean_text
from schoolpoort.engines.plain_dutch.readable import LONGEST
from schoolpoort.engines.plain_dutch.reading import UnreadableFile, read_bytes

LARGEST_FILE = 10 * 1024 * 1024


class LetterForm(forms.Form):
    """A letter; after `is_valid`, `letter` is its text."""

    use_required_attribute = False

    text = forms.CharField(
        label=_("Plak hier je brief"),
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 10, "lang": "nl", "spellcheck": "false", "autocomplete": "off"}),
    )
    file = forms.FileField(
        label=_("Of kies een bestand"),
        required=False,
        allow_empty_file=True,
        help_text=_("Een document, een pdf of een mail. Je kan het bestand ook hierheen slepen."),
        widget=forms.FileInput(attrs={"accept": ".txt,.docx,.odt,.pdf,.html,.htm,.eml"}),
    )

    def clean_text(self) -> str:
        """Return the pasted words with line ends of one kind."""
        text = _with_plain_line_ends(str(self.cleaned_data["text"]))
        if len(text) > LONGEST:
            raise forms.ValidationError(_("Deze tekst is te lang. Kijk een kleiner stuk na."))
        return text

    def clean_file(self) -> str:
        """Return the words of the file; the file itself goes no further."""
        file: File[bytes] | None = self.cleaned_data["file"]
        if file is None:
            return ""
        if file.size is None or file.size > LARGEST_FILE:
            raise forms.ValidationError(_("Dit bestand is te groot. Het mag 10 MB zijn."))
        try:
            text = _with_plain_line_ends(clean_text(read_bytes(file.read())))
        except UnreadableFile as fault:
            raise forms.ValidationError(str(fault)) from fault
        if len(text) > LONGEST:
            raise forms.ValidationError(_("Deze tekst is te lang. Kijk een kleiner stuk na."))
        return text

    @property
    def letter(self) -> str:
        """The words of the file where there is one, else the pasted ones."""
        return str(self.cleaned_data["file"] or self.cleaned_data["text"])


def _with_plain_line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
