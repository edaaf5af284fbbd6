"""The consents in the own space: one tap each way, one's own only, in one's own language, in few queries."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from schoolpoort.contexts.people.api import (
    Consent,
    ConsentPurpose,
    ConsentSetting,
    ConsentSource,
    Guardianship,
    PartnerAim,
    PartnerBasis,
    has_consent,
)
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope
from tests.factories.families import make_family
from tests.factories.own_space import open_space
from tests.factories.rights import make_partner
from tests.factories.schools import make_class, make_school

pytestmark = pytest.mark.django_db
PAGE, SAY, SHARED = reverse("rights:own-consents"), reverse("rights:own-say"), reverse("rights:own-shared")


def key(family, purpose=ConsentPurpose.PHOTO_TAKING, guardian=None):
    return f"{purpose}:{(guardian or family.guardian).pk}:{family.child.pk}"


def may(family, purpose=ConsentPurpose.PHOTO_TAKING):
    return bool(has_consent(Scope.of(family.child.organisation_id), [family.child.pk], purpose, clock.today()))


def test_one_tap_gives_and_one_tap_takes_back(phone, school_class):
    family = make_family(school_class, languages=("nl",))
    open_space(phone, family.guardian)
    answer = phone.post(SAY, {"question": key(family), "say": "yes"})
    assert answer.status_code == 303
    assert may(family)
    page = phone.get(answer["Location"]).content.decode()
    assert "Bewaard." in page and "U zei ja op" in page
    phone.post(SAY, {"question": key(family), "say": "no"})
    assert not may(family)
    row = Consent.objects.within(Scope.of(school_class.organisation_id)).latest("at")
    assert (row.source, row.recorded_by) == (ConsentSource.OWN_SPACE, None)


def test_yes_and_no_are_the_same_number_of_taps(phone, school_class):
    family = make_family(school_class)
    open_space(phone, family.guardian)
    page = phone.get(PAGE).content.decode()
    assert page.count('value="yes"') == page.count('value="no"') == 6


def test_the_page_says_what_needs_no_consent(phone, school_class):
    family = make_family(school_class, languages=("nl",))
    open_space(phone, family.guardian)
    assert "Daarvoor is geen ja nodig." in phone.get(PAGE).content.decode()


@pytest.mark.parametrize(
    ("language", "direction", "words"),
    [
        ("ar", "rtl", "هل يُسمح للمدرسة بالتصوير"),
        ("uk", "ltr", "Чи може школа робити фото"),
        ("pl", "ltr", "Czy szkoła"),
    ],
)
def test_the_page_speaks_the_guardians_language(phone, school_class, language, direction, words):
    family = make_family(school_class, languages=(language,))
    open_space(phone, family.guardian)
    page = phone.get(PAGE).content.decode()
    assert f'lang="{language}" dir="{direction}"' in page
    assert words in page


def test_a_partners_answer_is_neither_shown_nor_changed(phone, school_class):
    family = make_family(school_class, languages=("nl",), guardians=2)
    mother, father = family.guardians
    open_space(phone, father)
    phone.post(SAY, {"question": key(family, guardian=father), "say": "no"})
    open_space(phone, mother)
    page = phone.get(PAGE).content.decode()
    assert "U zei" not in page
    assert str(father.pk) not in page
    refused = phone.post(SAY, {"question": key(family, guardian=father), "say": "yes"})
    assert refused.status_code == 400
    assert not may(family)


def test_who_does_not_decide_for_a_child_is_not_asked_about_it(phone, school_class):
    family = make_family(school_class, languages=("nl",))
    Guardianship.objects.within(Scope.of(school_class.organisation_id)).update(parental_authority=False)
    open_space(phone, family.guardian)
    assert family.child.first_name not in phone.get(PAGE).content.decode()
    assert phone.post(SAY, {"question": key(family), "say": "yes"}).status_code == 400


def test_a_child_of_somebody_else_cannot_be_answered_for(phone, school_class):
    family, other = make_family(school_class), make_family(school_class)
    open_space(phone, family.guardian)
    wanted = f"photo-taking:{family.guardian.pk}:{other.child.pk}"
    assert phone.post(SAY, {"question": wanted, "say": "yes"}).status_code == 400
    assert not may(other)


@pytest.mark.parametrize("data", [{}, {"question": "x", "say": "yes"}, {"question": "", "say": "maybe"}])
def test_a_form_that_says_nothing_changes_nothing_and_is_told_kindly(phone, school_class, data):
    family = make_family(school_class, languages=("nl",))
    open_space(phone, family.guardian)
    answer = phone.post(SAY, data)
    assert answer.status_code == 400
    assert "Kies 1 antwoord." in answer.content.decode()


def test_who_has_no_session_goes_to_the_entry(client, school_class):
    family = make_family(school_class)
    assert client.get(PAGE).status_code == 303
    assert client.post(SAY, {"question": key(family), "say": "yes"}).status_code == 303
    assert not may(family)


def test_sharing_with_a_named_organisation_is_asked_and_listed(phone, school_class):
    family = make_family(school_class, languages=("nl",))
    school = school_class.organisation
    club = make_partner(school)
    make_partner(school, "CLB Mechelen", PartnerBasis.LAW, PartnerAim.PUPIL_GUIDANCE)
    make_partner(school, "Rekenhuis bv", PartnerBasis.PROCESSOR, PartnerAim.SOFTWARE)
    open_space(phone, family.guardian)
    assert "Huiswerkklas Zuid" not in phone.get(SHARED).content.decode()
    phone.post(SAY, {"question": f"partner:{family.guardian.pk}:{club.pk}", "say": "yes"})
    page = phone.get(SHARED).content.decode()
    for words in ("Huiswerkklas Zuid", "CLB Mechelen", "Rekenhuis bv", "Dit moet van de wet", "omdat u ja zei"):
        assert words in page
    phone.post(SAY, {"question": f"partner:{family.guardian.pk}:{club.pk}", "say": "no"})
    assert "Huiswerkklas Zuid" not in phone.get(SHARED).content.decode()


def test_another_school_is_neither_asked_about_nor_listed(phone, school_class):
    family = make_family(school_class, languages=("nl",))
    elsewhere = make_partner(make_school("De Es"), "Elders vzw")
    open_space(phone, family.guardian)
    assert "Elders vzw" not in phone.get(PAGE).content.decode() + phone.get(SHARED).content.decode()
    wanted = f"partner:{family.guardian.pk}:{elsewhere.pk}"
    assert phone.post(SAY, {"question": wanted, "say": "yes"}).status_code == 400


def test_two_joined_schools_stand_on_one_page(phone, school_class):
    here = make_family(school_class, languages=("nl",), child="Yara")
    there = make_family(make_class(make_school("De Es")), languages=("nl",), child="Ilyas")
    ConsentSetting.objects.create(organisation=there.child.organisation, every_household=True)
    open_space(phone, here.guardian, there.guardian)
    page = re.sub("[\u2068\u2069]", "", phone.get(PAGE).content.decode())
    assert "Yara" in page and "Ilyas" in page and "De Es" in page
    assert page.count("De school vraagt dit ook aan het andere gezin") == 1
    phone.post(SAY, {"question": key(there), "say": "yes"})
    assert may(there) and not may(here)


@pytest.mark.parametrize("address", [PAGE, SHARED])
def test_the_number_of_queries_does_not_grow_with_children(phone, school_class, address):
    counts = []
    for children in (1, 3):
        families = [make_family(school_class, child=f"Kind{each}") for each in range(children)]
        for family in families[1:]:
            Guardianship.objects.create(
                organisation=school_class.organisation, child=family.child, guardian=families[0].guardian
            )
            make_partner(school_class.organisation, f"Partner {family.child.pk}")
        open_space(phone, families[0].guardian)
        with CaptureQueriesContext(
            connection,
        ) as queries:
            assert phone.get(address).status_code == 200
        counts.append(len(queries))
    assert counts[0] == counts[1]
