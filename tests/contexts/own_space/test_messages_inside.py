"""Messages and days inside the own space: one's own, of all joined schools, and nothing of a partner."""

import re
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from icalendar import Calendar

from schoolpoort.contexts.accounts.api import Link
from schoolpoort.contexts.messages.models import AnswerKind
from schoolpoort.contexts.messages.services.answers import Reply, record_answer
from schoolpoort.contexts.people.api import mark_broken
from schoolpoort.core import clock
from tests.contexts.own_space.conftest import codes_sent, newest_code, work
from tests.factories.families import make_family
from tests.factories.own_space import open_space
from tests.factories.parent_messages import COFFEE, SWIMMING, send_to_class
from tests.factories.schools import make_class, make_school


@pytest.fixture
def family(school_class):
    return make_family(school_class, languages=("ar",), guardians=2)


class TestMessages:
    def test_messages_of_all_joined_schools_stand_newest_first_in_ones_language(self, client, school_class, family):
        other = make_family(make_class(make_school("De Es")), child="Sami", languages=("ar",))
        with clock.clock_at(clock.now() - timedelta(days=2)):
            first = send_to_class(school_class, SWIMMING)
        second = send_to_class(other.child.enrolments.get().school_class, COFFEE)
        open_space(client, family.guardian, other.guardian)
        page = client.get("/mijn/berichten/").content.decode()
        places = [page.index(second.address(other.guardian)), page.index(first.address(family.guardian))]
        assert places == sorted(places)
        assert "De Linde" in page and "De Es" in page and "السباحة" in page
        assert client.get(first.address(family.guardian)).status_code == 200

    def test_a_partners_link_and_help_are_not_there(self, client, school_class, family):
        mother, father = family.guardians
        sent = send_to_class(school_class, SWIMMING)
        record_answer(sent.reader(mother), sent.version, Reply(AnswerKind.HELP, text="Zwanger", text_language="nl"))
        open_space(client, father)
        for path in ("/mijn/", "/mijn/berichten/", "/mijn/agenda/", sent.address(father)):
            text = client.get(path).content.decode()
            assert sent.reader(mother).link.token not in text and "Zwanger" not in text

    def test_a_message_that_was_not_opened_is_new_until_it_is(self, client, school_class):
        family = make_family(school_class, languages=("nl",))
        sent = send_to_class(school_class, SWIMMING)
        open_space(client, family.guardian)
        assert "Nieuw" in client.get("/mijn/berichten/").content.decode()
        phone = {"user-agent": "Mozilla/5.0 (Linux; Android 10) Chrome/120.0", "accept-language": "nl"}
        client.get(sent.address(family.guardian), headers=phone)
        assert "Nieuw" not in client.get("/mijn/berichten/").content.decode()

    def test_a_link_that_is_too_old_is_said_and_not_offered(self, client, school_class):
        family = make_family(school_class, languages=("nl",))
        sent = send_to_class(school_class, SWIMMING)
        Link.unscoped.update(expires_at=clock.now() - timedelta(days=1))
        open_space(client, family.guardian)
        page = client.get("/mijn/berichten/").content.decode()
        assert sent.address(family.guardian) not in page and "niet meer openen" in page

    def test_twenty_to_a_page(self, client, school_class):
        family = make_family(school_class, languages=("nl",))
        author = send_to_class(school_class, SWIMMING).author
        for _ in range(20):
            send_to_class(school_class, SWIMMING, author=author)
        open_space(client, family.guardian)
        first, second = (client.get(f"/mijn/berichten/?page={at}").content.decode() for at in (1, 2))
        assert first.count("<article") == 20 and second.count("<article") == 1
        assert "Oudere berichten" in first and "Nieuwere berichten" in second

    def test_without_messages_it_says_so(self, client, school_class):
        family = make_family(school_class, languages=("nl",))
        open_space(client, family.guardian)
        assert "Er zijn nog geen berichten." in client.get("/mijn/berichten/").content.decode()


class TestAgenda:
    def test_days_of_the_next_sixty_days_stand_in_order(self, client, school_class):
        family = make_family(school_class, languages=("nl",))
        send_to_class(school_class, COFFEE)
        send_to_class(school_class, SWIMMING)
        send_to_class(school_class, ("coffee-moment", {**COFFEE[1], "date": "2027-03-01"}))
        send_to_class(school_class, ("coffee-moment", {**COFFEE[1], "date": "2026-11-20"}))
        open_space(client, family.guardian)
        page = client.get("/mijn/agenda/").content.decode()
        assert page.count("<article") == 2
        assert page.index("Zwembad Geerdegem") < page.index("Ouderlokaal")
        assert 'href="/b/' in page and "/agenda.ics" in page

    def test_the_secret_address_gives_the_days_and_can_be_stopped(self, client, school_class):
        family = make_family(school_class, languages=("nl",))
        send_to_class(school_class, SWIMMING)
        open_space(client, family.guardian)
        assert "webcal://" not in client.get("/mijn/agenda/").content.decode()
        client.post("/mijn/agenda/adres", {"what": "new"})
        path = _feed(client).partition("localhost:8000")[2]
        answer = Client().get(path)
        assert answer["Content-Type"].startswith("text/calendar")
        events = Calendar.from_ical(answer.content).walk("VEVENT")
        assert [event["dtstart"].dt.date().isoformat() for event in events] == ["2026-12-03"]
        assert b"/b/" not in answer.content
        client.post("/mijn/agenda/adres", {"what": "new"})
        assert Client().get(path).status_code == 404
        newer = _feed(client).partition("localhost:8000")[2]
        assert Client().get(newer).status_code == 200
        client.post("/mijn/agenda/adres", {"what": "stop"})
        assert Client().get(newer).status_code == 404

    def test_a_bounce_stops_the_secret_address_too(self, client, school_class):
        family = make_family(school_class, languages=("nl",))
        open_space(client, family.guardian)
        client.post("/mijn/agenda/adres", {"what": "new"})
        path = _feed(client).partition("localhost:8000")[2]
        mark_broken(family.child.organisation_id, [family.guardian.channels.get().pk])
        assert Client().get(path).status_code == 404


def _feed(client) -> str:
    return re.search(r"http://[^<\"]+\.ics", client.get("/mijn/agenda/").content.decode()).group()


class TestFromAMessage:
    def test_a_link_in_the_foot_leads_to_a_code_at_the_known_number_and_a_fact(self, phone, school_class):
        family = make_family(school_class, languages=("nl",))
        address = send_to_class(school_class, SWIMMING).address(family.guardian)
        assert "Mijn eigen plek" in phone.client.get(address).content.decode()
        via = address.replace("/b/", "/mijn/via/")
        page = phone.client.get(via)
        assert page.status_code == 200 and codes_sent() == []
        assert phone.client.cookies == {}
        assert phone.client.post(via)["Location"] == "/mijn/in/code"
        work()
        phone.type_code(newest_code())
        assert phone.type_birth_date()["Location"] == "/mijn/"
        assert phone.is_inside()

    def test_without_a_number_that_works_it_says_to_come_to_school(self, phone, school_class):
        family = make_family(school_class, languages=("nl",), channels=("letter",))
        via = send_to_class(school_class, SWIMMING).address(family.guardian).replace("/b/", "/mijn/via/")
        assert "Vraag het aan de school" in phone.client.get(via).content.decode()
        assert phone.client.post(via).status_code == 409 and codes_sent() == []

    def test_a_link_that_does_not_work_leads_nowhere(self, phone, db):
        assert phone.client.post("/mijn/via/AAAAAAAAAAAAAAAA").status_code == 404


@pytest.mark.parametrize("path", ["/mijn/berichten/", "/mijn/agenda/"])
def test_a_page_costs_as_many_queries_for_three_messages_and_children_as_for_one(path, db):
    counts = []
    for number in (1, 3):
        guardians = []
        for at in range(number):
            school_class = make_class(make_school(f"School {number}{at}"))
            guardians.append(make_family(school_class).guardian)
            send_to_class(school_class, SWIMMING, COFFEE)
        client = Client()
        open_space(client, *guardians)
        with CaptureQueriesContext(connection) as made:
            assert client.get(path).status_code == 200
        counts.append(len(made))
    assert counts[0] == counts[1], counts
    assert counts[0] <= 10
