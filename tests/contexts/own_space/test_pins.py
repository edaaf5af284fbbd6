"""A PIN from hand to hand: shown once, on paper in two languages, void after five wrong tries."""

import io

import pytest
from django.urls import reverse
from pypdf import PdfReader

from schoolpoort.contexts.accounts.api import Role
from schoolpoort.contexts.own_space.models import GuardianPin, JoinedRecord
from schoolpoort.contexts.own_space.services.pins import give_pin, whose_pin
from schoolpoort.core.models import AuditEntry
from tests.contexts.own_space.conftest import address_of, newest_code
from tests.factories.families import make_family
from tests.factories.schools import make_class, make_school, make_teacher, make_user
from tests.meta.visible_text import visible_texts


@pytest.fixture
def family(school_class):
    return make_family(school_class, languages=("ar",))


def page_of(family) -> str:
    return reverse("own_space:pin", args=[family.guardian.pk])


def shown_pin(answer) -> str:
    return answer.context["made"]


def test_the_class_teacher_gives_a_pin_that_opens_the_space_with_a_code(client, phone, school_class, family):
    teacher = make_teacher(school_class)
    client.force_login(teacher)
    assert "Maak een pincode" in client.get(page_of(family)).content.decode()
    answer = client.post(page_of(family))
    pin = shown_pin(answer)
    assert f"{pin[:3]} {pin[3:]}" in answer.content.decode()
    assert pin not in "\n".join(visible_texts(client.get(page_of(family)).content.decode(), "nl")).replace(" ", "")
    row = GuardianPin.unscoped.get()
    assert pin not in str(vars(row)) and row.given_by == teacher
    assert AuditEntry.objects.filter(action="gave a PIN", subject_id=family.guardian.pk).exists()
    phone.type_contact(address_of(family.guardian))
    phone.type_code(newest_code())
    assert phone.type_pin(pin)["Location"] == "/mijn/"
    assert JoinedRecord.unscoped.get().guardian == family.guardian


def test_the_paper_has_the_pin_and_both_languages_and_no_link_of_a_person(client, school_class, family):
    client.force_login(make_user(school_class.organisation, Role.BRIDGE_FIGURE))
    pin = shown_pin(client.post(page_of(family)))
    answer = client.post(page_of(family) + "/slip", {"pin": pin})
    assert answer["Content-Type"] == "application/pdf"
    text = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(answer.content)).pages)
    words = " ".join(text.split())
    assert f"{pin[:3]} {pin[3:]}" in words and "Uw pincode voor uw" in words and "مساحتي" in words
    wrong = "000000" if pin != "000000" else "111111"
    assert client.post(page_of(family) + "/slip", {"pin": wrong}).status_code == 404


def test_five_wrong_tries_make_it_void_and_a_new_one_replaces_it(school_class, family):
    teacher = make_teacher(school_class)
    pin = give_pin(family.guardian, teacher)
    wrong = "000000" if pin != "000000" else "111111"
    for _ in range(5):
        assert whose_pin([family.guardian], wrong) is None
    assert whose_pin([family.guardian], pin) is None
    assert GuardianPin.unscoped.get().voided_at is not None
    fresh = give_pin(family.guardian, teacher)
    assert whose_pin([family.guardian], fresh) == family.guardian


def test_an_old_pin_stops_with_the_new_one(school_class, family):
    teacher = make_teacher(school_class)
    old, new = give_pin(family.guardian, teacher), give_pin(family.guardian, teacher)
    if old != new:
        assert whose_pin([family.guardian], old) is None
    assert whose_pin([family.guardian], new) == family.guardian


def test_the_pin_of_one_partner_does_not_open_the_other(school_class):
    mother, father = make_family(school_class, guardians=2).guardians
    pin = give_pin(mother, make_teacher(school_class))
    assert whose_pin([father], pin) is None
    assert whose_pin([mother, father], pin) == mother


@pytest.mark.parametrize("role", [Role.CARE_COORDINATOR, Role.TOWN_ADMINISTRATOR])
def test_who_does_not_meet_the_guardian_gives_none(client, school_class, family, role):
    client.force_login(make_user(school_class.organisation, role))
    assert client.get(page_of(family)).status_code == 404


def test_teachers_of_other_classes_and_other_schools_give_none(client, school_class, family):
    for other in (make_class(school_class.organisation, "3A"), make_class(make_school("De Es"))):
        client.force_login(make_teacher(other))
        assert client.post(page_of(family)).status_code == 404
    assert not GuardianPin.unscoped.exists()


def test_the_familys_page_leads_there_for_who_may(client, school_class, family):
    client.force_login(make_teacher(school_class))
    link = f'href="{page_of(family)}"'
    page = reverse("people:family", args=[family.child.pk])
    assert link in client.get(page).content.decode()
    client.force_login(make_user(school_class.organisation, Role.CARE_COORDINATOR))
    assert link not in client.get(page).content.decode()
