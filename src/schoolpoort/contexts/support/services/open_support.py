"""What is open in the support network for some guardians, for who cares for these families."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from schoolpoort.contexts.support.enums import RequestState
from schoolpoort.contexts.support.queries.requests import live_requests, standing_promise
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope


@dataclass(frozen=True)
class OpenSupport:
    """One request that is not over: `kind` is a phrase of the phrasebook, `state` in the reader's words.

    `day` and `supporter` (a first name) are of the promise that stands; `asked_on` is when the guardian asked.
    """

    request_id: UUID
    organisation_id: UUID
    guardian_id: UUID
    kind: str
    state: RequestState
    asked_on: date
    day: date | None
    supporter: str


def open_support(schools: Scope, guardian_ids: Sequence[UUID] | None = None) -> list[OpenSupport]:
    """Return what guardians of these schools asked and what was promised to them (4 queries); None for everybody.

    The caller cares for families there: a class team and a partner guardian never see it.
    """
    requests = live_requests(schools)
    if guardian_ids is not None:
        requests = requests.filter(guardian_id__in=guardian_ids)
    found = []
    for request in requests:
        promise = standing_promise(request)
        found.append(
            OpenSupport(
                request_id=request.pk,
                organisation_id=request.organisation_id,
                guardian_id=request.guardian_id,
                kind=request.kind,
                state=RequestState(request.state),
                asked_on=clock.local(request.asked_at).date(),
                day=promise.day if promise else None,
                supporter=promise.supporter.first_name if promise else "",
            )
        )
    return found
