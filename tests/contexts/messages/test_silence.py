"""Whose silence becomes a task: only where an answer by a date was asked, and nobody of the household gave one."""

from datetime import timedelta

import pytest

from schoolpoort.contexts.accounts.api import Role, RoleAssignment
from schoolpoort.contexts.messages.models import AnswerKind, Message, Recipient, RecipientGuardian, RecipientState
from schoolpoort.contexts.messages.services.answers import Reply, record_answer
from schoolpoort.contexts.messages.services.rendering import known_blocks
from schoolpoort.contexts.people.api import StaffAssignment
from schoolpoort.contexts.worklist.api import Outcome, Task, TaskKind, TaskState, close_task
from schoolpoort.core import clock
from schoolpoort.core.jobs import run
from schoolpoort.core.scope import Scope
from tests.factories.families import make_family
from tests.factories.messages import make_sent_message
from tests.factories.parent_messages import COFFEE, OUTING, SWIMMING
from tests.factories.schools import make_class, make_school, make_teacher, make_user

pytestmark = pytest.mark.django_db


class Asked:
    """A class with families to which a message went that asks an answer by a date."""

    def __init__(self, *children, blocks=(OUTING,), **family):
        self.school = make_school()
        self.scope = Scope.of(self.school.pk)
        self.klas = make_class(self.school)
        self.teacher = make_teacher(self.klas)
        self.families = {name: make_family(self.klas, child=name, **family) for name in children}
        self.message = make_sent_message(self.klas, self.teacher, blocks)

    def answers(self, child, kind=AnswerKind.UNDERSTOOD, position=0):
        reader = RecipientGuardian.objects.within(self.scope).get(guardian=self.families[child].guardians[position])
        return record_answer(reader, self.message.versions.get(), Reply(kind, phrase=""))

    def find(self, days_after=1):
        """Run the job some days after the day to answer; return the open silence tasks."""
        self.message.refresh_from_db()
        answer_by = self.message.answer_by or clock.today()
        at = clock.now() + (answer_by - clock.today()) + timedelta(days=days_after)
        with clock.clock_at(at):
            run("messages.find_silence")
        return Task.objects.within(self.scope).filter(kind=TaskKind.SILENCE, state=TaskState.OPEN)


def test_silence_is_a_task_after_the_day_to_answer_and_not_before():
    asked = Asked("Yara")
    assert asked.find(days_after=-1).count() == 0
    assert asked.find(days_after=0).count() == 0
    task = asked.find(days_after=1).get()
    assert (task.guardian, task.owner, task.text) == (
        asked.families["Yara"].guardian,
        asked.teacher,
        asked.message.title,
    )


def test_the_weight_comes_from_the_block():
    asked = Asked("Yara")
    assert asked.find().get().consequence == known_blocks([{"block": OUTING[0]}])[0].consequence


def test_a_message_that_asks_no_answer_by_a_date_makes_no_silence():
    blocks = [each for each in (SWIMMING, COFFEE) if not known_blocks([{"block": each[0]}])[0].answer_by]
    asked = Asked("Yara", blocks=blocks)
    assert blocks
    assert asked.find().count() == 0
    assert Message.objects.within(asked.scope).get().answer_by is None


def test_an_answer_of_either_guardian_is_the_households():
    asked = Asked("Yara", "Luca", guardians=2)
    asked.answers("Yara", position=1)
    assert [each.guardian for each in asked.find()] == [asked.families["Luca"].guardian]


def test_who_asked_something_is_not_silent():
    asked = Asked("Yara")
    asked.answers("Yara", AnswerKind.QUESTION)
    assert asked.find().count() == 0


def test_a_family_that_nothing_reaches_has_another_task():
    asked = Asked("Yara", channels=())
    assert Recipient.objects.within(asked.scope).get().state == RecipientState.NO_CHANNEL
    assert asked.find().count() == 0
    assert Task.objects.within(asked.scope).get().kind == TaskKind.NO_CHANNEL


def test_a_late_answer_closes_the_task():
    asked = Asked("Yara")
    assert asked.find().count() == 1
    asked.answers("Yara")
    task = Task.objects.within(asked.scope).get()
    assert (task.state, task.outcome) == (TaskState.DONE, Outcome.NOT_NEEDED)


def test_a_family_is_asked_about_once_per_message():
    asked = Asked("Yara")
    close_task(asked.find().get(), Outcome.NOT_REACHED, asked.teacher)
    assert asked.find(days_after=2).count() == 0


def test_two_messages_make_one_task_about_a_guardian():
    asked = Asked("Yara")
    asked.message = make_sent_message(asked.klas, asked.teacher, [OUTING])
    assert asked.find().count() == 1


def test_after_two_weeks_nobody_is_asked_any_more():
    asked = Asked("Yara")
    assert asked.find(days_after=15).count() == 0


def test_a_school_without_staff_does_not_stop_the_others():
    empty = Asked("Yara")
    RoleAssignment.objects.within(empty.scope).delete()
    StaffAssignment.objects.within(empty.scope).delete()
    other = Asked("Luca")
    assert other.find().count() == 1
    make_user(empty.school, Role.SCHOOL_ADMINISTRATOR)
    assert empty.find().count() == 1
