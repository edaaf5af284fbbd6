"""The reach board as staff see it: words, rows, filters, privacy, the poll and what one tap does."""

from datetime import date, datetime, time, timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from pypdf import PdfReader

from schoolpoort.contexts.accounts.api import Role
from schoolpoort.contexts.messages.models import (
    Answer,
    AnswerKind,
    Message,
    Recipient,
    RecipientGuardian,
    RecipientState,
)
from schoolpoort.contexts.messages.services.answers import Reply, record_answer
from schoolpoort.contexts.messages.services.board_sentences import explanation, first_line
from schoolpoort.contexts.people.api import StaffAssignment
from schoolpoort.contexts.worklist.api import Task, TaskState, hand_over_task
from schoolpoort.core import clock
from schoolpoort.core.models import AuditEntry
from schoolpoort.core.phrases import phrase
from schoolpoort.core.scope import Scope
from schoolpoort.design.states import State
from tests.factories.families import make_family
from tests.factories.messages import make_draft, make_sent_message, send_at_once
from tests.factories.schools import YEAR_STARTS, make_class, make_school, make_teacher, make_user

pytestmark = pytest.mark.django_db

SECRET = "GEHEIM-mijn man mag dit niet weten"


def client_of(user):
    client = Client()
    client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


class Board:
    """One class, its families, a sent message, and the people of the school."""

    def __init__(self, children=("Yara", "Oleksandr", "Luca"), **family):
        self.school = make_school()
        self.scope = Scope.of(self.school.pk)
        self.klas = make_class(self.school)
        self.teacher = make_teacher(self.klas)
        self.families = {name: make_family(self.klas, child=name, **family) for name in children}
        self.message = make_sent_message(self.klas, self.teacher)
        self.url = reverse("messages:board", args=[self.message.pk])

    def reader(self, child, position=0):
        guardian = self.families[child].guardians[position]
        return RecipientGuardian.objects.within(self.scope).select_related("recipient").get(guardian=guardian)

    def says(self, child, kind, position=0, **words):
        return record_answer(self.reader(child, position), self.message.versions.get(), Reply(kind, **words))

    def page(self, user=None, query="", **headers):
        return client_of(user or self.teacher).get(self.url + query, **headers)

    def text(self, user=None, query=""):
        return self.page(user, query).content.decode()


def test_the_first_line_says_how_many_families_need_somebody():
    board = Board()
    assert "Geen enkel gezin vraagt nu om hulp." in board.text()
    board.says("Yara", AnswerKind.HELP, phrase="help-come-with-me")
    assert "Eén gezin heeft iemand nodig." in board.text()
    board.says("Luca", AnswerKind.QUESTION, phrase="question-bus")
    text = board.text()
    assert "Twee gezinnen hebben iemand nodig." in text
    assert "Eén vraagt hulp en één heeft een vraag." in text


@pytest.mark.parametrize(
    ("counts", "sentence"),
    [
        ({}, "Er zijn nog geen gezinnen bij dit bericht."),
        ({State.UNDERSTOOD: 3, State.DONE: 1}, "Alle gezinnen zijn mee."),
        ({State.SENT: 3}, "Geen enkel gezin vraagt nu om hulp."),
        ({State.HELP: 1, State.SENT: 3}, "Eén gezin heeft iemand nodig."),
        ({State.HELP: 2, State.QUESTION: 2}, "Vier gezinnen hebben iemand nodig."),
        ({State.NO_CHANNEL: 13}, "13 gezinnen hebben iemand nodig."),
    ],
)
def test_the_sentence_fits_the_number(counts, sentence):
    assert first_line(counts) == sentence


def test_the_explanation_says_until_when_the_others_can_answer():
    day = date(2026, 12, 1)
    waiting = {State.DELIVERED: 2, State.OPENED: 1}
    assert explanation(waiting, date(2026, 12, 3), day) == (
        "Drie gezinnen antwoordden nog niet; dat kan nog tot en met donderdag 3 december."
    )
    assert explanation({State.HELP: 2, State.QUESTION: 1, State.NO_CHANNEL: 1}, None, day) == (
        "Twee vragen hulp, één heeft een vraag en één kreeg het bericht nog niet."
    )
    assert "Eén gezin is nog stil" in explanation({State.SILENT: 1}, date(2026, 11, 30), day)


def test_a_row_says_child_language_channel_words_and_who_takes_it_up():
    board = Board(children=("Yara",), languages=("ff", "en"), channels=("email",))
    board.says("Yara", AnswerKind.QUESTION, phrase="question-bus", text="هل توجد حافلة؟", text_language="ar")
    text = board.text()
    for expected in (
        "Yara H.",
        "Pulaar",
        "English",
        "· Engels",
        "e-mail",
        "هل توجد حافلة؟",
        "zelf geschreven in het Arabisch",
    ):
        assert expected in text, expected
    assert 'lang="ar" dir="rtl"' in text
    assert ">jij</a>, " in text
    assert f"“{phrase('question-bus', ['nl']).text}”" in text


def test_help_is_read_by_its_owner_and_whole_school_staff_and_nobody_else():
    board = Board()
    board.says("Yara", AnswerKind.HELP, phrase="help-come-with-me", text=SECRET, text_language="nl")
    colleague = make_user(board.school, Role.TEACHER, "Bea")
    StaffAssignment.objects.create(
        organisation=board.school, user=colleague, school_class=board.klas, main=False, starts=YEAR_STARTS
    )
    bridge_figure = make_user(board.school, Role.BRIDGE_FIGURE, "Nadia")
    assert SECRET in board.text(board.teacher), "the class teacher owns the task"
    assert SECRET in board.text(bridge_figure)
    reads = AuditEntry.objects.filter(action="read", subject="Answer")
    readers = [board.teacher.pk, bridge_figure.pk]
    assert [each.actor_id for each in reads.order_by("pk")] == readers, "the guardian may know who read it"
    seen = board.text(colleague)
    assert "wil hulp" in seen
    assert SECRET not in seen
    assert "Ga je met me mee" not in seen
    assert board.teacher.first_name in seen, "but who takes it up is no secret"


def test_who_gave_the_task_away_no_longer_reads_it():
    board = Board()
    board.says("Yara", AnswerKind.HELP, text=SECRET, text_language="nl")
    nadia = make_user(board.school, Role.BRIDGE_FIGURE, "Nadia")
    hand_over_task(Task.objects.within(board.scope).get(), nadia, board.teacher)
    assert SECRET not in board.text(board.teacher)


def test_a_question_is_read_by_the_class_team():
    board = Board()
    board.says("Luca", AnswerKind.QUESTION, text="Is er een bus?", text_language="nl")
    assert "Is er een bus?" in board.text()


def test_teachers_see_their_own_class_and_outsiders_see_nothing():
    board = Board()
    other_class = make_class(board.school, "3A")
    other_teacher = make_teacher(other_class, "Tom")
    assert board.page(other_teacher).status_code == 404
    elsewhere = make_school("De Es")
    assert board.page(make_user(elsewhere, Role.SCHOOL_ADMINISTRATOR)).status_code == 404
    assert Client().get(board.url).status_code == 302


def test_a_teacher_sees_the_own_rows_of_a_message_to_two_classes():
    board = Board(children=("Yara",))
    other_class = make_class(board.school, "3A")
    make_family(other_class, child="Verborgen")
    head = make_user(board.school, Role.SCHOOL_ADMINISTRATOR)
    draft = make_draft(board.klas, head)
    draft.classes.add(other_class)
    message = send_at_once(draft, head)
    url = reverse("messages:board", args=[message.pk])
    seen = client_of(board.teacher).get(url).content.decode()
    assert "Yara H." in seen
    assert "Verborgen" not in seen
    assert "1 gezin ·" in seen
    assert "Verborgen" in client_of(head).get(url).content.decode()


def test_the_filter_shows_one_state_and_the_counts_stay():
    board = Board()
    board.says("Yara", AnswerKind.UNDERSTOOD)
    text = board.text(query="?state=understood")
    assert "Yara H." in text
    assert "Luca H." not in text
    assert "3 gezinnen" in text
    assert "Hier staat niemand." in board.text(query="?state=help")
    assert "Luca H." in board.text(query="?state=nonsense")


def test_after_the_day_to_answer_the_quiet_ones_are_silent():
    board = Board(children=("Yara", "Luca"))
    board.says("Yara", AnswerKind.UNDERSTOOD)
    Recipient.objects.within(board.scope).filter(state=RecipientState.WAITING).update(state=RecipientState.DELIVERED)
    Message.objects.within(board.scope).update(answer_by=clock.today() - timedelta(days=1))
    Recipient.objects.within(board.scope).filter(answered_at=None).update(owes_answer=True)
    text = board.text()
    assert "nog stil" in text
    assert "Eén gezin is nog stil" in text


def test_the_poll_says_not_modified_until_something_moves():
    board = Board()
    client = client_of(board.teacher)
    first = client.get(board.url)
    poll = {"HTTP_HX_REQUEST": "true", "HTTP_IF_NONE_MATCH": first["ETag"]}
    again = client.get(board.url, **poll)
    assert again.status_code == 304
    assert not again.content
    board.says("Yara", AnswerKind.HELP)
    moved = client.get(board.url, **poll)
    assert moved.status_code == 200
    assert b"<html" not in moved.content
    assert "Eén gezin heeft iemand nodig." in moved.content.decode()
    assert moved["ETag"] != first["ETag"]


def test_one_tap_notes_what_was_said_at_the_gate():
    board = Board()
    recipient = board.reader("Yara").recipient
    url = reverse("messages:note_answer", args=[recipient.pk])
    answer = client_of(board.teacher).post(url, {"said": "gate", "next": board.url})
    assert answer.status_code == 302
    recipient.refresh_from_db()
    assert recipient.state == RecipientState.UNDERSTOOD
    assert Answer.objects.within(board.scope).get().source == "in_person"
    assert client_of(board.teacher).post(url, {"said": "iets anders"}).status_code == 404


def test_one_tap_answers_a_question_and_closes_its_task():
    board = Board()
    board.says("Luca", AnswerKind.QUESTION, phrase="question-bus")
    recipient = board.reader("Luca").recipient
    url = reverse("messages:solve", args=[recipient.pk])
    client_of(board.teacher).post(url, {"outcome": "talked_at_gate"})
    assert Task.objects.within(board.scope).get().state == TaskState.DONE
    recipient.refresh_from_db()
    assert recipient.state == RecipientState.DONE
    assert "opgelost" in board.text()


def test_the_way_back_leads_only_to_the_board():
    board = Board()
    url = reverse("messages:note_answer", args=[board.reader("Yara").recipient.pk])
    for wanted in ("https://elders.example/", "//elders.example", "/accounts/logout/"):
        assert client_of(board.teacher).post(url, {"said": "gate", "next": wanted})["Location"] == board.url


def test_the_gate_list_holds_first_names_and_no_words_of_families(tmp_path):
    board = Board()
    board.says("Yara", AnswerKind.HELP, text=SECRET, text_language="nl")
    board.says("Luca", AnswerKind.UNDERSTOOD)
    response = client_of(board.teacher).get(reverse("messages:gate_list", args=[board.message.pk]))
    assert response["Content-Type"] == "application/pdf"
    file = tmp_path / "list.pdf"
    file.write_bytes(response.content)
    text = " ".join(page.extract_text() for page in PdfReader(file).pages)
    assert "Yara" in text
    assert "Oleksandr" in text
    assert "Luca" not in text
    assert "Haddad" not in text
    assert "GEHEIM" not in text
    assert "hulp" not in text.lower()


def test_the_board_costs_the_same_for_one_row_and_for_three():
    costs = []
    for children in (("Yara",), ("Yara", "Oleksandr", "Luca")):
        board = Board(children=children, guardians=2)
        for child in children:
            board.says(child, AnswerKind.HELP)
            board.says(child, AnswerKind.QUESTION, position=1, phrase="question-bus")
        client = client_of(board.teacher)
        client.get(board.url)
        with CaptureQueriesContext(connection) as queries:
            client.get(board.url)
        costs.append(len(queries))
    assert costs[0] == costs[1]
    assert costs[0] <= 26


def test_a_big_school_comes_in_pages():
    board = Board(children=[f"Kind{number:02d}" for number in range(53)])
    text = board.text()
    assert "53 gezinnen" in text
    assert "Bladzijde 1 van 2" in text
    assert "Kind52 H." not in text
    assert "Kind52 H." in board.text(query="?page=2")


def test_the_day_of_sending_is_said_in_words():
    with clock.clock_at(datetime(2026, 12, 1, 15, 2, tzinfo=clock.LOCAL_ZONE)):
        board = Board(children=("Yara",))
        assert "verstuurd op dinsdag 1 december om 15.02 uur" in board.text()


def test_the_board_says_when_messages_leave_that_wait_for_the_morning(client: Client) -> None:
    school_class = make_class(make_school(quiet_from=time(20, 0), quiet_until=time(7, 30)))
    teacher = make_teacher(school_class)
    make_family(school_class, channels=("email",))
    with clock.clock_at(datetime(2026, 11, 23, 21, 15, tzinfo=clock.LOCAL_ZONE)):
        client.force_login(teacher, backend="allauth.account.auth_backends.AuthenticationBackend")
        message = make_sent_message(school_class, teacher)
        page = client.get(f"/messages/{message.pk}/board").content.decode()
    assert "vertrekken morgen om 7.30 uur" in page
    assert "nog niet weg" in page
