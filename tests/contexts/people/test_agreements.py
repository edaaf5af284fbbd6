"""A view across organisations opens only when every party said yes, and ends when one of them says so."""

from datetime import timedelta

import pytest
from django.test import Client

from schoolpoort.contexts.accounts.api import Role, RoleAssignment
from schoolpoort.contexts.organisations.api import Agreement, OrganisationKind, agreed_together
from schoolpoort.core import clock
from tests.factories.schools import YEAR_STARTS, make_school, make_user

pytestmark = pytest.mark.django_db


def client_of(user) -> Client:
    client = Client()
    client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


class Scene:
    """Two schools with an administrator each, and one bridge figure of both."""

    def __init__(self) -> None:
        self.here, self.there = make_school("De Es"), make_school("De Linde")
        self.ann = make_user(self.here, Role.SCHOOL_ADMINISTRATOR, "Ann")
        self.bob = make_user(self.there, Role.SCHOOL_ADMINISTRATOR, "Bob")
        self.nadia = make_user(self.here, Role.BRIDGE_FIGURE, "Nadia")
        RoleAssignment.objects.create(
            organisation=self.there, user=self.nadia, role=Role.BRIDGE_FIGURE, starts=YEAR_STARTS
        )
        self.ends = clock.today() + timedelta(days=200)

    def record(self, **fields: object):
        data = {
            "title": "Gedeelde brugfiguur",
            "purpose": "Nadia werkt in beide scholen.",
            "parties": "De Linde",
            "ends": self.ends.isoformat(),
            "file_reference": "map 12",
            "aim": "together",
            **fields,
        }
        return client_of(self.ann).post("/agreements/", data)

    def together(self, day=None) -> bool:
        both = {self.here.pk, self.there.pk}
        return agreed_together(both, day or clock.today()) == both


@pytest.fixture
def scene() -> Scene:
    return Scene()


def test_it_opens_when_the_other_school_confirms(scene) -> None:
    assert scene.record().status_code == 302
    agreement = Agreement.objects.get()
    assert not scene.together()
    assert "Je ziet één school tegelijk." in client_of(scene.nadia).get("/").content.decode()
    page = client_of(scene.bob).get("/agreements/").content.decode()
    for shown in (
        "Gedeelde brugfiguur",
        "Nadia werkt in beide scholen.",
        "map 12",
        "bevestigd door Ann",
        "Wij gaan akkoord",
    ):
        assert shown in page
    assert client_of(scene.bob).post(f"/agreements/{agreement.pk}/confirm").status_code == 302
    assert scene.together()
    assert "Door een afspraak zie je" in client_of(scene.nadia).get("/").content.decode()


def test_an_agreement_about_help_does_not_open_tasks_and_says_what_it_opens(scene) -> None:
    assert scene.record(aim="support").status_code == 302
    page = client_of(scene.bob).get("/agreements/").content.decode()
    assert "Opent: samen hulp zoeken voor ouders" in page
    client_of(scene.bob).post(f"/agreements/{Agreement.objects.get().pk}/confirm")
    assert not scene.together()


def test_what_an_agreement_opens_must_be_chosen(scene) -> None:
    answer = scene.record(aim="")
    assert answer.status_code == 422 and not Agreement.objects.exists()


def test_an_agreement_of_before_keeps_opening_everything_and_says_so(scene) -> None:
    scene.record()
    Agreement.objects.update(aim=Agreement._meta.get_field("aim").default)
    client_of(scene.bob).post(f"/agreements/{Agreement.objects.get().pk}/confirm")
    assert scene.together()
    page = client_of(scene.ann).get("/agreements/").content.decode()
    assert "Opent: alles: hulp zoeken, taken, lokalen en cijfers" in page


def test_it_ends_on_its_last_day(scene) -> None:
    scene.record()
    client_of(scene.bob).post(f"/agreements/{Agreement.objects.get().pk}/confirm")
    assert scene.together(scene.ends)
    assert not scene.together(scene.ends + timedelta(days=1))


@pytest.mark.parametrize("who", ["ann", "bob"])
def test_each_party_ends_it_at_once(scene, who: str) -> None:
    scene.record()
    agreement = Agreement.objects.get()
    client_of(scene.bob).post(f"/agreements/{agreement.pk}/confirm")
    assert client_of(getattr(scene, who)).post(f"/agreements/{agreement.pk}/end").status_code == 302
    assert not scene.together()
    # What was ended cannot be confirmed into life again.
    assert client_of(scene.bob).post(f"/agreements/{agreement.pk}/confirm").status_code == 404


def test_the_recorder_cannot_confirm_for_the_others(scene) -> None:
    scene.record()
    agreement = Agreement.objects.get()
    assert client_of(scene.ann).post(f"/agreements/{agreement.pk}/confirm").status_code == 404
    assert not scene.together()


def test_every_party_must_confirm(scene) -> None:
    town = make_school("Stad Mechelen", kind=OrganisationKind.TOWN)
    mayor = make_user(town, Role.TOWN_ADMINISTRATOR)
    scene.record(parties="De Linde\nStad Mechelen")
    agreement = Agreement.objects.get()
    client_of(scene.bob).post(f"/agreements/{agreement.pk}/confirm")
    assert not scene.together()
    client_of(mayor).post(f"/agreements/{agreement.pk}/confirm")
    assert scene.together()


def test_a_school_that_is_no_party_sees_and_changes_nothing(scene) -> None:
    scene.record()
    agreement = Agreement.objects.get()
    stranger = client_of(make_user(make_school("De Olm"), Role.SCHOOL_ADMINISTRATOR))
    page = stranger.get("/agreements/").content.decode()
    assert "Gedeelde brugfiguur" not in page and "De Linde" not in page
    assert stranger.post(f"/agreements/{agreement.pk}/confirm").status_code == 404
    assert stranger.post(f"/agreements/{agreement.pk}/end").status_code == 404


@pytest.mark.parametrize("role", [Role.TEACHER, Role.BRIDGE_FIGURE, Role.CARE_COORDINATOR, Role.NT2_COORDINATOR])
def test_only_administrators_record_agreements(scene, role) -> None:
    assert client_of(make_user(scene.here, role)).get("/agreements/").status_code == 404


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"parties": "De Lind"}, "We kennen “De Lind” niet."),
        ({"parties": "De Es"}, "Schrijf met welke andere school of stad."),
        ({"ends": "2020-01-01"}, "Kies een dag na vandaag"),
        ({"ends": "2099-01-01"}, "Kies een dag na vandaag"),
        ({"ends": ""}, "ends"),
        ({"title": ""}, "title"),
        ({"purpose": ""}, "purpose"),
    ],
)
def test_a_mistake_is_said_and_nothing_is_saved(scene, fields, sentence: str) -> None:
    answer = scene.record(**fields)
    assert answer.status_code == 422 and sentence in answer.content.decode()
    assert not Agreement.objects.exists()


def test_two_schools_of_one_name_are_told_apart_by_their_postcode(scene) -> None:
    make_school("De Linde", postcode="9000")
    assert "Schrijf de postcode erbij" in scene.record().content.decode()
    assert scene.record(parties="De Linde, 2800").status_code == 302
    assert set(Agreement.objects.get().organisations.all()) == {scene.here, scene.there}


def test_before_the_first_import_the_school_is_led_to_its_agreements(scene) -> None:
    page = client_of(scene.ann).get("/roster/responsible").content.decode()
    assert 'href="/agreements/"' in page


def test_the_page_costs_the_same_for_one_agreement_and_for_three(scene) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    counts, client = [], client_of(scene.ann)
    client.get("/agreements/")
    for _ in range(3):
        scene.record()
        with CaptureQueriesContext(connection) as queries:
            client.get("/agreements/")
        counts.append(len(queries))
    assert counts[0] == counts[2]
