"""How pages name languages and channels."""

from collections.abc import Iterable

from django import template
from django.utils.translation import gettext as _

from schoolpoort.contexts.people.forms.families import shown_language
from schoolpoort.contexts.people.models import Guardianship

register = template.Library()


@register.filter
def spoken_at_home(ties: Iterable[Guardianship]) -> list[str]:
    """Return the languages of a child's guardians, each once, in their order."""
    tags = dict.fromkeys(skill.tag for tie in ties for skill in tie.guardian.language_skills.all())
    return [shown_language(tag) for tag in tags]


@register.filter
def channel_name(kind: str) -> str:
    """Return what staff call a channel."""
    names = {"sms": _("sms"), "email": _("e-mail"), "letter": _("brief op papier"), "in_person": _("gesprek")}
    return names.get(kind, kind)
