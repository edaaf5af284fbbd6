"""The command as somebody types it: what it prints, that the links open, and when it refuses."""

import re

import pytest
from django.conf import settings
from django.test import Client

from schoolpoort.config.command import main
from schoolpoort.contexts.messages.models import Recipient
from schoolpoort.contexts.organisations.api import Organisation
from schoolpoort.demo import loading
from schoolpoort.demo.staff import DEMO_PASSWORD
from schoolpoort.demo.town import SCHOOLS
from tests.factories.schools import make_school

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def small_demonstration(monkeypatch: pytest.MonkeyPatch, settings) -> None:
    """The first school is enough here; tests/demo/test_town.py loads all nine."""
    settings.DEMO = True
    whole = loading.load_town
    monkeypatch.setattr(loading, "load_town", lambda seed: whole(seed, SCHOOLS[:1]))


def printed_urls(text: str) -> list[str]:
    return [url.removeprefix(settings.BASE_URL) for url in re.findall(r"http\S+/(?:in|b)/\S+", text)]


def test_it_loads_and_every_printed_link_opens(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo"]) == 0
    text = capsys.readouterr().out
    assert settings.BASE_URL in text
    urls = printed_urls(text)
    assert len(urls) == 12
    for url in urls:
        assert Client().get(url).status_code == 200, url
    for url in [each for each in urls if each.startswith("/in/")]:
        client = Client()
        assert client.post(url).status_code == 302
        assert client.get("/", follow=True).status_code == 200


def test_the_printed_parents_read_their_language_and_can_answer(capsys: pytest.CaptureFixture[str]) -> None:
    main(["demo"])
    arabic, ukrainian, listening = [each for each in printed_urls(capsys.readouterr().out) if each.startswith("/b/")]
    assert 'lang="ar"' in Client().get(arabic).content.decode()
    assert 'lang="uk"' in Client().get(ukrainian).content.decode()
    assert 'lang="fr"' in Client().get(listening).content.decode()
    assert "Zwembad De Waterlinde" in Client().get(arabic).content.decode()


def test_staff_can_sign_in_with_the_printed_password(capsys: pytest.CaptureFixture[str]) -> None:
    main(["demo"])
    text = capsys.readouterr().out
    assert DEMO_PASSWORD in text
    client = Client()
    answer = client.post("/accounts/login/", {"login": "els.lindenveld@elzepoorte.example", "password": DEMO_PASSWORD})
    assert answer.status_code == 302
    assert client.get("/").status_code == 200


def test_a_second_start_prints_fresh_links_and_no_password(capsys: pytest.CaptureFixture[str]) -> None:
    main(["demo", "--if-empty"])
    first = printed_urls(capsys.readouterr().out)
    counts = Organisation.objects.count(), Recipient.unscoped.count()
    assert main(["demo", "--if-empty"]) == 0
    text = capsys.readouterr().out
    assert DEMO_PASSWORD not in text
    second = printed_urls(text)
    assert (Organisation.objects.count(), Recipient.unscoped.count()) == counts
    assert not {each for each in first if each.startswith("/in/")} & set(second)
    assert all(Client().get(url).status_code == 200 for url in second)
    assert Client().get(first[0]).status_code == 404


def test_a_parent_who_answered_gets_a_link_to_a_message_without_an_answer(capsys: pytest.CaptureFixture[str]) -> None:
    main(["demo"])
    arabic = next(each for each in printed_urls(capsys.readouterr().out) if each.startswith("/b/"))
    answered = Client().post(f"{arabic}/answer", {"answer": "understood"})
    assert answered.status_code == 303
    main(["demo", "--links"])
    links = [each for each in printed_urls(capsys.readouterr().out) if each.startswith("/b/")]
    assert len(links) == 3
    assert arabic not in links
    assert all(Client().get(url).status_code == 200 for url in links)


def test_it_refuses_where_there_are_other_organisations(capsys: pytest.CaptureFixture[str]) -> None:
    make_school("De Linde")
    assert main(["demo"]) == 1
    assert "De Linde" in capsys.readouterr().err
    assert Organisation.objects.count() == 1


def test_it_refuses_outside_a_demonstration(capsys: pytest.CaptureFixture[str], settings) -> None:
    settings.DEMO = False
    assert main(["demo", "--if-empty"]) == 1
    assert "SCHOOLPOORT_DEMO" in capsys.readouterr().err
    assert Organisation.objects.count() == 0


def test_it_does_not_load_twice(capsys: pytest.CaptureFixture[str]) -> None:
    main(["demo"])
    assert main(["demo"]) == 1
    assert "already" in capsys.readouterr().err


def test_links_of_a_town_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", "--links"]) == 1
    assert "schoolpoort demo" in capsys.readouterr().err


def test_another_seed_is_another_town(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", "--seed", "5"]) == 0
    assert len(printed_urls(capsys.readouterr().out)) == 12
