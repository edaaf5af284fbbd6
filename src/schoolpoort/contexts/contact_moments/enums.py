"""Kinds, topics and regimes. Ids never change: rows, queues on telephones and the phrasebook use them."""

from django.db import models
from django.utils.translation import pgettext_lazy


class ContactKind(models.TextChoices):
    """Where or how somebody of the school and a guardian spoke."""

    GATE = "gate", pgettext_lazy("contact with a guardian", "aan de poort")
    PHONE = "phone", pgettext_lazy("contact with a guardian", "aan de telefoon")
    HOME_VISIT = "home_visit", pgettext_lazy("contact with a guardian", "huisbezoek")
    COFFEE = "coffee", pgettext_lazy("contact with a guardian", "koffiemoment")
    AT_SCHOOL = "at_school", pgettext_lazy("contact with a guardian", "gesprek op school")
    WRITTEN = "written", pgettext_lazy("contact with a guardian", "bericht of brief")


class Topic(models.TextChoices):
    """What it was about, in one tap. Worries about safety are no topic: they are referred (decision 23)."""

    GOOD_NEWS = "good_news", pgettext_lazy("topic of a talk", "goed nieuws")
    CLASS = "class", pgettext_lazy("topic of a talk", "in de klas")
    HOMEWORK = "homework", pgettext_lazy("topic of a talk", "huiswerk")
    PRESENCE = "presence", pgettext_lazy("topic of a talk", "op tijd en aanwezig")
    FORMS = "forms", pgettext_lazy("topic of a talk", "brieven en formulieren")
    MONEY = "money", pgettext_lazy("topic of a talk", "rekeningen")
    ACTIVITY = "activity", pgettext_lazy("topic of a talk", "activiteit of feest")
    DUTCH = "dutch", pgettext_lazy("topic of a talk", "Nederlands oefenen")
    HELP = "help", pgettext_lazy("topic of a talk", "hulp zoeken")
    APPOINTMENT = "appointment", pgettext_lazy("topic of a talk", "een afspraak")


class SecrecyRegime(models.TextChoices):
    """Which secrecy binds the author of a note (decision 23; facts.md, section 5)."""

    #: Ambtsgeheim: staff of a school.
    OFFICIAL = "official", pgettext_lazy("secrecy of a note", "ambtsgeheim (school)")
    #: Beroepsgeheim: staff of a CLB, and of an OCMW.
    PROFESSIONAL_CLB = "professional_clb", pgettext_lazy("secrecy of a note", "beroepsgeheim (CLB)")
    PROFESSIONAL_OCMW = "professional_ocmw", pgettext_lazy("secrecy of a note", "beroepsgeheim (OCMW)")


class InterpreterChannel(models.TextChoices):
    """How an interpreter or another helper takes part."""

    ON_SITE = "on_site", pgettext_lazy("how an interpreter takes part", "ter plaatse")
    PHONE = "phone", pgettext_lazy("how an interpreter takes part", "aan de telefoon")
    VIDEO = "video", pgettext_lazy("how an interpreter takes part", "via een videogesprek")


class BookingState(models.TextChoices):
    """Where the booking of an interpreter stands."""

    DRAFT = "draft", pgettext_lazy("booking of an interpreter", "nog niet gevraagd")
    ASKED = "asked", pgettext_lazy("booking of an interpreter", "gevraagd")
    CONFIRMED = "confirmed", pgettext_lazy("booking of an interpreter", "bevestigd")
    CANCELLED = "cancelled", pgettext_lazy("booking of an interpreter", "afgezegd")
