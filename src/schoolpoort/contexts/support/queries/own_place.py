"""What a supporter sees in the own place; each read says what it costs."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.support.enums import PromiseState, SupporterState
from schoolpoort.contexts.support.models import Promise, Supporter
from schoolpoort.core.scope import Scope

#: Months that the own page shows, the newest first.
MONTHS_SHOWN = 12


@dataclass(frozen=True)
class GivenMonth:
    """What a supporter gave in one month: times, minutes, kilometres; `day` is its first day."""

    day: date
    times: int
    minutes: int
    travel_km: int

    @property
    def hours(self) -> float:
        """The minutes as hours, to a quarter."""
        return round(self.minutes / 15) / 4


def own_supporter(user: User, organisation_id: UUID) -> Supporter | None:
    """Return who a user is as a supporter of one organisation, with everything loaded (7 queries); None if nobody."""
    rows = Supporter.objects.within(Scope.of(organisation_id)).filter(user=user).exclude(state=SupporterState.ENDED)
    related = ("languages", "weekly_hours", "exceptions", "pauses", "contacts", "checks")
    return rows.select_related("organisation").prefetch_related(*related).first()


def has_own_place(user: User, organisation_id: UUID) -> bool:
    """Say whether a user helps in an organisation, and so has an own place there (1 query)."""
    rows = Supporter.objects.within(Scope.of(organisation_id)).filter(user=user)
    return rows.exclude(state=SupporterState.ENDED).exists()


def coming_promises(supporter: Supporter, today: date) -> list[Promise]:
    """Return what a supporter promised from today on, with what may be known (1 query).

    The promises are of schools; they are the supporter's own, whichever school it is.
    """
    rows = supporter.promises.filter(state=PromiseState.PROMISED, day__gte=today)
    return list(rows.select_related("request__guardian", "share"))


def given_months(supporter: Supporter) -> list[GivenMonth]:
    """Return what was given month by month, the newest first (1 query)."""
    found: dict[date, list[int]] = {}
    done: Any = supporter.promises.filter(state=PromiseState.DONE)
    for promise in done:
        month = found.setdefault(promise.day.replace(day=1), [0, 0, 0])
        month[0] += 1
        month[1] += promise.minutes if promise.minutes_given is None else promise.minutes_given
        month[2] += promise.travel_km or 0
    return [GivenMonth(day, *found[day]) for day in sorted(found, reverse=True)][:MONTHS_SHOWN]
