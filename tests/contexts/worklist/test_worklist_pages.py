"""The worklist as people on the move see it."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from schoolpoort.contexts.accounts.api import Role
from schoolpoort.contexts.worklist.api import Task, TaskKind, TaskState, open_task
from schoolpoort.core import clock
from schoolpoort.core.ids import new_id
from schoolpoort.core.scope import Scope
from tests.factories.families import make_family
from tests.factories.schools import make_class, make_school, make_teacher, make_user

pytestmark = pytest.mark.django_db

MINE, SCHOOL = "/tasks/", "/tasks/school"


def client_of(user):
    client = Client()
    client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


def text_of(user, url=MINE):
    return client_of(user).get(url).content.decode()


@pytest.fixture
def people():
    school = make_school()
    klas = make_class(school)
    return {
        "school": school,
        "class": klas,
        "teacher": make_teacher(klas, "Els"),
        "nadia": make_user(school, Role.BRIDGE_FIGURE, "Nadia"),
    }


def task(people, kind=TaskKind.QUESTION, child="Yara", text="Is er een bus?", due=None):
    return open_task(
        kind=kind,
        organisation_id=people["school"].pk,
        guardian_id=make_family(people["class"], child=child).guardian.pk,
        school_class_id=people["class"].pk,
        subject_kind="messages.answer",
        subject_id=new_id(),
        text=text,
        due=due,
    )


def test_an_empty_list_is_kind(people):
    assert "Niemand wacht nu op jou." in text_of(people["teacher"])
    assert "Tijd voor koffie" in text_of(people["teacher"])


def test_the_first_line_and_the_groups_say_what_is_first(people):
    task(people, due=clock.today() - timedelta(days=1))
    task(people, child="Luca", due=clock.today())
    task(people, child="Mila", due=clock.today() + timedelta(days=40))
    text = text_of(people["teacher"])
    assert "Drie gezinnen wachten op jou. Eén wacht al te lang." in text
    places = [text.index(each) for each in ("Te laat: eerst dit", "Yara H.", "Luca H.", "Later", "Mila H.")]
    assert places == sorted(places)


def test_one_tap_closes_with_how_it_was_solved(people):
    open_one = task(people)
    url = reverse("worklist:close", args=[open_one.pk])
    answer = client_of(people["teacher"]).post(url, {"outcome": "called", "next": "https://elders.example/"})
    assert answer["Location"] == MINE
    open_one.refresh_from_db()
    assert (open_one.state, open_one.outcome) == (TaskState.DONE, "called")
    assert client_of(people["teacher"]).post(url, {"outcome": "weggetoverd"}).status_code == 404


def test_six_outcomes_are_offered(people):
    task(people)
    assert text_of(people["teacher"]).count('name="outcome"') == 6


def test_a_colleague_takes_over(people):
    open_one = task(people)
    url = reverse("worklist:hand_over", args=[open_one.pk])
    assert "Nadia" in text_of(people["teacher"], url)
    client_of(people["teacher"]).post(url, {"to": str(people["nadia"].pk)})
    open_one.refresh_from_db()
    assert open_one.owner == people["nadia"]
    stranger = make_user(make_school("De Es"), Role.BRIDGE_FIGURE)
    assert client_of(people["nadia"]).post(url, {"to": str(stranger.pk)}).status_code == 404


def test_whole_school_staff_see_and_close_what_others_own_and_teachers_do_not(people):
    open_one = task(people)
    assert "Els" in text_of(people["nadia"], SCHOOL)
    other = make_teacher(make_class(people["school"], "3A"))
    assert client_of(other).get(SCHOOL).status_code == 404
    assert (
        client_of(other).post(reverse("worklist:close", args=[open_one.pk]), {"outcome": "called"}).status_code == 404
    )
    client_of(people["nadia"]).post(reverse("worklist:close", args=[open_one.pk]), {"outcome": "called"})
    open_one.refresh_from_db()
    assert open_one.closed_by == people["nadia"]


def test_the_filter_keeps_one_kind(people):
    task(people, TaskKind.HELP, "Yara")
    task(people, TaskKind.QUESTION, "Luca")
    text = text_of(people["teacher"], MINE + "?kind=help")
    assert "Yara H." in text
    assert "Luca H." not in text
    assert "Van dit soort is er niets." in text_of(people["teacher"], MINE + "?kind=silence")


def test_the_menu_counts_my_tasks(people):
    task(people)
    task(people, child="Luca")
    assert '<span class="count">2</span></a>' in text_of(people["teacher"], "/")
    assert '<span class="count">2</span></a>' not in text_of(people["nadia"], "/")


@pytest.mark.parametrize("url", [MINE, SCHOOL])
def test_the_list_costs_the_same_for_one_task_and_for_three(people, url):
    who = people["teacher"] if url == MINE else people["nadia"]
    client = client_of(who)
    costs = []
    for count in (1, 2):
        for _ in range(count):
            task(people, TaskKind.HELP)
        client.get(url)
        with CaptureQueriesContext(connection) as queries:
            client.get(url)
        costs.append(len(queries))
    assert costs[0] == costs[1]
    assert Task.objects.within(Scope.of(people["school"].pk)).count() == 3
