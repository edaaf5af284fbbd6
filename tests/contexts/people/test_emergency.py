"""Breaking the glass: one child, one hour, a reason, and everybody who should know it knows it."""

from datetime import timedelta

import pytest
from django.test import Client

from schoolpoort.contexts.accounts.api import Role
from schoolpoort.contexts.people.api import Enrolment, withheld_reads
from schoolpoort.contexts.people.models import EmergencyAccess
from schoolpoort.contexts.worklist.api import Task, TaskKind, TaskState
from schoolpoort.core import clock
from schoolpoort.core.models import AuditEntry
from schoolpoort.core.reading import READ_IN_EMERGENCY
from schoolpoort.core.scope import Scope
from tests.factories.families import make_family
from tests.factories.schools import make_class, make_school, make_teacher, make_user

pytestmark = pytest.mark.django_db
REASON = "Yara viel en moet naar het ziekenhuis."


def client_of(user) -> Client:
    client = Client()
    client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


class Scene:
    """A school with a child of 2B, a teacher of 3A who finds her at the gate, and an administrator."""

    def __init__(self) -> None:
        self.school = make_school()
        self.school_class = make_class(self.school, "2B")
        self.own_teacher = make_teacher(self.school_class)
        self.teacher = make_teacher(make_class(self.school, "3A"), "Karim")
        self.head = make_user(self.school, Role.SCHOOL_ADMINISTRATOR, "Ann")
        self.family = make_family(self.school_class, channels=("sms", "email"), guardians=2)
        self.other = make_family(self.school_class, child="Jef", last_name="Maes", channels=("sms",))
        self.scope = Scope.of(self.school.pk)
        self.client = client_of(self.teacher)

    def ask(self, client: Client | None = None, **fields: str):
        data = {"name": "Yara Haddad", "class_name": "2B", "reason": REASON, **fields}
        return (client or self.client).post("/emergency/", data)

    def accesses(self):
        return EmergencyAccess.objects.within(self.scope)


@pytest.fixture
def scene() -> Scene:
    return Scene()


def test_a_teacher_of_another_class_reaches_the_parents_and_sees_nothing_else(scene) -> None:
    assert scene.client.get(f"/families/{scene.family.child.pk}/").status_code == 404
    answer = scene.ask()
    page = scene.client.get(answer.headers["Location"]).content.decode()
    for guardian in scene.family.guardians:
        assert guardian.full_name in page
        for channel in guardian.channels.all():
            assert channel.address in page
    for hidden in ("Jef", "Maes", "Lindelaan", "Arabisch", "Nieuw in Vlaanderen"):
        assert hidden not in page
    # The one page is all that opened.
    assert scene.client.get(f"/families/{scene.family.child.pk}/").status_code == 404
    assert scene.client.get(f"/families/{scene.other.child.pk}/").status_code == 404
    assert scene.client.get(f"/families/guardians/{scene.family.guardian.pk}/").status_code == 404


def test_it_ends_after_an_hour_on_the_minute(scene) -> None:
    start = clock.now()
    with clock.clock_at(start):
        address = scene.ask().headers["Location"]
    with clock.clock_at(start + timedelta(minutes=59, seconds=59)):
        assert scene.client.get(address).status_code == 200
    with clock.clock_at(start + timedelta(minutes=60)):
        assert scene.client.get(address).status_code == 404


def test_asking_again_within_the_hour_does_not_lengthen_it(scene) -> None:
    start = clock.now()
    with clock.clock_at(start):
        first = scene.ask().headers["Location"]
    with clock.clock_at(start + timedelta(minutes=50)):
        assert scene.ask().headers["Location"] == first
    assert scene.accesses().count() == 1


def test_nobody_else_uses_it(scene) -> None:
    address = scene.ask().headers["Location"]
    colleague = make_teacher(make_class(scene.school, "4A"))
    elsewhere = make_user(make_school("De Es"), Role.SCHOOL_ADMINISTRATOR)
    for user in (colleague, elsewhere, scene.own_teacher):
        assert client_of(user).get(address).status_code == 404
        assert client_of(user).get(address + "review").status_code == 404
    assert Client().get(address).headers["Location"].startswith("/accounts/login/")


def test_who_leaves_loses_it_at_once(scene) -> None:
    address = scene.ask().headers["Location"]
    client_of(scene.head).post(f"/team/{scene.teacher.pk}/leave")
    assert scene.client.get(address).status_code in (302, 404)


@pytest.mark.parametrize(
    "fields",
    [
        {"name": "Yara"},
        {"name": "Haddad"},
        {"name": "Yar Haddad"},
        {"name": "%"},
        {"name": "Yara Haddad", "class_name": "3A"},
        {"name": "Yara Haddad", "class_name": ""},
        {"name": ""},
        {"name": "Yara Haddad' OR 1=1 --"},
        {"reason": ""},
        {"reason": "te kort"},
        {"reason": " " * 40},
    ],
)
def test_without_the_full_name_the_class_and_a_reason_nothing_opens(scene, fields) -> None:
    answer = scene.ask(**fields)
    assert answer.status_code == 422
    assert not scene.accesses().exists()
    page = answer.content.decode()
    for guardian in scene.family.guardians:
        assert guardian.full_name not in page and guardian.channels.first().address not in page


@pytest.mark.parametrize("name", ["yara haddad", "  Yara   Haddad ", "Haddad Yara", "YARA HADDAD"])
def test_the_name_may_be_written_as_people_write(scene, name: str) -> None:
    assert scene.ask(name=name, class_name="2b").status_code == 302


def test_two_children_of_one_name_are_not_guessed(scene) -> None:
    make_family(scene.school_class)
    assert scene.ask().status_code == 422


def test_nobody_tries_all_names(scene) -> None:
    tries = [scene.ask(name=f"Kind Nummer{number}").status_code for number in range(12)]
    assert tries == [422] * 10 + [429] * 2
    assert scene.ask().status_code == 429


def test_a_child_of_another_school_is_not_there(scene) -> None:
    there = make_class(make_school("De Es"), "2B")
    make_family(there, child="Lotte", last_name="Claes")
    assert scene.ask(name="Lotte Claes").status_code == 422


def test_a_child_that_left_is_not_there(scene) -> None:
    Enrolment.objects.within(scene.scope).filter(child=scene.family.child).update(
        until=clock.today() - timedelta(days=1)
    )
    assert scene.ask().status_code == 422


def test_who_has_the_right_goes_to_the_file_without_an_emergency(scene) -> None:
    answer = scene.ask(client_of(scene.own_teacher))
    assert answer.headers["Location"] == f"/families/{scene.family.child.pk}/"
    assert not scene.accesses().exists()
    for role in (Role.SCHOOL_ADMINISTRATOR, Role.NT2_COORDINATOR, Role.BRIDGE_FIGURE):
        assert client_of(make_user(scene.school, role)).get("/emergency/").status_code == 404


def test_the_reason_is_encrypted(scene) -> None:
    scene.ask()
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("SELECT reason FROM people_emergencyaccess")
        assert "ziekenhuis" not in cursor.fetchone()[0]


class TestAfterwards:
    def test_the_administrator_gets_a_task_that_leads_to_the_reason(self, scene) -> None:
        scene.ask()
        task = Task.objects.within(scene.scope).get(kind=TaskKind.EMERGENCY)
        assert task.owner == scene.head and "Karim" in task.text and "Yara" not in task.text
        head = client_of(scene.head)
        access = scene.accesses().get()
        assert f"/emergency/{access.pk}/review" in head.get("/tasks/").content.decode()
        page = head.get(f"/emergency/{access.pk}/review").content.decode()
        assert "ziekenhuis" in page and "Yara Haddad" in page

    def test_deciding_closes_the_task(self, scene) -> None:
        scene.ask()
        access = scene.accesses().get()
        answer = client_of(scene.head).post(f"/emergency/{access.pk}/review", {"decision": "show"})
        assert answer.status_code == 302
        assert Task.objects.within(scene.scope).get(kind=TaskKind.EMERGENCY).state == TaskState.DONE
        access.refresh_from_db()
        assert access.reviewed_by == scene.head and access.hidden_because == ""

    def test_the_history_tells_it_once(self, scene) -> None:
        address = scene.ask().headers["Location"]
        for _ in range(3):
            scene.client.get(address)
        entry = AuditEntry.objects.get(action=READ_IN_EMERGENCY)
        assert (entry.subject, entry.subject_id) == ("Child", scene.family.child.pk)
        assert entry.actor_id == scene.teacher.pk

    def test_hiding_it_from_the_guardian_needs_a_reason(self, scene) -> None:
        scene.ask()
        access, head = scene.accesses().get(), client_of(scene.head)
        short = {"decision": "hide", "hidden_because": "daarom"}
        assert head.post(f"/emergency/{access.pk}/review", short).status_code == 422
        assert withheld_reads(scene.scope, [scene.family.child.pk]) == []
        because = {"decision": "hide", "hidden_because": "De vader zocht het adres van de moeder."}
        assert head.post(f"/emergency/{access.pk}/review", because).status_code == 302
        (withheld,) = withheld_reads(scene.scope, [scene.family.child.pk])
        assert withheld.covers(scene.teacher.pk, scene.family.child.pk, access.opened_at + timedelta(minutes=5))
        assert not withheld.covers(scene.own_teacher.pk, scene.family.child.pk, access.opened_at)
        assert not withheld.covers(scene.teacher.pk, scene.family.child.pk, access.ends_at + timedelta(seconds=1))

    def test_a_reason_that_was_typed_and_not_chosen_hides_nothing(self, scene) -> None:
        scene.ask()
        access = scene.accesses().get()
        typed = {"decision": "show", "hidden_because": "De vader zocht het adres van de moeder."}
        client_of(scene.head).post(f"/emergency/{access.pk}/review", typed)
        assert withheld_reads(scene.scope, [scene.family.child.pk]) == []


def test_the_page_costs_the_same_for_one_guardian_and_for_three(scene, django_assert_num_queries) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    counts = []
    for number in (1, 3):
        make_family(scene.school_class, child=f"Kind{number}", last_name="Vos", guardians=number)
        address = scene.ask(name=f"Kind{number} Vos").headers["Location"]
        scene.client.get(address)
        with CaptureQueriesContext(connection) as queries:
            scene.client.get(address)
        counts.append(len(queries))
    assert counts[0] == counts[1]
