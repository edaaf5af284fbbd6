"""The log of sign-ins: a line for each that worked and each that did not, for the person alone; counts for the team."""

import re
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.test import Client

from schoolpoort.contexts.accounts.models import Role, SignIn, SignInOutcome
from schoolpoort.contexts.accounts.sign_in_log import network_of, sign_in_counts
from schoolpoort.core import clock
from schoolpoort.core.purging import purge
from tests.contexts.accounts.test_ways_to_sign_in import code_of, connect_app, sign_in
from tests.factories.schools import PASSWORD, make_school, make_user

pytestmark = pytest.mark.django_db
LAPTOP = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:130.0) Gecko/20100101 Firefox/130.0"
WRONG = "niet-juist-maar-lang"


def at(address: str) -> Client:
    return Client(REMOTE_ADDR=address, HTTP_USER_AGENT=LAPTOP)


def try_password(client: Client, email: str, password: str) -> None:
    client.post("/accounts/login/", {"login": email, "password": password})


@pytest.fixture
def school():
    return make_school()


@pytest.fixture
def teacher(school):
    return make_user(school, Role.TEACHER)


def test_what_worked_and_what_did_not_is_shown_to_the_person(teacher) -> None:
    try_password(at("203.0.113.9"), teacher.email.upper(), WRONG)
    own = at("198.51.100.7")
    try_password(own, teacher.email, PASSWORD)
    page = own.get("/account").content.decode()
    assert "Laatste keren aanmelden" in page
    assert page.index("198.51.0.0/16") < page.index("verkeerd wachtwoord") < page.index("203.0.0.0/16")
    assert re.search(r"vandaag, 1\d\.\d\d", page) and "Firefox op een computer met Windows" in page


def test_lines_hold_ids_and_half_an_address_and_never_what_was_typed(teacher) -> None:
    try_password(at("203.0.113.9"), teacher.email, WRONG)
    try_password(at("203.0.113.9"), "iemand.anders@school.example", WRONG)
    try_password(at("2001:db8:1:2::3"), teacher.email, PASSWORD)
    rows = list(SignIn.objects.order_by("at").values())
    assert [(row["user_id"], row["outcome"], row["way"]) for row in rows] == [
        (teacher.pk, "wrong_password", "password"),
        (None, "wrong_password", "password"),
        (teacher.pk, "signed_in", "password"),
    ]
    written = str(rows)
    for kept_nowhere in (teacher.email, "iemand.anders", WRONG, PASSWORD, "203.0.113.9", "2001:db8:1:2", "Mozilla"):
        assert kept_nowhere not in written
    assert "2001:db8::/32" in written


def test_a_colleague_sees_nothing_and_the_administrator_only_counts(school, teacher) -> None:
    head = make_user(school, Role.SCHOOL_ADMINISTRATOR)
    elsewhere = make_user(make_school(), Role.TEACHER)
    for user in (teacher, elsewhere):
        try_password(at("203.0.113.9"), user.email, WRONG)
        try_password(at("203.0.113.9"), user.email, PASSWORD)
    client = at("198.51.100.7")
    try_password(client, head.email, PASSWORD)
    team = client.get("/team/").content.decode()
    assert "De laatste 30 dagen meldde dit team zich 2 keer aan. 1 keer lukte het niet." in team
    assert "203.0" not in team and "203.0" not in client.get("/account").content.decode()


def test_a_right_password_without_the_code_is_no_sign_in(teacher) -> None:
    app = connect_app(sign_in(teacher))
    cache.clear()
    SignIn.objects.all().delete()
    client = at("203.0.113.9")
    try_password(client, teacher.email, PASSWORD)
    assert not SignIn.objects.exists()
    client.post("/accounts/2fa/authenticate/", {"code": "000000"})
    assert SignIn.objects.get().outcome == SignInOutcome.WRONG_CODE
    client.post("/accounts/2fa/authenticate/", {"code": code_of(app)})
    assert SignIn.objects.get(outcome=SignInOutcome.SIGNED_IN).way == "totp"


def test_a_flood_of_failures_does_not_fill_the_disk(teacher, settings) -> None:
    settings.ACCOUNT_RATE_LIMITS = {}
    client = at("203.0.113.9")
    for number in range(63):
        try_password(client, f"niemand{number}@school.example", WRONG)
    assert SignIn.objects.count() == 60


def test_lines_stay_half_a_year(teacher) -> None:
    for days in (182, 185):
        SignIn.objects.create(user=teacher, at=clock.now() - timedelta(days=days), outcome="signed_in")
    purge(clock.today())
    assert [clock.today() - row.at.date() for row in SignIn.objects.all()] == [timedelta(days=182)]
    assert sign_in_counts([teacher.pk], 30).signed_in == 0


@pytest.mark.parametrize(
    ("address", "network"),
    [("81.82.83.84", "81.82.0.0/16"), ("2a02:1810:1:2::", "2a02:1810::/32"), ("", ""), ("geen adres", "")],
)
def test_half_an_address_is_kept(address: str, network: str) -> None:
    assert network_of(address) == network
