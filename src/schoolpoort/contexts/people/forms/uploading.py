"""The forms of a roster's way in."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms
from django.utils.html import escape
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from schoolpoort.contexts.people.policies import DEFAULT_NEED
from schoolpoort.contexts.people.roster.columns import ColumnMapping
from schoolpoort.contexts.people.roster.fields import FIELDS
from schoolpoort.contexts.people.roster.languages import dutch_name
from schoolpoort.contexts.people.roster.reasons import RosterFileError
from schoolpoort.contexts.people.services.roster_files import MAX_UPLOAD_BYTES, refuse_what_is_no_roster
from schoolpoort.core import clock
from schoolpoort.core.language_names import name_for_reader
from schoolpoort.core.languages import LANGUAGES, language

#: The own name of a language may run from right to left; the count behind it must not be drawn into it.
_ISOLATE, _END = "\u2068", "\u2069"
#: The choice that leaves a column out.
_NOT_USED = "-"


class UploadForm(forms.Form):
    """A file and a school year; what is no roster is said at once."""

    school_year = forms.TypedChoiceField(label=gettext_lazy("Voor welk schooljaar?"), coerce=int)
    file = forms.FileField(
        label=gettext_lazy("Het bestand met de leerlingen"),
        help_text=gettext_lazy("Excel (.xlsx), CSV of OneRoster (.zip). Hoogstens 12 MB."),
        widget=forms.ClearableFileInput(attrs={"accept": ".xlsx,.csv,.txt,.zip"}),
        allow_empty_file=True,
    )

    def __init__(self, *args: Any, current_first_year: int, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        years = (current_first_year, current_first_year + 1)
        field: Any = self.fields["school_year"]
        field.choices = [(year, f"{year}-{year + 1}") for year in years]
        field.initial = current_first_year

    def clean_file(self) -> bytes:
        """Return the bytes of the file. Raises ValidationError with one plain sentence."""
        file: Any = self.cleaned_data["file"]
        self.file_name = file.name or ""
        if (file.size or 0) > MAX_UPLOAD_BYTES:
            raise forms.ValidationError(
                _("Dit bestand is te groot. Het mag hoogstens 12 MB zijn. Bewaar alleen het blad met de leerlingen.")
            )
        data: bytes = file.read()
        try:
            refuse_what_is_no_roster(data, self.file_name)
        except RosterFileError as error:
            raise forms.ValidationError(str(error)) from error
        return data


def field_choices() -> list[tuple[str, Any]]:
    """Return what a column can hold, by person, for a select; the first choice leaves a column out."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for field in FIELDS.values():
        owner, _dot, _what = field.key.partition(".")
        title = _("Kind") if owner == "child" else _("Ouder %(number)s") % {"number": owner.removeprefix("guardian")}
        groups.setdefault(title, []).append((field.key, str(field.label)))
    return [(_NOT_USED, _("niet gebruiken")), *groups.items()]


class ColumnsForm(forms.Form):
    """One select per column of the file."""

    def __init__(self, mapping: ColumnMapping, columns: Sequence[Sequence[Any]], data: Any = None) -> None:
        super().__init__(data)
        self._mapping = mapping
        choices = field_choices()
        for index, header, key, suggestion, examples in columns:
            shown = header or _("kolom %(number)d") % {"number": index + 1}
            self.fields[f"column-{index}"] = forms.ChoiceField(
                label=shown,
                choices=choices,
                initial=key or _NOT_USED,
                help_text=_help(examples, suggestion),
            )

    def clean(self) -> dict[str, Any]:
        """Refuse one field for two columns, naming both."""
        cleaned: dict[str, Any] = super().clean() or {}
        mapping = self.mapping()
        for key, first, second in mapping.chosen_twice:
            self.add_error(
                None,
                _("De kolommen “%(first)s” en “%(second)s” zijn allebei gekozen voor “%(field)s”. Kies er één.")
                % {"first": first, "second": second, "field": FIELDS[key].label},
            )
        return cleaned

    def mapping(self) -> ColumnMapping:
        """Return the mapping that was chosen."""
        chosen = {
            int(name.removeprefix("column-")): "" if value == _NOT_USED else value
            for name, value in self.cleaned_data.items()
        }
        return self._mapping.with_choices(chosen)


def _help(examples: Sequence[str], suggestion: str) -> str:
    text = " · ".join(each for each in examples if each)
    shown = _("Bijvoorbeeld: %(examples)s") % {"examples": text} if text else _("Deze kolom is leeg.")
    if suggestion:
        shown += " " + _("Dit lijkt op: %(field)s.") % {"field": FIELDS[suggestion].label}
    return str(escape(shown))


class TranslationForm(forms.Form):
    """The one recorded decision: which languages, why, until when."""

    # A browser would also ask a reason where no language is chosen; the server knows better.
    use_required_attribute = False

    languages = forms.MultipleChoiceField(
        label=gettext_lazy("Wie krijgt berichten ook in de eigen taal?"),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    reason = forms.CharField(
        label=gettext_lazy("Waarom is dat nodig?"),
        help_text=gettext_lazy("Bijvoorbeeld: deze ouders lezen nog niet genoeg Nederlands om hun kind te helpen."),
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    until = forms.DateField(
        label=gettext_lazy("Tot wanneer?"),
        help_text=gettext_lazy("Twaalf maanden is gewoon. Daarna kijkt de school opnieuw."),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )

    def __init__(self, counts: dict[str, int], data: Any = None) -> None:
        super().__init__(data)
        field: Any = self.fields["languages"]
        field.choices = [(tag, language_line(tag, count)) for tag, count in counts.items()]
        field.initial = list(counts)
        # Nobody chosen: nothing to give a reason for.
        self.fields["reason"].required = data is None or bool(data.getlist("languages"))
        self.fields["reason"].error_messages["required"] = _("Schrijf in één zin waarom. De wet vraagt een reden.")
        self.fields["until"].initial = clock.today() + DEFAULT_NEED

    def clean_until(self) -> date:
        """Refuse an end that is past, or so far away that nobody looks again."""
        until: date = self.cleaned_data["until"]
        today = clock.today()
        if not today < until <= today + 2 * DEFAULT_NEED:
            raise forms.ValidationError(_("Kies een dag na vandaag, hoogstens twee jaar ver."))
        return until


def language_line(tag: str, count: int) -> str:
    """Return a language with how many guardians speak it: "Arabisch · العربية: 12 ouders"."""
    known = language(tag)
    name = name_for_reader(known) if tag in LANGUAGES else dutch_name(tag)
    shown = f"{name} · {_ISOLATE}{known.own_name}{_END}" if tag in LANGUAGES and known.own_name != name else name
    people = _("1 ouder") if count == 1 else _("%(count)d ouders") % {"count": count}
    return f"{shown}: {people}"
