"""Agreements between schools and towns, and requests for help made by the product's own services."""

from datetime import date, time, timedelta

from schoolpoort.contexts.organisations.api import Agreement, AgreementAim, Organisation
from schoolpoort.contexts.people.api import Guardian
from schoolpoort.contexts.support.enums import PlaceKind
from schoolpoort.contexts.support.kinds import kind_of
from schoolpoort.contexts.support.models import HelpRequest
from schoolpoort.contexts.support.services.asking import Wish, ask_for_help
from schoolpoort.core import clock

#: Wednesday 2 December 2026, when the supporters of tests.factories.supporters are free from 14 to 18.
WEDNESDAY = date(2026, 12, 2)


def agree(
    *organisations: Organisation, ends: date | None = None, aim: AgreementAim = AgreementAim.SUPPORT
) -> Agreement:
    """Record an agreement that every party confirmed."""
    today = clock.today()
    agreement = Agreement.objects.create(
        title="Samen hulp zoeken",
        aim=aim,
        starts=today - timedelta(days=30),
        ends=ends or today + timedelta(days=300),
        recorded_by="Ann",
        confirmed_on=today - timedelta(days=20),
    )
    agreement.organisations.set(organisations)
    return agreement


def make_request(
    guardian: Guardian,
    kind: str = "help-come-with-me",
    language: str = "ar",
    day: date | None = WEDNESDAY,
    starts: time | None = time(14, 30),
    place: PlaceKind = PlaceKind.SITE,
    **wishes: object,
) -> HelpRequest:
    """Let a guardian ask for help in the own space."""
    wish = Wish(language=language, day=day, starts=starts, place=place, **wishes)  # type: ignore[arg-type]
    return ask_for_help(guardian, kind_of(kind), wish)
