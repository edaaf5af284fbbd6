"""Whom to tell about a weakness, and that search engines stay away."""

from datetime import datetime, timedelta

import pytest
from django.test import Client

from schoolpoort.core import clock

pytestmark = pytest.mark.django_db


def test_a_finder_of_a_weakness_learns_whom_to_tell(client: Client, settings) -> None:
    settings.SECURITY_CONTACT = "mailto:veilig@school.example"
    answer = client.get("/.well-known/security.txt")
    assert answer.headers["Content-Type"] == "text/plain; charset=utf-8"
    fields = dict(line.split(": ", 1) for line in answer.content.decode().splitlines())
    assert fields["Contact"] == "mailto:veilig@school.example"
    assert fields["Preferred-Languages"] == "nl, en"
    expires = datetime.fromisoformat(fields["Expires"])
    assert timedelta(days=30) < expires - clock.now() < timedelta(days=365)


def test_it_is_not_there_while_nobody_is_named(client: Client, settings) -> None:
    settings.SECURITY_CONTACT = ""
    assert client.get("/.well-known/security.txt").status_code == 404


def test_search_engines_are_asked_to_stay_away(client: Client) -> None:
    assert client.get("/robots.txt").content.decode() == "User-agent: *\nDisallow: /\n"
