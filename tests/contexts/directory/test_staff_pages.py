"""What who keeps the directory does on a page: add, change, confirm, retire, read a file in; and who may not."""

from datetime import date, timedelta

import pytest
from django.core import mail
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from schoolpoort.contexts.accounts.api import Role
from schoolpoort.contexts.directory.api import Service
from schoolpoort.contexts.directory.services.asking import ask_maintainers
from schoolpoort.contexts.organisations.api import Organisation, OrganisationKind
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope
from tests.contexts.directory.test_imports import _sheet
from tests.factories.directory import make_entry
from tests.factories.schools import make_school, make_user

pytestmark = pytest.mark.django_db

TYPED = {
    "name": "Praattafel",
    "provider": "Buurtwerk De Brug",
    "needs": ["practise-dutch"],
    "status": "active",
    "times": "dinsdag 19:00-20:30\nvrijdag 9u-10u30 (met opvang)",
    "languages": "Nederlands, Oekraïens",
    "prices": "gratis",
    "ages": "vanaf 18",
    "street": "Klaverzaadstraat 9",
    "postcode": "2800",
    "town": "Mechelen",
    "description-uk": "Ми розмовляємо.",
}


@pytest.fixture
def town() -> Organisation:
    """A town that keeps a directory."""
    return make_school("Stad", kind=OrganisationKind.TOWN)


@pytest.fixture
def keeper(town: Organisation) -> Client:
    """Somebody who keeps the town's entries."""
    client = Client()
    client.force_login(make_user(town, Role.TOWN_WORKER), backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


def _only(town: Organisation) -> Service:
    return Service.objects.within(Scope.of(town.pk)).get()


def test_entry_is_added_changed_confirmed_retired(client: Client, keeper: Client, town: Organisation) -> None:
    assert keeper.post("/directory/new/", TYPED).status_code == 302
    service = _only(town)
    page = client.get(f"/hulp-in-de-buurt/{service.pk}/", {"taal": "uk"}).content.decode()
    assert "Ми розмовляємо." in page
    form = keeper.get(f"/directory/{service.pk}/").content.decode()
    assert "dinsdag 19:00-20:30" in form
    assert keeper.post(f"/directory/{service.pk}/", TYPED | {"name": "Praatcafé"}).status_code == 302
    assert _only(town).name == "Praatcafé"
    keeper.post(f"/directory/{service.pk}/retire")
    assert client.get(f"/hulp-in-de-buurt/{service.pk}/").status_code == 404
    keeper.post(f"/directory/{service.pk}/retire")
    assert client.get(f"/hulp-in-de-buurt/{service.pk}/").status_code == 200


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("times", "soms", "maandag 9:00-12:00"),
        ("languages", "Klingonees", "geen taal"),
        ("url", "javascript:x", "https://"),
        ("ages", "oud", "vanaf 18"),
        ("phones", "Jan", "015 12 34 56"),
    ],
)
def test_what_cannot_be_read_is_said_and_nothing_is_saved(
    keeper: Client, town: Organisation, field: str, value: str, said: str
) -> None:
    response = keeper.post("/directory/new/", TYPED | {field: value})
    assert response.status_code == 422
    assert said in response.content.decode()
    assert not Service.objects.within(Scope.of(town.pk)).exists()


def test_saving_the_form_unchanged_loses_nothing(keeper: Client, town: Organisation) -> None:
    service = make_entry(town, interpreting="Met tolk")
    form = keeper.get(f"/directory/{service.pk}/").context["form"]
    data = {name: form[name].value() or "" for name in form.fields}
    assert keeper.post(f"/directory/{service.pk}/", data).status_code == 302
    after = _only(town)
    assert (after.interpreting, after.areas.get().name) == ("Met tolk", "Mechelen")
    assert after.at_locations.get().location.latitude == 51.028
    assert after.schedules.get().notes == "met koffie"


def test_old_entry_is_on_the_list_mailed_once_and_confirmed(
    client: Client, keeper: Client, town: Organisation, settings: object
) -> None:
    service = make_entry(town, "Oud", confirmed_on=clock.today() - timedelta(days=200))
    make_entry(town, "Nieuw", confirmed_on=clock.today())
    assert "kan veranderd zijn" in client.get(f"/hulp-in-de-buurt/{service.pk}/", {"taal": "nl"}).content.decode()
    assert (ask_maintainers(), ask_maintainers()) == (1, 0)
    assert "/directory/?show=confirm" in mail.outbox[0].body
    page = keeper.get("/directory/", {"show": "confirm"}).content.decode()
    assert "Oud" in page
    assert "Nieuw" not in page
    keeper.post(f"/directory/{service.pk}/confirm")
    assert _day(service) == clock.today()
    assert "kan veranderd zijn" not in client.get(f"/hulp-in-de-buurt/{service.pk}/", {"taal": "nl"}).content.decode()


def _day(service: Service) -> date | None:
    service.refresh_from_db()
    return service.confirmed_on


def test_file_is_checked_first_and_saved_after(keeper: Client, town: Organisation) -> None:
    data = _sheet({"Telefoon": "", "Dienst": "Goed", "Nummer": "1"}, {"Telefoon": "", "Tijden": "soms"})
    answer = keeper.post("/directory/import/", {"file": SimpleUploadedFile("d.csv", data)}, follow=True)
    page = answer.content.decode()
    assert "soms" in page
    assert "Tijden" in page
    address = answer.redirect_chain[-1][0]
    keeper.post(f"{address}save")
    assert not Service.objects.within(Scope.of(town.pk)).exists()
    keeper.post(f"{address}save", {"leave_out": "on"})
    assert _only(town).name == "Goed"
    assert keeper.get(address).status_code == 404


def test_others_cannot_change_an_entry(town: Organisation) -> None:
    service = make_entry(town)
    school = make_school()
    for role in (Role.TEACHER, Role.SCHOOL_ADMINISTRATOR):
        client = Client()
        client.force_login(make_user(school, role), backend="allauth.account.auth_backends.AuthenticationBackend")
        assert client.get(f"/directory/{service.pk}/").status_code == 404
        assert client.post(f"/directory/{service.pk}/retire").status_code == 404


def test_number_of_queries_does_not_grow(keeper: Client, town: Organisation) -> None:
    counts = []
    for more in (1, 2):
        for _number in range(more):
            make_entry(town)
        with CaptureQueriesContext(connection) as asked:
            keeper.get("/directory/")
        counts.append(len(asked))
    assert counts[0] == counts[1]
