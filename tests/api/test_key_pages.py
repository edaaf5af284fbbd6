"""The page on which an administrator makes and ends keys."""

import re
from datetime import timedelta

import pytest
from django.test import Client

from schoolpoort.api.models import ApiKey
from schoolpoort.contexts.accounts.api import Role, User
from schoolpoort.contexts.organisations.api import OrganisationKind
from schoolpoort.core import clock
from tests.api.conftest import Program
from tests.factories.keys import make_api_key
from tests.factories.schools import make_school, make_user

ADDRESS = "/api-keys/"


def client_of(user: User) -> Client:
    client = Client()
    client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


def form(**changed: object) -> dict[str, object]:
    ends_on = (clock.today() + timedelta(days=90)).isoformat()
    return {"name": "Pakket", "purpose": "Lijst", "scopes": ["roster:write"], "ends_on": ends_on, **changed}


def test_a_token_is_shown_once_and_works(school) -> None:
    client = client_of(make_user(school, Role.SCHOOL_ADMINISTRATOR))
    made = client.post(ADDRESS, form())
    token = re.search(r"spk_\w{40}", made.content.decode())[0]
    assert Program(token).get("/organisation").json()["key"]["scopes"] == ["roster:write"]
    page = client.get(ADDRESS).content.decode()
    assert "Er is 1 sleutel die werkt." in page
    assert token not in page
    assert token[-4:] in page


def test_an_administrator_ends_a_key(school) -> None:
    head = make_user(school, Role.SCHOOL_ADMINISTRATOR)
    key, token = make_api_key(school, by=head)
    page = client_of(head).post(f"{ADDRESS}{key.pk}/revoke", follow=True).content.decode()
    assert "Deze sleutel opent niets meer." in page
    assert "gestopt op 23 november 2026" in page
    assert Program(token).get("/organisation").status_code == 401


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"ends_on": "2028-01-01"}, "hoogstens twaalf maanden ver"),
        ({"ends_on": "2026-11-23"}, "Kies een dag na vandaag"),
        ({"scopes": ["roster:apply"]}, "Kies dat erbij"),
        ({"scopes": ["everything"]}, ""),
        ({"scopes": []}, ""),
        ({"name": ""}, ""),
    ],
)
def test_a_wrong_form_makes_no_key(school, changed: dict[str, object], sentence: str) -> None:
    answer = client_of(make_user(school, Role.SCHOOL_ADMINISTRATOR)).post(ADDRESS, form(**changed))
    assert answer.status_code == 422
    assert sentence in answer.content.decode()
    assert not ApiKey.unscoped.exists()


def test_a_town_hands_out_keys_for_figures_only(db) -> None:
    town = make_school("Stad", kind=OrganisationKind.TOWN)
    client = client_of(make_user(town, Role.TOWN_ADMINISTRATOR))
    page = client.get(ADDRESS).content.decode()
    assert "reach:read" in page
    assert "roster:write" not in page
    assert client.post(ADDRESS, form()).status_code == 422
    assert client.post(ADDRESS, form(scopes=["reach:read"])).status_code == 200


@pytest.mark.parametrize("role", [Role.TEACHER, Role.CARE_COORDINATOR, Role.BRIDGE_FIGURE])
def test_others_have_no_keys(school, role: Role) -> None:
    client = client_of(make_user(school, role))
    key, _token = make_api_key(school)
    assert client.get(ADDRESS).status_code == 404
    assert client.post(ADDRESS, form()).status_code == 404
    assert client.post(f"{ADDRESS}{key.pk}/revoke").status_code == 404


def test_another_schools_key_stays(school) -> None:
    key, _token = make_api_key(make_school("De Es"))
    client = client_of(make_user(school, Role.SCHOOL_ADMINISTRATOR))
    assert client.post(f"{ADDRESS}{key.pk}/revoke").status_code == 404
    key.refresh_from_db()
    assert key.revoked_on is None


def test_the_page_costs_the_same_for_one_key_and_for_three(school, django_assert_max_num_queries) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    head = make_user(school, Role.SCHOOL_ADMINISTRATOR)
    client, costs = client_of(head), []
    for count in (1, 2):
        for _ in range(count):
            make_api_key(school)
        client.get(ADDRESS)
        with CaptureQueriesContext(connection) as queries:
            client.get(ADDRESS)
        costs.append(len(queries))
    assert costs[0] == costs[1]


def test_the_description_is_there_for_everybody_and_needs_no_script(client, db) -> None:
    page = client.get("/api/v1/").content.decode()
    assert "POST /api/v1/roster" in page
    assert "http" not in re.sub(r"https?://localhost[^\"<]*", "", page.split("<main")[1])
    assert client.get("/api/v1/openapi.json").json()["openapi"] == "3.1.0"
