"""Families for staff: found in a moment, read with care, changed by an administrator."""

from datetime import UTC, date, datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from schoolpoort.contexts.accounts.api import Role
from schoolpoort.core.clock import clock_at
from schoolpoort.core.models import AuditEntry
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
def class_2b(school):
    return make_class(school, "2B")


@pytest.fixture
def family(class_2b):
    return make_family(class_2b, languages=("ar", "fr"), channels=("sms", "letter"))


def sign_in(client, school, role):
    user = make_user(school, role)
    client.force_login(user)
    return user


def page_of(client, family):
    return client.get(reverse("people:family", args=[family.child.pk]))


class TestList:
    def test_search_by_name_and_class(self, client, school, class_2b, family):
        make_family(make_class(school, "4A"), child="Omar", last_name="Demir")
        sign_in(client, school, Role.BRIDGE_FIGURE)
        everybody = client.get(reverse("people:families")).content.decode()
        assert "Yara Haddad" in everybody and "Omar Demir" in everybody and "Arabisch · العربية" in everybody
        found = client.get(reverse("people:families"), {"q": "demi oma"}).content.decode()
        assert "Omar Demir" in found and "Yara Haddad" not in found
        found = client.get(reverse("people:families"), {"class": str(class_2b.pk)}).content.decode()
        assert "Yara Haddad" in found and "Omar Demir" not in found
        nobody = client.get(reverse("people:families"), {"q": "zzz"}).content.decode()
        assert "We vinden geen kind met die naam." in nobody

    def test_a_teacher_sees_the_own_class_only(self, client, school, class_2b, family):
        other = make_family(make_class(school, "4A"), child="Omar", last_name="Demir")
        client.force_login(make_teacher(class_2b))
        page = client.get(reverse("people:families")).content.decode()
        assert "Yara Haddad" in page and "Omar Demir" not in page
        assert page_of(client, family).status_code == 200
        assert page_of(client, other).status_code == 404

    def test_another_school_does_not_exist(self, client, family):
        other = make_school("De Beuk")
        sign_in(client, other, Role.SCHOOL_ADMINISTRATOR)
        assert "Yara" not in client.get(reverse("people:families")).content.decode()
        assert page_of(client, family).status_code == 404
        for name in ("guardian", "need"):
            assert client.get(reverse(f"people:{name}", args=[family.guardian.pk])).status_code == 404

    def test_it_costs_the_same_for_one_family_and_three(self, client, school, class_2b, family):
        sign_in(client, school, Role.SCHOOL_ADMINISTRATOR)
        client.get(reverse("people:families"))
        costs = []
        for _ in range(2):
            with CaptureQueriesContext(connection) as captured:
                client.get(reverse("people:families"))
            costs.append(len(captured))
            make_family(class_2b, child="Noor", guardians=2)
            make_family(class_2b, child="Lars", guardians=2, languages=("tr", "nl"))
        assert costs[0] == costs[1]


class TestFamilyPage:
    def test_languages_are_shown_and_the_read_is_recorded(self, client, school, family):
        user = sign_in(client, school, Role.CARE_COORDINATOR)
        page = page_of(client, family).content.decode()
        assert "Arabisch · العربية" in page and "Frans · français" in page
        assert AuditEntry.objects.filter(action="read", subject_id=family.child.pk, actor_id=user.pk).count() == 1

    @pytest.mark.parametrize(
        ("role", "open_"),
        [(Role.SCHOOL_ADMINISTRATOR, True), (Role.BRIDGE_FIGURE, True), (Role.CARE_COORDINATOR, False)],
    )
    def test_numbers_are_masked_for_who_does_not_need_them(self, client, school, family, role, open_):
        sign_in(client, school, role)
        address = family.guardian.channels.get(kind="sms").address
        assert (address in page_of(client, family).content.decode()) is open_

    def test_listening_is_the_guardians_own_choice(self, client, school, class_2b):
        family = make_family(class_2b, prefers_listening=True)
        sign_in(client, school, Role.BRIDGE_FIGURE)
        assert "koos zelf: liever luisteren en plaatjes." in page_of(client, family).content.decode()

    def test_it_costs_the_same_for_one_guardian_and_three(self, client, school, class_2b):
        sign_in(client, school, Role.SCHOOL_ADMINISTRATOR)
        costs = []
        for count in (1, 3):
            family = make_family(class_2b, guardians=count, channels=("sms", "email", "letter")[:count])
            page_of(client, family)
            with CaptureQueriesContext(connection) as captured:
                page_of(client, family)
            costs.append(len(captured))
        assert costs[0] == costs[1]


class TestChannels:
    def channels(self, family):
        return [(each.kind, each.address) for each in family.guardian.channels.all()]

    def add(self, client, family, **values):
        data = {"kind": "sms", "address": "0460 00 00 77", "owner": "guardian", **values}
        return client.post(reverse("people:add-channel", args=[family.guardian.pk]), data)

    def test_add_put_first_and_take_away(self, client, school, family):
        sign_in(client, school, Role.SCHOOL_ADMINISTRATOR)
        sms = family.guardian.channels.get(kind="sms")
        self.add(client, family, kind="email", address="Rania@Gezin.example")
        assert [kind for kind, _ in self.channels(family)] == ["sms", "email", "letter"]
        change = reverse("people:change-channel", args=[family.guardian.pk])
        letter = family.guardian.channels.get(kind="letter")
        client.post(change, {"first": str(letter.pk)})
        assert [kind for kind, _ in self.channels(family)] == ["letter", "sms", "email"]
        client.post(change, {"remove": str(sms.pk)})
        assert self.channels(family) == [("letter", ""), ("email", "rania@gezin.example")]
        family.guardian.refresh_from_db()
        assert set(family.guardian.own_fields) == {"mobile", "email"}
        client.post(change, {"remove": str(letter.pk)})
        page = client.post(change, {"remove": str(family.guardian.channels.get().pk)}, follow=True).content.decode()
        assert "Dit is de enige weg naar deze ouder." in page
        assert self.channels(family) == [("email", "rania@gezin.example")]

    def test_a_childs_own_number_is_refused_kindly(self, client, school, family):
        sign_in(client, school, Role.SCHOOL_ADMINISTRATOR)
        before = self.channels(family)
        response = self.add(client, family, owner="child")
        assert response.status_code == 422
        assert "een kind hoeft niet te tolken" in response.content.decode()
        assert self.channels(family) == before

    @pytest.mark.parametrize(("kind", "address"), [("sms", "015 12 34 56"), ("sms", "abc"), ("email", "rania@")])
    def test_what_is_no_number_is_explained(self, client, school, family, kind, address):
        sign_in(client, school, Role.SCHOOL_ADMINISTRATOR)
        response = self.add(client, family, kind=kind, address=address)
        assert response.status_code == 422 and "Schrijf het zoals" in response.content.decode()

    @pytest.mark.parametrize("role", [Role.TEACHER, Role.CARE_COORDINATOR, Role.BRIDGE_FIGURE])
    def test_only_an_administrator_changes_them(self, client, school, family, role):
        sign_in(client, school, role)
        assert self.add(client, family).status_code == 404

    def test_languages(self, client, school, family):
        sign_in(client, school, Role.SCHOOL_ADMINISTRATOR)
        data = {
            "language-0-tag": "ff",
            "language-0-understands": "on",
            "language-1-tag": "fr",
            "language-1-reads": "on",
        }
        client.post(reverse("people:save-languages", args=[family.guardian.pk]), data)
        skills = [(each.tag, each.understands, each.reads) for each in family.guardian.language_skills.all()]
        assert skills == [("ff", True, False), ("fr", False, True)]


class TestNeed:
    def test_renew_and_stop(self, client, school, family):
        user = sign_in(client, school, Role.CARE_COORDINATOR)
        address = reverse("people:need", args=[family.guardian.pk])
        assert client.post(address, {"reason": "Leert nog", "until": "2020-01-01"}).status_code == 422
        page = client.post(address, {"reason": "Leert nog", "until": "2027-06-30"}, follow=True).content.decode()
        assert "Leert nog" in page and "30 juni 2027" in page
        newest = family.guardian.translation_needs.order_by("-until").first()
        assert (newest.decision.decided_by, newest.until) == (user, date(2027, 6, 30))
        client.post(address, {"stop": "1"})
        assert max(each.until for each in family.guardian.translation_needs.all()) == date(2026, 10, 1)

    def test_a_teacher_does_not_decide(self, client, class_2b, family):
        client.force_login(make_teacher(class_2b))
        assert client.get(reverse("people:need", args=[family.guardian.pk])).status_code == 404
