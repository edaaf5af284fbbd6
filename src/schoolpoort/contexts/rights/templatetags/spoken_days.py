"""A day written out in the language of a guardian's page."""

from datetime import date, datetime

from django import template

from schoolpoort.core import clock
from schoolpoort.core.words import Words
from schoolpoort.engines.phrasebook import format_date

register = template.Library()


@register.simple_tag(takes_context=True)
def spoken_day(context: template.Context, day: date | datetime) -> str:
    """Write a day, or the local day of an instant, with its weekday, as the page's language does."""
    reader = context["words"]
    assert isinstance(reader, Words)
    if isinstance(day, datetime):
        day = clock.local(day).date()
    return format_date(day, reader.language)
