"""Days by which something is due, in templates."""

from django import template

from schoolpoort.core import day_words

register = template.Library()

register.filter("day_in_words", day_words.day_in_words)
register.filter("weekday_and_day", day_words.weekday_and_day)
