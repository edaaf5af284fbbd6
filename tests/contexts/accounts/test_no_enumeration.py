"""Who knocks does not learn who lives here: known and unknown addresses get the same answer for the same work."""

import re
from urllib.parse import urlsplit

import pytest
from django.contrib.auth.hashers import MD5PasswordHasher
from django.core import mail
from django.test import Client

from schoolpoort.contexts.accounts.models import Role
from tests.factories.schools import PASSWORD, make_school, make_user
from tests.turned_clock import real_time

pytestmark = pytest.mark.django_db
UNKNOWN = "niemand@school.example"
WRONG = "een-heel-ander-wachtwoord"


@pytest.fixture(autouse=True)
def same_time_for_everybody():
    with real_time():
        yield


@pytest.fixture
def teacher():
    return make_user(make_school(), Role.TEACHER)


def said(response, *addresses: str) -> tuple[int, str]:
    """Return status and body without what differs for everybody: the form's token, and the address that was typed."""
    body = re.sub(r'csrfmiddlewaretoken" value="[^"]+"|"X-CSRFToken": "[^"]+"', "", response.content.decode())
    for address in addresses:
        body = body.replace(address, "…")
    return response.status_code, body


@pytest.fixture
def hashed(monkeypatch) -> list[str]:
    """Every password that is really hashed."""
    passwords: list[str] = []
    encode = MD5PasswordHasher.encode

    def counting(self, password: str, salt: str) -> str:
        passwords.append(password)
        return encode(self, password, salt)

    monkeypatch.setattr(MD5PasswordHasher, "encode", counting)
    return passwords


def test_signing_in_says_the_same_for_the_same_work(teacher, hashed) -> None:
    gone = make_user(make_school("De Es"), Role.TEACHER, is_active=False)
    without = make_user(make_school("De Olm"), Role.TEACHER)
    without.set_unusable_password()
    without.save()
    answers, work = [], []
    for email in (teacher.email, UNKNOWN, gone.email, without.email):
        hashed.clear()
        response = Client().post("/accounts/login/", {"login": email, "password": WRONG})
        answers.append(said(response, email))
        work.append(len(hashed))
    assert answers == [answers[0]] * 4
    assert set(work) == {1}


def test_asking_for_a_new_password_says_the_same(teacher) -> None:
    answers = [
        said(Client().post("/accounts/password/reset/", {"email": email}, follow=True), email)
        for email in (teacher.email, UNKNOWN)
    ]
    assert answers[0] == answers[1]
    assert answers[0][0] == 200
    assert {each for message in mail.outbox for each in message.to} <= {teacher.email, UNKNOWN}


def test_a_link_to_choose_a_password_says_the_same_whoever_it_is_for(teacher) -> None:
    Client().post("/accounts/password/reset/", {"email": teacher.email})
    path = urlsplit(re.search(r"http\S+", mail.outbox[-1].body)[0]).path
    key = path.rstrip("/").rsplit("/", 1)[1]
    known = path.replace(key, key.split("-")[0] + "-" + "a" * 39)
    unknown = path.replace(key, "zzzzzzzzzzzzzzzz-" + "a" * 39)
    assert said(Client().get(known)) == said(Client().get(unknown))


def test_inviting_says_the_same_for_a_new_colleague_and_one_of_another_school(teacher) -> None:
    school = make_school("De Beuk")
    ann = make_user(school, Role.SCHOOL_ADMINISTRATOR, "Ann")
    client = Client()
    client.force_login(ann, backend="allauth.account.auth_backends.AuthenticationBackend")
    notices = []
    for email in (teacher.email, "nieuw@school.example"):
        typed = {"first_name": "Bo", "last_name": "Jans", "email": email, "role": "teacher"}
        mail.outbox.clear()
        page = client.post("/team/invite", typed, follow=True).content.decode()
        notices.append(re.search(r'id="messages".*?</div>\s*(?=<main)', page, re.DOTALL)[0])
        assert [each.to for each in mail.outbox] == [[email]]
    assert notices[0] == notices[1] and "Bo Jans" in notices[0]


@pytest.mark.parametrize(
    "destination",
    [
        *("//evil.example", "///evil.example", "https:evil.example", "https://evil.example/", "/\\evil.example"),
        *("/%5cevil.example", "/%2fevil.example", "\\\\evil.example", "/\t/evil.example", "javascript:alert(1)"),
        *("http:evil", "https:/evil.example", "//evil.example\\@localhost", "http://localhost.evil.example"),
    ],
)
def test_nobody_is_led_away_by_next(teacher, destination: str) -> None:
    client = Client()
    for way in ("query", "form"):
        path = "/accounts/login/" + (f"?next={destination}" if way == "query" else "")
        data = {"login": teacher.email, "password": PASSWORD} | ({"next": destination} if way == "form" else {})
        assert client.post(path, data).headers["Location"] == "/"
        left = client.post("/accounts/logout/", {"next": destination})
        assert left.headers["Location"].startswith("/") and "evil" not in left.headers["Location"]


def test_next_leads_to_a_page_of_ours(teacher) -> None:
    wanted = "/families/?q=Jan%20P"
    answer = Client().post("/accounts/login/", {"login": teacher.email, "password": PASSWORD, "next": wanted})
    assert answer.headers["Location"] == wanted
