"""The ladder ends in the lightest help that is enough, never in a child; terms know weekends and holidays."""

from datetime import date, datetime, time
from itertools import product

import pytest
from django.urls import reverse

from schoolpoort.contexts.contact_moments.enums import BookingState
from schoolpoort.contexts.contact_moments.models import InterpreterBooking
from schoolpoort.contexts.contact_moments.policies.interpreter_terms import (
    interpreted_minutes,
    slots_needed,
    terms_of,
)
from schoolpoort.contexts.contact_moments.policies.ladder import (
    Dutch,
    Rung,
    Setting,
    Shared,
    Situation,
    Talk,
    lightest_help,
)
from schoolpoort.contexts.contact_moments.policies.working_days import easter, public_holidays, working_days_before
from schoolpoort.contexts.contact_moments.services.ladder_words import WORDS
from schoolpoort.contexts.worklist.api import Task, TaskState
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope

EVERYTHING = [Situation(*each) for each in product(Talk, Dutch, Shared, Setting)]


@pytest.mark.parametrize(
    ("talk", "dutch", "shared", "setting", "rung"),
    [
        ("sensitive", "enough", "nobody", "present", "plain-dutch"),
        ("practical", "a-bit", "nobody", "now", "pictures"),
        ("practical", "not-yet", "together", "now", "contact-language"),
        ("about-child", "not-yet", "colleague", "present", "colleague"),
        ("practical", "not-yet", "nobody", "remote", "phone"),
        ("sensitive", "not-yet", "colleague", "now", "phone"),
        ("about-child", "a-bit", "nobody", "remote", "video"),
        ("information", "not-yet", "nobody", "present", "language-help"),
        ("about-child", "not-yet", "nobody", "present", "interpreter"),
        ("sensitive", "a-bit", "colleague", "present", "interpreter"),
    ],
)
def test_the_lightest_help_that_is_enough(talk, dutch, shared, setting, rung) -> None:
    situation = Situation(Talk(talk), Dutch(dutch), Shared(shared), Setting(setting))
    assert lightest_help(situation) == Rung(rung)


def test_every_situation_has_help_and_every_rung_is_reached() -> None:
    assert {lightest_help(each) for each in EVERYTHING} == set(Rung) == set(WORDS)


def test_more_dutch_or_a_lighter_talk_never_asks_for_heavier_help() -> None:
    weight = {rung: number for number, rung in enumerate(Rung)}
    order = list(Dutch)
    for each in EVERYTHING:
        for better in order[: order.index(each.dutch)]:
            lighter = Situation(each.talk, better, each.shared, each.setting)
            assert weight[lightest_help(lighter)] <= weight[lightest_help(each)]


def test_what_is_sensitive_is_never_for_a_colleague_or_a_half_language() -> None:
    for each in EVERYTHING:
        if each.talk is Talk.SENSITIVE and each.dutch is not Dutch.ENOUGH:
            assert lightest_help(each) in {Rung.PHONE, Rung.VIDEO, Rung.INTERPRETER}


@pytest.mark.parametrize(
    ("year", "day"), [(2024, date(2024, 3, 31)), (2026, date(2026, 4, 5)), (2038, date(2038, 4, 25))]
)
def test_easter(year, day) -> None:
    assert easter(year) == day


def test_ascension_and_armistice_are_no_working_days() -> None:
    assert {date(2027, 5, 6), date(2026, 11, 11), date(2027, 3, 29)} <= public_holidays(2026) | public_holidays(2027)
    assert len(public_holidays(2026)) == 10


@pytest.mark.parametrize(
    ("day", "ask_by", "free_day"),
    [
        (date(2026, 11, 26), date(2026, 11, 24), date(2026, 11, 25)),
        (date(2026, 11, 30), date(2026, 11, 26), date(2026, 11, 27)),  # over a weekend
        (date(2026, 11, 12), date(2026, 11, 9), date(2026, 11, 10)),  # over 11 November
        (date(2027, 1, 4), date(2026, 12, 30), date(2026, 12, 31)),  # over new year
    ],
)
def test_terms_skip_weekends_and_holidays(day, ask_by, free_day) -> None:
    terms = terms_of(day)
    assert terms.ask_by == ask_by
    assert terms.free_until == datetime.combine(free_day, time(10), tzinfo=clock.LOCAL_ZONE)
    assert terms.cancelling_is_free(datetime.combine(free_day, time(9, 59), tzinfo=clock.LOCAL_ZONE))
    assert not terms.cancelling_is_free(datetime.combine(free_day, time(10), tzinfo=clock.LOCAL_ZONE))


def test_counting_back_no_days_is_the_day_itself() -> None:
    assert working_days_before(date(2026, 11, 22), 0) == date(2026, 11, 22)


@pytest.mark.parametrize(("talk", "booked", "slots"), [(10, 15, 2), (15, 25, 2), (20, 30, 2), (60, 90, 2), (7, 15, 3)])
def test_an_interpreted_talk_takes_half_as_long_again(talk, booked, slots) -> None:
    assert interpreted_minutes(talk) == booked
    assert slots_needed(talk) == slots


ANSWERS = {"talk": "about-child", "dutch": "not-yet", "shared": "nobody", "setting": "present"}
BOOKING = {
    "day": "2026-12-03",
    "starts": "15:30",
    "talk_minutes": "10",
    "channel": "on_site",
    "place": "Schoolstraat 1, 2800 Mechelen",
    "language": "ar",
    "region": "Syrië",
    "topic": "Rapport van het tweede leerjaar",
    "contact": "Bea, 015 00 00 00",
}


def test_the_questions_lead_to_help_without_script_and_say_kindly_that_no_child_interprets(scene) -> None:
    client = scene.client("teacher")
    assert "Een kind of jongere tolkt nooit" in client.get("/choose-help/").content.decode()
    page = client.post("/choose-help/", ANSWERS).content.decode()
    assert "Een sociaal tolk" in page
    assert "Vul de aanvraag in" in page
    assert "Een kind of jongere tolkt nooit" in page


def test_a_question_without_an_answer_is_asked_again_and_the_others_stay(scene) -> None:
    answer = scene.client("teacher").post("/choose-help/", {**ANSWERS, "dutch": ""})
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "Kies wat het best past" in page
    assert 'value="about-child" required' in page or "checked" in page


def test_the_outcome_becomes_a_task_of_the_visitor_about_this_guardian(scene) -> None:
    address = reverse("contact_moments:choose-help-for", args=[scene.guardian.pk])
    assert scene.client("bridge").post(address, {**ANSWERS, "task": "1"}).status_code == 302
    task = Task.objects.within(Scope.of(scene.school.pk)).get()
    assert (task.owner, task.guardian) == (scene.people["bridge"], scene.guardian)
    assert "sociaal tolk" in task.text


def booked(scene, who="bridge", **fields):
    address = reverse("contact_moments:book-for", args=[scene.guardian.pk])
    client = scene.client(who)
    answer = client.post(address, {**BOOKING, **fields})
    return client, answer


def bookings(scene):
    return InterpreterBooking.objects.within(Scope.of(scene.school.pk))


def test_a_booking_takes_half_as_long_again_and_its_terms_are_watched_by_tasks(scene) -> None:
    client, answer = booked(scene)
    booking = bookings(scene).get()
    assert booking.minutes == 15
    tasks = Task.objects.within(Scope.of(scene.school.pk)).filter(state=TaskState.OPEN)
    assert tasks.get().due == date(2026, 12, 1)
    page = client.get(answer.url).content.decode()
    assert "Afzeggen is gratis" in page
    move = reverse("contact_moments:booking-move", args=[booking.pk])
    client.post(move, {"state": "asked"})
    assert tasks.get().due == date(2026, 12, 2)
    client.post(move, {"state": "confirmed"})
    assert not tasks.exists()
    client.post(move, {"state": "asked"})
    assert bookings(scene).get().state == BookingState.CONFIRMED


def test_what_goes_to_the_service_names_no_parent_and_no_child(scene) -> None:
    client, answer = booked(scene)
    page = client.get(answer.url)
    text = page.context["text"]
    for value in ("Arabisch (Syrië)", "donderdag 3 december 2026, 15:30", "15 minuten", "De Linde"):
        assert value in text
    for name in (scene.guardian.first_name, "Haddad", "Yara"):
        assert name not in text
        assert name not in page.context["mail"]
    booking = bookings(scene).get()
    paper = client.get(reverse("contact_moments:booking-paper", args=[booking.pk]))
    assert paper.content.startswith(b"%PDF-")


@pytest.mark.parametrize(
    "fields",
    [{"day": "2026-11-20"}, {"talk_minutes": "0"}, {"language": "nl"}, {"language": "xx"}, {"topic": ""}, {"day": ""}],
)
def test_a_wrong_booking_saves_nothing(scene, fields) -> None:
    _client, answer = booked(scene, **fields)
    assert answer.status_code == 422
    assert not bookings(scene).exists()
    assert not Task.objects.within(Scope.of(scene.school.pk)).exists()


def test_too_late_for_an_interpreter_on_site_is_said_and_another_way_offered(scene) -> None:
    client, answer = booked(scene, day="2026-11-24")
    assert "kies een tolk aan de telefoon" in client.get(answer.url).content.decode()


@pytest.mark.parametrize("who", ["administrator", "other teacher", "clb", "bridge elsewhere", "supporter", "nt2"])
def test_a_booking_is_seen_by_its_maker_and_by_who_cares_for_families(scene, who) -> None:
    booked(scene, "teacher")
    address = reverse("contact_moments:booking", args=[bookings(scene).get().pk])
    assert scene.client("care").get(address).status_code == 200
    assert scene.client(who).get(address).status_code == 404
