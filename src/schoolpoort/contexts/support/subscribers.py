"""What `support` does when a guardian taps "I want help" at a message, and when guardians leave."""

from schoolpoort.contexts.delivery.api import register_composer
from schoolpoort.contexts.messages.api import AnswerReceived, asked_help
from schoolpoort.contexts.people.api import GuardiansLeft
from schoolpoort.contexts.support.composer import GuardianComposer, InvitationComposer, SupporterComposer
from schoolpoort.contexts.support.enums import PairEnd, RequestState, Side
from schoolpoort.contexts.support.models import AmbassadorQuestion, BuddyPair, HelpRequest
from schoolpoort.contexts.support.pair_composer import AnswerComposer, AskedComposer, CheckInComposer, PairComposer
from schoolpoort.contexts.support.queries.pairs import LIVE_PAIRS
from schoolpoort.contexts.support.queries.requests import LIVE_STATES
from schoolpoort.contexts.support.services.asking import Tapped, request_of_tap
from schoolpoort.contexts.support.services.closing import close_request
from schoolpoort.contexts.support.services.pair_telling import (
    ANSWERED,
    ASKED,
    CHECK_IN_TOPICS,
    PAIR_TOPICS,
    kind_of_word,
)
from schoolpoort.contexts.support.services.pairing import end_pair
from schoolpoort.contexts.support.services.settling import settle_closed_task
from schoolpoort.contexts.support.services.telling import INVITED, TO_GUARDIAN, TO_SUPPORTER
from schoolpoort.contexts.worklist.api import Outcome, TaskClosed
from schoolpoort.core.audit import SYSTEM
from schoolpoort.core.events import subscribe
from schoolpoort.core.scope import Scope

register_composer(INVITED, InvitationComposer())
for _kind in TO_SUPPORTER:
    register_composer(_kind, SupporterComposer(_kind))
for _kind in TO_GUARDIAN:
    register_composer(_kind, GuardianComposer(_kind))
for _side in Side:
    for _topic in PAIR_TOPICS:
        register_composer(kind_of_word(_topic, _side), PairComposer(_topic, _side))
    for _topic in CHECK_IN_TOPICS:
        register_composer(kind_of_word(_topic, _side), CheckInComposer(_topic, _side))
register_composer(ANSWERED, AnswerComposer())
register_composer(ASKED, AskedComposer())


@subscribe(AnswerReceived)
def keep_request(event: AnswerReceived) -> None:
    """Make a request of a tap on a kind of help that a person can give."""
    found = asked_help(event.answer_id) if event.kind == "help" else None
    if found is not None:
        request_of_tap(
            Tapped(
                found.answer_id,
                found.organisation_id,
                found.guardian_id,
                found.child_id,
                found.phrase,
                found.text,
                found.text_language,
            )
        )


@subscribe(TaskClosed)
def settle_request(event: TaskClosed) -> None:
    """Close the request of a task that a colleague closed, or ask who looks for a helper what became of it."""
    settle_closed_task(event.organisation_id, event.subject_kind, event.subject_id, Outcome(event.outcome))


@subscribe(GuardiansLeft)
def close_requests(event: GuardiansLeft) -> None:
    """Close the requests of guardians who have no child at the school any more."""
    rows = HelpRequest.objects.within(Scope.of(event.organisation_id)).filter(
        guardian_id__in=event.guardian_ids, state__in=LIVE_STATES
    )
    for request in rows:
        close_request(request, RequestState.WITHDRAWN, by=SYSTEM)


@subscribe(GuardiansLeft)
def end_pairs(event: GuardiansLeft) -> None:
    """End the pairs of guardians who have no child at the school any more, and take their open questions away."""
    scope = Scope.of(event.organisation_id)
    for pair in BuddyPair.objects.within(scope).filter(guardian_id__in=event.guardian_ids, state__in=LIVE_PAIRS):
        end_pair(pair, PairEnd.UNSAID)
    AmbassadorQuestion.objects.within(scope).filter(guardian_id__in=event.guardian_ids, closed_at=None).delete()
