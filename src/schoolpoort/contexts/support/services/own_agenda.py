"""The promises of adults who help, as appointments in the agenda of the guardian who asked."""

from collections.abc import Sequence

from schoolpoort.contexts.messages.api import Appointment
from schoolpoort.contexts.own_space.api import languages_in_space
from schoolpoort.contexts.people.api import Guardian
from schoolpoort.contexts.support.enums import PromiseState
from schoolpoort.contexts.support.models import Promise
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope
from schoolpoort.core.words import Words


def own_appointments(guardians: Sequence[Guardian]) -> list[Appointment]:
    """Return what was promised to these guardians from today on (1 query). Their languages must be loaded."""
    scope = Scope.over(each.organisation_id for each in guardians)
    rows = Promise.objects.within(scope).filter(
        request__guardian__in=guardians, state=PromiseState.PROMISED, day__gte=clock.today()
    )
    words = Words.of(languages_in_space(tuple(guardians)))
    return [_appointment(each, words) for each in rows.select_related("request", "supporter", "organisation")]


def _appointment(promise: Promise, words: Words) -> Appointment:
    what = words.text(promise.request.kind).text
    title = words.text("support-calendar", what=what, name=promise.supporter.first_name)
    place = promise.place or words.text("support-promise-remote").text
    return Appointment(
        key=f"support/{promise.pk}",
        day=promise.day,
        starts=promise.starts,
        minutes=promise.minutes,
        zone=promise.zone,
        title=title.text,
        place=place,
        language=title.language,
        school=promise.organisation.name,
    )
