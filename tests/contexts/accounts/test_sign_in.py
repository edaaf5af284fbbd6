from datetime import timedelta

import pytest
from django.test import Client

from schoolpoort.contexts.accounts.links import build_link
from schoolpoort.contexts.accounts.models import LinkKind, Role
from schoolpoort.core import clock
from tests.factories.schools import PASSWORD, make_school, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def teacher():
    return make_user(make_school(), Role.TEACHER)


def test_staff_sign_in_with_e_mail_and_password(client: Client, teacher) -> None:
    page = client.get("/accounts/login/")
    assert "Ben je een ouder?" in page.content.decode()
    answer = client.post("/accounts/login/", {"login": teacher.email, "password": PASSWORD})
    assert answer.status_code == 302
    assert answer.headers["Location"] == "/"


def test_a_wrong_password_and_an_unknown_address_get_the_same_answer(client: Client, teacher) -> None:
    wrong = client.post("/accounts/login/", {"login": teacher.email, "password": "niet-juist-maar-lang"})
    unknown = client.post("/accounts/login/", {"login": "niemand@school.example", "password": "niet-juist-maar-lang"})
    errors = [answer.context["form"].errors.as_text() for answer in (wrong, unknown)]
    assert wrong.status_code == unknown.status_code == 200
    assert errors[0] == errors[1] != ""


@pytest.mark.parametrize(
    "path", ["/accounts/signup/", "/accounts/email/", "/accounts/confirm-email/", "/accounts/login/code/confirm/"]
)
def test_nobody_makes_an_account_or_changes_their_own_address(client: Client, teacher, path: str) -> None:
    client.post("/accounts/login/", {"login": teacher.email, "password": PASSWORD})
    assert client.get(path).status_code == client.post(path, {"email": "nieuw@school.example"}).status_code == 404


def test_a_visitor_is_sent_to_sign_in_and_back(client: Client, teacher) -> None:
    answer = client.get("/")
    assert answer.headers["Location"] == "/accounts/login/?next=/"


@pytest.mark.parametrize("destination", ["https://evil.example/", "//evil.example", "javascript:alert(1)"])
def test_nobody_is_sent_to_another_site(client: Client, teacher, destination: str) -> None:
    answer = client.post("/accounts/login/", {"login": teacher.email, "password": PASSWORD, "next": destination})
    assert answer.headers["Location"] == "/"


@pytest.mark.parametrize(
    "path",
    ["/accounts/login/", "/accounts/logout/", "/accounts/password/reset/", "/accounts/inactive/", "/accounts/2fa/"],
)
def test_pages_around_sign_in_wear_our_look(client: Client, teacher, path: str) -> None:
    client.force_login(teacher, backend="allauth.account.auth_backends.AuthenticationBackend")
    if path in {"/accounts/login/", "/accounts/password/reset/"}:
        client.logout()
    page = client.get(path, follow=True)
    assert page.status_code == 200
    assert "design/schoolpoort" in page.content.decode()


class TestDemonstrationLink:
    def link(self, user, **fields: object) -> str:
        school = user.role_assignments.get().organisation
        link = build_link(organisation_id=school.pk, kind=LinkKind.SIGN_IN, subject_id=user.pk, **fields)
        token = link.token
        link.save()
        return f"/in/{token}"

    def test_opening_it_signs_nobody_in_and_pressing_the_button_does(self, client: Client, teacher, settings) -> None:
        settings.DEMO = True
        path = self.link(teacher)
        assert teacher.first_name in client.get(path).content.decode()
        assert client.get("/").status_code == 302
        assert client.post(path).headers["Location"] == "/"
        assert client.get("/").status_code == 200

    def test_it_opens_nothing_outside_the_demonstration(self, client: Client, teacher, settings) -> None:
        settings.DEMO = False
        assert client.get(self.link(teacher)).status_code == 404

    def test_an_old_one_opens_nothing(self, client: Client, teacher, settings) -> None:
        settings.DEMO = True
        path = self.link(teacher, expires_at=clock.now() - timedelta(minutes=1))
        assert client.post(path).status_code == 404
