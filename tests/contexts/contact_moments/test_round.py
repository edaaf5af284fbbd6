"""The round with the telephone: one row a tap, however often it is sent; own families, no surnames, no worries."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from schoolpoort.contexts.contact_moments.enums import ContactKind, SecrecyRegime
from schoolpoort.contexts.contact_moments.models import AppendOnly, ContactMoment, Note
from schoolpoort.contexts.contact_moments.services.moments import Told, add_moment
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope
from tests.contexts.contact_moments.conftest import SECRET
from tests.factories.families import make_family

JSON = {"HTTP_ACCEPT": "application/json"}


def moments(scene):
    return ContactMoment.objects.within(Scope.of(scene.school.pk))


def form(scene, **fields):
    return {"guardian": scene.guardian.pk, "kind": "gate", "topic": ["homework", "good_news"], **fields}


def test_a_moment_in_a_few_taps_with_words_becomes_one_row_and_one_note_under_official_secrecy(scene) -> None:
    answer = scene.client("bridge").post("/m/", form(scene, words=SECRET))
    assert answer.status_code == 302
    moment = moments(scene).get()
    assert (moment.kind, moment.topics) == ("gate", ["homework", "good_news"])
    note = Note.objects.within(Scope.of(scene.school.pk)).get(moment=moment)
    assert (note.text, note.regime) == (SECRET, SecrecyRegime.OFFICIAL)
    with connection.cursor() as cursor:
        cursor.execute("select text from contact_moments_note")
        assert SECRET not in cursor.fetchone()[0]


def test_the_same_client_id_twice_is_one_row_and_both_get_the_same_answer(scene) -> None:
    client, client_id = scene.client("bridge"), str(uuid4())
    for _ in range(2):
        answer = client.post("/m/", form(scene, client_id=client_id, words="Brengt morgen het boek."), **JSON)
        assert answer.json() == {"saved": client_id}
    assert moments(scene).count() == 1
    assert Note.objects.within(Scope.of(scene.school.pk)).count() == 1


def test_two_people_may_make_the_same_id_and_neither_learns_of_the_other(scene) -> None:
    client_id = uuid4()
    told = Told(client_id, ContactKind.PHONE)
    add_moment(scene.guardian, scene.people["bridge"], told)
    assert add_moment(scene.guardian, scene.people["care"], told)[1] is True
    assert moments(scene).count() == 2


def test_a_moment_is_never_changed(scene) -> None:
    moment = scene.note()
    moment.kind = "phone"
    with pytest.raises(AppendOnly):
        moment.save()


def test_a_worry_about_safety_is_referred_and_nothing_is_kept(scene) -> None:
    client = scene.client("teacher")
    answer = client.post("/m/", form(scene, worried="1", words=SECRET), follow=True)
    assert "1712" in answer.content.decode()
    assert not moments(scene).exists()
    assert not Note.objects.within(Scope.of(scene.school.pk)).exists()
    assert client.post("/m/", form(scene, worried="1", words=SECRET), **JSON).status_code == 422
    assert not moments(scene).exists()


def test_the_help_line_stands_beside_the_words(scene) -> None:
    scene.note(by="bridge")
    assert "1712" in scene.client("bridge").get("/m/").content.decode()


def test_the_page_has_first_names_and_the_class_and_no_surname(scene) -> None:
    scene.note("Kort.")
    page = scene.client("bridge").get("/m/").content.decode()
    assert scene.guardian.first_name in page
    assert "Yara 2B" in page
    assert "Haddad" not in page


def test_a_teacher_sees_the_own_class_and_cannot_note_for_another(scene) -> None:
    page = scene.client("teacher").get("/m/").content.decode()
    assert "Yara 2B" in page
    other = scene.client("other teacher")
    assert "Yara" not in other.get("/m/").content.decode()
    assert other.post("/m/", form(scene)).status_code == 404
    refused = other.post("/m/", form(scene), **JSON)
    assert refused.status_code == 422
    assert "Yara" not in refused.content.decode()
    assert not moments(scene).exists()


@pytest.mark.parametrize("who", ["administrator", "nt2", "supporter", "support coordinator", "town administrator"])
def test_who_does_not_care_for_families_has_no_round(scene, who) -> None:
    client = scene.client(who)
    assert client.get("/m/").status_code == 404
    assert client.post("/m/", form(scene)).status_code == 404
    assert not moments(scene).exists()


def test_another_schools_bridge_figure_reaches_no_family_of_this_one(scene) -> None:
    assert scene.client("bridge elsewhere").post("/m/", form(scene)).status_code == 404


@pytest.mark.parametrize("hours", [-1, 26])
def test_a_time_in_the_future_or_long_ago_is_refused_in_plain_words(scene, hours) -> None:
    at = (clock.now() - timedelta(hours=hours)).isoformat()
    answer = scene.client("bridge").post("/m/", form(scene, at=at), **JSON)
    assert answer.status_code == 422
    assert "klok" in answer.json()["problem"]
    assert not moments(scene).exists()


def test_a_moment_of_an_hour_ago_keeps_its_time(scene) -> None:
    at = clock.now() - timedelta(hours=1)
    assert scene.client("bridge").post("/m/", form(scene, at=at.isoformat()), **JSON).status_code == 200
    assert moments(scene).get().at == at


@pytest.mark.parametrize(
    "fields", [{"guardian": "x"}, {"guardian": ""}, {"kind": "war"}, {"topic": ["abuse"]}, {"words": "a" * 281}]
)
def test_what_is_wrong_saves_nothing_and_the_page_says_what_to_do(scene, fields) -> None:
    answer = scene.client("bridge").post("/m/", form(scene, **fields))
    assert answer.status_code == 422
    assert "Kies een gezin" in answer.content.decode()
    assert not moments(scene).exists()


def test_the_worker_reaches_only_the_round_and_only_that_page_allows_it(scene) -> None:
    client = scene.client("bridge")
    worker = client.get("/m/worker.js")
    assert worker.headers["Content-Type"].startswith("text/javascript")
    assert "Service-Worker-Allowed" not in worker.headers
    assert "worker-src 'self'" in client.get("/m/").headers["Content-Security-Policy"]
    assert "script-src 'self'" in client.get("/m/").headers["Content-Security-Policy"]
    assert "worker-src 'none'" in client.get("/tasks/").headers["Content-Security-Policy"]


def test_signing_out_lets_the_telephone_forget_and_another_post_does_not(scene) -> None:
    client = scene.client("bridge")
    assert "Clear-Site-Data" not in client.post("/m/", form(scene)).headers
    assert '"storage"' in client.post("/accounts/logout/").headers["Clear-Site-Data"]


def test_the_round_costs_the_same_with_one_and_three_families(scene) -> None:
    client = scene.client("teacher")
    client.get("/m/")
    school_class = scene.family.child.enrolments.get().school_class
    with CaptureQueriesContext(
        connection,
    ) as one:
        client.get("/m/")
    for name in ("Ali", "Mia", "Noor"):
        make_family(school_class, child=name)
    with CaptureQueriesContext(connection) as three:
        assert "Noor" in client.get("/m/").content.decode()
    assert len(three) == len(one)
