"""A day written out in the language of a supporter's page."""

from datetime import date

from django import template

from schoolpoort.core.words import Words
from schoolpoort.engines.phrasebook import format_date

register = template.Library()


@register.simple_tag(takes_context=True)
def spoken_date(context: template.Context, day: date) -> str:
    """Write a day with its weekday, as the page's language does."""
    reader = context["words"]
    assert isinstance(reader, Words)
    return format_date(day, reader.language)
