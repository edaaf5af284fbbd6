"""A complaint is between one guardian and one named person: tried by everybody else, wherever it could show."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from schoolpoort.contexts.accounts.api import Role
from schoolpoort.contexts.organisations.api import OrganisationKind
from schoolpoort.contexts.people.api import StaffAssignment
from schoolpoort.contexts.people.services.staff import end_everything
from schoolpoort.contexts.rights.models import Complaint, ComplaintMessage, ComplaintState
from schoolpoort.contexts.rights.services.complaints import (
    NobodyToRead,
    NotSuitable,
    name_confidant,
    tell_complaint,
    write_as_reader,
)
from schoolpoort.contexts.worklist.api import Task, TaskKind, TaskState, hand_over_all, hand_over_late_tasks
from schoolpoort.core import clock
from schoolpoort.core.models import AuditEntry
from schoolpoort.core.scope import Scope
from tests.factories.families import make_family
from tests.factories.own_space import open_space
from tests.factories.schools import YEAR_STARTS, make_class, make_school, make_teacher, make_user

pytestmark = pytest.mark.django_db
SECRET = "Geheim verhaal over de meester"
PAGE = reverse("rights:own-complaints")


def signed_in(user) -> Client:
    client = Client()
    client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


class Case:
    """A school with a named person, and a guardian who told something."""

    def __init__(self, school_class) -> None:
        self.school_class, self.school = school_class, school_class.organisation
        self.administrator = make_user(self.school, Role.SCHOOL_ADMINISTRATOR, "Ann")
        self.confidant = make_user(self.school, Role.CARE_COORDINATOR, "Vera")
        self.teacher = make_teacher(school_class)
        self.family = make_family(school_class, languages=("nl",), guardians=2)
        name_confidant(self.school, self.confidant, self.administrator)

    @property
    def scope(self) -> Scope:
        return Scope.of(self.school.pk)

    def told(self) -> Complaint:
        return tell_complaint(self.family.guardian, "complaint-unkind", SECRET, "nl")

    def task(self) -> Task:
        return Task.objects.within(self.scope).get(kind=TaskKind.CONFIDENTIAL)


@pytest.fixture
def case(school_class) -> Case:
    return Case(school_class)


def tell_url(case):
    return reverse("rights:own-tell", args=[case.school.pk])


def test_a_guardian_reads_who_will_read_it_and_tells_it(phone, case):
    open_space(phone, case.family.guardian)
    assert case.confidant.get_full_name() in phone.get(PAGE).content.decode()
    answer = phone.post(tell_url(case), {"kind": "complaint-bullying", "text": SECRET})
    assert answer.status_code == 303
    page = phone.get(answer["Location"]).content.decode()
    assert SECRET in page and "nog niet gelezen" in page
    assert case.task().owner == case.confidant


def test_answers_go_back_and_forth_and_then_it_is_closed(phone, case):
    complaint = case.told()
    reader, space = signed_in(case.confidant), open_space(phone, case.family.guardian)
    assert space
    address = reverse("rights:complaint", args=[complaint.pk])
    page = reader.get(address).content.decode()
    assert SECRET in page and "Iemand was niet vriendelijk." in page
    assert "gelezen" in phone.get(reverse("rights:own-complaint", args=[complaint.pk])).content.decode()
    reader.post(address, {"text": "Dank je wel. Zullen we praten?"})
    assert Task.objects.within(case.scope).get(kind=TaskKind.CONFIDENTIAL).state == TaskState.DONE
    own = reverse("rights:own-complaint", args=[complaint.pk])
    assert "Zullen we praten?" in phone.get(own).content.decode()
    phone.post(reverse("rights:own-complaint-write", args=[complaint.pk]), {"text": "Ja, graag."})
    assert Task.objects.within(case.scope).filter(kind=TaskKind.CONFIDENTIAL, state=TaskState.OPEN).count() == 1
    assert "Ja, graag." in reader.get(address).content.decode()
    reader.post(reverse("rights:close-complaint", args=[complaint.pk]))
    complaint.refresh_from_db()
    assert complaint.state == ComplaintState.CLOSED and complaint.closed_at is not None
    assert phone.post(reverse("rights:own-complaint-write", args=[complaint.pk]), {"text": "Nog"}).status_code == 409
    assert not Task.objects.within(case.scope).filter(kind=TaskKind.CONFIDENTIAL, state=TaskState.OPEN).exists()


STAFF = ("administrator", "teacher", "bridge figure", "other care coordinator", "town", "elsewhere", "operator")


def outsider(case, who):
    if who == "administrator":
        return case.administrator
    if who == "teacher":
        return case.teacher
    if who == "bridge figure":
        return make_user(case.school, Role.BRIDGE_FIGURE)
    if who == "other care coordinator":
        return make_user(case.school, Role.CARE_COORDINATOR)
    if who == "town":
        return make_user(make_school("Stad", kind=OrganisationKind.TOWN), Role.TOWN_ADMINISTRATOR)
    if who == "elsewhere":
        return make_user(make_school("De Es"), Role.CARE_COORDINATOR)
    return make_user(None, is_superuser=True)


@pytest.mark.parametrize("who", STAFF)
def test_nobody_else_opens_answers_closes_or_sees_a_trace(case, who):
    complaint = case.told()
    client = signed_in(outsider(case, who))
    assert client.get(reverse("rights:complaint", args=[complaint.pk])).status_code == 404
    assert client.post(reverse("rights:complaint", args=[complaint.pk]), {"text": "x"}).status_code == 404
    assert client.post(reverse("rights:close-complaint", args=[complaint.pk])).status_code == 404
    task = case.task()
    assert client.post(reverse("worklist:close", args=[task.pk]), {"outcome": "called"}).status_code == 404
    assert client.get(reverse("worklist:hand_over", args=[task.pk])).status_code == 404
    pages = ["pages:home", "worklist:mine", "worklist:school", "rights:complaints", "people:families", "messages:list"]
    # The installation's operator belongs to no organisation and has no home page.
    for name in pages[1:] if who == "operator" else pages:
        body = client.get(reverse(name)).content.decode()
        assert SECRET not in body and "vertrouwelijk" not in body and str(complaint.pk) not in body
    complaint.refresh_from_db()
    assert complaint.state == ComplaintState.NEW


def test_the_schools_counts_do_not_move_for_the_administrator(case):
    client = signed_in(case.administrator)
    before = client.get(reverse("worklist:school")).content.decode()
    home = client.get(reverse("pages:home")).content.decode()
    case.told()
    count = "Open taken in de school"
    after, home_after = client.get(reverse("worklist:school")).content.decode(), client.get("/").content.decode()
    lines = [each.split("<h1", 1)[-1] for each in (before, after)]
    assert lines[0][:400] == lines[1][:400]
    if count in home:
        at, at_after = home.index(count), home_after.index(count)
        assert home[at : at + 200] == home_after[at_after : at_after + 200]


def test_the_owner_of_the_task_reads_no_content_in_the_worklist(case):
    complaint = case.told()
    page = signed_in(case.confidant).get(reverse("worklist:mine")).content.decode()
    assert "vertrouwelijk" in page and reverse("rights:complaint", args=[complaint.pk]) in page
    assert SECRET not in page and case.family.guardian.last_name not in page
    assert "Doorgeven" not in page


def test_a_partner_sees_nothing_of_it(phone, case):
    complaint = case.told()
    open_space(phone, case.family.guardians[1])
    assert "Wat u vertelde" not in phone.get(PAGE).content.decode()
    assert phone.get(reverse("rights:own-complaint", args=[complaint.pk])).status_code == 404
    for name in ("rights:own-complaint-write", "rights:own-complaint-give"):
        assert phone.post(reverse(name, args=[complaint.pk]), {"text": "x"}).status_code == 404
    assert "klacht" not in phone.get(reverse("rights:own-looks")).content.decode()


def test_the_text_is_encrypted_and_in_no_history(case):
    complaint = case.told()
    with connection.cursor() as cursor:
        cursor.execute("SELECT text FROM rights_complaintmessage")
        assert SECRET not in str(cursor.fetchall())
        cursor.execute("SELECT text FROM worklist_task WHERE kind = 'confidential'")
        assert cursor.fetchall() == [("",)]
    for entry in AuditEntry.objects.filter(subject="Complaint", subject_id=complaint.pk):
        assert entry.fields == []


def test_who_teaches_the_child_does_not_read_it(phone, case):
    StaffAssignment.objects.create(
        organisation=case.school, user=case.confidant, school_class=case.school_class, starts=YEAR_STARTS
    )
    with pytest.raises(NobodyToRead):
        case.told()
    open_space(phone, case.family.guardian)
    page = phone.get(PAGE).content.decode()
    assert case.confidant.get_full_name() not in page
    assert "Vlaams Mensenrechteninstituut" in page and "schoolbestuur" in page
    assert phone.post(tell_url(case), {"text": SECRET}).status_code == 409
    assert not ComplaintMessage.objects.within(case.scope).exists()


def test_without_a_named_person_people_outside_the_school_are_named(phone, school_class):
    family = make_family(school_class, languages=("ar",))
    open_space(phone, family.guardian)
    page = phone.get(PAGE).content.decode()
    assert "Vlaams Mensenrechteninstituut" in page and "<textarea" not in page


def test_an_administrator_or_a_stranger_is_not_named(case):
    for user in (case.administrator, make_user(make_school("De Es"), Role.CARE_COORDINATOR)):
        with pytest.raises(NotSuitable):
            name_confidant(case.school, user, case.administrator)
    client = signed_in(case.administrator)
    page = client.get(reverse("rights:confidant")).content.decode()
    assert f'value="{case.confidant.pk}"' in page and f'value="{case.administrator.pk}"' not in page
    assert client.post(reverse("rights:confidant"), {"user": str(case.administrator.pk)}).status_code == 422
    assert signed_in(case.teacher).get(reverse("rights:confidant")).status_code == 404


def test_a_successor_sees_only_what_the_guardian_gives(phone, case):
    complaint = case.told()
    new = make_user(case.school, Role.BRIDGE_FIGURE, "Omar")
    name_confidant(case.school, new, case.administrator)
    address = reverse("rights:complaint", args=[complaint.pk])
    assert signed_in(new).get(address).status_code == 404
    open_space(phone, case.family.guardian)
    assert "Geef dit ook aan" in phone.get(reverse("rights:own-complaint", args=[complaint.pk])).content.decode()
    phone.post(reverse("rights:own-complaint-give", args=[complaint.pk]))
    assert SECRET in signed_in(new).get(address).content.decode()
    assert signed_in(case.confidant).get(address).status_code == 404


def test_a_leaver_hands_no_complaint_to_colleagues(case):
    complaint = case.told()
    hand_over_late_tasks(clock.today().replace(year=2027))
    assert case.task().owner == case.confidant
    hand_over_all(case.confidant, case.school.pk, case.administrator)
    assert case.task().owner == case.confidant
    end_everything(case.school.pk, case.confidant, case.administrator)
    assert case.task().state == TaskState.DONE
    assert signed_in(case.confidant).get(reverse("rights:complaint", args=[complaint.pk])).status_code == 404
    with pytest.raises(NobodyToRead):
        case.told()


@pytest.mark.parametrize(
    ("data", "words"),
    [({}, "Vul dit nog in."), ({"kind": "nonsense"}, "Vul dit nog in."), ({"text": "x" * 2001}, "Dit is te lang.")],
)
def test_a_form_that_says_nothing_or_too_much_is_told_kindly(phone, case, data, words):
    open_space(phone, case.family.guardian)
    answer = phone.post(tell_url(case), data)
    assert answer.status_code == 400 and words in answer.content.decode()
    assert not Complaint.objects.within(case.scope).exists()


def test_with_two_schools_the_guardian_chooses_which(phone, case):
    there = make_family(make_class(make_school("De Es")), languages=("nl",))
    open_space(phone, case.family.guardian, there.guardian)
    page = phone.get(PAGE).content.decode()
    assert "Over welke school gaat het?" in page and "De Es" in page
    here = phone.get(reverse("rights:own-complaint-school", args=[case.school.pk])).content.decode()
    assert case.confidant.get_full_name() in here
    elsewhere = make_school("Ver")
    assert phone.get(reverse("rights:own-complaint-school", args=[elsewhere.pk])).status_code == 404
    assert phone.post(reverse("rights:own-tell", args=[elsewhere.pk]), {"text": "x"}).status_code == 404


def test_own_words_keep_their_language(phone, school_class):
    case = Case(school_class)
    family = make_family(school_class, languages=("ar",))
    open_space(phone, family.guardian)
    phone.post(tell_url(case), {"text": "المعلم لا يستمع"})
    complaint = Complaint.objects.within(case.scope).get()
    page = signed_in(case.confidant).get(reverse("rights:complaint", args=[complaint.pk])).content.decode()
    assert "المعلم لا يستمع" in page and "geschreven in het Arabisch" in page


def test_the_number_of_queries_does_not_grow(phone, case):
    open_space(phone, case.family.guardian)
    reader = signed_in(case.confidant)
    counts = []
    for more in (1, 2):
        for _ in range(more):
            write_as_reader(case.told(), "Dank je wel.", case.confidant)
        with CaptureQueriesContext(connection) as own:
            phone.get(PAGE)
        with CaptureQueriesContext(connection) as staff:
            reader.get(reverse("rights:complaints"))
        counts.append((len(own), len(staff)))
    assert counts[0] == counts[1]
