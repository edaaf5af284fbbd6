"""A school's team: invited, given a class, and leaving without dropping a family."""

from datetime import UTC, date, datetime

import pytest
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from schoolpoort.contexts.accounts.api import Role, RoleAssignment, User
from schoolpoort.contexts.organisations.api import OrganisationKind
from schoolpoort.contexts.people.api import StaffAssignment
from schoolpoort.contexts.worklist.api import TaskKind, open_task
from schoolpoort.core.clock import clock_at
from schoolpoort.core.ids import new_id
from schoolpoort.core.scope import Scope
from tests.factories.families import make_family
from tests.factories.schools import make_class, make_school, make_teacher, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def october():
    with clock_at(datetime(2026, 10, 1, 9, tzinfo=UTC)):
        yield


@pytest.fixture
def school():
    return make_school()


@pytest.fixture
def ann(client, school):
    user = make_user(school, Role.SCHOOL_ADMINISTRATOR, "Ann")
    client.force_login(user)
    return user


NEW = {"first_name": "Bea", "last_name": "Jans", "email": "bea@school.example", "role": "teacher"}


def roles_of(user, school):
    return RoleAssignment.objects.within(Scope.of(school.pk)).filter(user=user)


def test_an_invited_colleague_chooses_a_password_with_the_mail(client, school, ann):
    page = client.post(reverse("people:invite"), NEW, follow=True).content.decode()
    bea = User.objects.get(email="bea@school.example")
    assert "Bea Jans" in page and not bea.has_usable_password()
    assert roles_of(bea, school).get().role == Role.TEACHER
    assert [each.to for each in mail.outbox] == [["bea@school.example"]]
    assert "/accounts/password/reset/key/" in mail.outbox[0].body
    again = client.post(reverse("people:invite"), NEW)
    assert again.status_code == 422 and "Deze collega heeft die rol al." in again.content.decode()


def test_a_town_administrator_is_not_made_by_a_school(client, school, ann):
    assert client.post(reverse("people:invite"), {**NEW, "role": "town_administrator"}).status_code == 422


def test_a_class_gets_a_teacher_with_dates(client, school, ann):
    class_2b = make_class(school, "2B")
    teacher = make_user(school, Role.TEACHER)
    assert "1 klas heeft nog geen leerkracht: 2B." in client.get(reverse("people:staff")).content.decode()
    data = {"user": str(teacher.pk), "school_class": str(class_2b.pk), "main": "on", "starts": "2026-10-01"}
    wrong = client.post(reverse("people:assign-class"), {**data, "until": "2026-09-01"})
    assert wrong.status_code == 422 and "Deze dag ligt voor de begindag." in wrong.content.decode()
    page = client.post(reverse("people:assign-class"), {**data, "until": "2026-12-24"}, follow=True).content.decode()
    assert "Elke klas heeft een leerkracht." in page
    row = StaffAssignment.objects.within(Scope.of(school.pk)).get()
    assert (row.user, row.main, row.until) == (teacher, True, date(2026, 12, 24))


def test_who_leaves_hands_over_the_open_tasks(client, school, ann):
    class_2b = make_class(school, "2B")
    els, family = make_teacher(class_2b), make_family(class_2b)
    task = open_task(
        kind=TaskKind.HELP,
        organisation_id=school.pk,
        guardian_id=family.guardian.pk,
        school_class_id=class_2b.pk,
        subject_kind="test",
        subject_id=new_id(),
        text="Belt graag",
    )
    assert task.owner_id == els.pk
    client.post(reverse("people:staff-leave", args=[els.pk]))
    task.refresh_from_db()
    assert task.owner_id == ann.pk
    assert roles_of(els, school).get().until == date(2026, 9, 30)
    assert StaffAssignment.objects.within(Scope.of(school.pk)).get().until == date(2026, 9, 30)


def test_the_last_administrator_stays(client, school, ann):
    page = client.post(reverse("people:staff-leave", args=[ann.pk]), follow=True).content.decode()
    assert "Er is minstens één beheerder nodig." in page
    assert roles_of(ann, school).get().until is None


def test_roles_come_and_go(client, school, ann):
    els = make_user(school, Role.TEACHER)
    client.post(reverse("people:give-role", args=[els.pk]), {"role": "bridge_figure"})
    assert {each.role for each in roles_of(els, school)} == {"teacher", "bridge_figure"}
    client.post(reverse("people:end-role", args=[roles_of(els, school).get(role="teacher").pk]))
    assert roles_of(els, school).get(role="teacher").until == date(2026, 9, 30)


@pytest.mark.parametrize("role", [Role.TEACHER, Role.CARE_COORDINATOR, Role.BRIDGE_FIGURE])
def test_only_an_administrator_manages_the_team(client, school, role):
    client.force_login(make_user(school, role))
    assert client.get(reverse("people:staff")).status_code == 404
    assert client.post(reverse("people:invite"), NEW).status_code == 404


def test_another_school_does_not_exist(client, school, ann):
    other = make_school("De Beuk")
    stranger = make_teacher(make_class(other))
    assignment = StaffAssignment.objects.within(Scope.of(other.pk)).get()
    assert client.post(reverse("people:staff-leave", args=[stranger.pk])).status_code == 404
    assert client.post(reverse("people:end-class", args=[assignment.pk])).status_code == 404
    assert client.post(reverse("people:end-role", args=[roles_of(stranger, other).get().pk])).status_code == 404


def test_it_costs_the_same_for_one_class_and_three(client, school, ann):
    make_teacher(make_class(school, "1A"))
    client.get(reverse("people:staff"))
    costs = []
    for name in ("2A", "3A"):
        with CaptureQueriesContext(connection) as captured:
            client.get(reverse("people:staff"))
        costs.append(len(captured))
        make_teacher(make_class(school, name))
    assert costs[0] == costs[1]


class TestTown:
    """A town's administrator invites town workers and supporters, with the same page."""

    @pytest.fixture
    def town(self):
        return make_school("Stad", kind=OrganisationKind.TOWN)

    @pytest.fixture(autouse=True)
    def kato(self, client, town):
        user = make_user(town, Role.TOWN_ADMINISTRATOR, "Kato")
        client.force_login(user)
        return user

    @pytest.mark.parametrize("role", [Role.TOWN_WORKER, Role.SUPPORTER])
    def test_it_invites_them_and_ends_their_role(self, client, town, role):
        assert client.post(reverse("people:invite"), {**NEW, "role": role}).status_code == 302
        bea = User.objects.get(email="bea@school.example")
        page = client.get(reverse("people:staff")).content.decode()
        assert "2 mensen werken of helpen hier." in page and "Bea Jans" in page and str(role.label) in page
        assert "Klassen" not in page and "klasleerkracht" not in page
        client.post(reverse("people:staff-leave", args=[bea.pk]))
        assert not roles_of(bea, town).exists()
        assert "1 persoon werkt of helpt hier." in client.get(reverse("people:staff")).content.decode()

    @pytest.mark.parametrize("role", ["town_administrator", "teacher", "school_administrator", "nt2_coordinator"])
    def test_it_gives_no_role_that_is_not_a_towns_to_give(self, client, town, role):
        assert client.post(reverse("people:invite"), {**NEW, "role": role}).status_code == 422
        worker = make_user(town, Role.TOWN_WORKER)
        assert client.post(reverse("people:give-role", args=[worker.pk]), {"role": role}).status_code == 404
        assert {each.role for each in roles_of(worker, town)} == {Role.TOWN_WORKER}

    def test_its_last_administrator_stays(self, client, town, kato):
        page = client.post(reverse("people:staff-leave", args=[kato.pk]), follow=True).content.decode()
        assert "Er is minstens één beheerder nodig." in page
        assert roles_of(kato, town).get().until is None

    def test_a_towns_page_says_nothing_of_a_school(self, client, town, school):
        els = make_teacher(make_class(school, "2B"))
        assert els.email not in client.get(reverse("people:staff")).content.decode()
        assert client.post(reverse("people:staff-leave", args=[els.pk])).status_code == 404
        assert client.get(reverse("people:school")).status_code == 404

    @pytest.mark.parametrize("role", [Role.TOWN_WORKER, Role.SUPPORTER])
    def test_only_its_administrator_invites(self, client, town, role):
        client.force_login(make_user(town, role))
        assert client.get(reverse("people:staff")).status_code == 404
        assert client.post(reverse("people:invite"), {**NEW, "role": "supporter"}).status_code == 404

    def test_a_school_gives_no_role_of_a_town(self, client, school):
        client.force_login(make_user(school, Role.SCHOOL_ADMINISTRATOR))
        assert client.post(reverse("people:invite"), {**NEW, "role": "supporter"}).status_code == 422

    def test_a_centre_invites_supporters_too(self, client):
        centre = make_school("CVO", kind=OrganisationKind.CENTRE)
        client.force_login(make_user(centre, Role.SCHOOL_ADMINISTRATOR))
        assert client.post(reverse("people:invite"), {**NEW, "role": "supporter"}).status_code == 302
        assert mail.outbox[-1].subject == "Welkom als helper bij CVO"
