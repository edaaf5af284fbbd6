"""The form of one entry: every list as people type it, read by the same readers as a spreadsheet's cells."""

from dataclasses import replace
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from schoolpoort.contexts.directory import typed
from schoolpoort.contexts.directory.distances import centroid
from schoolpoort.contexts.directory.drafts import EntryDraft, PlaceDraft, ProviderDraft, Times
from schoolpoort.contexts.directory.enums import ServiceStatus
from schoolpoort.contexts.directory.needs import NEEDS
from schoolpoort.contexts.directory.validators import faults_of
from schoolpoort.core.languages import LANGUAGES

_TRANSLATED = ("en", "fr", "ar", "tr", "uk", "fa", "pl")
_LINES = forms.Textarea(attrs={"rows": 3})


class EntryForm(forms.Form):
    """What a maintainer fills in. `draft()` is what was typed; what the form does not know stays as it was."""

    name = forms.CharField(label=gettext_lazy("Hoe heet het?"), max_length=160)
    provider = forms.CharField(
        label=gettext_lazy("Wie biedt het aan?"), max_length=160, help_text=gettext_lazy("De naam van de organisatie.")
    )
    needs = forms.MultipleChoiceField(
        label=gettext_lazy("Waarvoor komen mensen hier?"), widget=forms.CheckboxSelectMultiple
    )
    description = forms.CharField(
        label=gettext_lazy("Wat gebeurt er?"),
        help_text=gettext_lazy("Twee of drie korte zinnen, in gewone woorden."),
        max_length=2000,
        required=False,
        widget=_LINES,
    )
    status = forms.ChoiceField(
        label=gettext_lazy("Kan iedereen er nu terecht?"),
        choices=[(each.value, each.label) for each in ServiceStatus if each != ServiceStatus.DEFUNCT],
    )
    times = forms.CharField(
        label=gettext_lazy("Wanneer?"),
        help_text=gettext_lazy("Eén moment per regel, zoals: dinsdag 19:00-20:30 (met opvang)."),
        max_length=2000,
        required=False,
        widget=_LINES,
    )
    languages = forms.CharField(
        label=gettext_lazy("Welke talen spreken jullie daar?"),
        help_text=gettext_lazy("Met een komma ertussen, zoals: Nederlands, Arabisch."),
        max_length=500,
        required=False,
    )
    prices = forms.CharField(
        label=gettext_lazy("Wat kost het?"),
        help_text=gettext_lazy("“gratis”, of een bedrag per regel, zoals: 2,50 (per les)."),
        max_length=500,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    for_whom = forms.CharField(label=gettext_lazy("Voor wie?"), max_length=500, required=False)
    ages = forms.CharField(
        label=gettext_lazy("Leeftijd"),
        help_text=gettext_lazy("Bijvoorbeeld: 6-12, of: vanaf 18."),
        max_length=30,
        required=False,
    )
    place = forms.CharField(label=gettext_lazy("Naam van het gebouw"), max_length=160, required=False)
    street = forms.CharField(label=gettext_lazy("Straat en nummer"), max_length=160, required=False)
    postcode = forms.CharField(label=gettext_lazy("Postcode"), max_length=8, required=False)
    town = forms.CharField(label=gettext_lazy("Gemeente"), max_length=80, required=False)
    accessibility = forms.CharField(label=gettext_lazy("Voor rolstoel en kinderwagen"), max_length=500, required=False)
    how_to_refer = forms.CharField(
        label=gettext_lazy("Hoe gaat iemand ernaartoe?"),
        help_text=gettext_lazy("Gewoon komen, bellen, mailen? Kan een school iemand sturen?"),
        max_length=1000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    contact_point = forms.CharField(
        label=gettext_lazy("Naar wie vraag je?"),
        help_text=gettext_lazy("Een functie of balie, nooit de naam van een persoon."),
        max_length=120,
        required=False,
    )
    phones = forms.CharField(
        label=gettext_lazy("Telefoon"),
        help_text=gettext_lazy("Eén nummer per regel, zoals: 015 20 10 10 (onthaal)."),
        max_length=500,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    email = forms.CharField(label=gettext_lazy("E-mail"), max_length=254, required=False)
    url = forms.CharField(label=gettext_lazy("Website"), max_length=300, required=False)
    interpreting = forms.CharField(label=gettext_lazy("Is er een tolk?"), max_length=300, required=False)
    alert = forms.CharField(label=gettext_lazy("Iets dat nu even anders is"), max_length=300, required=False)

    def __init__(self, data: Any = None, there: EntryDraft | None = None) -> None:
        super().__init__(data, initial=_typed(there) if there else {"status": ServiceStatus.ACTIVE.value})
        self._there = there
        needs: Any = self.fields["needs"]
        needs.choices = [(each.key, each.label) for each in NEEDS]
        given = dict(there.descriptions) if there else {}
        for tag in _TRANSLATED:
            self.fields[f"description-{tag}"] = forms.CharField(
                label=_("Wat gebeurt er? (%(language)s)") % {"language": LANGUAGES[tag].own_name},
                max_length=2000,
                required=False,
                initial=given.get(tag, ""),
                widget=forms.Textarea(attrs={"rows": 2, "lang": tag, "dir": LANGUAGES[tag].direction}),
            )

    def translations(self) -> list[Any]:
        """Return the fields for descriptions in other languages."""
        return [self[f"description-{tag}"] for tag in _TRANSLATED]

    def clean(self) -> dict[str, Any]:
        """Read every list; a sentence beside each field that cannot be read."""
        cleaned: dict[str, Any] = super().clean() or {}
        readers: dict[str, Any] = {
            "times": typed.read_times,
            "languages": typed.read_spoken,
            "prices": typed.read_prices,
            "ages": typed.read_ages,
            "phones": typed.read_phones,
        }
        for name, reader in readers.items():
            try:
                cleaned[name] = reader(cleaned.get(name) or "")
            except typed.WrongText as error:
                self.add_error(name, str(error))
        if not self.errors:
            for name, sentence in faults_of(self._read(cleaned)):
                self.add_error(name if name in self.fields else None, sentence)
        return cleaned

    def draft(self) -> EntryDraft:
        """Return what was typed, over what was there."""
        return self._read(self.cleaned_data)

    def _read(self, said: dict[str, Any]) -> EntryDraft:
        lowest, highest = said["ages"]
        there = self._there or EntryDraft("", ProviderDraft(""))
        keeps = there.provider if there.provider.name == said["provider"] else ProviderDraft(said["provider"])
        own = {name: said[name] for name in _SAME_NAME}
        return replace(
            there,
            **own,
            provider=keeps,
            needs=tuple(said["needs"]),
            descriptions=tuple(
                (tag, text) for tag in _TRANSLATED if (text := (said.get(f"description-{tag}") or "").strip())
            ),
            places=self._places(said, there),
            times=tuple(_with_weeks(each, there.times) for each in said["times"]),
            minimum_age=lowest,
            maximum_age=highest,
            confirmed_on=None,
        )

    def _places(self, said: dict[str, Any], there: EntryDraft) -> tuple[PlaceDraft, ...]:
        """Return the first place as typed, and the other ones as they were."""
        first = there.places[0] if there.places else PlaceDraft("")
        typed_in = {"street": said["street"], "postcode": said["postcode"], "town": said["town"]}
        if not any((*typed_in.values(), said["place"])):
            return there.places[1:]
        moved = (first.street, first.postcode) != (said["street"], said["postcode"])
        point = centroid(said["postcode"])
        # Coordinates of the old address would be wrong; without a known postcode there are none.
        where = {"latitude": point[0], "longitude": point[1]} if point else {"latitude": None, "longitude": None}
        place = replace(
            first,
            **typed_in,
            name=said["place"] or said["provider"],
            accessibility=said["accessibility"],
            **(where if moved else {}),
        )
        return (place, *there.places[1:])


#: Fields of the form that the draft has under the same name.
_SAME_NAME = (
    "name",
    "description",
    "status",
    "languages",
    "prices",
    "phones",
    "for_whom",
    "how_to_refer",
    "contact_point",
    "email",
    "url",
    "interpreting",
    "alert",
)


def _with_weeks(said: Times, there: tuple[Times, ...]) -> Times:
    """Return the times that were there where only their weeks cannot be typed."""
    same = (each for each in there if replace(each, every_weeks=1, valid_from=None, valid_to=None) == said)
    return next(same, said)


def _typed(there: EntryDraft) -> dict[str, Any]:
    """Return an entry as it is typed in the form."""
    place = there.places[0] if there.places else PlaceDraft("")
    same = {name: getattr(there, name) for name in _SAME_NAME}
    return {
        **same,
        "provider": there.provider.name,
        "needs": list(there.needs),
        "languages": typed.write_spoken(there.languages),
        "times": "\n".join(typed.write_times(each) for each in there.times),
        "prices": "\n".join(typed.write_price(each) for each in there.prices),
        "phones": "\n".join(typed.write_phones((each,)) for each in there.phones),
        "ages": typed.write_ages(there.minimum_age, there.maximum_age),
        "place": place.name,
        "street": place.street,
        "postcode": place.postcode,
        "town": place.town,
        "accessibility": place.accessibility,
    }


class UploadForm(forms.Form):
    """A spreadsheet or a file of HSDS."""

    file = forms.FileField(
        label=gettext_lazy("Het bestand met de diensten"),
        help_text=gettext_lazy("Ons sjabloon (.xlsx of .csv), of HSDS 3.0 (.json). Hoogstens 12 MB."),
        widget=forms.ClearableFileInput(attrs={"accept": ".xlsx,.csv,.json"}),
        allow_empty_file=True,
    )

    def clean_file(self) -> bytes:
        """Return the bytes. Raises ValidationError for a file that is too large."""
        file: Any = self.cleaned_data["file"]
        self.file_name = file.name or ""
        if (file.size or 0) > 12 * 1024 * 1024:
            raise forms.ValidationError(_("Dit bestand is te groot. Het mag hoogstens 12 MB zijn."))
        data: bytes = file.read()
        return data
