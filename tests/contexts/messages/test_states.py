"""Where a household stands: the best that is known, and what happens when a channel fails or a task is closed."""

import time as stopwatch

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from schoolpoort.contexts.accounts.api import Link
from schoolpoort.contexts.delivery.api import Delivery, DeliveryState, mark_told
from schoolpoort.contexts.delivery.events import Delivered, Failed, Sent
from schoolpoort.contexts.messages.models import (
    AnswerKind,
    AnswerSource,
    Recipient,
    RecipientGuardian,
    RecipientState,
)
from schoolpoort.contexts.messages.services.answers import Reply, record_answer
from schoolpoort.contexts.messages.services.follow_up import record_by_hand, solve_needs
from schoolpoort.contexts.messages.services.opened import mark_opened
from schoolpoort.contexts.messages.services.states import refresh_states
from schoolpoort.contexts.people.api import Channel, ChannelHealth, Guardian, Household
from schoolpoort.contexts.worklist.api import Outcome, Task, TaskKind, TaskState, close_task
from schoolpoort.core.events import publish
from schoolpoort.core.ids import new_id
from schoolpoort.core.scope import Scope
from tests.factories.families import make_family
from tests.factories.messages import make_sent_message
from tests.factories.schools import make_class, make_school, make_teacher

pytestmark = pytest.mark.django_db

KIND = "messages.message"


class Sending:
    """A class with one sent message and what happens to it."""

    def __init__(self, **family):
        self.school = make_school()
        self.scope = Scope.of(self.school.pk)
        self.klas = make_class(self.school)
        self.family = make_family(self.klas, **family)
        self.teacher = make_teacher(self.klas)
        self.message = make_sent_message(self.klas, self.teacher)
        self.readers = list(RecipientGuardian.objects.within(self.scope).order_by("pk"))

    @property
    def recipient(self):
        return Recipient.objects.within(self.scope).get()

    @property
    def state(self):
        return self.recipient.state

    @property
    def version(self):
        return self.message.versions.latest("number")

    def deliveries(self, **filters):
        return Delivery.objects.within(self.scope).filter(**filters)

    def delivered(self, state, event=None, reader=0):
        row = self.readers[reader]
        self.deliveries(subject_id=row.pk).update(state=state)
        if event is Failed:
            publish(Failed(KIND, self.message.pk, (row.pk,), "sms", "refused"))
        elif event:
            publish(event(KIND, self.message.pk, (row.pk,)))

    def says(self, kind, reader=0, **words):
        return record_answer(self.readers[reader], self.version, Reply(kind, **words))


def test_a_household_moves_up_and_never_down():
    sending = Sending()
    assert sending.state == RecipientState.WAITING
    sending.delivered(DeliveryState.SENT, Sent)
    assert sending.state == RecipientState.SENT
    sending.delivered(DeliveryState.DELIVERED, Delivered)
    assert sending.state == RecipientState.DELIVERED
    mark_opened(sending.readers[0], 1)
    assert sending.state == RecipientState.OPENED
    sending.says(AnswerKind.UNDERSTOOD)
    assert sending.state == RecipientState.UNDERSTOOD
    sending.says(AnswerKind.QUESTION, phrase="question-bus")
    assert sending.state == RecipientState.QUESTION
    sending.says(AnswerKind.HELP, phrase="help-come-with-me")
    assert sending.state == RecipientState.HELP
    # A receipt that comes late says less than what the family said itself.
    sending.delivered(DeliveryState.DELIVERED, Delivered)
    assert sending.state == RecipientState.HELP


def test_one_guardian_who_asks_help_weighs_more_than_the_other_who_understood():
    sending = Sending(guardians=2)
    sending.says(AnswerKind.UNDERSTOOD, reader=0)
    sending.says(AnswerKind.HELP, reader=1, phrase="help-interpret")
    assert sending.state == RecipientState.HELP


def test_closing_the_task_brings_the_household_to_done_once_nothing_else_is_open():
    sending = Sending()
    sending.says(AnswerKind.HELP, phrase="help-come-with-me")
    sending.says(AnswerKind.QUESTION, phrase="question-bus")
    tasks = {task.kind: task for task in Task.objects.within(sending.scope)}
    close_task(tasks[TaskKind.HELP], Outcome.SOMEBODY_HELPED, sending.teacher)
    assert sending.state == RecipientState.QUESTION
    close_task(tasks[TaskKind.QUESTION], Outcome.CALLED, sending.teacher)
    assert sending.state == RecipientState.DONE


def test_solving_a_question_on_the_board_closes_its_task():
    sending = Sending()
    sending.says(AnswerKind.QUESTION, phrase="question-bus")
    assert solve_needs(sending.recipient, [AnswerKind.QUESTION], Outcome.TALKED_AT_GATE, sending.teacher) == 1
    task = Task.objects.within(sending.scope).get()
    assert (task.state, task.outcome, task.closed_by) == (TaskState.DONE, Outcome.TALKED_AT_GATE, sending.teacher)
    assert sending.state == RecipientState.DONE


def test_what_was_told_at_the_gate_counts_as_told_and_understood():
    sending = Sending(channels=("in_person",))
    assert sending.state == RecipientState.WAITING
    record_by_hand(sending.recipient, AnswerKind.UNDERSTOOD, AnswerSource.IN_PERSON, sending.teacher)
    assert sending.state == RecipientState.UNDERSTOOD
    assert sending.deliveries().get().state == DeliveryState.DELIVERED


def test_a_talk_that_was_had_is_delivered():
    sending = Sending(channels=("in_person",))
    mark_told([sending.deliveries().get().pk])
    assert sending.state == RecipientState.DELIVERED


def test_the_next_channel_takes_over_and_the_broken_one_is_remembered():
    sending = Sending(channels=("sms", "email", "letter"))
    sending.delivered(DeliveryState.FAILED, Failed)
    assert sending.deliveries(channel="email", state=DeliveryState.WAITING).count() == 1
    assert Channel.objects.within(sending.scope).get(kind="sms").health == ChannelHealth.BROKEN
    assert sending.state == RecipientState.WAITING
    # The same news twice does not send twice.
    publish(Failed(KIND, sending.message.pk, (sending.readers[0].pk,), "sms", "refused"))
    assert sending.deliveries().count() == 2


def test_a_provider_that_was_away_does_not_make_an_address_broken():
    sending = Sending(channels=("sms", "letter"))
    sending.deliveries().update(state=DeliveryState.FAILED)
    publish(Failed(KIND, sending.message.pk, (sending.readers[0].pk,), "sms", "gave up: timeout"))
    assert Channel.objects.within(sending.scope).get(kind="sms").health == ChannelHealth.UNTRIED
    assert sending.deliveries(channel="letter", state=DeliveryState.TO_PRINT).count() == 1


def test_without_another_channel_a_person_gets_the_task():
    sending = Sending(channels=("sms",))
    sending.delivered(DeliveryState.FAILED, Failed)
    assert sending.state == RecipientState.NO_CHANNEL
    task = Task.objects.within(sending.scope).get()
    assert (task.kind, task.owner, task.guardian) == (TaskKind.NO_CHANNEL, sending.teacher, sending.family.guardian)
    # A word at the gate reaches the family after all.
    record_by_hand(sending.recipient, AnswerKind.UNDERSTOOD, AnswerSource.IN_PERSON, sending.teacher)
    assert sending.state == RecipientState.UNDERSTOOD


def test_one_guardian_who_cannot_be_reached_does_not_make_the_household_unreachable():
    sending = Sending(guardians=2, channels=("sms",))
    sending.delivered(DeliveryState.DELIVERED, Delivered, reader=1)
    sending.delivered(DeliveryState.FAILED, Failed, reader=0)
    assert sending.state == RecipientState.DELIVERED
    assert not Task.objects.within(sending.scope).exists()


def test_two_guardians_whose_numbers_fail_get_one_letter():
    sending = Sending(guardians=2, channels=("sms", "letter"))
    for reader in (0, 1):
        sending.delivered(DeliveryState.FAILED, Failed, reader=reader)
    assert sending.deliveries(channel="letter").count() == 1
    assert sending.state == RecipientState.WAITING


def _many(school, klas, message, count):
    """Write `count` households that a message was sent to, in bulk."""
    households = Household.objects.bulk_create([Household(organisation=school) for _ in range(count)])
    guardians = Guardian.objects.bulk_create(
        [Guardian(organisation=school, household=each, first_name="O", last_name="X") for each in households]
    )
    recipients = Recipient.objects.bulk_create(
        [Recipient(organisation=school, message=message, household=each, school_class=klas) for each in households]
    )
    links = Link.objects.bulk_create(
        [Link(organisation=school, kind="message", subject_id=new_id(), token_hash=f"{n:064d}") for n in range(count)]
    )
    readers = RecipientGuardian.objects.bulk_create(
        [
            RecipientGuardian(organisation=school, recipient=recipient, guardian=guardian, link=link)
            for recipient, guardian, link in zip(recipients, guardians, links, strict=True)
        ]
    )
    Delivery.objects.bulk_create(
        [
            Delivery(
                organisation=school,
                channel="sms",
                kind=KIND,
                subject_id=reader.pk,
                batch_id=message.pk,
                state=DeliveryState.SENT,
                due_at=message.created_at,
            )
            for reader in readers
        ]
    )
    return [recipient.pk for recipient in recipients]


def test_ten_thousand_households_move_in_a_handful_of_queries():
    school = make_school()
    klas = make_class(school)
    message = make_sent_message(klas, make_teacher(klas)) if make_family(klas) else None
    ids = _many(school, klas, message, 10_000)
    with CaptureQueriesContext(connection) as queries:
        started = stopwatch.process_time()
        refresh_states(ids)
        seconds = stopwatch.process_time() - started
    assert Recipient.objects.within(Scope.of(school.pk)).filter(state=RecipientState.SENT).count() == 10_000
    assert len(queries) <= 10
    assert seconds < 5, f"{seconds:.2f} s of processor time"
