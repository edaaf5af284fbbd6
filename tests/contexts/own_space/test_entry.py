"""Coming in: a code to the contact point and a fact that the school holds; nothing says whether a number is known."""

import re
from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from schoolpoort.contexts.delivery.api import Delivery
from schoolpoort.contexts.own_space.models import Entry, JoinedRecord
from schoolpoort.contexts.own_space.services.entries import begin_at_link, try_code
from schoolpoort.contexts.own_space.services.facts import FactResult, try_birth_date
from schoolpoort.contexts.own_space.services.pins import give_pin
from schoolpoort.contexts.people.api import Channel, ChannelHealth, Guardianship
from schoolpoort.contexts.people.services.contact_points import write_pupil_contacts
from schoolpoort.core import clock, jobs
from tests.contexts.own_space.conftest import BORN, address_of, codes_sent, newest_code, work
from tests.factories.families import add_channel, make_family
from tests.factories.schools import make_class, make_school, make_teacher

UNKNOWN = "0460 00 99 99"


@pytest.fixture
def family(school_class):
    return make_family(school_class, languages=("ar",))


@pytest.fixture
def number(family):
    return address_of(family.guardian)


def without_tokens(answer) -> str:
    return re.sub(r'name="csrfmiddlewaretoken" value="\w+"', "", answer.content.decode())


class TestCodeAndFact:
    def test_a_mother_comes_in_with_her_number_a_code_and_her_childs_birth_date(self, phone, family, number):
        answer = phone.come_in(number)
        assert (answer.status_code, answer["Location"]) == (303, "/mijn/")
        assert "مساحتي الخاصة" in phone.client.get("/mijn/").content.decode()
        record = JoinedRecord.unscoped.get()
        assert record.guardian == family.guardian and record.ended_at is None

    def test_a_mail_address_works_as_well_whatever_its_capitals(self, phone, school_class):
        address = address_of(make_family(school_class, channels=("email",)).guardian)
        assert phone.come_in(address.upper())["Location"] == "/mijn/"

    def test_digits_of_another_script_are_digits(self, phone, number):
        phone.type_contact(number)
        arabic = newest_code().translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
        assert phone.type_code(arabic)["Location"] == "/mijn/in/wie"

    def test_the_code_alone_opens_nothing(self, phone, number):
        phone.type_contact(number)
        assert phone.type_code(newest_code())["Location"] == "/mijn/in/wie"
        assert not phone.is_inside()

    def test_the_fact_without_the_code_opens_nothing(self, phone, number):
        phone.type_contact(number)
        phone.type_birth_date()
        assert not phone.is_inside() and not JoinedRecord.unscoped.exists()

    def test_a_code_works_once(self, phone, another_phone, number):
        phone.come_in(number)
        cookie = phone.client.cookies["mijn-in"].value
        assert cookie == ""
        assert Entry.objects.get().closed_at is not None

    def test_a_code_is_too_old_after_ten_minutes(self, phone, number):
        phone.type_contact(number)
        with clock.clock_at(clock.now() + timedelta(minutes=11)):
            answer = phone.type_code(newest_code())
        assert answer.status_code == 400 and "De code is te oud" in answer.content.decode()

    def test_five_wrong_codes_and_the_right_one_comes_too_late(self, phone, number):
        phone.type_contact(number)
        wrong = "000000" if newest_code() != "000000" else "111111"
        for _ in range(5):
            phone.type_code(wrong)
        phone.type_code(newest_code())
        assert not phone.is_inside() and Entry.objects.get().code_passed_at is None

    def test_a_day_that_does_not_exist_is_wrong_and_not_an_error(self, phone, number):
        phone.type_contact(number)
        phone.type_code(newest_code())
        answer = phone.client.post("/mijn/in/wie", {"day": "31", "month": "2", "year": "2018"})
        assert answer.status_code == 400 and 'role="alert"' in answer.content.decode()

    def test_a_birth_date_that_is_not_whole_costs_no_try(self, phone, number):
        phone.type_contact(number)
        phone.type_code(newest_code())
        phone.client.post("/mijn/in/wie", {"day": "4", "month": "3"})
        assert Entry.objects.get().fact_tries == 0


class TestRecycledNumber:
    def test_a_new_holder_who_knows_no_birth_date_is_refused_after_three_tries(self, phone, number):
        phone.type_contact(number)
        phone.type_code(newest_code())
        answers = [phone.type_birth_date(date(2019, 1, day)) for day in (1, 2, 3)]
        assert [each.status_code for each in answers] == [400, 400, 400]
        assert "Vraag een nieuwe code" in answers[-1].content.decode()
        phone.type_birth_date(BORN)
        assert not phone.is_inside() and not JoinedRecord.unscoped.exists()

    def test_no_page_names_a_school_or_a_person_before_the_fact_fits(self, phone, family, number):
        pages = [phone.type_contact(number), phone.client.get("/mijn/in/code"), phone.type_code(newest_code())]
        pages += [phone.client.get("/mijn/in/wie"), phone.type_birth_date(date(2019, 1, 1))]
        for page in pages:
            text = page.content.decode() + str(page.headers)
            assert not [word for word in ("De Linde", "Haddad", "Yara", family.guardian.first_name) if word in text]
        sent = Delivery.unscoped.get(kind="own_space.code").content
        assert "De Linde" not in sent and "Yara" not in sent

    def test_the_parent_is_not_locked_out_by_who_tries_with_the_number(self, phone, another_phone, family, number):
        stranger = another_phone()
        for _ in range(6):
            stranger.type_contact(number)
        assert phone.type_contact(number).status_code == 429
        begin_at_link(family.guardian, "ar")
        work()
        assert len(codes_sent()) == 6

    def test_who_gets_the_number_later_does_not_come_back_to_the_old_space(self, phone, another_phone, family, number):
        """The school gives the number to another guardian: that is another record, and another space."""
        phone.come_in(number)
        Channel.unscoped.filter(guardian=family.guardian).delete()
        other = make_family(family.child.enrolments.get().school_class, child="Omar", last_name="Demir")
        add_channel(other.guardian, "sms", number, rank=0)
        newcomer = another_phone()
        newcomer.come_in(number)
        assert newcomer.is_inside() and not phone.is_inside()
        spaces = set(JoinedRecord.unscoped.values_list("space_id", flat=True))
        assert len(spaces) == 2


class TestNothingIsGivenAway:
    def test_a_number_that_nobody_knows_gets_the_same_answers(self, phone, another_phone, number):
        stranger = another_phone()
        for known, unknown in (
            (phone.type_contact(number), stranger.type_contact(UNKNOWN)),
            (phone.client.get("/mijn/in/code"), stranger.client.get("/mijn/in/code")),
            (phone.type_code("abc"), stranger.type_code("abc")),
        ):
            assert known.status_code == unknown.status_code
            assert without_tokens(known) == without_tokens(unknown)
            assert set(known.headers) == set(unknown.headers)
        assert len(codes_sent()) == 1

    def test_the_same_work_is_done_while_somebody_waits(
        self, another_phone, number, django_capture_on_commit_callbacks
    ):
        # The first try of an address begins its count; after that all are alike.
        another_phone().type_contact("0460 00 98 98")
        counts, queued = [], []
        for contact in (number, UNKNOWN):
            with CaptureQueriesContext(connection) as made, django_capture_on_commit_callbacks() as later:
                another_phone().client.post("/mijn/in/", {"contact": contact})
            counts.append(len(made))
            queued.append(len(later))
        assert counts[0] == counts[1] and queued == [1, 1]
        assert not codes_sent()

    def test_too_many_codes_is_said_to_all_alike(self, phone, another_phone, number):
        answers = []
        for contact in (number, UNKNOWN):
            visitor = another_phone()
            statuses = [visitor.type_contact(contact).status_code for _ in range(6)]
            answers.append(statuses)
        assert answers[0] == answers[1] == [303] * 5 + [429]

    def test_who_types_number_after_number_is_slowed_down(self, phone, db):
        statuses = [phone.client.post("/mijn/in/", {"contact": f"0460 00 {at:04d}"}).status_code for at in range(61)]
        assert set(statuses[:60]) == {303} and statuses[60] == 429

    @pytest.mark.parametrize("typed", ["", "hallo", "12", "a@b", "+32 15 00 00 00", "x" * 5000, "\x00\u202e@"])
    def test_what_is_no_number_gets_a_kind_sentence(self, phone, db, typed):
        answer = phone.type_contact(typed)
        assert answer.status_code == 400
        assert "Schrijf een telefoonnummer of een e-mailadres." in answer.content.decode()
        assert not Entry.objects.exists()


class TestSharedNumbers:
    def test_partners_with_one_number_and_one_child_need_a_pin(self, phone, school_class):
        family = make_family(school_class, guardians=2)
        mother, father = family.guardians
        shared = address_of(mother)
        Channel.unscoped.filter(guardian=father).delete()
        add_channel(father, "sms", shared)
        answer = phone.come_in(shared)
        assert answer.status_code == 409 and "Meer mensen gebruiken dit nummer" in answer.content.decode()
        assert not JoinedRecord.unscoped.exists()
        page = answer.content.decode()
        assert mother.first_name not in page and father.first_name not in page
        pin = give_pin(father, make_teacher(school_class))
        assert phone.type_pin(pin)["Location"] == "/mijn/"
        assert JoinedRecord.unscoped.get().guardian == father

    def test_a_link_of_one_partner_on_a_shared_telephone_needs_a_pin_too(self, phone, school_class):
        mother, father = make_family(school_class, guardians=2).guardians
        Channel.unscoped.filter(guardian=father).delete()
        add_channel(father, "sms", address_of(mother))
        begun = begin_at_link(mother, "nl")
        work()
        try_code(begun.pk, newest_code())
        begun.refresh_from_db()
        assert try_birth_date(begun, BORN).result == FactResult.PIN_NEEDED

    def test_the_same_person_at_two_schools_joins_both_only_where_the_fact_fits(self, phone, family, number):
        second = make_family(make_class(make_school("De Es")), child="Sami")
        third = make_family(make_class(make_school("De Berk")), child="Nour")
        for each, born in ((second, BORN), (third, date(2015, 5, 5))):
            each.child.birth_date = born
            each.child.save()
            each.guardian.first_name = family.guardian.first_name
            each.guardian.save()
            Channel.unscoped.filter(guardian=each.guardian).delete()
            add_channel(each.guardian, "sms", number)
        phone.come_in(number)
        joined = set(JoinedRecord.unscoped.values_list("guardian_id", flat=True))
        assert joined == {family.guardian.pk, second.guardian.pk}
        assert "De Berk" not in phone.client.get("/mijn/scholen").content.decode()

    def test_another_first_name_at_another_school_is_another_person(self, phone, family, number):
        partner = make_family(make_class(make_school("De Es")), child="Yara").guardian
        Channel.unscoped.filter(guardian=partner).delete()
        add_channel(partner, "sms", number)
        assert phone.come_in(number).status_code == 409
        assert not JoinedRecord.unscoped.exists()

    def test_a_grandmother_with_another_child_on_the_same_number_is_told_apart_by_the_date(self, phone, family, number):
        cousin = make_family(family.child.enrolments.get().school_class, child="Lina")
        cousin.child.birth_date = date(2019, 9, 9)
        cousin.child.save()
        Channel.unscoped.filter(guardian=cousin.guardian).delete()
        add_channel(cousin.guardian, "sms", number)
        phone.come_in(number, date(2019, 9, 9))
        assert JoinedRecord.unscoped.get().guardian == cousin.guardian


class TestWhoseNumber:
    def test_a_number_of_a_pupil_gets_no_code(self, phone, family, number):
        write_pupil_contacts(family.child.organisation_id, [number])
        assert phone.type_contact(number).status_code == 303
        assert codes_sent() == []

    def test_a_number_that_bounced_gets_no_code(self, phone, number):
        Channel.unscoped.update(health=ChannelHealth.BROKEN)
        phone.type_contact(number)
        assert codes_sent() == []

    def test_a_guardian_who_left_the_school_gets_no_code(self, phone, family, number):
        family.guardian.gone_since = clock.today()
        family.guardian.save()
        phone.type_contact(number)
        assert codes_sent() == []

    def test_a_child_who_left_is_no_fact_any_more(self, phone, family, number):
        sibling = make_family(family.child.enrolments.get().school_class, child="Sara").child
        sibling.birth_date = date(2020, 2, 2)
        sibling.save()
        Guardianship.objects.create(organisation=sibling.organisation, child=sibling, guardian=family.guardian)
        family.child.gone_since = clock.today()
        family.child.save()
        assert phone.come_in(number).status_code == 400
        assert phone.type_birth_date(date(2020, 2, 2))["Location"] == "/mijn/"

    def test_the_job_that_runs_twice_sends_one_code(self, phone, number):
        phone.type_contact(number)
        jobs.run("own_space.send_code", str(Entry.objects.get().pk))
        assert len(codes_sent()) == 1


def test_the_door_speaks_the_language_of_the_telephone_and_another_at_a_tap(phone, db):
    arabic = phone.client.get("/mijn/in/", headers={"accept-language": "ar-SY,ar;q=0.9"}).content.decode()
    assert 'lang="ar" dir="rtl"' in arabic
    ukrainian = phone.client.get("/mijn/in/?taal=uk", headers={"accept-language": "ar"}).content.decode()
    assert '<html lang="uk"' in ukrainian
    assert '<html lang="nl"' in phone.client.get("/mijn/in/?taal=xx").content.decode()


def test_without_a_session_every_page_inside_leads_to_the_door(phone, db):
    for name in ("home", "settings", "schools", "number-code"):
        answer = phone.client.get(reverse(f"own_space:{name}"))
        assert (answer.status_code, answer["Location"]) == (303, "/mijn/in/")
