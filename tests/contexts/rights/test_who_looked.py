"""Who looked: the guardian's own file and no partner's, once a day, later in an emergency, in one's own language."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from schoolpoort.contexts.accounts.api import Role
from schoolpoort.contexts.messages.models import AnswerKind
from schoolpoort.contexts.messages.services.answers import Reply, record_answer
from schoolpoort.contexts.own_space.door import cookie_name
from schoolpoort.contexts.own_space.services.sessions import start_session
from schoolpoort.contexts.people.api import ConsentPurpose, ConsentSource, Said, say_about_photos
from schoolpoort.contexts.people.services.emergency import open_in_emergency, record_reading, review
from schoolpoort.contexts.rights.queries.who_looked import EMERGENCY_SHOWN_AFTER
from schoolpoort.core import audit, clock
from schoolpoort.core.models import AuditEntry
from tests.factories.families import make_family
from tests.factories.own_space import open_space
from tests.factories.parent_messages import send_to_class
from tests.factories.schools import make_teacher, make_user

pytestmark = pytest.mark.django_db
PAGE = reverse("rights:own-looks")


def signed_in(user) -> Client:
    client = Client()
    client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


def text(phone, **data):
    return phone.get(PAGE, data).content.decode()


@pytest.fixture
def family(school_class):
    return make_family(school_class, languages=("nl",), guardians=2, channels=("email",))


def look(user, subject, subject_id, action="read", fields=(), organisation_id=None):
    audit.record(
        action,
        actor=audit.Actor("user", user.pk),
        organisation_id=organisation_id,
        subject=subject,
        subject_id=subject_id,
        fields=fields,
    )


def test_who_opened_the_family_page_is_named_with_a_role(phone, school_class, family):
    teacher = make_teacher(school_class, "Hilde")
    signed_in(teacher).get(reverse("people:family", args=[family.child.pk]))
    open_space(phone, family.guardian)
    page = text(phone)
    assert teacher.get_full_name() in page
    assert "leerkracht" in page and "gegevens van uw kind" in page and "bekeken: uw gegevens" in page


@pytest.mark.parametrize("again", [1, 5])
def test_opening_a_page_often_is_one_entry_a_day(school_class, family, again):
    user = make_user(school_class.organisation, Role.SCHOOL_ADMINISTRATOR)
    client = signed_in(user)
    for _ in range(again):
        client.get(reverse("people:family", args=[family.child.pk]))
        client.get(reverse("people:guardian", args=[family.guardian.pk]))
        client.get(reverse("worklist:school"))
    assert AuditEntry.objects.filter(action="read", subject="Guardian", subject_id=family.guardian.pk).count() == 1
    assert AuditEntry.objects.filter(action="read", subject="Child", subject_id=family.child.pk).count() == 1
    with clock.clock_at(clock.now() + timedelta(days=1)):
        signed_in(user).get(reverse("people:family", args=[family.child.pk]))
    assert AuditEntry.objects.filter(action="read", subject="Child", subject_id=family.child.pk).count() == 2


def test_a_partners_request_for_help_leaves_no_trace_here(phone, school_class, family):
    mother, father = family.guardians
    teacher = make_teacher(school_class, "Hilde")
    sent = send_to_class(school_class, author=teacher)
    record_answer(sent.reader(father), sent.version, Reply(AnswerKind.HELP, phrase="help-other", text="Geheim"))
    signed_in(teacher).get(reverse("messages:board", args=[sent.message.pk]))
    signed_in(make_user(school_class.organisation, Role.BRIDGE_FIGURE)).get(reverse("worklist:school"))
    open_space(phone, mother)
    assert "Nog niemand keek" in text(phone)
    open_space(phone, father)
    assert "uw vraag of antwoord" in text(phone)


def test_what_a_partner_said_and_changed_is_not_told(phone, family):
    mother, father = family.guardians
    say_about_photos(father, family.child, [ConsentPurpose.PHOTO_TAKING], False, Said(ConsentSource.OWN_SPACE))
    audit.record(
        "changed",
        actor=audit.Actor("guardian", father.pk),
        organisation_id=mother.organisation_id,
        subject="Child",
        subject_id=family.child.pk,
    )
    open_space(phone, mother)
    assert "Nog niemand keek" in text(phone)
    open_space(phone, father)
    assert "u zelf" in text(phone) and "wat de school mag" in text(phone)


def test_the_machines_own_work_is_nobodys_look(phone, family):
    audit.record("changed", actor=audit.SYSTEM, organisation_id=None, subject="Guardian", subject_id=family.guardian.pk)
    open_space(phone, family.guardian)
    assert "Nog niemand keek" in text(phone)


def test_an_emergency_is_told_later_and_not_where_that_endangers(phone, school_class, family):
    user = make_user(school_class.organisation, Role.CARE_COORDINATOR, "Rita")
    access = open_in_emergency(family.child, user, "Het kind is gevallen en moet naar de dokter.")
    record_reading(access, user)
    space = open_space(phone, family.guardian)
    assert "Rita" not in text(phone)
    with clock.clock_at(clock.now() + EMERGENCY_SHOWN_AFTER + timedelta(hours=1)):
        phone.cookies[cookie_name()] = start_session(space)
        page = text(phone)
        assert "Rita" in page and "in een noodgeval" in page
        administrator = make_user(school_class.organisation, Role.SCHOOL_ADMINISTRATOR)
        review(access, administrator, "Een ouder is een gevaar voor het kind.")
        assert "Rita" not in text(phone)


def test_the_page_speaks_arabic_from_right_to_left(phone, school_class):
    family = make_family(school_class, languages=("ar",))
    look(make_teacher(school_class, "Hilde"), "Guardian", family.guardian.pk)
    open_space(phone, family.guardian)
    page = text(phone)
    assert 'dir="rtl"' in page and "معلم" in page and "الاثنين" in page


def test_many_entries_come_in_pages_with_the_same_number_of_queries(phone, school_class, family):
    users = [make_teacher(school_class, f"Naam{each}") for each in range(3)]
    open_space(phone, family.guardian)
    counts = []
    for rounds in (1, 25):
        for _ in range(rounds):
            for user in users:
                look(user, "Guardian", family.guardian.pk, "changed")
        with CaptureQueriesContext(connection) as queries:
            page = text(phone)
        counts.append(len(queries))
    assert counts[0] == counts[1]
    assert "?page=2" in page and "?page=1" in text(phone, page="2")
