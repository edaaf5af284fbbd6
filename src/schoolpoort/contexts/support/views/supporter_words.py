"""How staff pages name what a supporter speaks, does and showed."""

from django.utils.translation import gettext as _

from schoolpoort.contexts.support.enums import CheckKind, LanguageUse, SupporterKind
from schoolpoort.contexts.support.models import Supporter, SupporterLanguage
from schoolpoort.core.language_names import name_for_reader
from schoolpoort.core.languages import LANGUAGES, language


def language_label(tag: str) -> str:
    """Return a language as the reader calls it."""
    return name_for_reader(language(tag))


def language_choices() -> list[tuple[str, str]]:
    """Return all languages by the reader's name, with their own name beside it."""
    named = sorted(((name_for_reader(each), each) for each in LANGUAGES.values()), key=lambda pair: pair[0])
    return [(each.tag, name if name == each.own_name else f"{name} · {each.own_name}") for name, each in named]


def use_labels() -> list[tuple[str, str]]:
    """Return the four things one can do in a language."""
    return [(use.value, str(use.label)) for use in LanguageUse]


def spoken(supporter: Supporter) -> list[tuple[str, str]]:
    """Return a supporter's languages with what this adult does in each; languages must be loaded."""
    return [
        (language_label(each.tag), _uses(each)) for each in sorted(supporter.languages.all(), key=lambda row: row.tag)
    ]


def _uses(row: SupporterLanguage) -> str:
    done = [str(use.label) for use in LanguageUse if getattr(row, use.value)]
    return _("alles") if len(done) == len(LanguageUse) else ", ".join(done)


def kind_labels(kinds: list[str]) -> list[str]:
    """Return the kinds of a supporter as words."""
    return [str(kind.label) for kind in SupporterKind if kind.value in kinds]


def check_labels(supporter: Supporter) -> list[str]:
    """Return what was seen of a supporter; checks must be loaded."""
    seen = {each.kind for each in supporter.checks.all()}
    return [str(kind.label) for kind in CheckKind if kind.value in seen]
