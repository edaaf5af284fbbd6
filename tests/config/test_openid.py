"""Sign-in services are read from the environment whole, or not at all."""

from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from schoolpoort.config.openid import read_openid_services

FIRST = {
    "SCHOOLPOORT_OIDC_NAME": "Scholenverbond",
    "SCHOOLPOORT_OIDC_URL": "https://aanmelden.example/",
    "SCHOOLPOORT_OIDC_CLIENT_ID": "schoolpoort",
    "SCHOOLPOORT_OIDC_SECRET": "geheim",
}


def set_all(monkeypatch: pytest.MonkeyPatch, values: dict[str, str]) -> None:
    for name, value in values.items():
        monkeypatch.setenv(name, value)


def test_without_settings_there_is_no_service() -> None:
    assert read_openid_services() == []


def test_two_services_with_a_secret_from_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    set_all(monkeypatch, FIRST)
    set_all(monkeypatch, {f"{name}_2": value for name, value in FIRST.items()})
    (tmp_path / "secret").write_text("uit een bestand\n")
    monkeypatch.delenv("SCHOOLPOORT_OIDC_SECRET_2")
    monkeypatch.setenv("SCHOOLPOORT_OIDC_SECRET_2_FILE", str(tmp_path / "secret"))
    first, second = read_openid_services()
    assert (first["provider_id"], first["secret"]) == ("1", "geheim")
    assert (second["provider_id"], second["secret"]) == ("2", "uit een bestand")
    assert first["settings"]["server_url"] == "https://aanmelden.example"
    assert first["settings"]["oauth_pkce_enabled"] is True


@pytest.mark.parametrize("left_out", FIRST)
def test_half_a_service_says_what_is_missing(monkeypatch: pytest.MonkeyPatch, left_out: str) -> None:
    set_all(monkeypatch, {name: value for name, value in FIRST.items() if name != left_out})
    with pytest.raises(ImproperlyConfigured, match=f"{left_out} is missing"):
        read_openid_services()


def test_a_secret_is_never_sent_without_encryption(monkeypatch: pytest.MonkeyPatch) -> None:
    set_all(monkeypatch, FIRST | {"SCHOOLPOORT_OIDC_URL": "http://aanmelden.example"})
    with pytest.raises(ImproperlyConfigured, match="SCHOOLPOORT_OIDC_URL must begin with https"):
        read_openid_services()
