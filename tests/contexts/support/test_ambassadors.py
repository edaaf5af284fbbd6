"""Asking an ambassador: who reads a question, who never reads who asked, and what everybody may read."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from schoolpoort.contexts.support.enums import QuestionState
from schoolpoort.contexts.support.models import AmbassadorQuestion, BlockedPair, PublishedAnswer, TrainingDone
from schoolpoort.contexts.support.services.asking_ambassadors import ask_ambassador
from schoolpoort.contexts.support.tasks import hand_back_questions
from schoolpoort.core import clock
from schoolpoort.core.phrases import phrasebook
from schoolpoort.core.scope import Scope
from tests.contexts.support.network import letters, make_network, signed_in
from tests.factories.buddy_pairs import make_ambassador, make_answered
from tests.factories.families import make_family
from tests.factories.own_space import open_space
from tests.factories.schools import make_class, make_school
from tests.factories.supporters import make_support_town

pytestmark = pytest.mark.django_db
OWN, PLACE = reverse("support:own-ambassador"), reverse("support:place-questions")
LIST, PUBLIC = reverse("support:ambassadors"), reverse("support:answers")
TEXT = "هل يجب أن أدفع الرحلة المدرسية؟"
ALL_CHECKS = ["names", "school", "known"]


@pytest.fixture
def elif_(network):
    return make_ambassador(network.town)


def page(client, address):
    return client.get(address).content.decode()


def said(phrase_id, language="ar", **values):
    return phrasebook().text(phrase_id, [language], **values).text


def url(name, row):
    return reverse(f"support:{name}", args=[row.pk])


def test_a_question_is_asked_taken_and_answered_and_nobody_reads_who_asked(network, elif_, phone):
    open_space(phone, network.guardian)
    sent = phone.post(OWN, {"language": f"{network.school.pk}:ar", "text": TEXT})
    assert sent.status_code == 303 and said("ambassador-ask-sent") in page(phone, sent["Location"])
    question = AmbassadorQuestion.objects.within(network.scope).get()
    told = [each for each in letters() if said("ambassador-told-asked") in each]
    assert len(told) == 1 and TEXT not in told[0] and network.school.name not in told[0]

    place = signed_in(elif_.user)
    for _ in range(2):
        text = page(place, PLACE)
        assert TEXT in text and 'dir="rtl"' in text and "<script" not in text
        for secret in (network.guardian.first_name, network.guardian.last_name, network.school.name):
            assert secret not in text
        place.post(url("place-question-take", question))
    place.post(url("place-question-answer", question), {"text": "نعم، لكن يمكنكم الدفع على أقساط."})

    assert "على أقساط" in page(phone, OWN) and said("ambassador-state-answered") in page(phone, OWN)
    assert elif_.last_name not in page(phone, OWN)
    answered = [each for each in letters() if said("ambassador-told-answer") in each]
    assert len(answered) == 1 and "أقساط" not in answered[0] and TEXT not in answered[0]


def test_who_does_not_read_a_question(network, elif_, phone):
    """Another language, another town, no steps yet, somebody who may never meet the guardian, the partner."""
    ask_ambassador(network.guardian, "ar", TEXT)
    blocked = make_ambassador(network.town, "Buur")
    BlockedPair.objects.create(organisation=network.town, supporter=blocked, guardian=network.guardian)
    others = [
        make_ambassador(network.town, "Turks", ("tr", "nl")),
        make_ambassador(make_support_town("Verweg"), "Ver"),
        make_ambassador(make_network(make_class(make_school("De Beuk"))).town, "Beuk"),
        make_ambassador(network.town, "Nieuw", trained=False),
        blocked,
    ]
    question = AmbassadorQuestion.objects.within(network.scope).get()
    for each in others:
        client = signed_in(each.user)
        assert TEXT not in page(client, PLACE), each.first_name
        assert client.post(url("place-question-take", question)).status_code == 404
    assert not [each for each in letters() if "verweg" in each.lower()]
    open_space(phone, network.family.guardians[1])
    assert TEXT not in page(phone, OWN)
    assert phone.post(url("own-question-remove", question)).status_code == 404
    question.refresh_from_db()
    assert question.state == QuestionState.ASKED and TEXT in page(signed_in(elif_.user), PLACE)


def test_only_one_takes_it_and_it_can_be_given_back(network, elif_):
    other = make_ambassador(network.town, "Andere")
    question = ask_ambassador(network.guardian, "ar", TEXT)
    first, second = signed_in(elif_.user), signed_in(other.user)
    first.post(url("place-question-take", question))
    refused = second.post(url("place-question-take", question))
    assert refused.status_code == 404 and said("ambassador-gone") in refused.content.decode()
    assert second.post(url("place-question-answer", question), {"text": "x"}).status_code == 404
    first.post(url("place-question-answer", question), {"back": "1"})
    assert TEXT in page(second, PLACE)
    assert second.post(url("place-question-take", question)).status_code == 303
    empty = second.post(url("place-question-answer", question), {"text": "  "})
    assert empty.status_code == 422 and said("ambassador-problem-empty") in empty.content.decode()


def test_three_questions_a_day_and_an_empty_one_is_said(network, phone):
    open_space(phone, network.guardian)
    form = {"language": f"{network.school.pk}:ar", "text": TEXT}
    assert phone.post(OWN, {**form, "text": ""}).status_code == 422
    assert [phone.post(OWN, form).status_code for _ in range(4)] == [303, 303, 303, 429]
    assert phone.post(OWN, {**form, "language": "x:fr"}).status_code == 413
    assert AmbassadorQuestion.objects.within(network.scope).count() == 3
    with clock.clock_at(clock.now() + timedelta(days=1, minutes=1)):
        ask_ambassador(network.guardian, "ar", TEXT)


def test_a_guardian_takes_the_own_question_away(network, elif_, phone):
    question = make_answered(network.guardian, elif_, TEXT, "نعم")
    open_space(phone, network.guardian)
    phone.post(url("own-question-remove", question))
    assert not AmbassadorQuestion.objects.within(network.scope).exists() and TEXT not in page(phone, OWN)


def test_a_question_that_waits_goes_to_another_and_is_closed_in_the_end(network, elif_):
    question = ask_ambassador(network.guardian, "ar", TEXT)
    signed_in(elif_.user).post(url("place-question-take", question))
    hand_back_questions()
    question.refresh_from_db()
    assert question.state == QuestionState.TAKEN
    with clock.clock_at(clock.now() + timedelta(days=5)):
        hand_back_questions()
        hand_back_questions()
    question.refresh_from_db()
    assert (question.state, question.taken_by) == (QuestionState.ASKED, None)
    with clock.clock_at(clock.now() + timedelta(days=30)):
        hand_back_questions()
        question.refresh_from_db()
        closed = question.closed_at
        hand_back_questions()
    question.refresh_from_db()
    assert question.state == QuestionState.CLOSED and question.closed_at == closed


@pytest.mark.parametrize(
    ("change", "phrase"),
    [
        ({"check": ["names", "school"]}, "ambassador-problem-check"),
        ({"question": TEXT}, "ambassador-problem-own-words"),
        ({"answer": "اتصلوا على 0460 00 12 34"}, "ambassador-problem-known"),
        ({"answer": "اكتبوا إلى a@b.example"}, "ambassador-problem-known"),
        ({"answer": "في مدرسة De Linde"}, "ambassador-problem-known"),
        ({"question": ""}, "ambassador-problem-empty"),
    ],
)
def test_what_is_not_ready_is_not_published_and_stays_typed(network, elif_, change, phrase):
    question = make_answered(network.guardian, elif_, TEXT, "نعم")
    form = {"question": "من يدفع الرحلات؟", "answer": "اسألوا عن الأقساط.", "check": ALL_CHECKS, **change}
    refused = signed_in(elif_.user).post(url("place-question-publish", question), form)
    text = refused.content.decode()
    assert refused.status_code == 422 and said(phrase) in text and form["answer"] in text
    assert not PublishedAnswer.objects.within(Scope.of(network.town.pk)).exists()


def test_a_published_answer_is_for_everybody_without_the_guardians_words_and_can_go(network, elif_, coordinator):
    question = make_answered(network.guardian, elif_, TEXT, "نعم")
    place = signed_in(elif_.user)
    form = {"question": "من يدفع الرحلات؟", "answer": "اسألوا عن الأقساط.", "check": ALL_CHECKS}
    for _ in range(2):
        assert place.post(url("place-question-publish", question), form).status_code == 303
    row = PublishedAnswer.objects.within(Scope.of(network.town.pk)).get()
    public = page(Client(), f"{PUBLIC}?taal=ar")
    assert form["question"] in public and form["answer"] in public and 'dir="rtl"' in public
    for secret in (TEXT, network.guardian.first_name, network.school.name, elif_.first_name, elif_.last_name):
        assert secret not in public
    assert form["question"] not in page(Client(), f"{PUBLIC}?taal=tr")
    other = signed_in(make_ambassador(network.town, "Andere").user)
    assert other.post(url("place-answer-withdraw", row)).status_code == 404
    place.post(url("place-answer-withdraw", row))
    assert form["question"] not in page(Client(), f"{PUBLIC}?taal=ar")

    place.post(url("place-question-publish", question), form)
    again = PublishedAnswer.objects.within(Scope.of(network.town.pk)).get(withdrawn_at=None)
    assert form["question"] in page(signed_in(coordinator), LIST)
    signed_in(coordinator).post(url("withdraw-answer", again))
    assert form["question"] not in page(Client(), f"{PUBLIC}?taal=ar")


def test_a_coordinator_notes_steps_and_reads_no_question(network, coordinator):
    new = make_ambassador(network.town, "Nieuw", trained=False)
    ask_ambassador(network.guardian, "ar", TEXT)
    staff = signed_in(coordinator)
    assert TEXT not in page(staff, LIST) and "mag antwoorden" not in page(staff, LIST)
    days = {f"step-{number}": "2026-11-02" for number in range(1, 6)}
    staff.post(url("ambassador-training", new), {**days, "step-5": "2030-01-01"})
    assert TrainingDone.objects.within(Scope.of(network.town.pk)).count() == 4
    staff.post(url("ambassador-training", new), days)
    assert "mag antwoorden" in page(staff, LIST) and TEXT in page(signed_in(new.user), PLACE)

    staff.post(reverse("support:ambassador-steps"), {"steps": "Kennismaken\n\nKennismaken\nSamen oefenen"})
    listed = page(staff, LIST)
    assert "Samen oefenen" in listed and "mag antwoorden" not in listed
    assert TEXT not in page(signed_in(new.user), PLACE) and "Samen oefenen" in page(signed_in(new.user), PLACE)
    staff.post(reverse("support:ambassador-steps"), {"steps": ""})
    assert "mag antwoorden" in page(staff, LIST)


def test_pages_cost_the_same_with_one_and_three_rows(network, elif_, coordinator, phone):
    open_space(phone, network.guardian)
    place, staff = signed_in(elif_.user), signed_in(coordinator)
    costs = []
    for number in (1, 3):
        while PublishedAnswer.objects.within(Scope.of(network.town.pk)).count() < number:
            family = make_family(network.school_class, channels=("email",))
            for guardian in (network.guardian, family.guardian):
                AmbassadorQuestion.objects.create(
                    organisation=network.school, guardian=guardian, language="ar", text=TEXT, asked_at=clock.now()
                )
            make_ambassador(network.town, "Nog")
            PublishedAnswer.objects.create(
                organisation=network.town,
                supporter=elif_,
                language="ar",
                question=f"س {number}",
                answer="ج",
                published_on=clock.today(),
            )
        for client, address in ((phone, OWN), (place, PLACE), (staff, LIST), (Client(), PUBLIC)):
            client.get(address)
            with CaptureQueriesContext(connection) as queries:
                assert client.get(address).status_code == 200
            costs.append(len(queries))
    assert costs[:4] == costs[4:]
