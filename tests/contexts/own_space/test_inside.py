"""Inside the own space: short sessions, only proved records, proofs that end, one's own numbers."""

from datetime import datetime, timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from schoolpoort.contexts.delivery.api import Failed
from schoolpoort.contexts.own_space.models import Entry, JoinedRecord, ProofEnd, SpaceSession
from schoolpoort.contexts.own_space.services.feeds import guardians_of_feed, make_feed
from schoolpoort.contexts.own_space.services.lapsing import let_lapse
from schoolpoort.contexts.own_space.services.sessions import start_session
from schoolpoort.contexts.people.api import Channel, ChannelHealth, mark_broken
from schoolpoort.contexts.people.services.contact_points import write_pupil_contacts
from schoolpoort.core import clock, events
from schoolpoort.core.models import AuditEntry
from tests.contexts.own_space.conftest import address_of, newest_code, work
from tests.factories.families import add_channel, make_family
from tests.factories.own_space import open_space
from tests.factories.schools import make_class, make_school

NEW = "0460 00 88 88"


@pytest.fixture
def family(school_class):
    return make_family(school_class, languages=("nl",), channels=("sms", "email"), guardians=2)


@pytest.fixture
def inside(client, family):
    open_space(client, family.guardian)
    return client


def later(**span: float) -> datetime:
    return clock.now() + timedelta(**span)


class TestSession:
    def test_twenty_minutes_without_a_tap_end_it(self, inside):
        with clock.clock_at(later(minutes=19)):
            assert inside.get("/mijn/").status_code == 200
        with clock.clock_at(later(minutes=38)):
            assert inside.get("/mijn/").status_code == 200
        with clock.clock_at(later(minutes=60)):
            assert inside.get("/mijn/").status_code == 303

    def test_two_hours_end_it_however_busy(self, inside):
        for minutes in range(10, 120, 10):
            with clock.clock_at(later(minutes=minutes)):
                assert inside.get("/mijn/").status_code == 200
        with clock.clock_at(later(minutes=121)):
            assert inside.get("/mijn/").status_code == 303

    def test_the_cookie_is_for_this_browser_window_and_no_script(self, phone, family):
        answer = _come_in_alone(phone, make_family(family.child.enrolments.get().school_class, child="Lina"))
        cookie = answer.cookies["mijn"]
        assert (cookie["httponly"], cookie["samesite"], cookie["max-age"], cookie["expires"]) == (True, "Lax", "", "")

    def test_on_https_the_cookie_is_held_to_this_host(self, phone, settings, school_class):
        settings.SESSION_COOKIE_SECURE = True
        cookie = _come_in_alone(phone, make_family(school_class)).cookies["__Host-mijn"]
        assert (cookie["secure"], cookie["path"], cookie["domain"]) == (True, "/", "")

    def test_the_database_does_not_hold_what_the_cookie_says(self, inside):
        session = SpaceSession.objects.get()
        assert inside.cookies["mijn"].value not in str(vars(session))

    def test_signing_out_ends_this_device_and_no_other(self, inside, family):
        other = Client()
        other.cookies["mijn"] = _second_device(family)
        inside.post("/mijn/uit")
        assert inside.get("/mijn/").status_code == 303 and other.get("/mijn/").status_code == 200

    def test_signing_out_everywhere_ends_all(self, inside, family):
        other = Client()
        other.cookies["mijn"] = _second_device(family)
        other.post("/mijn/uit/overal")
        assert inside.get("/mijn/").status_code == 303 and other.get("/mijn/").status_code == 303

    def test_a_forged_form_changes_nothing(self, family):
        strict = Client(enforce_csrf_checks=True)
        open_space(strict, family.guardian)
        assert strict.post("/mijn/uit/overal").status_code == 403
        assert strict.get("/mijn/").status_code == 200

    def test_no_page_is_kept_or_indexed(self, inside):
        for path in ("/mijn/", "/mijn/instellingen", "/mijn/scholen"):
            headers = inside.get(path).headers
            assert headers["Cache-Control"] == "private, no-store" and headers["Referrer-Policy"] == "no-referrer"
            assert "default-src 'none'" in headers["Content-Security-Policy"]


def _second_device(family) -> str:
    return start_session(JoinedRecord.unscoped.get(guardian=family.guardian).space)


def _come_in_alone(phone, family):
    return phone.come_in(address_of(family.guardian))


class TestProofs:
    def test_a_bounce_ends_what_was_proved_with_the_number(self, inside, family):
        channel = family.guardian.channels.get(kind="sms")
        mark_broken(family.child.organisation_id, [channel.pk])
        assert inside.get("/mijn/").status_code == 303
        assert JoinedRecord.unscoped.get().ended_by == ProofEnd.BOUNCE
        Channel.unscoped.filter(pk=channel.pk).update(health=ChannelHealth.WORKING)
        assert inside.get("/mijn/").status_code == 303

    def test_a_bounce_of_another_channel_ends_nothing(self, inside, family):
        mark_broken(family.child.organisation_id, [family.guardian.channels.get(kind="email").pk])
        assert inside.get("/mijn/").status_code == 200

    def test_a_code_that_bounced_ends_it_too(self, inside, family, another_phone):
        another_phone().type_contact(address_of(family.guardian))
        entry = Entry.objects.get()
        events.publish(Failed("own_space.code", entry.pk, (entry.pk,), "sms", "gave up: 503"))
        assert inside.get("/mijn/").status_code == 200
        events.publish(Failed("own_space.code", entry.pk, (entry.pk,), "sms", "unknown number"))
        assert inside.get("/mijn/").status_code == 303

    def test_a_number_that_the_school_takes_away_ends_it(self, inside, family):
        family.guardian.channels.get(kind="sms").delete()
        assert inside.get("/mijn/").status_code == 303

    def test_twelve_months_end_it(self, inside, family):
        JoinedRecord.unscoped.update(proved_at=clock.now() - timedelta(days=366))
        assert inside.get("/mijn/").status_code == 303
        assert let_lapse() == 1 and JoinedRecord.unscoped.get().ended_by == ProofEnd.LAPSED

    def test_a_guardian_who_left_the_school_sees_it_no_more(self, inside, family):
        family.guardian.gone_since = clock.today()
        family.guardian.save()
        assert inside.get("/mijn/").status_code == 303

    def test_the_calendar_address_stops_with_the_proof(self, inside, family):
        token = make_feed(JoinedRecord.unscoped.get().space_id)
        assert guardians_of_feed(token) == (family.guardian,)
        mark_broken(family.child.organisation_id, [family.guardian.channels.get(kind="sms").pk])
        assert guardians_of_feed(token) == ()


class TestRecords:
    def test_another_school_is_joined_with_its_own_code_and_fact(self, inside, phone, family):
        other = make_family(make_class(make_school("De Es")), child="Sami")
        other.guardian.first_name = family.guardian.first_name
        other.guardian.save()
        phone.client = inside
        assert "De Es" not in inside.get("/mijn/scholen").content.decode()
        answer = inside.post("/mijn/scholen", {"contact": address_of(other.guardian)})
        assert answer["Location"] == "/mijn/in/code"
        work()
        phone.type_code(newest_code())
        phone.type_birth_date()
        assert "De Es" in inside.get("/mijn/scholen").content.decode()

    def test_a_partners_record_is_not_joined_with_the_partners_number_and_the_childs_birth_date(
        self, inside, phone, family
    ):
        """Somebody inside who holds the partner's telephone for a moment needs the partner's PIN."""
        partner = family.guardians[1]
        phone.client = inside
        inside.post("/mijn/scholen", {"contact": address_of(partner)})
        work()
        phone.type_code(newest_code())
        assert phone.type_birth_date().status_code == 409
        assert not JoinedRecord.unscoped.filter(guardian=partner).exists()

    def test_a_partner_sees_nothing_of_the_other(self, family):
        mother, father = family.guardians
        seen = Client()
        open_space(seen, father)
        for path in ("/mijn/", "/mijn/instellingen", "/mijn/scholen"):
            text = seen.get(path).content.decode()
            assert mother.first_name not in text
            assert not [each.address for each in mother.channels.all() if each.address in text]

    def test_leaving_takes_one_school_out_and_the_last_closes_the_space(self, client, family):
        other = make_family(make_class(make_school("De Es")))
        open_space(client, family.guardian, other.guardian)
        assert client.post(f"/mijn/scholen/{other.guardian.pk}/weg")["Location"] == "/mijn/scholen"
        assert "De Es" not in client.get("/mijn/scholen").content.decode()
        client.post(f"/mijn/scholen/{family.guardian.pk}/weg")
        assert client.get("/mijn/").status_code == 303

    def test_a_record_of_somebody_else_cannot_be_taken_out(self, inside, family):
        assert inside.post(f"/mijn/scholen/{family.guardians[1].pk}/weg").status_code == 404
        assert inside.post(f"/mijn/scholen/{uuid4()}/weg").status_code == 404

    def test_joining_and_leaving_are_in_the_history_without_a_number(self, phone, school_class):
        family = make_family(school_class)
        _come_in_alone(phone, family)
        entry = AuditEntry.objects.get(action="joined own space")
        assert (entry.actor_kind, entry.subject_id) == ("guardian", family.guardian.pk)
        assert address_of(family.guardian) not in str(list(AuditEntry.objects.values()))


class TestSettings:
    def test_language_and_channel_are_saved_for_all_records_without_a_new_code(self, client, family):
        other = make_family(make_class(make_school("De Es")), channels=("sms", "email"))
        open_space(client, family.guardian, other.guardian)
        answer = client.post("/mijn/instellingen", {"language": "tr", "channel": "email", "listening": "1"})
        assert answer.status_code == 303
        for guardian in (family.guardian, other.guardian):
            guardian.refresh_from_db()
            assert guardian.language_skills.order_by("rank").first().tag == "tr"
            assert guardian.channels.order_by("rank").first().kind == "email"
            assert guardian.prefers_listening
        assert family.guardians[1].language_skills.get().tag == "nl"

    def test_a_choice_that_is_not_offered_changes_nothing(self, inside, family):
        assert inside.post("/mijn/instellingen", {"language": "xx", "channel": "sms"}).status_code == 400
        assert family.guardian.language_skills.get().tag == "nl"

    def test_a_new_number_is_added_only_with_the_code_that_went_to_it(self, inside, family):
        inside.post("/mijn/nummer", {"contact": NEW})
        work()
        wrong = "000000" if newest_code() != "000000" else "111111"
        assert inside.post("/mijn/nummer/code", {"code": wrong}).status_code == 400
        assert family.guardian.channels.count() == 2
        assert inside.post("/mijn/nummer/code", {"code": newest_code()})["Location"] == "/mijn/instellingen?ok=nummer"
        assert "+32460008888" in [each.address for each in family.guardian.channels.all()]
        family.guardian.refresh_from_db()
        assert "mobile" in family.guardian.own_fields

    def test_a_new_number_does_not_open_the_door_for_the_code_of_another_space(self, inside, family, school_class):
        inside.post("/mijn/nummer", {"contact": NEW})
        work()
        stranger = Client()
        open_space(stranger, make_family(school_class, child="Omar").guardian)
        stranger.cookies["mijn-in"] = inside.cookies["mijn-in"].value
        answer = stranger.post("/mijn/nummer/code", {"code": newest_code()})
        assert answer["Location"] == "/mijn/instellingen" and not Channel.unscoped.filter(address_hash="").exists()
        assert family.guardian.channels.count() == 2

    def test_a_number_of_a_pupil_is_refused_kindly(self, inside, family):
        write_pupil_contacts(family.child.organisation_id, ["+32460008888"])
        answer = inside.post("/mijn/nummer", {"contact": NEW})
        assert answer.status_code == 400 and "Dit is van een kind" in answer.content.decode()
        assert not Entry.objects.exists()

    def test_the_number_that_opened_the_space_stays_and_another_goes(self, inside, family):
        page = inside.get("/mijn/instellingen").content.decode()
        assert "Hiermee bent u hier binnen" in page
        opened, other = (family.guardian.channels.get(kind=kind) for kind in ("sms", "email"))
        assert inside.post("/mijn/nummer/weg", {"number": str(opened.pk)}).status_code == 409
        assert inside.post("/mijn/nummer/weg", {"number": str(other.pk)}).status_code == 303
        assert list(family.guardian.channels.values_list("kind", flat=True)) == ["sms"]

    def test_a_partners_number_cannot_be_taken_away_or_confirmed(self, inside, family):
        theirs = str(family.guardians[1].channels.first().pk)
        assert inside.post("/mijn/nummer/weg", {"number": theirs}).status_code == 404
        assert inside.post("/mijn/nummer/ok", {"number": theirs}).status_code == 404


class TestSeptember:
    def test_once_in_a_school_year_the_space_asks_whether_a_number_is_still_right(self, inside, family):
        for channel in family.guardian.channels.all():
            assert channel.address in inside.get("/mijn/").content.decode()
            inside.post("/mijn/nummer/ok", {"number": str(channel.pk)})
        assert "Is dit nog van u?" not in inside.get("/mijn/").content.decode()
        Channel.unscoped.update(confirmed_on="2026-08-31")
        assert "Is dit nog van u?" in inside.get("/mijn/").content.decode()

    def test_who_came_in_with_a_code_to_the_number_is_not_asked_about_it(self, phone, school_class):
        family = make_family(school_class, languages=("nl",))
        _come_in_alone(phone, family)
        assert "Is dit nog van u?" not in phone.client.get("/mijn/").content.decode()


@pytest.mark.parametrize("path", ["/mijn/", "/mijn/instellingen", "/mijn/scholen"])
def test_a_page_costs_as_many_queries_for_three_records_as_for_one(path, school_class):
    counts = []
    for number in (1, 3):
        guardians = [make_family(make_class(make_school(f"School {number}{at}"))).guardian for at in range(number)]
        for guardian in guardians:
            add_channel(guardian, "email", f"{guardian.pk}@gezin.example", rank=2)
        client = Client()
        open_space(client, *guardians)
        with CaptureQueriesContext(connection) as made:
            assert client.get(path).status_code == 200
        counts.append(len(made))
    assert counts[0] == counts[1]
    assert counts[0] <= 9
