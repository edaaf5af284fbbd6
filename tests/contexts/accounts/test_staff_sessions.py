"""Where staff are signed in, how long, and that who leaves is out with the next click."""

import os
import subprocess
import sys
from datetime import timedelta

import pytest
from django.test import Client

from schoolpoort.contexts.accounts.devices import device_in_words, device_of
from schoolpoort.contexts.accounts.models import Role, RoleAssignment, StaffSession
from schoolpoort.contexts.accounts.staff_sessions import forget_ended_sessions
from schoolpoort.contexts.worklist.api import Task, TaskKind, open_task
from schoolpoort.core import clock
from schoolpoort.core.ids import new_id
from schoolpoort.core.scope import Scope
from tests.factories.families import make_family
from tests.factories.schools import PASSWORD, make_class, make_school, make_teacher, make_user
from tests.migrated import migrated_home

pytestmark = pytest.mark.django_db
LAPTOP = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:130.0) Gecko/20100101 Firefox/130.0"
PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605 Version/17.0 Mobile/15E148 Safari/604.1"


def signed_in(user, agent: str = LAPTOP) -> Client:
    """Sign in through the real page."""
    client = Client(HTTP_USER_AGENT=agent)
    assert client.post("/accounts/login/", {"login": user.email, "password": PASSWORD}).status_code == 302
    assert is_in(client)
    return client


def is_in(client: Client) -> bool:
    answer = client.get("/account")
    assert answer.status_code in (200, 302, 404)
    return answer.status_code == 200


@pytest.fixture
def school():
    return make_school()


@pytest.fixture
def teacher(school):
    return make_user(school, Role.TEACHER)


class TestTheList:
    def test_devices_are_shown_in_plain_words_and_no_address_is_kept(self, teacher) -> None:
        laptop, _phone = signed_in(teacher), signed_in(teacher, PHONE)
        page = laptop.get("/account").content.decode()
        assert "Firefox op een computer met Windows" in page and "Safari op een iPhone" in page
        assert page.index("Firefox op") < page.index("Safari op")
        assert "dit toestel" in page and "laatst gebruikt: vandaag" in page
        assert "127.0.0.1" not in str(list(StaffSession.objects.values()))
        assert "Mozilla" not in str(list(StaffSession.objects.values()))

    def test_one_device_is_signed_out_and_the_other_stays(self, teacher) -> None:
        laptop, phone = signed_in(teacher), signed_in(teacher, PHONE)
        row = StaffSession.objects.get(device="Safari/iphone")
        assert laptop.post(f"/account/sessions/{row.pk}/end").status_code == 302
        assert is_in(laptop) and not is_in(phone)

    def test_all_are_signed_out_at_once(self, teacher) -> None:
        laptop, phone = signed_in(teacher), signed_in(teacher, PHONE)
        assert laptop.post("/account/sessions/end").headers["Location"] == "/accounts/login/"
        assert not is_in(laptop) and not is_in(phone)
        assert not StaffSession.objects.exists()

    def test_nobody_signs_a_colleague_out(self, school, teacher) -> None:
        colleague = signed_in(make_user(school, Role.TEACHER))
        own = signed_in(teacher)
        row = StaffSession.objects.get(user=teacher)
        assert colleague.post(f"/account/sessions/{row.pk}/end").status_code == 404
        assert is_in(own)

    def test_signing_out_takes_the_device_off_the_list(self, teacher) -> None:
        signed_in(teacher).post("/accounts/logout/")
        assert not StaffSession.objects.exists()

    def test_old_rows_are_forgotten(self, teacher) -> None:
        client = signed_in(teacher)
        client.session.delete()
        assert forget_ended_sessions() == 1

    @pytest.mark.parametrize(
        ("agent", "words"),
        [
            ("", "Een ander toestel"),
            ("curl/8", "Een ander toestel"),
            ("Mozilla/5.0 (X11; CrOS x86_64) Chrome/120 Safari/537", "Chrome op een Chromebook"),
            ("Mozilla/5.0 (Windows NT 10.0) Chrome/120 Safari/537 Edg/120", "Edge op een computer met Windows"),
            (
                "Mozilla/5.0 (Linux; Android 13; SM) SamsungBrowser/23 Chrome/115",
                "Samsung Internet op een Android-toestel",
            ),
            ("<script>" * 1000, "Een ander toestel"),
        ],
    )
    def test_a_device_in_words(self, agent: str, words: str) -> None:
        assert len(device_of(agent)) <= 40
        assert device_in_words(device_of(agent)) == words


class TestTheEnd:
    def test_a_new_password_signs_every_other_device_out(self, teacher) -> None:
        laptop, phone = signed_in(teacher), signed_in(teacher, PHONE)
        new = "een-gloednieuw-wachtwoord"
        laptop.post("/accounts/password/change/", {"oldpassword": PASSWORD, "password1": new, "password2": new})
        assert is_in(laptop) and not is_in(phone)
        assert StaffSession.objects.get().device == "Firefox/windows"

    def test_a_closed_account_is_out_with_the_next_click(self, teacher) -> None:
        client = signed_in(teacher)
        teacher.is_active = False
        teacher.save()
        assert not is_in(client)
        assert client.get("/").headers["Location"].startswith("/accounts/login/")

    @pytest.mark.parametrize("way", ["role ends", "leaves"])
    def test_who_leaves_is_out_the_same_day_and_hands_over_first(self, school, way: str) -> None:
        school_class = make_class(school)
        els = make_teacher(school_class)
        colleague = make_user(school, Role.BRIDGE_FIGURE, "Nadia")
        guardian = make_family(school_class).guardian
        task = open_task(
            kind=TaskKind.HELP,
            organisation_id=school.pk,
            guardian_id=guardian.pk,
            school_class_id=school_class.pk,
            subject_kind="messages.answer",
            subject_id=new_id(),
            text="Bel mij",
        )
        assert task.owner == els
        client, head = signed_in(els), signed_in(make_user(school, Role.SCHOOL_ADMINISTRATOR, "Ann"))
        assert client.get("/families/").status_code == 200
        role = RoleAssignment.objects.within(Scope.of(school.pk)).get(user=els)
        address = f"/team/{els.pk}/leave" if way == "leaves" else f"/team/roles/{role.pk}/end"
        assert head.post(address).status_code == 302
        for path in ("/families/", "/", "/tasks/", "/account"):
            assert client.get(path).headers["Location"].startswith("/accounts/login/")
        assert Task.objects.within(Scope.of(school.pk)).get(pk=task.pk).owner == colleague
        assert is_in(head)
        again = Client()
        again.post("/accounts/login/", {"login": els.email, "password": PASSWORD})
        assert again.get("/families/").status_code == 404

    def test_who_keeps_a_role_elsewhere_stays_signed_in_and_sees_only_that(self, school, teacher) -> None:
        other = make_school("De Es")
        RoleAssignment.objects.create(organisation=other, user=teacher, role=Role.TEACHER, starts=clock.today())
        client = signed_in(teacher)
        head = signed_in(make_user(school, Role.SCHOOL_ADMINISTRATOR))
        head.post(f"/team/{teacher.pk}/leave")
        page = client.get("/").content.decode()
        assert "De Es" in page and "De Linde" not in page


class TestTime:
    def moved(self, client: Client, **ahead: int) -> bool:
        with clock.clock_at(clock.now() + timedelta(**ahead)):
            return is_in(client)

    def test_whoever_sees_many_families_is_signed_out_after_an_hour_without_a_click(self, school) -> None:
        client = signed_in(make_user(school, Role.BRIDGE_FIGURE))
        assert self.moved(client, minutes=55)
        assert not self.moved(client, minutes=55 + 61)

    def test_a_teacher_finds_the_page_again_after_the_lesson(self, teacher) -> None:
        client = signed_in(teacher)
        assert self.moved(client, minutes=200)
        assert not self.moved(client, minutes=200 + 241)

    def test_nobody_stays_signed_in_longer_than_twelve_hours(self, teacher) -> None:
        client = signed_in(teacher)
        assert [self.moved(client, hours=hours) for hours in (3, 6, 9, 11)] == [True] * 4
        assert not self.moved(client, hours=12, minutes=1)

    def test_what_an_open_page_asks_by_itself_keeps_nobody_signed_in(self, school) -> None:
        client = signed_in(make_user(school, Role.BRIDGE_FIGURE))
        start = clock.now()
        for minutes in (20, 40, 59):
            with clock.clock_at(start + timedelta(minutes=minutes)):
                client.get("/tasks/", headers={"HX-Request": "true"})
        with clock.clock_at(start + timedelta(minutes=62)):
            assert not is_in(client)

    def test_the_key_is_new_after_signing_in(self, teacher) -> None:
        client = Client()
        client.get("/accounts/login/")
        session = client.session
        session["planted"] = "by somebody else"
        session.save()
        client.cookies["sessionid"] = session.session_key
        client.post("/accounts/login/", {"login": teacher.email, "password": PASSWORD})
        assert client.cookies["sessionid"].value != session.session_key
        assert not is_in_with(session.session_key)

    def test_a_page_costs_no_query_for_all_this(self, teacher, django_assert_num_queries) -> None:
        client = signed_in(teacher)
        with django_assert_num_queries(3):  # session, user and roles, as without it
            client.get("/robots.txt")


def is_in_with(key: str) -> bool:
    client = Client()
    client.cookies["sessionid"] = key
    return is_in(client)


_OVER_HTTPS = """
import django
django.setup()
from django.test import Client
from tests.factories.schools import PASSWORD, make_school, make_user
from schoolpoort.contexts.accounts.models import Role
user = make_user(make_school(), Role.TEACHER)
client = Client(headers={"host": "school.example"})
login = client.get("/accounts/login/", secure=True)
answer = client.post("/accounts/login/", {"login": user.email, "password": PASSWORD}, secure=True)
print("hsts", login.headers["Strict-Transport-Security"])
for cookie in {**login.cookies, **answer.cookies}.values():
    print(cookie.OutputString())
"""


def test_over_https_every_cookie_is_bound_to_this_host(tmp_path) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("SCHOOLPOORT_")} | {
        "DJANGO_SETTINGS_MODULE": "schoolpoort.config.settings",
        "SCHOOLPOORT_HOME": str(tmp_path),
        "SCHOOLPOORT_BASE_URL": "https://school.example",
        "SCHOOLPOORT_ALLOWED_HOSTS": "school.example",
    }
    migrated_home(tmp_path)
    done = subprocess.run(
        [sys.executable, "-c", _OVER_HTTPS], env=environment, check=True, stdout=subprocess.PIPE, text=True
    )
    hsts, *cookies = done.stdout.splitlines()
    assert hsts == "hsts max-age=31536000"
    assert {each.partition("=")[0] for each in cookies} == {"__Host-sessionid", "__Host-csrftoken"}
    for cookie in cookies:
        parts = {each.strip().lower() for each in cookie.split(";")[1:]}
        assert {"secure", "httponly", "path=/", "samesite=lax"} <= parts
        assert not any(each.startswith("domain") for each in parts)
