"""Who signs out leaves nothing in the browser, and no part of a page gets the sign-in page inside it."""

import pytest
from django.test import Client

from schoolpoort.contexts.accounts.models import Role, StaffSession
from tests.factories.families import make_family
from tests.factories.own_space import open_space
from tests.factories.schools import PASSWORD, make_class, make_school, make_user

pytestmark = pytest.mark.django_db
FORGET = '"cache", "storage"'
PART = {"hx-request": "true", "hx-current-url": "https://school.example/messages/?page=2"}


def signed_in(role: Role = Role.TEACHER) -> Client:
    client = Client()
    user = make_user(make_school(), role)
    client.post("/accounts/login/", {"login": user.email, "password": PASSWORD})
    return client


@pytest.mark.parametrize("path", ["/accounts/logout/", "/account/sessions/end"])
def test_staff_who_sign_out_leave_nothing_in_the_browser(path: str) -> None:
    client = signed_in()
    assert "Clear-Site-Data" not in client.get("/account").headers
    answer = client.post(path)
    assert answer.status_code == 302
    assert answer.headers["Clear-Site-Data"] == FORGET
    assert client.get("/account").status_code == 302


@pytest.mark.parametrize("path", ["/mijn/uit", "/mijn/uit/overal"])
def test_a_guardian_who_signs_out_leaves_nothing_in_the_browser(path: str) -> None:
    client = Client()
    open_space(client, make_family(make_class(make_school())).guardian)
    assert "Clear-Site-Data" not in client.get("/mijn/").headers
    assert client.post(path).headers["Clear-Site-Data"] == FORGET
    assert client.get("/mijn/").status_code == 303


def test_a_part_of_a_page_leads_the_whole_page_to_sign_in_and_back() -> None:
    client = signed_in()
    StaffSession.objects.all().delete()
    client.logout()
    answer = client.get("/messages/", headers=PART)
    assert answer.status_code == 401 and answer.content == b""
    assert answer.headers["HX-Redirect"] == "/accounts/login/?next=/messages/%3Fpage%3D2"
    assert client.get("/messages/").headers["Location"] == "/accounts/login/?next=/messages/"


@pytest.mark.parametrize("address", ["https://school.example//evil.example", "javascript:alert(1)", "x" * 3000, ""])
def test_a_part_cannot_lead_elsewhere(address: str) -> None:
    answer = Client().get("/messages/", headers={**PART, "hx-current-url": address})
    assert answer.headers["HX-Redirect"] == "/accounts/login/?next=/"


def test_a_part_of_somebody_without_a_second_factor_leads_to_its_set_up(settings) -> None:
    settings.SECOND_FACTOR = "required"
    client = signed_in(Role.SCHOOL_ADMINISTRATOR)
    assert client.get("/messages/", headers=PART).headers["HX-Redirect"] == "/account/second-factor"
