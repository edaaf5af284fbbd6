"""Days on staff pages, as people say them; without the year, because it is this school year."""

from datetime import date, timedelta

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from schoolpoort.core import clock


def weekday_and_day(day: date) -> str:
    """Return "donderdag 3 december" in the language of the reader."""
    return date_format(day, "l j F")


def day_in_words(day: date) -> str:
    """Return "vandaag", "morgen" or "gisteren" for the days around today, else weekday and day."""
    away = (day - clock.today()) // timedelta(days=1)
    near = {0: _("vandaag"), 1: _("morgen"), -1: _("gisteren")}
    return near.get(away) or weekday_and_day(day)
