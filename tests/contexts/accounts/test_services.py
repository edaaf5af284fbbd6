"""Going to another sign-in service, without one that runs; tests/e2e/test_sign_in_elsewhere.py has one."""

import pytest
from allauth.socialaccount.models import SocialAccount
from django.test import Client

from schoolpoort.contexts.accounts.models import Role
from schoolpoort.contexts.accounts.provider import list_services
from schoolpoort.contexts.accounts.service_linking import Elsewhere, Refusal, link, staff_for
from tests.contexts.accounts.test_ways_to_sign_in import sign_in
from tests.factories.schools import make_school, make_user

pytestmark = pytest.mark.django_db

GO = "/accounts/oidc/1/login/"


@pytest.fixture
def service(settings) -> None:
    """A service whose server is away."""
    settings.SOCIALACCOUNT_PROVIDERS = {
        "openid_connect": {
            "APPS": [
                {
                    "provider_id": "1",
                    "name": "Scholenverbond",
                    "client_id": "schoolpoort",
                    "secret": "geheim",
                    "settings": {"server_url": "http://localhost:9", "oauth_pkce_enabled": True},
                }
            ]
        }
    }


def test_the_sign_in_page_names_the_services_of_the_settings_and_no_others(client: Client, settings) -> None:
    assert "/accounts/oidc/" not in client.get("/accounts/login/").content.decode()
    assert client.post(GO).status_code == 404


def test_a_service_that_is_away_is_told_kindly(client: Client, service) -> None:
    assert "Meld aan met Scholenverbond" in client.get("/accounts/login/").content.decode()
    answer = client.post(GO)
    assert answer.status_code == 503
    assert "De andere dienst antwoordde niet zoals het moet." in answer.content.decode()


def test_a_link_from_elsewhere_cannot_start_it(client: Client, service) -> None:
    assert client.get(GO).status_code == 405
    assert Client(enforce_csrf_checks=True).post(GO).status_code == 403


@pytest.mark.parametrize("said", [False, None, "true", "false", 1, True])
def test_verified_is_what_the_service_says_exactly_so(service, rf, said: object) -> None:
    provider = list_services(rf.get("/"))[0]
    addresses = provider.extract_email_addresses({"email": "an@school.example", "email_verified": said})
    assert [each.verified for each in addresses] == [said is True]


def test_only_a_verified_address_of_active_staff_is_known() -> None:
    teacher = make_user(make_school(), Role.TEACHER)
    assert staff_for(Elsewhere("1", "a" * 64, teacher.email, verified=False)) is Refusal.UNVERIFIED
    known = Elsewhere("1", "a" * 64, teacher.email.upper(), verified=True)
    assert staff_for(known) == teacher
    teacher.is_active = False
    teacher.save()
    assert staff_for(known) is Refusal.UNKNOWN


def test_the_same_id_at_another_issuer_is_another_account(service, rf) -> None:
    provider = list_services(rf.get("/"))[0]
    claims = {"sub": "1", "rrn": "90020312345", "email": "an@school.example"}
    one, other = ({"iss": f"https://{name}.example", **claims} for name in ("een", "twee"))
    assert provider.extract_uid(one) == provider.extract_uid(dict(one)) != provider.extract_uid(other)
    assert provider.extract_extra_data(one) == {"email": "an@school.example"}


def test_nobody_stops_using_a_service_for_somebody_else(service) -> None:
    school = make_school()
    teacher, other = make_user(school, Role.TEACHER), make_user(school, Role.TEACHER, "Tom")
    theirs = link(other, "1", "b" * 64, other.email)
    mine = link(teacher, "1", "c" * 64, teacher.email)
    client = sign_in(teacher)
    assert client.post(f"/accounts/oidc/accounts/{theirs.pk}/stop/").status_code == 404
    assert client.post(f"/accounts/oidc/accounts/{mine.pk}/stop/").headers["Location"] == "/account"
    assert list(SocialAccount.objects.all()) == [theirs]


def test_the_only_way_to_sign_in_is_kept(service) -> None:
    teacher = make_user(make_school(), Role.TEACHER)
    only = link(teacher, "1", "d" * 64, teacher.email)
    client = sign_in(teacher)
    teacher.set_unusable_password()
    teacher.save()
    client.force_login(teacher, backend="allauth.account.auth_backends.AuthenticationBackend")
    answer = client.post(f"/accounts/oidc/accounts/{only.pk}/stop/")
    assert "Dit is je enige manier om aan te melden." in answer.content.decode()
    assert SocialAccount.objects.filter(pk=only.pk).exists()
