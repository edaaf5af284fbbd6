"""What `messages` does when deliveries move, answers come and tasks are closed."""

from schoolpoort.contexts.delivery.api import Delivered, Failed, Sent
from schoolpoort.contexts.messages.events import AnswerReceived
from schoolpoort.contexts.messages.queries.across_schools import all_readers, all_recipients
from schoolpoort.contexts.messages.services.answers import ANSWER_SUBJECT
from schoolpoort.contexts.messages.services.follow_up import close_silence, resolve_answers
from schoolpoort.contexts.messages.services.leavers import close_what_reaches
from schoolpoort.contexts.messages.services.next_channel import take_next_channel
from schoolpoort.contexts.messages.services.states import DELIVERY_KINDS, refresh_states
from schoolpoort.contexts.people.api import GuardiansLeft
from schoolpoort.contexts.worklist.api import Outcome, TaskClosed
from schoolpoort.core.events import subscribe


@subscribe(Sent)
def show_sent(event: Sent) -> None:
    """Let households that a message left for move on the reach board."""
    _move_on_the_board(event)


@subscribe(Delivered)
def show_delivered(event: Delivered) -> None:
    """Let households that a message arrived at move on the reach board."""
    _move_on_the_board(event)


def _move_on_the_board(event: Sent | Delivered) -> None:
    if event.kind in DELIVERY_KINDS:
        # The ids come from our own outbox rows, of whichever organisation.
        rows = all_readers().filter(pk__in=event.subject_ids)
        refresh_states(rows.values_list("recipient_id", flat=True))


@subscribe(Failed)
def try_another_way(event: Failed) -> None:
    """Take the guardian's next channel when one fails for good."""
    if event.kind in DELIVERY_KINDS:
        take_next_channel(event.kind, event.batch_id, event.subject_ids, event.channel, event.reason)


@subscribe(AnswerReceived)
def stop_asking(event: AnswerReceived) -> None:
    """Close the silence task of a household that answered after all."""
    recipient = all_recipients().filter(pk=event.recipient_id).first()
    if recipient is not None:
        close_silence(recipient, by=None, outcome=Outcome.NOT_NEEDED)


@subscribe(TaskClosed)
def settle_the_need(event: TaskClosed) -> None:
    """Mark the question or request as taken care of when its task is closed."""
    if event.subject_kind == ANSWER_SUBJECT:
        resolve_answers(event.organisation_id, [event.subject_id])


@subscribe(GuardiansLeft)
def let_go(event: GuardiansLeft) -> None:
    """Close what reached guardians who have no child at the school any more."""
    close_what_reaches(event.organisation_id, event.guardian_ids)
