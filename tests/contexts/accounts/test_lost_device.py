"""Who lost the device comes back in with the help of an administrator; a new key takes secrets along."""

import pytest
from allauth.mfa.models import Authenticator
from django.core.cache import cache
from django.test import Client

from schoolpoort.config.command import main
from schoolpoort.contexts.accounts import authenticator_secrets
from schoolpoort.contexts.accounts.models import Role
from schoolpoort.core.keys import field_keys
from schoolpoort.core.models import AuditEntry
from schoolpoort.core.rotation import rows_that_need_older_keys
from tests.contexts.accounts.test_ways_to_sign_in import code_of, connect_app, recovery_codes, sign_in
from tests.factories.schools import make_school, make_user

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def required(settings):
    settings.SECOND_FACTOR = "required"
    cache.clear()


def test_the_command_lets_a_colleague_set_up_a_new_second_factor(capsys: pytest.CaptureFixture[str]) -> None:
    coordinator = make_user(make_school(), Role.CARE_COORDINATOR)
    client = sign_in(coordinator)
    connect_app(client)
    assert main(["forget-second-factor", coordinator.email.upper()]) == 0
    assert "1 passkeys and apps" in capsys.readouterr().out
    assert client.get("/").headers["Location"].startswith("/accounts/login/"), "the lost device is signed out"
    assert sign_in(coordinator).get("/").headers["Location"] == "/account/second-factor"
    entry = AuditEntry.objects.filter(subject_id=coordinator.pk, fields=["ways_to_sign_in"]).latest("pk")
    assert entry.actor_kind == "system"


def test_an_unknown_address_changes_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["forget-second-factor", "niemand@school.example"]) == 1
    assert "Nobody signs in with this address" in capsys.readouterr().err


def test_a_new_key_takes_the_secrets_of_apps_and_recovery_codes_along(settings) -> None:
    coordinator = make_user(make_school(), Role.CARE_COORDINATOR)
    client = sign_in(coordinator)
    secret = connect_app(client)
    codes = recovery_codes(client)
    old = list(field_keys())
    settings.FIELD_KEYS = ["een-nieuwe-sleutel-voor-deze-test", *old]
    assert "mfa.Authenticator.data" in {each.place for each in rows_that_need_older_keys()}
    authenticator_secrets.rewrite()
    assert "mfa.Authenticator.data" not in {each.place for each in rows_that_need_older_keys()}
    settings.FIELD_KEYS = settings.FIELD_KEYS[:1]
    again = sign_in(coordinator)
    assert again.post("/accounts/2fa/authenticate/", {"code": code_of(secret)}).headers["Location"] == "/"
    assert recovery_codes(again) == codes
    assert Authenticator.objects.filter(user=coordinator).count() == 2


def test_somebody_without_a_session_learns_nothing_from_the_pages_of_the_second_step() -> None:
    client = Client()
    for path in ("/accounts/2fa/authenticate/", "/accounts/2fa/recovery-codes/", "/account/second-factor"):
        assert client.get(path).headers["Location"].startswith("/accounts/login/")
