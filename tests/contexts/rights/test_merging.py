"""Two records of one guardian become one: nothing is lost, a partner is untouched, and it is asked twice."""

import pytest
from django.test import Client
from django.urls import reverse

from schoolpoort.contexts.accounts.api import Role
from schoolpoort.contexts.messages.models import Answer, AnswerKind
from schoolpoort.contexts.messages.services.answers import Reply, record_answer
from schoolpoort.contexts.own_space.models import JoinedRecord
from schoolpoort.contexts.people.api import (
    Channel,
    Consent,
    ConsentPurpose,
    ConsentSource,
    ExternalId,
    Guardian,
    Guardianship,
    LanguageSkill,
    Said,
    say_about_photos,
)
from schoolpoort.contexts.rights.models import DataRequest, RequestedField
from schoolpoort.contexts.rights.services.data_requests import ask_correction
from schoolpoort.contexts.rights.services.merging import NotTwoRecords, merge_guardians
from schoolpoort.core.audit import Actor
from schoolpoort.core.models import AuditEntry
from schoolpoort.core.reading import record_reads
from schoolpoort.core.scope import Scope
from tests.factories.families import make_family
from tests.factories.own_space import open_space
from tests.factories.parent_messages import send_to_class
from tests.factories.schools import make_class, make_school, make_teacher, make_user

pytestmark = pytest.mark.django_db


def signed_in(user) -> Client:
    client = Client()
    client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


class Doubles:
    """One mother who stands twice at a school, once with each child, and a father beside the second."""

    def __init__(self, school_class) -> None:
        self.school = school_class.organisation
        self.scope = Scope.of(self.school.pk)
        self.administrator = make_user(self.school, Role.SCHOOL_ADMINISTRATOR, "Ann")
        self.teacher = make_teacher(school_class)
        first = make_family(school_class, child="Yara", languages=("ar",), channels=("email",))
        second = make_family(school_class, child="Ilyas", languages=("ar", "fr"), channels=("email",), guardians=2)
        self.keep, self.drop, self.father = first.guardian, second.guardians[0], second.guardians[1]
        for each in (self.keep, self.drop):
            each.first_name, each.last_name = "Amina", "Haddad"
            each.save()
        self.first, self.second = first, second
        self.sent = send_to_class(school_class, author=self.teacher)
        for guardian in (self.keep, self.drop, self.father):
            reply = Reply(AnswerKind.QUESTION, phrase="question-bus", text=f"Vraag {guardian.pk}")
            record_answer(self.sent.reader(guardian), self.sent.version, reply)
        say_about_photos(self.drop, second.child, [ConsentPurpose.PHOTO_TAKING], True, Said(ConsentSource.OWN_SPACE))
        ask_correction(self.drop, None, RequestedField.FIRST_NAME, "Amina B.")
        ExternalId.objects.create(
            organisation=self.school, system="wisa", kind="guardian", value="77", object_id=self.drop.pk
        )

    def address(self) -> str:
        return reverse("rights:merge", args=[self.keep.pk, self.drop.pk])


@pytest.fixture
def doubles(school_class) -> Doubles:
    return Doubles(school_class)


def test_everything_comes_along(phone, doubles):
    link = doubles.sent.address(doubles.drop)
    open_space(phone, doubles.drop)
    record_reads(
        actor=Actor("user", doubles.teacher.pk),
        organisation_id=doubles.school.pk,
        subject="Guardian",
        subject_ids=[doubles.drop.pk],
    )
    merge_guardians(doubles.keep, doubles.drop, doubles.administrator)
    scope, keep = doubles.scope, doubles.keep
    assert not Guardian.objects.within(scope).filter(pk=doubles.drop.pk).exists()
    children = {tie.child.first_name for tie in Guardianship.objects.within(scope).filter(guardian=keep)}
    assert children == {"Yara", "Ilyas"}
    assert Answer.objects.within(scope).filter(guardian__guardian=keep).count() == 2
    assert Channel.objects.within(scope).filter(guardian=keep).count() == 2
    assert [skill.tag for skill in LanguageSkill.objects.within(scope).filter(guardian=keep).order_by("rank")] == [
        "ar",
        "fr",
    ]
    assert Consent.objects.within(scope).get().guardian == keep
    assert DataRequest.objects.within(scope).get().guardian == keep
    assert ExternalId.objects.within(scope).get(value="77").object_id == keep.pk
    assert JoinedRecord.objects.within(scope).get().guardian == keep
    assert Client().get(link).status_code == 200
    looked = phone.get(reverse("rights:own-looks")).content.decode()
    assert doubles.teacher.get_full_name() in looked, "what was read on the other record was read about this person"


def test_of_one_household_the_answers_move_and_the_second_link_closes(doubles):
    scope = doubles.scope
    link = doubles.sent.address(doubles.father)
    father_keeps = doubles.drop
    merge_guardians(father_keeps, doubles.father, doubles.administrator)
    assert Answer.objects.within(scope).filter(guardian__guardian=father_keeps).count() == 2
    assert Client().get(link).status_code != 200
    assert Client().get(doubles.sent.address(father_keeps)).status_code == 200


def test_a_partner_is_untouched(doubles):
    before = Answer.objects.within(doubles.scope).get(guardian__guardian=doubles.father)
    merge_guardians(doubles.keep, doubles.drop, doubles.administrator)
    after = Answer.objects.within(doubles.scope).get(guardian__guardian=doubles.father)
    assert (after.pk, after.text) == (before.pk, before.text)
    assert Channel.objects.within(doubles.scope).filter(guardian=doubles.father).count() == 1


def test_it_is_asked_twice_and_written_down(doubles):
    client = signed_in(doubles.administrator)
    listing = client.get(reverse("rights:doubles")).content.decode()
    assert "Amina Haddad" in listing and doubles.address() in listing
    page = client.get(doubles.address()).content.decode()
    assert "Yara" in page and "Ilyas" in page and "Dit kan niet terug" in page
    second = client.post(doubles.address(), {"keep": str(doubles.keep.pk)}).content.decode()
    assert "Ben je zeker?" in second
    assert Guardian.objects.within(doubles.scope).filter(pk=doubles.drop.pk).exists(), "one tap changes nothing"
    answer = client.post(doubles.address(), {"keep": str(doubles.keep.pk), "sure": "yes"})
    assert answer.status_code == 302
    assert not Guardian.objects.within(doubles.scope).filter(pk=doubles.drop.pk).exists()
    entry = AuditEntry.objects.get(action="merged")
    assert (entry.subject_id, entry.actor_id) == (doubles.keep.pk, doubles.administrator.pk)
    assert client.get(doubles.address()).status_code == 404


@pytest.mark.parametrize("role", [Role.TEACHER, Role.CARE_COORDINATOR, Role.BRIDGE_FIGURE, "elsewhere"])
def test_nobody_else_merges(doubles, role):
    school = make_school("De Es") if role == "elsewhere" else doubles.school
    user = make_user(school, Role.SCHOOL_ADMINISTRATOR if role == "elsewhere" else role)
    client = signed_in(user)
    assert client.get(doubles.address()).status_code == 404
    answer = client.post(doubles.address(), {"keep": str(doubles.keep.pk), "sure": "yes"})
    assert answer.status_code == 404
    assert Guardian.objects.within(doubles.scope).filter(pk=doubles.drop.pk).exists()


def test_records_of_two_schools_never_become_one(doubles):
    elsewhere = make_family(make_class(make_school("De Es")))
    with pytest.raises(NotTwoRecords):
        merge_guardians(doubles.keep, elsewhere.guardian, doubles.administrator)
    with pytest.raises(NotTwoRecords):
        merge_guardians(doubles.keep, doubles.keep, doubles.administrator)
