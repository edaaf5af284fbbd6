"""Words about help on a guardian's or a supporter's page whose phrase follows from a value, and its calendar leaf."""

from datetime import date, time

from django import template
from django.utils.safestring import SafeString

from schoolpoort.core.words import Words
from schoolpoort.engines.phrasebook.formatting import date_parts, format_time
from schoolpoort.engines.phrasebook.rendered import DateLeaf

register = template.Library()


@register.simple_tag(takes_context=True)
def gender_words(context: template.Context, gender: str) -> SafeString:
    """Write whom a guardian would like: "any", "woman" or "man"."""
    return _words(context).html(f"support-gender-{gender}")


@register.simple_tag(takes_context=True)
def place_words(context: template.Context, place_kind: str) -> SafeString:
    """Write where help takes place, from a PlaceKind value."""
    return _words(context).html(f"support-place-{place_kind}")


@register.simple_tag(takes_context=True)
def language_word(context: template.Context, tag: str) -> str:
    """Write the name of a language in the language of the page."""
    return _words(context).language_name(tag)


@register.simple_tag(takes_context=True)
def help_leaf(context: template.Context, day: date, starts: time) -> DateLeaf:
    """Return a day and an hour as a leaf of the calendar in the language of the page."""
    tag = _words(context).language
    weekday, number, month, year = date_parts(day, tag)
    return DateLeaf("when", day.isoformat(), weekday, number, month, year, time=format_time(starts, tag))


def _words(context: template.Context) -> Words:
    words = context["words"]
    assert isinstance(words, Words)
    return words
