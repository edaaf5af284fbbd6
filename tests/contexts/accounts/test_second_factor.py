"""Who sees many households signs in with two ways; all of these sign in through the real page."""

import pytest
from django.core.cache import cache
from django.test import Client

from schoolpoort.contexts.accounts.links import build_link
from schoolpoort.contexts.accounts.models import LinkKind, Role
from tests.contexts.accounts.test_ways_to_sign_in import code_of, connect_app, sign_in
from tests.factories.families import make_family
from tests.factories.parent_messages import SWIMMING, send_to_class
from tests.factories.schools import PASSWORD, make_class, make_school, make_teacher, make_user

# A new way to sign in is noted after the commit, so there must be one.
pytestmark = pytest.mark.django_db(transaction=True)

SEES_MANY = [
    Role.CARE_COORDINATOR,
    Role.BRIDGE_FIGURE,
    Role.NT2_COORDINATOR,
    Role.SCHOOL_ADMINISTRATOR,
    Role.TOWN_ADMINISTRATOR,
]
SET_UP = "/account/second-factor"


@pytest.fixture(autouse=True)
def required(settings):
    settings.SECOND_FACTOR = "required"
    cache.clear()


@pytest.mark.parametrize("role", SEES_MANY)
@pytest.mark.parametrize("path", ["/", "/account", "/messages/", "/families/", "/team/", "/tasks/"])
def test_without_a_second_way_every_page_leads_to_the_set_up(role, path: str) -> None:
    client = sign_in(make_user(make_school(), role))
    answer = client.get(path)
    assert (answer.status_code, answer.get("Location")) == (302, SET_UP)


def test_nothing_can_be_done_either() -> None:
    client = sign_in(make_user(make_school(), Role.SCHOOL_ADMINISTRATOR))
    invite = {"first_name": "A", "last_name": "B", "email": "a@school.example", "role": "teacher"}
    assert client.post("/team/invite", invite).headers["Location"] == SET_UP
    assert client.post("/accounts/password/change/").headers["Location"] == SET_UP
    assert client.get("/accounts/2fa/recovery-codes/").headers["Location"] == SET_UP


def test_the_set_up_says_why_offers_a_passkey_first_and_lets_people_leave() -> None:
    client = sign_in(make_user(make_school(), Role.BRIDGE_FIGURE))
    page = client.get(SET_UP).content.decode()
    assert "Eén gestolen wachtwoord mag die nooit openen." in page
    assert page.index("/accounts/2fa/webauthn/add/") < page.index("/accounts/2fa/totp/activate/")
    assert client.get("/accounts/2fa/webauthn/add/").status_code == 200
    client.post("/accounts/logout/")
    assert client.get("/").headers["Location"].startswith("/accounts/login/")


def test_with_an_app_the_work_begins_at_once_and_at_the_next_sign_in() -> None:
    coordinator = make_user(make_school(), Role.CARE_COORDINATOR)
    client = sign_in(coordinator)
    secret = connect_app(client)
    assert client.get("/").status_code == 200
    again = sign_in(coordinator)
    again.post("/accounts/2fa/authenticate/", {"code": code_of(secret)})
    assert again.get("/").status_code == 200


def test_removing_the_last_second_way_leads_back_to_the_set_up() -> None:
    client = sign_in(make_user(make_school(), Role.CARE_COORDINATOR))
    connect_app(client)
    client.post("/accounts/2fa/totp/deactivate/")
    assert client.get("/").headers["Location"] == SET_UP


def test_a_session_that_came_about_in_another_way_is_not_trusted() -> None:
    coordinator = make_user(make_school(), Role.CARE_COORDINATOR)
    connect_app(sign_in(coordinator))
    client = Client()
    client.force_login(coordinator, backend="allauth.account.auth_backends.AuthenticationBackend")
    assert client.get("/").status_code == 302


def test_the_proof_of_one_user_is_not_the_proof_of_the_next_in_the_same_browser() -> None:
    school = make_school()
    client = sign_in(make_user(school, Role.CARE_COORDINATOR))
    connect_app(client)
    other = make_user(school, Role.SCHOOL_ADMINISTRATOR, "Tom")
    client.post("/accounts/logout/")
    client.post("/accounts/login/", {"login": other.email, "password": PASSWORD})
    assert client.get("/").headers["Location"] == SET_UP


def test_a_teacher_sees_one_class_and_works_on() -> None:
    assert sign_in(make_user(make_school(), Role.TEACHER)).get("/").status_code == 200


def test_who_gets_a_wider_role_is_asked_from_that_moment() -> None:
    teacher = make_user(make_school(), Role.TEACHER)
    client = sign_in(teacher)
    organisation = teacher.role_assignments.get().organisation
    teacher.role_assignments.create(organisation=organisation, role=Role.BRIDGE_FIGURE, starts="2026-09-01")
    assert client.get("/").headers["Location"] == SET_UP


def test_a_familys_link_opens_whoever_is_signed_in_on_the_device() -> None:
    school_class = make_class(make_school())
    family = make_family(school_class, languages=("nl",))
    sent = send_to_class(school_class, SWIMMING, author=make_teacher(school_class))
    client = sign_in(make_user(school_class.organisation, Role.BRIDGE_FIGURE))
    assert client.get(sent.address(family.guardians[0])).status_code == 200


def test_encouraged_only_asks(settings) -> None:
    settings.SECOND_FACTOR = "encouraged"
    client = sign_in(make_user(make_school(), Role.BRIDGE_FIGURE))
    assert client.get("/").status_code == 200
    assert f'href="{SET_UP}"' in client.get("/account").content.decode()
    assert "Meld veiliger aan" in client.get(SET_UP).content.decode()


def test_the_demonstrations_links_keep_working(settings) -> None:
    settings.DEMO, settings.SECOND_FACTOR = True, "encouraged"
    user = make_user(make_school(), Role.SCHOOL_ADMINISTRATOR)
    organisation_id = user.role_assignments.get().organisation_id
    link = build_link(organisation_id=organisation_id, kind=LinkKind.SIGN_IN, subject_id=user.pk)
    token = link.token
    link.save()
    client = Client()
    client.post(f"/in/{token}")
    assert client.get("/").status_code == 200
