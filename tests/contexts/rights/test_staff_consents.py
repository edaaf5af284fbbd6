"""Consents for staff: the class on one page, a paper written down, a list that no spreadsheet runs, and who may see."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from schoolpoort.contexts.accounts.api import Role
from schoolpoort.contexts.people.api import (
    Consent,
    ConsentPurpose,
    ConsentSource,
    Guardianship,
    Said,
    SharingPartner,
    asks_every_household,
    has_consent,
    say_about_photos,
)
from schoolpoort.core import clock
from schoolpoort.core.models import AuditEntry
from schoolpoort.core.scope import Scope
from tests.factories.families import make_family
from tests.factories.schools import make_class, make_school, make_teacher, make_user

pytestmark = pytest.mark.django_db
TAKING = ConsentPurpose.PHOTO_TAKING


def signed_in(user) -> Client:
    client = Client()
    client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


@pytest.fixture
def teacher(school_class) -> Client:
    return signed_in(make_teacher(school_class))


def of_class(school_class):
    return reverse("rights:class-consents", args=[school_class.pk])


def of_child(family):
    return reverse("rights:child-consents", args=[family.child.pk])


def test_the_class_shows_yes_no_and_no_answer(teacher, school_class):
    yes, no, _open = (make_family(school_class, child=name) for name in ("Jana", "Nour", "Otis"))
    say_about_photos(yes.guardian, yes.child, [TAKING], True, Said(ConsentSource.OWN_SPACE))
    say_about_photos(no.guardian, no.child, [TAKING], False, Said(ConsentSource.OWN_SPACE))
    page = teacher.get(of_class(school_class)).content.decode()
    lead = page[page.index("Deze kinderen komen niet op de foto") :][:600]
    assert "maandag 23 november" in page, "a printed list says of which day it is"
    assert "Nour H." in lead and "Otis H." in lead and "Jana H." not in lead
    overview = teacher.get(reverse("rights:consents")).content.decode()
    assert "2B" in overview


def test_what_a_guardian_takes_back_is_gone_from_the_list_at_once(teacher, school_class):
    family = make_family(school_class, child="Jana")
    say_about_photos(family.guardian, family.child, [TAKING], True, Said(ConsentSource.OWN_SPACE))
    assert "Alle kinderen mogen op de foto." in teacher.get(of_class(school_class)).content.decode()
    say_about_photos(family.guardian, family.child, [TAKING], False, Said(ConsentSource.OWN_SPACE))
    assert "Alle kinderen mogen op de foto." not in teacher.get(of_class(school_class)).content.decode()


def test_a_paper_is_written_down_under_the_teachers_name(school_class):
    user, family = make_teacher(school_class), make_family(school_class)
    form = {"guardian": str(family.guardian.pk), "purposes": ["photo-taking"], "say": "yes", "source": "paper"}
    answer = signed_in(user).post(of_child(family), form)
    assert answer.status_code == 302
    row = Consent.objects.within(Scope.of(school_class.organisation_id)).get()
    assert (row.source, row.recorded_by_id, row.given) == (ConsentSource.PAPER, user.pk, True)
    assert has_consent(Scope.of(school_class.organisation_id), [family.child.pk], TAKING, clock.today())


def test_a_form_without_an_answer_is_told_and_nothing_is_saved(teacher, school_class):
    family = make_family(school_class)
    answer = teacher.post(of_child(family), {"guardian": str(family.guardian.pk)})
    assert answer.status_code == 422
    assert not Consent.objects.within(Scope.of(school_class.organisation_id)).exists()


def test_own_space_is_no_way_that_staff_can_claim(teacher, school_class):
    family = make_family(school_class)
    form = {"guardian": str(family.guardian.pk), "purposes": ["photo-taking"], "say": "yes", "source": "own_space"}
    assert teacher.post(of_child(family), form).status_code == 422


def test_an_adult_without_parental_authority_is_not_offered(teacher, school_class):
    family = make_family(school_class, guardians=2)
    ties = Guardianship.objects.within(Scope.of(school_class.organisation_id))
    ties.filter(guardian=family.guardians[1]).update(parental_authority=False)
    assert family.guardians[1].full_name not in teacher.get(of_child(family)).content.decode()
    form = {"guardian": str(family.guardians[1].pk), "purposes": ["photo-taking"], "say": "yes", "source": "paper"}
    assert teacher.post(of_child(family), form).status_code == 422


def test_opening_a_childs_page_is_recorded_once_a_day(school_class):
    user, family = make_teacher(school_class), make_family(school_class)
    client = signed_in(user)
    client.get(of_child(family))
    client.get(of_child(family))
    assert AuditEntry.objects.filter(action="read", subject="Child", subject_id=family.child.pk).count() == 1


def test_a_name_that_is_a_formula_stays_text_in_the_list(teacher, school_class):
    make_family(school_class, child='=HYPERLINK("http://x.test")', last_name="Haddad")
    answer = teacher.get(reverse("rights:class-consents-file", args=[school_class.pk]))
    assert answer["Content-Type"].startswith("text/csv")
    line = answer.content.decode("utf-8-sig").splitlines()[1]
    assert line.startswith("\"'=HYPERLINK")


@pytest.mark.parametrize("role", [Role.CARE_COORDINATOR, Role.BRIDGE_FIGURE, Role.SCHOOL_ADMINISTRATOR])
def test_who_works_for_the_whole_school_sees_each_class(school_class, role):
    make_family(school_class)
    assert signed_in(make_user(school_class.organisation, role)).get(of_class(school_class)).status_code == 200


def test_a_teacher_of_another_class_and_another_school_see_nothing(school_class):
    family = make_family(school_class)
    colleague = signed_in(make_teacher(make_class(school_class.organisation, "3A")))
    stranger = signed_in(make_user(make_school("De Es"), Role.SCHOOL_ADMINISTRATOR))
    for client in (colleague, stranger):
        assert client.get(of_class(school_class)).status_code == 404
        assert client.get(of_child(family)).status_code == 404
        assert client.get(reverse("rights:class-consents-file", args=[school_class.pk])).status_code == 404


@pytest.mark.parametrize("page", ["index", "class"])
def test_the_number_of_queries_does_not_grow(teacher, school_class, page):
    address = reverse("rights:consents") if page == "index" else of_class(school_class)
    counts = []
    for more in (1, 2):
        for _ in range(more):
            make_family(school_class, guardians=2)
        with CaptureQueriesContext(connection) as queries:
            assert teacher.get(address).status_code == 200
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_the_administrator_records_with_whom_the_school_shares(school_class):
    school = school_class.organisation
    client = signed_in(make_user(school, Role.SCHOOL_ADMINISTRATOR))
    form = {"name": "CLB Mechelen", "aim": "pupil-guidance", "basis": "law"}
    assert client.post(reverse("rights:sharing"), form).status_code == 302
    partner = SharingPartner.objects.within(Scope.of(school.pk)).get()
    assert "CLB Mechelen" in client.get(reverse("rights:sharing")).content.decode()
    client.post(reverse("rights:end-partner", args=[partner.pk]))
    partner.refresh_from_db()
    assert partner.until == clock.today()
    client.post(reverse("rights:ask-households"), {"every_household": "yes"})
    assert asks_every_household(school.pk)
    client.post(reverse("rights:ask-households"), {"every_household": "no"})
    assert not asks_every_household(school.pk)


def test_a_teacher_does_not_decide_with_whom_the_school_shares(teacher):
    assert teacher.get(reverse("rights:sharing")).status_code == 404
