"""A member of staff reads staff pages in the language they chose; families' pages do not notice."""

import re

import pytest
from django.test import Client
from django.utils import translation

from schoolpoort.contexts.accounts.models import Role
from schoolpoort.contexts.people.api import StaffAssignment
from schoolpoort.core.models import AuditEntry
from tests.factories.families import make_family
from tests.factories.parent_messages import SWIMMING, send_to_class
from tests.factories.schools import make_class, make_school, make_teacher, make_user

pytestmark = pytest.mark.django_db


def signed_in(user) -> Client:
    client = Client()
    client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


@pytest.fixture
def teacher():
    return make_teacher(make_class(make_school()))


def page(client: Client, path: str) -> str:
    answer = client.get(path)
    assert answer.status_code == 200
    return answer.content.decode()


def test_staff_pages_are_dutch_until_somebody_chooses_english(teacher) -> None:
    client = signed_in(teacher)
    before = page(client, "/account")
    assert '<html lang="nl"' in before
    assert "In welke taal lees je Schoolpoort?" in before
    answer = client.post("/account", {"language": "en"}, follow=True)
    after = answer.content.decode()
    assert '<html lang="en"' in after
    assert "In which language do you read Schoolpoort?" in after
    assert "Saved." in after
    assert "Bewaard." not in after
    assert "Worklist" in page(client, "/")
    assert translation.get_language() == "nl", "the next request of somebody else must not be English"


def test_the_choice_belongs_to_one_user_and_outlives_the_session(teacher) -> None:
    signed_in(teacher).post("/account", {"language": "en"})
    assert '<html lang="en"' in page(signed_in(teacher), "/")
    colleague = make_user(teacher.role_assignments.get().organisation, Role.TEACHER, "Tom")
    assert '<html lang="nl"' in page(signed_in(colleague), "/")


def test_a_language_that_does_not_exist_is_not_saved(teacher) -> None:
    answer = signed_in(teacher).post("/account", {"language": "tlh"})
    assert "We hebben nog niets bewaard." in answer.content.decode()
    teacher.refresh_from_db()
    assert teacher.language == "nl"


def test_a_stored_language_that_is_no_longer_offered_falls_back_to_dutch(teacher) -> None:
    teacher.language = "tlh"
    teacher.save()
    assert '<html lang="nl"' in page(signed_in(teacher), "/")


def test_the_change_is_in_the_audit_trail_once(teacher) -> None:
    client = signed_in(teacher)
    for _ in range(2):
        client.post("/account", {"language": "en"})
    entry = AuditEntry.objects.get(subject="User", subject_id=teacher.pk)
    assert (entry.action, list(entry.fields)) == ("changed", ["language"])


def test_the_name_on_every_page_leads_to_the_account(teacher) -> None:
    assert 'href="/account"' in page(signed_in(teacher), "/")


def test_a_visitor_has_no_account_page(client: Client) -> None:
    assert client.get("/account").headers["Location"] == "/accounts/login/?next=/account"


def test_a_familys_page_is_the_same_on_the_device_of_an_english_reader() -> None:
    school_class = make_class(make_school())
    family = make_family(school_class, languages=("nl",))
    teacher = make_teacher(school_class)
    sent = send_to_class(school_class, SWIMMING, author=teacher)
    teacher.language = "en"
    teacher.save()
    address = sent.address(family.guardians[0])
    page(Client(), address)
    as_visitor, as_teacher = (
        re.sub(r'name="csrfmiddlewaretoken" value="[^"]*"', "", page(client, address))
        for client in (Client(), signed_in(teacher))
    )
    assert as_teacher == as_visitor
    assert '<html lang="nl"' in as_teacher


def test_the_text_for_the_schools_platform_stays_dutch_for_an_english_sender(teacher) -> None:
    school_class = StaffAssignment.unscoped.get(user=teacher).school_class
    make_family(school_class)
    sent = send_to_class(school_class, SWIMMING, author=teacher)
    teacher.language = "en"
    teacher.save()
    answer = signed_in(teacher).post(f"/messages/{sent.message.pk}/share")
    said = answer.content.decode()
    assert "Elk gezin kreeg ook een eigen link van De Linde." in said
    assert "Text to copy" in said
