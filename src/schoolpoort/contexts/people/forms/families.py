"""Forms about families: a new channel, languages, a need for translation."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from schoolpoort.contexts.delivery.api import ChannelKind
from schoolpoort.contexts.people.models import LanguageSkill
from schoolpoort.contexts.people.policies import DEFAULT_NEED
from schoolpoort.contexts.people.roster.languages import dutch_name
from schoolpoort.contexts.people.services.contact import Skill, WrongAddress, cleaned_address
from schoolpoort.core import clock
from schoolpoort.core.language_names import name_for_reader
from schoolpoort.core.languages import LANGUAGES

_NEEDS_ADDRESS = (ChannelKind.SMS, ChannelKind.EMAIL)


def shown_language(tag: str) -> str:
    """Return a language as the reader calls it and by its own name: "Arabisch · العربية"."""
    known = LANGUAGES.get(tag)
    if known is None:
        return dutch_name(tag)
    name = name_for_reader(known)
    return name if known.own_name == name else f"{name} · {known.own_name}"


class ChannelForm(forms.Form):
    """A new way to reach a guardian; a number of a child is refused, kindly."""

    kind = forms.ChoiceField(
        label=gettext_lazy("Hoe?"),
        choices=[
            (ChannelKind.SMS.value, gettext_lazy("sms")),
            (ChannelKind.EMAIL.value, gettext_lazy("e-mail")),
            (ChannelKind.LETTER.value, gettext_lazy("brief op papier")),
            (ChannelKind.IN_PERSON.value, gettext_lazy("gesprek")),
        ],
    )
    address = forms.CharField(
        label=gettext_lazy("Gsm-nummer of e-mailadres"),
        required=False,
        max_length=200,
        help_text=gettext_lazy("Leeg voor een brief of een gesprek."),
    )
    owner = forms.ChoiceField(
        label=gettext_lazy("Van wie is dit nummer of adres?"),
        choices=[
            ("guardian", gettext_lazy("van deze ouder zelf")),
            ("child", gettext_lazy("van het kind, of van een broer of zus")),
        ],
        widget=forms.RadioSelect,
        initial="guardian",
    )

    def clean(self) -> dict[str, Any]:
        """Refuse a child's own number, and what is no number or address."""
        cleaned: dict[str, Any] = super().clean() or {}
        kind, address = cleaned.get("kind", ""), cleaned.get("address", "")
        if kind in _NEEDS_ADDRESS and cleaned.get("owner") == "child":
            self.add_error(
                "owner",
                _(
                    "Dat is lief, maar een kind hoeft niet te tolken of door te geven. Vraag de ouder om een eigen "
                    "nummer, of kies een brief of een gesprek."
                ),
            )
        try:
            cleaned_address(kind, address)
        except WrongAddress as error:
            self.add_error(
                "address",
                _("Dit is geen gsm-nummer. Schrijf het zoals 0460 00 00 01.")
                if error.kind == ChannelKind.SMS
                else _("Dit is geen volledig e-mailadres. Schrijf het zoals naam@voorbeeld.be."),
            )
        return cleaned


class SkillForm(forms.Form):
    """One language of a guardian; without a language the line is left out."""

    tag = forms.ChoiceField(label=gettext_lazy("Taal"), required=False)
    understands = forms.BooleanField(label=gettext_lazy("begrijpt"), required=False)
    speaks = forms.BooleanField(label=gettext_lazy("spreekt"), required=False)
    reads = forms.BooleanField(label=gettext_lazy("leest"), required=False)
    writes = forms.BooleanField(label=gettext_lazy("schrijft"), required=False)

    def __init__(self, *args: Any, extra_tags: Sequence[str] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["tag"]
        tags = dict.fromkeys([*LANGUAGES, *extra_tags])
        choices = sorted(((tag, shown_language(tag)) for tag in tags), key=lambda pair: pair[1])
        field.choices = [("", _("geen taal")), *choices]


def skill_forms(skills: Sequence[LanguageSkill], data: Any = None) -> list[SkillForm]:
    """Return a form per language and one empty line, in the guardian's order."""
    extra = [skill.tag for skill in skills]
    abilities = ("understands", "speaks", "reads", "writes")
    initial: list[dict[str, Any]] = [
        {"tag": skill.tag, **{name: getattr(skill, name) for name in abilities}} for skill in skills
    ]
    initial.append(dict.fromkeys(abilities, True))
    return [
        SkillForm(data, prefix=f"language-{place}", initial=values, extra_tags=extra)
        for place, values in enumerate(initial)
    ]


def chosen_skills(forms_: Sequence[SkillForm]) -> list[Skill]:
    """Return the languages that were chosen, each once, in the order of the lines."""
    found: dict[str, Skill] = {}
    for form in forms_:
        if form.is_valid() and form.cleaned_data["tag"]:
            found.setdefault(form.cleaned_data["tag"], Skill(**form.cleaned_data))
    return list(found.values())


class NeedForm(forms.Form):
    """A need for translation: why, and until when."""

    reason = forms.CharField(
        label=gettext_lazy("Waarom is een vertaling nodig?"), max_length=300, widget=forms.Textarea(attrs={"rows": 2})
    )
    until = forms.DateField(
        label=gettext_lazy("Tot wanneer?"), widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["until"].initial = clock.today() + DEFAULT_NEED
