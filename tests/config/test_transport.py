"""What browsers are told about https: this host, the hosts below it, or browsers' own list."""

import subprocess
import sys

import pytest

SHOW = (
    "import django; django.setup();"
    "from django.conf import settings; from django.test import Client;"
    "settings.ALLOWED_HOSTS = ['testserver'];"
    "print(Client().get('/.well-known/security.txt', secure=True).headers.get('Strict-Transport-Security'))"
)
YEAR = "max-age=31536000"


def said(tmp_path, **settings: str) -> subprocess.CompletedProcess[str]:
    import os

    environment = {key: value for key, value in os.environ.items() if not key.startswith("SCHOOLPOORT_")}
    environment |= {
        "SCHOOLPOORT_HOME": str(tmp_path),
        "DJANGO_SETTINGS_MODULE": "schoolpoort.config.settings",
        **settings,
    }
    return subprocess.run([sys.executable, "-c", SHOW], env=environment, capture_output=True, text=True)


@pytest.mark.parametrize(
    ("setting", "header"),
    [
        ({}, YEAR),
        ({"SCHOOLPOORT_HSTS": "subdomains"}, f"{YEAR}; includeSubDomains"),
        ({"SCHOOLPOORT_HSTS": "preload"}, f"{YEAR}; includeSubDomains; preload"),
    ],
)
def test_the_header_says_what_was_chosen(tmp_path, setting: dict[str, str], header: str) -> None:
    answer = said(tmp_path, SCHOOLPOORT_BASE_URL="https://school.example", **setting)
    assert answer.stdout.strip() == header, answer.stderr


def test_without_https_nothing_is_promised_and_a_wrong_word_stops_the_start(tmp_path) -> None:
    assert said(tmp_path, SCHOOLPOORT_HSTS="preload").stdout.strip() == "None"
    assert "SCHOOLPOORT_HSTS" in said(tmp_path, SCHOOLPOORT_HSTS="all").stderr
