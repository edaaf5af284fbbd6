"""Codes from an app, recovery codes and passwords, from the account page; passkeys are in tests/e2e/test_sign_in.py."""

import re

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time
from django.core import mail
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from schoolpoort.contexts.accounts.models import Role
from schoolpoort.core.models import AuditEntry
from tests.factories.schools import PASSWORD, make_school, make_user

# A new way to sign in is noted after the commit, so there must be one.
pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def no_codes_remembered():
    cache.clear()


@pytest.fixture
def teacher():
    return make_user(make_school(), Role.TEACHER)


def sign_in(user) -> Client:
    client = Client()
    answer = client.post("/accounts/login/", {"login": user.email, "password": PASSWORD})
    assert answer.status_code == 302
    return client


def code_of(secret: str) -> str:
    return format_hotp_value(hotp_value(secret, next(iter(yield_hotp_counters_from_time()))))


def connect_app(client: Client) -> str:
    """Connect an app that makes codes; return its secret."""
    page = client.get("/accounts/2fa/totp/activate/").content.decode()
    found = re.search(r"<code[^>]*>([A-Z2-7]+)</code>", page)
    assert found
    answer = client.post("/accounts/2fa/totp/activate/", {"code": code_of(found[1])})
    assert answer.headers["Location"] == "/accounts/2fa/recovery-codes/"
    cache.clear()
    return found[1]


def recovery_codes(client: Client) -> list[str]:
    return re.findall(r"<li><code>(\d{8})</code></li>", client.get("/accounts/2fa/recovery-codes/").content.decode())


def test_the_account_page_leads_to_every_way(teacher) -> None:
    page = sign_in(teacher).get("/account").content.decode()
    for path in ("/accounts/2fa/webauthn/add/", "/accounts/2fa/totp/activate/", "/accounts/password/change/"):
        assert f'href="{path}"' in page
    assert "Herstelcodes" not in page


def test_the_account_page_costs_the_same_with_one_and_three_keys(teacher) -> None:
    client = sign_in(teacher)
    counts = []
    for new in (1, 2):
        for number in range(new):
            Authenticator.objects.create(user=teacher, type="webauthn", data={"name": f"{new}{number}"})
        with CaptureQueriesContext(connection) as queries:
            assert client.get("/account").content.decode().count("sinds") == Authenticator.objects.count()
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_with_an_app_the_password_alone_opens_nothing(teacher) -> None:
    secret = connect_app(sign_in(teacher))
    client = Client()
    answer = client.post("/accounts/login/", {"login": teacher.email, "password": PASSWORD})
    assert answer.headers["Location"] == "/accounts/2fa/authenticate/"
    assert client.get("/").headers["Location"] == "/accounts/login/?next=/"
    wrong = client.post("/accounts/2fa/authenticate/", {"code": "000000"})
    assert "Dat lukte niet. Probeer het nog eens." in wrong.content.decode()
    assert client.post("/accounts/2fa/authenticate/", {"code": code_of(secret)}).status_code == 302
    assert client.get("/").status_code == 200


def test_a_recovery_code_works_once(teacher) -> None:
    client = sign_in(teacher)
    connect_app(client)
    codes = recovery_codes(client)
    assert len(codes) == 10
    for expected in (200, 302):
        other = Client()
        other.post("/accounts/login/", {"login": teacher.email, "password": PASSWORD})
        other.post("/accounts/2fa/authenticate/", {"code": codes[0]})
        assert other.get("/").status_code == expected
    assert "Je hebt nog 9 codes." in client.get("/account").content.decode()


def test_the_secrets_of_apps_and_codes_are_not_readable_in_the_database(teacher) -> None:
    secret = connect_app(sign_in(teacher))
    stored = str(list(Authenticator.objects.values_list("data", flat=True)))
    assert "secret" in stored and "seed" in stored
    assert secret not in stored
    assert not re.search(r"'seed': '[0-9a-f]{80}'", stored)


def test_a_change_is_told_by_mail_and_in_the_audit_trail(teacher) -> None:
    client = sign_in(teacher)
    connect_app(client)
    assert [each.subject for each in mail.outbox][:1] == ["Je meldt nu aan met een app"]
    assert f"Dag {teacher.first_name}," in mail.outbox[0].body
    assert "Was jij dit niet?" in mail.outbox[0].body
    entry = AuditEntry.objects.filter(subject="User", subject_id=teacher.pk).first()
    assert entry and list(entry.fields) == ["ways_to_sign_in"]
    client.post("/accounts/2fa/totp/deactivate/")
    assert "Je app met codes doet niet meer mee" in [each.subject for each in mail.outbox]
    assert not Authenticator.objects.exists(), "recovery codes go with the last second way"


def test_a_change_stands_when_the_mail_server_is_away(teacher, settings) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 9
    connect_app(sign_in(teacher))
    assert Authenticator.objects.filter(user=teacher, type="totp").exists()


def test_some_time_after_signing_in_a_change_asks_again_who_you_are(teacher) -> None:
    client = sign_in(teacher)
    assert client.get("/accounts/2fa/totp/activate/").status_code == 200
    session = client.session
    for each in session["account_authentication_methods"]:
        each["at"] -= 301
    session.save()
    answer = client.get("/accounts/2fa/webauthn/add/")
    assert answer.headers["Location"] == "/accounts/reauthenticate/?next=%2Faccounts%2F2fa%2Fwebauthn%2Fadd%2F"
    page = client.get(answer.headers["Location"])
    assert "Ben jij het?" in page.content.decode()
    back = client.post(answer.headers["Location"], {"password": PASSWORD})
    assert back.headers["Location"] == "/accounts/2fa/webauthn/add/"
    assert client.get("/accounts/2fa/webauthn/add/").status_code == 200


def test_the_lists_of_django_allauth_lead_to_the_account_page(teacher) -> None:
    client = sign_in(teacher)
    for path in ("/accounts/2fa/", "/accounts/2fa/webauthn/"):
        assert client.get(path).headers["Location"] == "/account"


def test_somebody_elses_key_cannot_be_named_or_removed(teacher) -> None:
    other = make_user(teacher.role_assignments.get().organisation, Role.TEACHER, "Tom")
    key = Authenticator.objects.create(user=other, type="webauthn", data={"name": "telefoon", "credential": {}})
    client = sign_in(teacher)
    for action in ("edit", "remove"):
        path = f"/accounts/2fa/webauthn/keys/{key.pk}/{action}/"
        assert client.get(path).status_code == client.post(path, {"name": "x"}).status_code == 404
    assert Authenticator.objects.filter(pk=key.pk).exists()


def test_a_new_password_by_mail(teacher, client: Client) -> None:
    client.post("/accounts/password/reset/", {"email": teacher.email})
    assert mail.outbox[0].subject == "Kies je wachtwoord voor Schoolpoort"
    found = re.search(r"http://\S+?(/accounts/password/reset/key/\S+)", mail.outbox[0].body)
    assert found
    form = client.get(found[1]).headers["Location"]
    assert "Kies een nieuw wachtwoord" in client.get(form).content.decode()
    client.post(form, {"password1": "een-ander-lang-wachtwoord", "password2": "een-ander-lang-wachtwoord"})
    answer = client.post("/accounts/login/", {"login": teacher.email, "password": "een-ander-lang-wachtwoord"})
    assert answer.headers["Location"] == "/"
    assert "Deze link werkt niet meer" in Client().get(found[1]).content.decode()


def test_an_unknown_address_gets_no_mail(client: Client, db) -> None:
    answer = client.post("/accounts/password/reset/", {"email": "niemand@school.example"})
    assert answer.headers["Location"] == "/accounts/password/reset/done/"
    assert mail.outbox == []
