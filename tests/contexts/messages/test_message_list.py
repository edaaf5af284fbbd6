import pytest
from django.urls import reverse

from schoolpoort.contexts.accounts.api import Role
from schoolpoort.contexts.messages.models import MessageState
from schoolpoort.contexts.messages.services.sending import send_message
from schoolpoort.core import jobs
from schoolpoort.core.models import JobProgress, JobState
from tests.factories.families import make_family
from tests.factories.messages import make_draft, make_sent_message
from tests.factories.schools import make_class, make_school, make_teacher, make_user

pytestmark = pytest.mark.django_db

LIST = "/messages/"


def test_an_empty_list_says_how_to_begin(client):
    klas = make_class(make_school())
    client.force_login(make_teacher(klas))
    page = client.get(LIST).content.decode()
    assert "Nog geen berichten" in page and "Nieuw bericht" in page


def test_search_and_states_narrow_the_list(client):
    klas = make_class(make_school())
    make_family(klas)
    teacher = make_teacher(klas)
    make_sent_message(klas, teacher)
    make_draft(klas, teacher, [], free_text="Dag", title="Koffie aan de poort")
    client.force_login(teacher)
    everything = client.get(LIST).content.decode()
    assert "De zwemles begint" in everything and "Koffie aan de poort" in everything
    assert "1 ontwerp wacht nog op jou" in everything
    found = client.get(LIST, {"q": "koffie"}).content.decode()
    assert "De zwemles begint" not in found and "Koffie aan de poort" in found
    sent = client.get(LIST, {"state": "sent"}).content.decode()
    assert "De zwemles begint" in sent and "Koffie aan de poort" not in sent
    assert "We vonden niets" in client.get(LIST, {"q": "bestaat niet"}).content.decode()
    assert client.get(LIST, {"state": "rubbish", "page": "900"}).status_code == 200


def test_a_teacher_sees_the_own_classes_and_the_care_coordinator_the_whole_school(client):
    school = make_school()
    klas, other = make_class(school), make_class(school, "3A")
    make_family(klas)
    make_family(other)
    teacher, colleague = make_teacher(klas), make_teacher(other)
    make_sent_message(klas, teacher)
    make_draft(other, colleague, [], free_text="Dag", title="Bericht van 3A")
    stranger = make_user(make_school("De Es"), Role.SCHOOL_ADMINISTRATOR)
    seen = {}
    for name, user in {
        "teacher": teacher,
        "care": make_user(school, Role.CARE_COORDINATOR),
        "stranger": stranger,
    }.items():
        client.force_login(user)
        page = client.get(LIST).content.decode()
        seen[name] = ("De zwemles begint" in page, "Bericht van 3A" in page)
    assert seen == {"teacher": (True, False), "care": (True, True), "stranger": (False, False)}


def test_the_list_costs_the_same_for_one_message_and_for_three(client, django_assert_max_num_queries):
    klas = make_class(make_school())
    make_family(klas)
    teacher = make_teacher(klas)
    client.force_login(teacher)
    make_sent_message(klas, teacher)
    with django_assert_max_num_queries(30) as one:
        client.get(LIST)
    make_sent_message(klas, teacher)
    make_draft(klas, teacher)
    with django_assert_max_num_queries(30) as three:
        client.get(LIST)
    assert len(one) == len(three)


def test_sending_shows_progress_and_can_be_stopped(client):
    klas = make_class(make_school())
    make_family(klas)
    teacher = make_teacher(klas)
    message = make_draft(klas, teacher)
    progress = send_message(message, teacher)
    client.force_login(teacher)
    address = reverse("messages:sending", args=[message.pk])
    assert "Je bericht vertrekt" in client.get(address).content.decode()
    client.post(reverse("messages:stop", args=[message.pk]))
    jobs.run("messages.fan_out", str(progress.pk), str(message.pk), str(message.organisation_id))
    page = client.get(address, follow=True).content.decode()
    assert "Er is niets vertrokken" in page
    message.refresh_from_db()
    assert message.state == MessageState.DRAFT


def test_a_sending_that_broke_off_can_go_on(client):
    klas = make_class(make_school())
    make_family(klas)
    teacher = make_teacher(klas)
    message = make_draft(klas, teacher)
    progress = send_message(message, teacher)
    JobProgress.objects.filter(pk=progress.pk).update(state=JobState.FAILED)
    client.force_login(teacher)
    assert "Het versturen brak af" in client.get(reverse("messages:sending", args=[message.pk])).content.decode()
    client.post(reverse("messages:resume", args=[message.pk]))
    message.refresh_from_db()
    assert message.progress_id != progress.pk


def test_a_correction_is_written_on_the_same_page_and_a_dropped_one_leaves_the_message(client):
    klas = make_class(make_school())
    make_family(klas)
    teacher = make_teacher(klas)
    message = make_sent_message(klas, teacher)
    client.force_login(teacher)
    address = client.post(reverse("messages:correct", args=[message.pk])).url
    assert "Bericht verbeteren" in client.get(address).content.decode()
    client.post(reverse("messages:delete", args=[message.pk]))
    message.refresh_from_db()
    assert message.state == MessageState.SENT
    assert message.versions(manager="unscoped").count() == 1
    assert client.get(address).status_code == 302


def test_reminding_says_in_words_what_happened(client):
    klas = make_class(make_school())
    make_family(klas)
    teacher = make_teacher(klas)
    message = make_sent_message(klas, teacher)
    client.force_login(teacher)
    remind = reverse("messages:remind", args=[message.pk])
    assert "1 gezin krijgt een herinnering" in client.post(remind, follow=True).content.decode()
    assert "kregen vandaag al een herinnering" in client.post(remind, follow=True).content.decode()
