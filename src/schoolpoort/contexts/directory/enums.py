"""The fixed words of the directory."""

from django.db import models
from django.utils.translation import pgettext_lazy


class ServiceStatus(models.TextChoices):
    """Whether a service can be used now; the values are those of HSDS 3.0."""

    ACTIVE = "active", pgettext_lazy("a service", "loopt")
    CLOSED_FOR_NOW = "temporarily closed", pgettext_lazy("a service", "tijdelijk dicht")
    INACTIVE = "inactive", pgettext_lazy("a service", "nog niet open")
    DEFUNCT = "defunct", pgettext_lazy("a service", "gestopt")


#: What visitors of the search see; the others are in no list of the public.
SHOWN = (ServiceStatus.ACTIVE, ServiceStatus.CLOSED_FOR_NOW)


class Weekday(models.TextChoices):
    """Days of the week, with the two letters of iCalendar that HSDS uses."""

    MONDAY = "MO", pgettext_lazy("weekday", "maandag")
    TUESDAY = "TU", pgettext_lazy("weekday", "dinsdag")
    WEDNESDAY = "WE", pgettext_lazy("weekday", "woensdag")
    THURSDAY = "TH", pgettext_lazy("weekday", "donderdag")
    FRIDAY = "FR", pgettext_lazy("weekday", "vrijdag")
    SATURDAY = "SA", pgettext_lazy("weekday", "zaterdag")
    SUNDAY = "SU", pgettext_lazy("weekday", "zondag")


class BookingState(models.TextChoices):
    """Where a request for a room stands."""

    ASKED = "asked", pgettext_lazy("a room", "gevraagd")
    BOOKED = "booked", pgettext_lazy("a room", "geboekt")
    REFUSED = "refused", pgettext_lazy("a room", "kan niet")
    WITHDRAWN = "withdrawn", pgettext_lazy("a room", "niet meer nodig")
