"""Who owns what: the line of owners, the ceiling, lateness, leaving, and forgetting."""

from datetime import date, datetime, time, timedelta

import pytest

from schoolpoort.contexts.accounts.api import Absence, Role, RoleAssignment
from schoolpoort.contexts.worklist.api import (
    NobodyToOwn,
    Outcome,
    Silence,
    Task,
    TaskKind,
    TaskState,
    close_task,
    hand_over_all,
    hand_over_late_tasks,
    hand_over_task,
    open_silence_tasks,
    open_task,
)
from schoolpoort.contexts.worklist.services.closing import forget_closed_tasks, forget_old_silence
from schoolpoort.contexts.worklist.services.hand_over import hand_over_orphans
from schoolpoort.core import clock
from schoolpoort.core.ids import new_id
from schoolpoort.core.scope import Scope
from tests.factories.families import make_family
from tests.factories.schools import YEAR_STARTS, make_class, make_school, make_teacher, make_user

pytestmark = pytest.mark.django_db

MONDAY = date(2026, 11, 2)


def noon(day):
    return clock.clock_at(datetime.combine(day, time(12, 0), tzinfo=clock.LOCAL_ZONE))


@pytest.fixture
def monday():
    with noon(MONDAY):
        yield


class School:
    def __init__(self, ceiling=10):
        self.school = make_school(weekly_task_ceiling=ceiling)
        self.scope = Scope.of(self.school.pk)
        self.klas = make_class(self.school)
        self.teacher = make_teacher(self.klas)
        self.nadia = make_user(self.school, Role.BRIDGE_FIGURE, "Nadia")
        self.head = make_user(self.school, Role.SCHOOL_ADMINISTRATOR, "An")

    def open(self, kind=TaskKind.QUESTION, **fields):
        values = {"guardian_id": None, "subject_id": new_id(), "text": "", **fields}
        return open_task(
            kind=kind,
            organisation_id=self.school.pk,
            school_class_id=self.klas.pk,
            subject_kind="messages.answer",
            **values,
        )

    def silences(self, count, day=MONDAY, consequence=1):
        candidates = [
            Silence(
                make_family(self.klas, languages=("nl",), channels=()).guardian.pk,
                self.klas.pk,
                "messages.recipient",
                new_id(),
                consequence,
                "De zwemles begint",
            )
            for _ in range(count)
        ]
        return open_silence_tasks(self.school.pk, candidates, day)


def test_a_need_goes_to_the_teacher_then_the_bridge_figure_then_the_administrator(monday):
    school = School()
    assert school.open().owner == school.teacher
    for user, following in ((school.teacher, school.nadia), (school.nadia, school.head)):
        Absence.objects.create(organisation=school.school, user=user, starts=MONDAY, until=MONDAY)
        assert school.open().owner == following


def test_when_everybody_is_away_somebody_owns_it_all_the_same(monday):
    school = School()
    for user in (school.teacher, school.nadia, school.head):
        Absence.objects.create(organisation=school.school, user=user, starts=MONDAY, until=MONDAY)
    assert school.open().owner == school.teacher


def test_a_school_without_staff_opens_nothing(monday):
    with pytest.raises(NobodyToOwn):
        open_task(
            kind=TaskKind.HELP,
            organisation_id=make_school().pk,
            guardian_id=None,
            school_class_id=None,
            subject_kind="messages.answer",
            subject_id=new_id(),
            text="",
        )


def test_the_weightiest_silence_goes_first_and_the_rest_is_for_the_gate(monday):
    school = School(ceiling=3)
    light = school.silences(2, consequence=1)
    heavy = school.silences(3, consequence=3)
    assert (len(light.opened), len(heavy.opened), len(heavy.left_for_gate)) == (2, 1, 2)
    with noon(MONDAY + timedelta(days=7)):
        assert len(school.silences(4, MONDAY + timedelta(days=7)).opened) == 3


def test_giving_a_task_away_makes_no_room_for_another(monday):
    school = School(ceiling=2)
    first, _second = school.silences(2).opened
    hand_over_task(first, school.nadia, school.teacher)
    assert school.silences(1).opened == []


def test_help_and_questions_come_whatever_the_ceiling(monday):
    school = School(ceiling=1)
    assert [school.open(TaskKind.HELP).owner for _ in range(3)] == [school.teacher] * 3


def test_what_is_three_school_days_late_goes_to_the_bridge_figure_once(monday):
    school = School()
    task = school.open()
    for days, owner in ((3, school.teacher), (4, school.nadia), (21, school.nadia)):
        with noon(MONDAY + timedelta(days=days)):
            hand_over_late_tasks(clock.today())
        task.refresh_from_db()
        assert task.owner == owner, days
    assert task.handed_over_from == school.teacher


def test_a_weekend_does_not_make_anything_late(monday):
    school = School()
    task = school.open(due=date(2026, 11, 5))
    with noon(date(2026, 11, 9)):
        hand_over_late_tasks(clock.today())
    task.refresh_from_db()
    assert task.owner == school.teacher


def test_whoever_leaves_hands_over_needs_above_the_ceiling_and_silence_within(monday):
    school = School(ceiling=2)
    needs = [school.open() for _ in range(5)]
    Task.objects.within(school.scope).update(owned_since=clock.now() - timedelta(days=7))
    school.silences(2)
    assert hand_over_all(school.teacher, school.school.pk, school.teacher) == 5
    tasks = Task.objects.within(school.scope)
    assert not tasks.filter(owner=school.teacher, state=TaskState.OPEN).exists()
    assert tasks.filter(pk__in=[each.pk for each in needs], state=TaskState.OPEN).count() == 5
    forgotten = tasks.filter(kind=TaskKind.SILENCE)
    assert {(each.state, each.guardian, each.text) for each in forgotten} == {(TaskState.FORGOTTEN, None, "")}


def test_what_somebody_left_behind_is_found_by_the_next_round(monday):
    school = School()
    task = school.open()
    RoleAssignment.objects.within(school.scope).filter(user=school.teacher).update(until=MONDAY - timedelta(days=1))
    assert hand_over_orphans(MONDAY) == 1
    task.refresh_from_db()
    assert task.owner == school.nadia
    assert hand_over_orphans(MONDAY) == 0


def test_a_role_in_another_school_does_not_make_an_owner_present(monday):
    school = School()
    task = school.open()
    RoleAssignment.objects.within(school.scope).filter(user=school.teacher).update(until=MONDAY - timedelta(days=1))
    elsewhere = make_school("De Es")
    RoleAssignment.objects.create(organisation=elsewhere, user=school.teacher, role=Role.TEACHER, starts=YEAR_STARTS)
    hand_over_orphans(MONDAY)
    task.refresh_from_db()
    assert task.owner != school.teacher


def test_silence_is_forgotten_after_thirty_days_and_a_need_is_not(monday):
    school = School()
    silence, need = school.silences(1).opened[0], school.open()
    with noon(MONDAY + timedelta(days=30)):
        assert forget_old_silence(clock.today()) == 0
    with noon(MONDAY + timedelta(days=31)):
        assert forget_old_silence(clock.today()) == 1
    silence.refresh_from_db()
    need.refresh_from_db()
    assert (silence.state, silence.guardian) == (TaskState.FORGOTTEN, None)
    assert need.state == TaskState.OPEN


def test_a_closed_task_points_at_nobody_after_thirty_days(monday):
    school = School()
    family = make_family(school.klas)
    task = school.open(TaskKind.HELP, guardian_id=family.guardian.pk, text="Kom mee")
    assert close_task(task, Outcome.CALLED, school.teacher)
    assert not close_task(task, Outcome.WROTE, school.head), "somebody was first"
    with noon(MONDAY + timedelta(days=31)):
        forget_closed_tasks(clock.today())
    task.refresh_from_db()
    assert (task.guardian, task.text, task.outcome) == (None, "", Outcome.CALLED)
