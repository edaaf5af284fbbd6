"""What somebody who looks for help sees, on a phone and without script."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from schoolpoort.contexts.directory.api import PlaceDraft, retire_entry
from schoolpoort.contexts.directory.distances import Point, centroid, kilometres
from schoolpoort.contexts.organisations.api import Organisation, OrganisationKind
from schoolpoort.core.audit import SYSTEM
from schoolpoort.core.phrases import phrasebook
from tests.factories.directory import make_entry
from tests.factories.families import make_family
from tests.factories.own_space import open_space
from tests.factories.schools import make_class, make_school

pytestmark = pytest.mark.django_db


@pytest.fixture
def town() -> Organisation:
    """A town that keeps a directory."""
    return make_school("Stad", kind=OrganisationKind.TOWN)


def _place(postcode: str) -> PlaceDraft:
    point = centroid(postcode)
    assert point is not None
    return PlaceDraft(
        f"Zaal {postcode}", postcode=postcode, town="Hier", latitude=point.latitude, longitude=point.longitude
    )


def test_nearest_comes_first_with_its_distance(client: Client, town: Organisation) -> None:
    make_entry(town, "In Gent", places=(_place("9000"),))
    make_entry(town, "In Mechelen", places=(_place("2800"),))
    make_entry(town, "Zonder plaats", places=())
    page = client.get("/hulp-in-de-buurt/", {"postcode": "2800", "taal": "nl"}).content.decode()
    assert page.index("In Mechelen") < page.index("In Gent") < page.index("Zonder plaats")
    assert "0.0" in page
    assert "rechte lijn" in page


def test_distance_between_known_points() -> None:
    """Great-circle distance Ghent - Mechelen, checked by hand: about 53 km."""
    assert kilometres(Point(51.0397, 3.7142), Point(51.0280, 4.4713)) == pytest.approx(52.9, abs=0.5)
    assert centroid("9999") is None


def test_postcode_that_does_not_exist_is_found_among_own_places(client: Client, town: Organisation) -> None:
    far = PlaceDraft("Ver", postcode="9998", latitude=51.5, longitude=3.3)
    near = PlaceDraft("Dichtbij", postcode="9999", latitude=51.45, longitude=2.95)
    make_entry(town, "A ver", places=(far,))
    make_entry(town, "Z dichtbij", places=(near,))
    page = client.get("/hulp-in-de-buurt/", {"postcode": "9999", "taal": "nl"}).content.decode()
    assert page.index("Z dichtbij") < page.index("A ver")
    page = client.get("/hulp-in-de-buurt/", {"postcode": "0001", "taal": "nl"}).content.decode()
    assert "kennen deze postcode niet" in page


def test_need_and_language_choose(client: Client, town: Organisation) -> None:
    make_entry(town, "Turkse les", needs=("own-language",), languages=("tr",))
    make_entry(town, "Huiswerkklas", needs=("homework",), languages=("nl", "ar"))
    page = client.get("/hulp-in-de-buurt/", {"need": "homework", "taal": "nl"}).content.decode()
    assert "Huiswerkklas" in page
    assert "Turkse les" not in page
    page = client.get("/hulp-in-de-buurt/", {"spoken": "tr", "taal": "nl"}).content.decode()
    assert "Turkse les" in page
    assert "Huiswerkklas" not in page


def test_entry_says_when_where_and_how_in_the_readers_language(client: Client, town: Organisation) -> None:
    service = make_entry(town)
    page = client.get(f"/hulp-in-de-buurt/{service.pk}/", {"taal": "en"}).content.decode()
    for said in ("We speak Dutch together.", "Wij praten samen Nederlands.", "09:00 – 12:00", "Monday", "Wednesday"):
        assert said in page
    assert 'href="tel:+3215000001"' in page
    assert 'href="mailto:info@brug.example"' in page
    assert "Last checked on" in page
    arabic = client.get(f"/hulp-in-de-buurt/{service.pk}/", {"taal": "ar"}).content.decode()
    assert 'dir="rtl"' in arabic
    assert "<script" not in arabic


@pytest.mark.parametrize("language", ["nl", "en", "fr", "ar", "tr", "uk", "fa", "pl"])
def test_tile_of_the_own_space_leads_here_in_ones_own_language(client: Client, language: str) -> None:
    family = make_family(make_class(make_school(), "2B"), channels=("email",), languages=(language,))
    open_space(client, family.guardian)
    title = phrasebook().text("directory-title", [language]).text
    home = client.get("/mijn/").content.decode()
    assert 'href="/mijn/hulp-in-de-buurt/"' in home
    assert title in home
    answer = client.get("/mijn/hulp-in-de-buurt/")
    assert answer.status_code == 303
    page = client.get(answer.headers["Location"]).content.decode()
    assert f'<html lang="{language}"' in page
    assert title in page


def test_retired_entry_is_gone_for_the_public(client: Client, town: Organisation) -> None:
    service = make_entry(town, "Weg")
    retire_entry(service, SYSTEM)
    assert client.get(f"/hulp-in-de-buurt/{service.pk}/").status_code == 404
    assert "Weg" not in client.get("/hulp-in-de-buurt/", {"need": "practise-dutch"}).content.decode()


@pytest.mark.parametrize(
    "odd",
    [
        {"page": "²"},
        {"page": "99999999999"},
        {"postcode": "\x00"},
        {"q": "\x00%"},
        {"need": "x" * 5000},
        {"spoken": "'"},
    ],
)
def test_odd_questions_get_a_page(client: Client, town: Organisation, odd: dict[str, str]) -> None:
    make_entry(town)
    assert client.get("/hulp-in-de-buurt/", odd).status_code == 200


def test_number_of_queries_does_not_grow(client: Client, town: Organisation) -> None:
    counts = []
    for more in (1, 2):
        for _number in range(more):
            make_entry(town)
        with CaptureQueriesContext(
            connection,
        ) as search:
            client.get("/hulp-in-de-buurt/", {"need": "practise-dutch", "postcode": "2800"})
        counts.append(len(search))
    assert counts[0] == counts[1] <= 14
