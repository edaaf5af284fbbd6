"""The planner's reasons as Dutch sentences for who looks for a helper."""

from collections.abc import Callable, Mapping
from datetime import date

from django.utils.dates import WEEKDAYS
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from schoolpoort.contexts.support.engine_io import plain_kind
from schoolpoort.contexts.support.enums import SupporterKind
from schoolpoort.core.language_names import name_for_reader
from schoolpoort.core.languages import language
from schoolpoort.core.phrases import phrase
from schoolpoort.engines.planner.matching import Reason, Why

Values = Mapping[str, object]


def sentence(reason: Reason) -> str:
    """Return a reason in plain words of the reader's language."""
    return sentence_of(reason.why.value, reason.values)


def sentence_of(code: str, values: Values) -> str:
    """Return a kept reason (its code and parameters) in plain words; nothing for a code that is not known any more."""
    try:
        return _SENTENCES[Why(code)](values)
    except (KeyError, ValueError):
        return ""


def _languages(values: Values) -> str:
    """Return the languages of "ti:speaks en:reads" by name."""
    found = str(values.get("languages") or values.get("language") or "").split()
    tags = dict.fromkeys(each.partition(":")[0] for each in found)
    return ", ".join(name_for_reader(language(tag)) for tag in tags)


def _kinds(values: Values) -> str:
    found = str(values.get("kinds") or values.get("kind") or "").split()
    plain = dict.fromkeys(plain_kind(each) for each in found)
    return ", ".join(str(SupporterKind(each).label) for each in plain if each in SupporterKind.values)


def _number(values: Values) -> int:
    value = values.get("number", 0)
    return int(value) if isinstance(value, int | float | str) else 0


def _when(values: Values) -> str:
    if day := values.get("day"):
        return date_format(date.fromisoformat(str(day)), "l j F")
    return _weekday(values)


def _weekday(values: Values) -> str:
    weekday = values.get("weekday")
    return str(WEEKDAYS[int(str(weekday)) - 1]).lower() if weekday else ""


def _not_then(values: Values) -> str:
    number = _number(values)
    return ngettext(
        "%(number)d volwassene past wel, maar is %(when)s niet vrij.",
        "%(number)d volwassenen passen wel, maar zijn %(when)s niet vrij.",
        number,
    ) % {"number": number, "when": _when(values)}


def _other_day(values: Values) -> str:
    number = _number(values)
    return ngettext(
        "Op %(when)s is wel %(number)d volwassene vrij.",
        "Op %(when)s zijn wel %(number)d volwassenen vrij.",
        number,
    ) % {"number": number, "when": _weekday(values)}


def _load(values: Values) -> str:
    number = _number(values)
    if number <= 1:
        return _("Helpt nu niemand anders.")
    return ngettext(
        "Helpt dan %(number)d gezin.",
        "Helpt dan %(number)d gezinnen.",
        number,
    ) % {"number": number}


def _topic(values: Values) -> str:
    return phrase(f"help-{values.get('topic', 'other')}", ["nl"]).text


def _km(values: Values) -> str:
    return str(values.get("km", "")).replace(".", ",")


#: By the planner's code. The first group says why this one, the second why nobody.
_SENTENCES: dict[Why, Callable[[Values], str]] = {
    Why.PROMISED: lambda values: _("Beloofde dit al."),
    Why.SAME_PERSON: lambda values: _("Hielp dit gezin al. De ouder vraagt dezelfde persoon."),
    Why.LANGUAGES: lambda values: _("Spreekt %(languages)s.") % {"languages": _languages(values)},
    Why.ONLY_ONE: lambda values: _("Is de enige die past."),
    Why.FEW: lambda values: _("Is een van de weinige mensen die passen."),
    Why.GENDER: lambda values: _("Is een vrouw of een man, zoals de ouder vraagt."),
    Why.TOPIC: lambda values: _("Doet dit graag: %(topic)s.") % {"topic": _topic(values)},
    Why.FREE_THEN: lambda values: _("Is vrij op %(when)s.") % {"when": _when(values)},
    Why.REMOTE: lambda values: _("Helpt ook met telefoon of video."),
    Why.NEAR: lambda values: _("Woont dichtbij: %(km)s km.") % {"km": _km(values)},
    Why.WITHIN_REACH: lambda values: _("Woont op %(km)s km.") % {"km": _km(values)},
    Why.KIND: lambda values: _("Is %(kinds)s.") % {"kinds": _kinds(values)},
    Why.CHECKED: lambda values: _("De papieren zijn in orde."),
    Why.LOAD: _load,
    Why.NOBODY_OF_KIND: lambda values: _("Er is niemand met deze rol: %(kinds)s.") % {"kinds": _kinds(values)},
    Why.NOBODY_WITH_LANGUAGE: lambda values: _("Niemand spreekt %(languages)s.") % {"languages": _languages(values)},
    Why.NOBODY_WITH_BOTH: lambda values: (
        _("Wie %(languages)s spreekt, heeft een andere rol dan %(kinds)s.")
        % {"languages": _languages(values), "kinds": _kinds(values)}
    ),
    Why.CHECKS_MISSING: lambda values: _("Er is iemand, maar de papieren zijn nog niet in orde."),
    Why.NOT_REMOTE: lambda values: _("Wie past, helpt niet met telefoon of video."),
    Why.NO_ROOM_AT_ALL: lambda values: _("Wie past, heeft geen tijd meer deze maand."),
    Why.BLOCKED: lambda values: _("Wie past, kan niet bij dit gezin of zei al nee."),
    Why.TOO_FAR: lambda values: _("Wie past, woont te ver: %(km)s km.") % {"km": _km(values)},
    Why.NOT_THEN: _not_then,
    Why.TAKEN: lambda values: _("Wie past, helpt dan al iemand anders."),
    Why.OTHER_DAY: _other_day,
}
