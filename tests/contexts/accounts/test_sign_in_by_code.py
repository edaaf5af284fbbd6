"""Supporters sign in with a link and a code by mail; nobody whose role asks more can use that way."""

import re
from datetime import timedelta

import pytest
from django.core import mail
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from django_q.models import OrmQ

from schoolpoort.contexts.accounts.api import make_code_link
from schoolpoort.contexts.accounts.models import OneTimeCode, Role, RoleAssignment, User
from schoolpoort.contexts.delivery.api import Delivery
from schoolpoort.contexts.organisations.api import OrganisationKind
from schoolpoort.contexts.people.services.staff import end_everything
from schoolpoort.core import clock, jobs
from schoolpoort.core.clock import clock_at
from tests.contexts.accounts.test_no_enumeration import said
from tests.contexts.accounts.test_ways_to_sign_in import code_of, connect_app
from tests.factories.schools import YEAR_STARTS, make_school, make_user

# The code leaves after the commit, and a second factor is noted after one.
pytestmark = pytest.mark.django_db(transaction=True)

ASK, TYPE = "/sign-in/code/", "/sign-in/code/typed"


@pytest.fixture(autouse=True)
def required(settings):
    settings.SECOND_FACTOR = "required"
    cache.clear()


@pytest.fixture
def town():
    return make_school("Stad", kind=OrganisationKind.TOWN)


def without_password(user: User) -> User:
    user.set_unusable_password()
    user.save()
    return user


@pytest.fixture
def supporter(town) -> User:
    return without_password(make_user(town, Role.SUPPORTER, "Rania"))


def do_the_work() -> None:
    """Run what the queue holds."""
    for each in OrmQ.objects.order_by("pk"):
        name, *arguments = each.task["args"]
        each.delete()
        if name.startswith("accounts."):
            jobs.run(name, *arguments)


def codes_sent() -> list[tuple[str, str]]:
    """Return (address, code) of every code in the outbox, oldest first."""
    do_the_work()
    rows = Delivery.unscoped.filter(kind="accounts.sign_in_code").order_by("pk")
    return [(each.address, re.search(r"\b\d{6}\b", each.content)[0]) for each in rows]


def ask(client: Client, email: str) -> None:
    assert client.post(ASK, {"email": email}).headers["Location"] == TYPE


def signed_in(client: Client) -> bool:
    return client.get("/account").status_code == 200


def invite(client: Client, email: str, role: str) -> None:
    session = client.session
    session["second_factor"] = str(client.session["_auth_user_id"])
    session.save()
    data = {"first_name": "Rania", "last_name": "Al Nahar", "email": email, "role": role}
    assert client.post(reverse("people:invite"), data).status_code == 302


def test_an_invitation_leads_to_a_code_and_a_code_to_the_home(client, town):
    client.force_login(make_user(town, Role.TOWN_ADMINISTRATOR))
    invite(client, "rania@helper.example", "supporter")
    assert [each.to for each in mail.outbox] == [["rania@helper.example"]]
    assert "wachtwoord/" not in mail.outbox[0].body and "/password/" not in mail.outbox[0].body
    link = re.search(r"http\S+(/sign-in/code/\w{16})", mail.outbox[0].body)[1]
    helper = Client()
    page = helper.get(link).content.decode()
    assert "Welkom, Rania" in page
    assert codes_sent() == [] and not signed_in(helper)
    assert helper.post(link).headers["Location"] == TYPE
    [(address, code)] = codes_sent()
    assert address == "rania@helper.example"
    # Spaces are fine: that is how a mail program may show it.
    answer = helper.post(TYPE, {"code": f" {code[:3]} {code[3:]} "})
    assert (answer.status_code, answer.headers["Location"]) == (302, "/")
    page = helper.get("/").content.decode()
    assert "Vandaag vraagt niemand je hulp." in page and "Voor je ja zegt, zie je geen naam" in page
    assert not User.objects.get(email="rania@helper.example").has_usable_password()


def test_a_code_works_once_and_only_in_the_browser_that_asked(supporter):
    asked, elsewhere = Client(), Client()
    ask(asked, supporter.email.upper())
    [(_address, code)] = codes_sent()
    assert elsewhere.post(TYPE, {"code": code}).headers["Location"] == ASK
    assert asked.post(TYPE, {"code": code}).status_code == 302 and signed_in(asked)
    ask(elsewhere, supporter.email)
    assert elsewhere.post(TYPE, {"code": code}).status_code == 422
    assert not signed_in(elsewhere)


@pytest.mark.parametrize("wrong", ["", "abc", "12345", "٠٠٠٠٠٠", "1" * 12, "🦆"])
def test_a_wrong_code_opens_nothing_and_says_what_to_do(supporter, wrong):
    client = Client()
    ask(client, supporter.email)
    codes_sent()
    OneTimeCode.unscoped.update(code="734512")
    answer = client.post(TYPE, {"code": wrong})
    assert answer.status_code == 422 and not signed_in(client)


def test_guessing_ends_after_five_tries(supporter):
    client = Client()
    ask(client, supporter.email)
    [(_address, code)] = codes_sent()
    wrong = "000000" if code != "000000" else "111111"
    for _try in range(5):
        assert client.post(TYPE, {"code": wrong}).status_code == 422
    assert client.post(TYPE, {"code": code}).status_code == 422
    assert not signed_in(client)


def test_a_code_is_too_late_after_ten_minutes(supporter):
    client = Client()
    ask(client, supporter.email)
    [(_address, code)] = codes_sent()
    with clock_at(clock.now() + timedelta(minutes=11)):
        assert client.post(TYPE, {"code": code}).status_code == 422


@pytest.mark.parametrize("role", [each for each in Role if each != Role.SUPPORTER])
def test_no_other_role_gets_a_code_not_even_beside_the_role_of_a_supporter(role, town):
    user = make_user(make_school(), role)
    ask(Client(), user.email)
    RoleAssignment.objects.create(organisation=town, user=user, role=Role.SUPPORTER, starts=YEAR_STARTS)
    ask(Client(), user.email)
    assert codes_sent() == []


def test_who_was_given_another_role_in_the_meantime_does_not_come_in_with_the_code(supporter):
    client = Client()
    ask(client, supporter.email)
    [(_address, code)] = codes_sent()
    school = make_school()
    RoleAssignment.objects.create(organisation=school, user=supporter, role=Role.CARE_COORDINATOR, starts=YEAR_STARTS)
    assert client.post(TYPE, {"code": code}).status_code == 422
    assert not signed_in(client)


def test_who_comes_in_with_a_code_and_then_gets_a_wider_role_must_set_up_a_second_factor(supporter):
    client = come_in(supporter)
    school = make_school()
    RoleAssignment.objects.create(organisation=school, user=supporter, role=Role.CARE_COORDINATOR, starts=YEAR_STARTS)
    assert client.get("/families/").headers["Location"] == "/account/second-factor"


def come_in(user: User) -> Client:
    client = Client()
    ask(client, user.email)
    code = codes_sent()[-1][1]
    assert client.post(TYPE, {"code": code}).status_code == 302
    return client


def test_a_supporter_with_a_second_factor_is_asked_for_it_after_the_code(supporter):
    secret = connect_app(come_in(supporter))
    client = come_in(supporter)
    assert not signed_in(client)
    cache.clear()
    assert client.post("/accounts/2fa/authenticate/", {"code": code_of(secret)}).status_code == 302
    assert signed_in(client)


@pytest.mark.parametrize("way", ["2fa/webauthn/add/", "2fa/totp/activate/", "password/set/"])
def test_a_new_way_to_sign_in_asks_a_fresh_sign_in_of_who_has_nothing_else_to_prove(supporter, way):
    client = come_in(supporter)
    assert client.get(f"/accounts/{way}").status_code == 200
    session = client.session
    records = session["account_authentication_methods"]
    session["account_authentication_methods"] = [{**each, "at": each["at"] - 301} for each in records]
    session.save()
    answer = client.get(f"/accounts/{way}", follow=True)
    assert answer.redirect_chain[-1][0] == "/accounts/login/" and "Meld eerst opnieuw aan." in answer.content.decode()
    assert not signed_in(client)


def test_a_session_of_a_supporter_is_short(supporter):
    start = clock.now()
    client = come_in(supporter)
    with clock_at(start + timedelta(minutes=19)):
        assert signed_in(client)
    with clock_at(start + timedelta(minutes=40)):
        assert not signed_in(client)
    client = come_in(supporter)
    for minutes in range(10, 120, 10):
        with clock_at(start + timedelta(minutes=minutes)):
            assert signed_in(client)
    with clock_at(start + timedelta(minutes=121)):
        assert not signed_in(client)


def test_a_role_that_ended_ends_the_link_the_code_and_the_session(supporter, town):
    link = make_code_link(supporter, town.pk).partition("/sign-in")[2]
    client = come_in(supporter)
    end_everything(town.pk, supporter, make_user(town, Role.TOWN_ADMINISTRATOR))
    assert not signed_in(client)
    assert Client().get(f"/sign-in{link}").status_code == 404
    before = len(codes_sent())
    ask(Client(), supporter.email)
    assert len(codes_sent()) == before


def test_known_and_unknown_addresses_hear_the_same(supporter):
    teacher = make_user(make_school("De Es"), Role.TEACHER)
    answers = []
    for email in (supporter.email, teacher.email, "niemand@helper.example"):
        client = Client()
        asked = client.post(ASK, {"email": email}, follow=True)
        codes_sent()
        typed = [said(client.post(TYPE, {"code": "x"}), email) for _try in range(7)]
        answers.append([said(asked, email), *typed])
    assert answers[0] == answers[1] == answers[2]


def test_a_mailbox_is_not_flooded(supporter):
    statuses = [Client().post(ASK, {"email": supporter.email}).status_code for _time in range(6)]
    assert statuses == [302] * 5 + [429]
    # Somebody else at another address still gets a code.
    other = Client(REMOTE_ADDR="198.51.100.7")
    ask(other, supporter.email)
    assert len(codes_sent()) == 6
