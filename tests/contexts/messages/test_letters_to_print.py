"""Letters: a few at once, many by a job that shows its bar, and one tap that says that they are on paper."""

import os
import stat
import time
from io import BytesIO

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from pypdf import PdfReader

from schoolpoort.contexts.accounts.api import Role
from schoolpoort.contexts.delivery.api import Delivery
from schoolpoort.contexts.messages.models import Recipient
from schoolpoort.contexts.messages.services import printing
from schoolpoort.contexts.messages.services.letters import letters_pdf
from schoolpoort.core import jobs
from schoolpoort.core.models import AuditEntry, JobProgress, JobState
from schoolpoort.core.scope import Scope
from tests.factories.families import make_family
from tests.factories.messages import make_draft, make_sent_message, send_at_once
from tests.factories.schools import make_class, make_school, make_teacher, make_user

pytestmark = pytest.mark.django_db

TO_PRINT = "/messages/to-print"


@pytest.fixture(autouse=True)
def home(settings, tmp_path):
    """A home folder of its own, so that files of letters are seen."""
    settings.HOME = tmp_path
    return tmp_path


@pytest.fixture
def few(monkeypatch):
    """More than two letters are many."""
    monkeypatch.setattr("schoolpoort.contexts.messages.views.letters.AT_ONCE", 2)


def class_on_paper(school, name, *children):
    klas = make_class(school, name)
    for child in children:
        make_family(klas, child=child, languages=("nl",), channels=("letter",))
    return klas


def names_in(pdf, *names):
    text = " ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
    return [name for name in names if name in text]


def classes_in(page):
    """The classes in the table; a short name may stand in a random token elsewhere on the page."""
    return {name for name in ("2B", "3A") if f">{name}</span>" in page}


def delivery_states(school):
    return sorted(Delivery.objects.within(Scope.of(school.pk)).values_list("state", flat=True))


def button(page, action):
    """Return the fields of the form that posts to `action`."""
    form = page.split(f'action="{action}"')[1].split("</form>")[0]
    fields = [part.split(">")[0] for part in form.split("<input ")[1:]]
    found = {}
    for each in fields:
        name, value = each.split('name="')[1].split('"')[0], each.split('value="')[1].split('"')[0]
        if name != "csrfmiddlewaretoken":
            found.setdefault(name, []).append(value)
    return found


def run_job(job):
    jobs.run(printing.PRINT_JOB, str(job.pk), *job.arguments)
    job.refresh_from_db()


def ask_for_many(client, message):
    address = reverse("messages:letters", args=[message.pk])
    page = client.get(address).content.decode()
    response = client.post(address, button(page, address))
    return page, JobProgress.objects.get(name=printing.PRINT_JOB), response.url


def test_letters_wait_until_somebody_says_that_they_are_printed_and_the_board_shows_it(client):
    school = make_school()
    klas = class_on_paper(school, "2B", "Yara", "Jef")
    teacher = make_teacher(klas)
    message = make_sent_message(klas, teacher)
    client.force_login(teacher)
    page = client.get(TO_PRINT).content.decode()
    assert "2 brieven wachten op papier." in page
    pdf = client.get(reverse("messages:letters", args=[message.pk]), {"waiting": "1", "class": str(klas.pk)}).content
    assert names_in(pdf, "Yara", "Jef") == ["Yara", "Jef"]
    assert delivery_states(school) == ["to_print", "to_print"]

    action = reverse("messages:printed", args=[message.pk])
    answer = client.post(action, button(page, action), follow=True).content.decode()
    assert "2 brieven zijn gedrukt. Dank je." in answer
    assert "Er wacht geen brief op papier." in answer
    assert delivery_states(school) == ["sent", "sent"]
    assert set(Recipient.objects.within(Scope.of(school.pk)).values_list("state", flat=True)) == {"sent"}
    assert AuditEntry.objects.filter(action="printed letters", actor_id=teacher.pk).count() == 1
    again = client.post(action, button(page, action), follow=True).content.decode()
    assert "Deze brieven stonden al als gedrukt." in again


def test_a_letter_that_came_after_the_paper_still_waits(client):
    school = make_school()
    klas = class_on_paper(school, "2B", "Yara")
    teacher = make_teacher(klas)
    message = make_sent_message(klas, teacher)
    client.force_login(teacher)
    action = reverse("messages:printed", args=[message.pk])
    shown = button(client.get(TO_PRINT).content.decode(), action)
    first = Delivery.objects.within(Scope.of(school.pk)).get()
    Delivery.objects.create(
        organisation=school, channel="letter", kind=first.kind, subject_id=first.subject_id, batch_id=first.batch_id,
        state="to_print", due_at=first.due_at,
    )  # fmt: skip
    client.post(action, shown)
    assert delivery_states(school) == ["sent", "to_print"]


def test_a_teacher_prints_the_own_class_and_the_administrator_the_whole_school(client):
    school = make_school()
    mine = class_on_paper(school, "2B", "Yara")
    class_on_paper(school, "3A", "Sami")
    administrator = make_user(school, Role.SCHOOL_ADMINISTRATOR)
    draft = make_draft(mine, administrator)
    draft.audience = "school"
    draft.save()
    message = send_at_once(draft, administrator)
    client.force_login(make_teacher(mine))
    page = client.get(TO_PRINT).content.decode()
    assert "1 brief wacht op papier." in page and classes_in(page) == {"2B"}
    letters, action = (reverse(f"messages:{name}", args=[message.pk]) for name in ("letters", "printed"))
    assert names_in(client.get(letters).content, "Yara", "Sami") == ["Yara"]
    fields = button(page, action)
    client.post(action, {"until": fields["until"]})
    assert delivery_states(school) == ["sent", "to_print"]
    client.force_login(administrator)
    assert classes_in(client.get(TO_PRINT).content.decode()) == {"3A"}
    assert names_in(client.get(letters).content, "Yara", "Sami") == ["Yara", "Sami"]


def test_outsiders_and_nonsense_are_not_found(client):
    school = make_school()
    klas = class_on_paper(school, "2B", "Yara")
    teacher = make_teacher(klas)
    message = make_sent_message(klas, teacher)
    letters, action = (reverse(f"messages:{name}", args=[message.pk]) for name in ("letters", "printed"))
    client.force_login(teacher)
    assert client.get(letters, {"class": "3' OR 1"}).status_code == 404
    assert client.get(TO_PRINT, {"message": "x"}).status_code == 404
    client.force_login(make_teacher(make_class(make_school("De Vlier"))))
    assert client.get(letters).status_code == client.post(action, {"waiting": "1"}).status_code == 404
    assert client.get(TO_PRINT, {"message": str(message.pk)}).status_code == 404
    assert "Er wacht geen brief op papier." in client.get(TO_PRINT).content.decode()


def test_many_letters_are_made_by_a_job_with_a_bar_and_only_its_starter_gets_the_file(client, few, home):
    school = make_school()
    klas = class_on_paper(school, "2B", "Yara", "Jef", "Sami")
    teacher, colleague = make_teacher(klas), make_teacher(klas, "Mo")
    message = make_sent_message(klas, teacher)
    client.force_login(teacher)
    page, job, address = ask_for_many(client, message)
    assert "3 brieven" in page
    waiting = client.get(address).content.decode()
    assert "<progress" in waiting and 'hx-trigger="every 1s"' in waiting and "Stoppen" in waiting
    file = reverse("messages:letters_file", args=[job.pk])
    assert client.get(file).status_code == 302

    run_job(job)
    assert (job.state, job.done, job.total) == (JobState.DONE, 3, 3)
    ready = client.get(address).content.decode()
    assert file in ready and "hx-trigger" not in ready
    response = client.get(file)
    assert response["Content-Type"] == "application/pdf" and response["Cache-Control"] == "no-store"
    assert names_in(response.content, "Yara", "Jef", "Sami") == ["Yara", "Jef", "Sami"]
    (stored,) = (home / "files" / "letters").iterdir()
    assert stat.S_IMODE(stored.stat().st_mode) == 0o600
    assert b"%PDF" not in stored.read_bytes() and str(job.pk) not in stored.name

    action = reverse("messages:printed", args=[message.pk])
    client.post(action, button(ready, action))
    assert delivery_states(school) == ["sent", "sent", "sent"]
    for other in (colleague, make_teacher(make_class(make_school("De Vlier")))):
        client.force_login(other)
        assert client.get(file).status_code == client.get(address).status_code == 404
        assert client.post(reverse("messages:letters_stop", args=[job.pk])).status_code == 404


def test_stop_ends_the_job_without_a_file_and_it_can_be_asked_for_again(client, few, home):
    klas = class_on_paper(make_school(), "2B", "Yara", "Jef", "Sami")
    teacher = make_teacher(klas)
    message = make_sent_message(klas, teacher)
    client.force_login(teacher)
    _page, job, address = ask_for_many(client, message)
    client.post(reverse("messages:letters_stop", args=[job.pk]))
    run_job(job)
    assert job.state == JobState.CANCELLED
    assert not (home / "files" / "letters").exists()
    page = client.get(address).content.decode()
    assert "Gestopt. Er zijn geen brieven gemaakt." in page
    letters = reverse("messages:letters", args=[message.pk])
    assert client.post(letters, button(page, letters)).status_code == 302
    assert JobProgress.objects.filter(name=printing.PRINT_JOB).count() == 2


def test_a_file_of_letters_is_gone_after_a_day(client, few, home):
    klas = class_on_paper(make_school(), "2B", "Yara", "Jef", "Sami")
    teacher = make_teacher(klas)
    client.force_login(teacher)
    _page, job, _address = ask_for_many(client, make_sent_message(klas, teacher))
    run_job(job)
    (stored,) = (home / "files" / "letters").iterdir()
    jobs.run("messages.forget_letters")
    assert stored.exists()
    yesterday = time.time() - 24 * 3600 - 1
    os.utime(stored, (yesterday, yesterday))
    jobs.run("messages.forget_letters")
    assert not stored.exists()
    answer = client.get(reverse("messages:letters_file", args=[job.pk]), follow=True).content.decode()
    assert "Deze brieven bewaren we maar één dag." in answer


def test_the_list_costs_the_same_for_one_class_and_three(client):
    school = make_school()
    administrator = make_user(school, Role.SCHOOL_ADMINISTRATOR)
    client.force_login(administrator)
    costs = []
    for name in ("1A", "2A", "3A"):
        make_sent_message(class_on_paper(school, name, "Yara", "Jef"), administrator)
        with CaptureQueriesContext(
            connection,
        ) as queries:
            assert name in client.get(TO_PRINT).content.decode()
        costs.append(len(queries))
    assert costs[0] == costs[2] <= 12


def test_a_letter_says_where_the_own_space_is_and_how_to_get_in(settings):
    settings.BASE_URL = "https://school.example"
    klas = make_class(make_school(), "3C")
    make_family(klas, child="Noor", languages=("tr", "nl"), channels=("letter",))
    message = make_sent_message(klas, make_teacher(klas))
    text = " ".join(page.extract_text() for page in PdfReader(BytesIO(letters_pdf(message))).pages)
    assert "school.example/mijn/" in text and "https://school.example/mijn" not in text
    assert "Size bir kod gelir." in " ".join(text.split())
