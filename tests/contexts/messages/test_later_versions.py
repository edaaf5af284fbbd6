"""What happens after a message was sent: correcting, reminding, sending later."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from schoolpoort.contexts.delivery.api import Delivery
from schoolpoort.contexts.messages.composer import MessageComposer
from schoolpoort.contexts.messages.models import MessageState, Recipient, RecipientState, Rendering
from schoolpoort.contexts.messages.services.corrections import send_correction, start_correction
from schoolpoort.contexts.messages.services.drafts import (
    DraftContent,
    NotADraft,
    block_entry,
    delete_draft,
    draft_version,
    save_draft,
)
from schoolpoort.contexts.messages.services.readiness import NotReady
from schoolpoort.contexts.messages.services.reminders import NotSentYet, remind
from schoolpoort.contexts.messages.services.scheduling import (
    TooEarly,
    schedule_message,
    send_due_messages,
    unschedule_message,
)
from schoolpoort.core.clock import clock_at
from schoolpoort.core.phrases import phrasebook
from schoolpoort.core.scope import Scope
from tests.factories.families import make_family
from tests.factories.messages import make_draft, make_sent_message
from tests.factories.schools import make_class, make_school, make_teacher

pytestmark = pytest.mark.django_db

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.fixture
def klas():
    school_class = make_class(make_school("De Linde"))
    for child in ("Yara", "Jef"):
        make_family(school_class, child=child, languages=("en",))
    return school_class


def reader_sees(klas, child):
    """Mark the household of a child as having opened the message."""
    recipient = recipient_of(klas, child)
    Recipient.objects.within(Scope.of(klas.organisation_id)).filter(pk=recipient.pk).update(state=RecipientState.OPENED)
    return recipient


def recipient_of(klas, child):
    rows = Recipient.objects.within(Scope.of(klas.organisation_id))
    return rows.get(children__child__first_name=child)


def deliveries(klas, kind):
    return Delivery.objects.within(Scope.of(klas.organisation_id)).filter(kind=kind)


def test_only_those_who_saw_the_old_version_are_told_what_changed(klas):
    teacher = make_teacher(klas)
    message = make_sent_message(klas, teacher)
    saw = reader_sees(klas, "Yara")
    version = start_correction(message)
    entry = block_entry(phrasebook().block("swimming-starts"), {"date": "2026-12-10", "time": "10:00"})
    version.change_note = "De zwemles is op 10 december."
    save_draft(message, version, DraftContent([entry]), message.revision)
    told = send_correction(message, version, teacher).told

    assert told == 1
    correction = deliveries(klas, "messages.correction").get()
    assert correction.subject_id in set(saw.guardians(manager="unscoped").values_list("pk", flat=True))
    text = MessageComposer("messages.correction").compose([correction.subject_id], "email")[correction.subject_id]
    assert "De zwemles is op 10 december." in text.text
    assert text.subject.startswith("De Linde: veranderd")
    numbers = Rendering.objects.within(Scope.of(klas.organisation_id)).values_list("version__number", "language")
    assert set(numbers) == {(1, "nl"), (1, "en"), (2, "nl"), (2, "en")}


def test_a_correction_says_what_changed(klas):
    teacher = make_teacher(klas)
    message = make_sent_message(klas, teacher)
    version = start_correction(message)
    with pytest.raises(NotReady) as refused:
        send_correction(message, version, teacher)
    assert [each.field for each in refused.value.problems] == ["change_note"]
    assert start_correction(message).pk == version.pk


def test_a_sent_version_stays_what_it_was(klas):
    message = make_sent_message(klas, make_teacher(klas))
    with pytest.raises(NotADraft):
        draft_version(message)
    with pytest.raises(NotADraft):
        delete_draft(message, message.author)


def test_only_who_owes_an_answer_is_reminded_and_not_twice_a_day(klas):
    teacher = make_teacher(klas)
    with clock_at(MONDAY):
        message = make_sent_message(klas, teacher)
        Recipient.objects.within(Scope.of(klas.organisation_id)).filter(pk=recipient_of(klas, "Jef").pk).update(
            state=RecipientState.UNDERSTOOD
        )
        first = remind(message, teacher)
        second = remind(message, teacher)
    assert (first.households, first.left_in_peace) == (1, 0)
    assert (second.households, second.left_in_peace) == (0, 1)
    again = deliveries(klas, "messages.reminder").get()
    sent = deliveries(klas, "messages.message").get(subject_id=again.subject_id)
    links = [
        MessageComposer(kind).compose([sent.subject_id], "sms")[sent.subject_id].text.split("\n")[-1]
        for kind in ("messages.message", "messages.reminder")
    ]
    assert links[0] == links[1]
    with clock_at(MONDAY + timedelta(days=1)):
        assert remind(message, teacher).households == 1


def test_a_draft_cannot_remind_anybody(klas):
    teacher = make_teacher(klas)
    with pytest.raises(NotSentYet):
        remind(make_draft(klas, teacher), teacher)


def test_a_scheduled_message_leaves_at_its_moment_and_not_before(klas):
    teacher = make_teacher(klas)
    message = make_draft(klas, teacher)
    with clock_at(MONDAY):
        moment = schedule_message(message, date(2026, 11, 24), time(8, 0))
        assert moment.astimezone(UTC).hour == 7
        assert send_due_messages() == 0
    with clock_at(MONDAY + timedelta(days=1)):
        assert send_due_messages() == 1
        assert send_due_messages() == 0
    message.refresh_from_db()
    assert message.state == MessageState.SENDING


def test_a_moment_that_is_over_is_refused_and_a_plan_can_be_undone(klas):
    message = make_draft(klas, make_teacher(klas))
    with clock_at(MONDAY):
        with pytest.raises(TooEarly):
            schedule_message(message, date(2026, 11, 20), time(8, 0))
        schedule_message(message, date(2026, 11, 24), time(8, 0))
        unschedule_message(message)
    with clock_at(MONDAY + timedelta(days=2)):
        assert send_due_messages() == 0
    message.refresh_from_db()
    assert message.state == MessageState.DRAFT


def test_a_scheduled_message_whose_class_is_empty_by_then_comes_back_to_its_author(klas):
    message = make_draft(klas, make_teacher(klas))
    with clock_at(MONDAY):
        schedule_message(message, date(2026, 11, 24), time(8, 0))
    message.classes.clear()
    with clock_at(MONDAY + timedelta(days=1)):
        assert send_due_messages() == 0
    message.refresh_from_db()
    assert message.state == MessageState.DRAFT
