"""Corrections and erasures: asked in the own space, decided by an administrator, carried out everywhere at once."""

from datetime import date

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from schoolpoort.contexts.accounts.api import Role
from schoolpoort.contexts.messages.models import Answer, AnswerKind, MessageAggregate, RecipientGuardian
from schoolpoort.contexts.messages.services.answers import Reply, record_answer
from schoolpoort.contexts.people.api import Channel, Guardian
from schoolpoort.contexts.people.personal_data import ERASED_NAME
from schoolpoort.contexts.rights.models import DataRequest, DataRequestState, RequestedField
from schoolpoort.contexts.rights.services.data_requests import (
    NotOpen,
    accept_request,
    ask_correction,
    ask_erasure,
    refuse_request,
)
from schoolpoort.contexts.worklist.api import Task, TaskKind, TaskState
from schoolpoort.core import clock
from schoolpoort.core.models import AuditEntry
from schoolpoort.core.personal_data import is_digest_of
from schoolpoort.core.scope import Scope
from tests.factories.families import make_family
from tests.factories.own_space import open_space
from tests.factories.parent_messages import send_to_class
from tests.factories.schools import make_school, make_teacher, make_user

pytestmark = pytest.mark.django_db
PAGE, CORRECT, ERASE = (reverse(f"rights:own-{name}") for name in ("data", "correct", "erase"))


def signed_in(user) -> Client:
    client = Client()
    client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


@pytest.fixture
def administrator(school_class):
    return make_user(school_class.organisation, Role.SCHOOL_ADMINISTRATOR, "Ann")


@pytest.fixture
def family(school_class):
    return make_family(school_class, languages=("nl",), guardians=2, channels=("email",))


def only_request(family) -> DataRequest:
    return DataRequest.objects.within(Scope.of(family.child.organisation_id)).get()


def show(request) -> str:
    return reverse("rights:request", args=[request.pk])


def test_a_correction_is_asked_decided_and_told(phone, family, administrator):
    open_space(phone, family.guardian)
    assert phone.post(CORRECT, {"field": "first-name", "wanted": "Amina", "child": ""}).status_code == 303
    assert "De school kijkt ernaar." in phone.get(PAGE).content.decode()
    request = only_request(family)
    task = Task.objects.within(Scope.of(request.organisation_id)).get(kind=TaskKind.DATA_REQUEST)
    assert task.owner == administrator
    staff = signed_in(administrator)
    assert show(request) in staff.get(reverse("worklist:mine")).content.decode()
    page = staff.get(show(request)).content.decode()
    assert "Amina" in page and family.guardian.first_name in page
    staff.post(show(request), {"accept": "1"})
    family.guardian.refresh_from_db()
    assert family.guardian.first_name == "Amina"
    task.refresh_from_db()
    assert task.state == TaskState.DONE
    assert "Gedaan op" in phone.get(PAGE).content.decode()


def test_a_refusal_needs_a_reason_that_the_guardian_reads(phone, family, administrator):
    request = ask_correction(family.guardian, None, RequestedField.ADDRESS, "Nieuwstraat 5, 2800 Mechelen")
    staff = signed_in(administrator)
    assert staff.post(show(request), {"refuse": "1", "reason": " "}).status_code == 422
    staff.post(show(request), {"refuse": "1", "reason": "Op de identiteitskaart staat iets anders."})
    open_space(phone, family.guardian)
    assert "Op de identiteitskaart staat iets anders." in phone.get(PAGE).content.decode()
    family.household.refresh_from_db()
    assert "Nieuwstraat" not in family.household.street


def test_the_administrator_sees_an_address_in_parts_and_may_change_them(family, administrator):
    request = ask_correction(family.guardian, None, RequestedField.ADDRESS, "Nieuwstraat 5, 2800 Mechelen")
    staff = signed_in(administrator)
    page = staff.get(show(request)).content.decode()
    assert 'value="Nieuwstraat 5"' in page and 'value="2800"' in page and 'value="Mechelen"' in page
    parts = {"street": "Nieuwstraat 5", "postcode": "", "town": "Mechelen"}
    assert staff.post(show(request), {"accept": "1", **parts}).status_code == 422
    request.refresh_from_db()
    assert request.state == DataRequestState.OPEN
    assert staff.post(show(request), {"accept": "1", **parts, "postcode": "2800"}).status_code == 302
    household = family.household
    household.refresh_from_db()
    assert (household.street, household.postcode, household.town) == ("Nieuwstraat 5", "2800", "Mechelen")


@pytest.mark.parametrize(
    ("field", "typed", "read"),
    [
        ("birth-date", "2018-04-05", lambda family: family.child.birth_date == date(2018, 4, 5)),
        ("last-name", "  El   Haddad ", lambda family: family.child.last_name == "El Haddad"),
    ],
)
def test_a_childs_field_is_corrected(family, administrator, field, typed, read):
    accept_request(ask_correction(family.guardian, family.child, RequestedField(field), typed), administrator)
    family.child.refresh_from_db()
    assert read(family)


@pytest.mark.parametrize(
    "data",
    [
        {"field": "first-name", "wanted": "  "},
        {"field": "birth-date", "wanted": "gisteren"},
        {"field": "roster", "wanted": "x"},
        {"field": "first-name", "wanted": "x" * 300},
        {},
    ],
)
def test_an_unclear_wish_is_told_kindly_and_nothing_is_saved(phone, family, data):
    open_space(phone, family.guardian)
    answer = phone.post(CORRECT, data)
    assert answer.status_code == 400 and "Vul dit nog in." in answer.content.decode()
    assert not DataRequest.objects.within(Scope.of(family.child.organisation_id)).exists()


def test_a_child_of_somebody_else_cannot_be_named(phone, family, school_class):
    other = make_family(school_class)
    open_space(phone, family.guardian)
    answer = phone.post(CORRECT, {"field": "first-name", "wanted": "X", "child": str(other.child.pk)})
    assert answer.status_code == 400


def test_a_partner_sees_no_request(phone, family):
    ask_correction(family.guardian, None, RequestedField.FIRST_NAME, "Amina")
    open_space(phone, family.guardians[1])
    assert "Amina" not in phone.get(PAGE).content.decode()


@pytest.mark.parametrize("role", [Role.TEACHER, Role.CARE_COORDINATOR, Role.BRIDGE_FIGURE, "elsewhere"])
def test_only_the_schools_administrator_decides(family, school_class, role):
    request = ask_correction(family.guardian, None, RequestedField.FIRST_NAME, "Amina")
    school = make_school("De Es") if role == "elsewhere" else school_class.organisation
    user = make_user(school, Role.SCHOOL_ADMINISTRATOR if role == "elsewhere" else role)
    client = signed_in(user)
    assert client.get(show(request)).status_code == 404
    assert client.post(show(request), {"accept": "1"}).status_code == 404
    listing = client.get(reverse("rights:requests"))
    assert listing.status_code == 404 or family.guardian.full_name not in listing.content.decode()


def test_a_request_is_decided_once(family, administrator):
    request = ask_correction(family.guardian, None, RequestedField.FIRST_NAME, "Amina")
    accept_request(request, administrator)
    with pytest.raises(NotOpen):
        refuse_request(request, administrator, "Toch niet.")


def lived(school_class, family):
    """Let both guardians ask for help, so that there is something to erase and something to leave alone."""
    sent = send_to_class(school_class, author=make_teacher(school_class))
    for guardian in family.guardians:
        reply = Reply(AnswerKind.HELP, phrase="help-other", text=f"Geheim {guardian.first_name}")
        record_answer(sent.reader(guardian), sent.version, reply)
        record_answer(sent.reader(guardian), sent.version, Reply(AnswerKind.UNDERSTOOD))
    return sent


def test_the_page_says_what_the_law_keeps_before_it_is_asked(phone, family):
    open_space(phone, family.guardian)
    page = phone.get(PAGE).content.decode()
    assert "31 augustus van het volgende schooljaar" in page and "vijf jaar" in page
    phone.post(ERASE)
    phone.post(ERASE)
    assert only_request(family).kind == "erasure"


def test_while_a_child_is_at_school_the_own_words_go_and_the_contact_stays(phone, school_class, family, administrator):
    mother, father = family.guardians
    sent, scope = lived(school_class, family), Scope.of(school_class.organisation_id)
    open_space(phone, mother)
    accept_request(ask_erasure(mother), administrator)
    texts = [answer.text for answer in Answer.objects.within(scope)]
    assert f"Geheim {father.first_name}" in texts and f"Geheim {mother.first_name}" not in texts
    assert {task.guardian_id for task in Task.objects.within(scope).filter(kind=TaskKind.HELP)} == {father.pk, None}
    mother.refresh_from_db()
    assert mother.first_name != ERASED_NAME and Channel.objects.within(scope).filter(guardian=mother).exists()
    assert phone.get(PAGE).status_code == 303, "the own space is gone"
    assert Client().get(sent.address(mother)).status_code != 200
    assert Client().get(sent.address(father)).status_code == 200


def test_when_every_child_left_nothing_names_the_guardian_any_more(school_class, family, administrator):
    mother, father = family.guardians
    mother_name, address = mother.full_name, mother.channels.get().address
    lived(school_class, family)
    scope = Scope.of(school_class.organisation_id)
    monday = clock.today()
    MessageAggregate.objects.create(
        organisation_id=school_class.organisation_id,
        school_class=school_class,
        week=monday,
        **dict.fromkeys(("messages", "sent", "opened", "answered", "understood", "translated"), 5),
    )
    Guardian.objects.within(scope).filter(pk=mother.pk).update(gone_since=clock.today())
    accept_request(ask_erasure(mother), administrator)
    mother.refresh_from_db()
    assert (mother.first_name, mother.last_name) == (ERASED_NAME, "")
    assert not Channel.objects.within(scope).filter(guardian=mother).exists()
    family.household.refresh_from_db()
    assert family.household.street, "the father still lives there"
    assert RecipientGuardian.objects.within(scope).filter(guardian=mother).exists(), (
        "that the household was reached stays"
    )
    assert MessageAggregate.objects.within(scope).get().understood == 5
    father.refresh_from_db()
    assert father.first_name != ERASED_NAME and Channel.objects.within(scope).filter(guardian=father).exists()
    digest = AuditEntry.objects.get(action="erased").fields[0]
    assert is_digest_of(digest, f"{mother_name}|")
    assert not is_digest_of(digest, "Iemand Anders|")
    assert mother_name not in digest and address not in str(AuditEntry.objects.values_list("fields", flat=True))


def test_the_list_takes_the_same_number_of_queries(school_class, administrator):
    client, counts = signed_in(administrator), []
    for more in (1, 2):
        for _ in range(more):
            ask_erasure(make_family(school_class).guardian)
        with CaptureQueriesContext(connection) as queries:
            assert client.get(reverse("rights:requests")).status_code == 200
        counts.append(len(queries))
    assert counts[0] == counts[1]
    open_ones = DataRequest.objects.within(Scope.of(school_class.organisation_id)).filter(state=DataRequestState.OPEN)
    assert open_ones.count() == 3
