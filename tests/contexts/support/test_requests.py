"""A guardian asks for help, as the telephone and the database show it."""

from datetime import time

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from schoolpoort.contexts.accounts.api import Role
from schoolpoort.contexts.support.enums import RequestOrigin, RequestState
from schoolpoort.contexts.support.models import HelpRequest, RequestWindow
from schoolpoort.contexts.worklist.api import Task, TaskKind, TaskState
from tests.contexts.support.network import make_request, signed_in
from tests.factories.families import add_channel
from tests.factories.own_space import open_space
from tests.factories.parent_messages import send_to_class
from tests.factories.schools import make_teacher, make_user
from tests.factories.supporters import make_supporter

pytestmark = pytest.mark.django_db
HELP = reverse("support:own-help")


def form_url(network, kind="help-come-with-me"):
    return reverse("support:own-ask", args=[network.school.pk, kind])


def send_url(network, kind="help-come-with-me"):
    return reverse("support:own-send", args=[network.school.pk, kind])


def requests_of(network):
    return list(HelpRequest.objects.within(network.scope))


FORM = {"day": ["2"], "part": ["afternoon"], "language": "ar", "gender": "woman", "place": "site", "text": "شكرا"}


def test_a_guardian_asks_with_a_few_taps_in_the_own_language(phone, network):
    make_teacher(network.school_class)
    open_space(phone, network.guardian)
    home = phone.get(reverse("own_space:home")).content.decode()
    assert HELP in home and "طلب المساعدة" in home
    assert 'dir="rtl"' in phone.get(form_url(network)).content.decode()
    answer = phone.post(send_url(network), FORM)
    assert answer.status_code == 303
    page = phone.get(answer["Location"]).content.decode()
    assert "شكراً لكم. نبحث عن شخص مناسب" in page
    request = requests_of(network)[0]
    assert (request.guardian, request.language, request.wish_gender) == (network.guardian, "ar", "woman")
    window = RequestWindow.objects.within(network.scope).get(request=request)
    assert (window.weekday, window.starts, window.ends) == (2, time(13), time(17))
    assert Task.objects.within(network.scope).get(kind=TaskKind.HELP).guardian == network.guardian


@pytest.mark.parametrize(
    ("name", "age", "words"),
    [("Samir", "14", "دون 18 سنة"), ("Samir", "", "كم عمر هذا الشخص")],
)
def test_a_brother_of_fourteen_is_refused_kindly_and_nothing_is_kept(phone, network, name, age, words):
    open_space(phone, network.guardian)
    answer = phone.post(send_url(network), {**FORM, "name": name, "age": age})
    page = answer.content.decode()
    assert answer.status_code == 400
    assert words in page
    # What was typed stays, so that nobody begins again.
    assert "شكرا" in page
    assert requests_of(network) == []


def test_an_adult_whom_the_guardian_knows_is_kept_by_first_name(phone, network):
    open_space(phone, network.guardian)
    phone.post(send_url(network), {**FORM, "name": "Samir", "age": "34"})
    assert requests_of(network)[0].own_person == "Samir"


@pytest.mark.parametrize(
    ("change", "phrase"),
    [
        ({"day": [], "part": []}, "اختاروا يوماً ووقتاً"),
        ({"day": [], "fixed_day": "2026-11-20", "fixed_time": "10:00"}, "هذا اليوم مضى"),
        ({"day": [], "fixed_day": "2026-12-02"}, "اختاروا يوماً ووقتاً"),
        ({"language": "xx"}, ""),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_kept(phone, network, change, phrase):
    open_space(phone, network.guardian)
    answer = phone.post(send_url(network), {**FORM, **change})
    assert answer.status_code == 400
    assert 'role="alert"' in answer.content.decode() and phrase in answer.content.decode()
    assert requests_of(network) == []


def test_the_language_shows_how_many_adults_are_left_and_can_be_chosen_anyway(phone, network):
    make_supporter(network.town, "Layla")
    make_supporter(network.town, "Jong", birth_date="2010-01-01")
    open_space(phone, network.guardian)
    page = phone.get(form_url(network)).content.decode()
    assert "شخصان بالغان" in page
    page = phone.get(form_url(network, "help-interpret")).content.decode()
    assert "لا أحد متفرغ الآن" in page
    assert phone.post(send_url(network, "help-interpret"), FORM).status_code == 303


def test_a_partner_never_sees_it(phone, network):
    request = make_request(network.guardian, note="Alleen voor mij: mijn man mag dit niet weten")
    partner = network.family.guardians[1]
    open_space(phone, partner)
    assert partner.household == network.guardian.household
    page = phone.get(HELP).content.decode()
    assert "Alleen voor mij" not in page and str(request.pk) not in page
    for name in ("own-more", "own-keep-more", "own-take-back"):
        address = reverse(f"support:{name}", args=[request.pk])
        asked = phone.get(address) if name == "own-more" else phone.post(address, FORM)
        assert asked.status_code == 404
    request.refresh_from_db()
    assert request.state == RequestState.ASKED


def test_a_school_that_is_not_joined_cannot_be_asked(phone, network, school_class):
    from tests.factories.schools import make_class, make_school

    other = make_class(make_school("De Beuk"))
    open_space(phone, network.guardian)
    address = reverse("support:own-ask", args=[other.organisation_id, "help-come-with-me"])
    assert phone.get(address).status_code == 404


def test_it_is_taken_back_and_the_task_goes(phone, network):
    make_teacher(network.school_class)
    request = make_request(network.guardian)
    open_space(phone, network.guardian)
    phone.post(reverse("support:own-take-back", args=[request.pk]))
    request.refresh_from_db()
    assert request.state == RequestState.WITHDRAWN and request.closed_at is not None
    assert Task.objects.within(network.scope).get(kind=TaskKind.HELP).state == TaskState.DONE


def test_a_tap_at_a_message_is_one_request_that_can_say_more(phone, network):
    add_channel(network.guardian, "letter", rank=2)
    sent = send_to_class(network.school_class)
    for _ in range(2):
        phone.post(sent.address(network.guardian, "/help"), {"picked": "help-interpret"})
    request = requests_of(network)[0]
    assert len(requests_of(network)) == 1
    assert (request.origin, request.kind, request.language) == (RequestOrigin.MESSAGE, "help-interpret", "ar")
    assert request.child == network.family.child
    open_space(phone, network.guardian)
    phone.post(reverse("support:own-keep-more", args=[request.pk]), FORM)
    assert RequestWindow.objects.within(network.scope).filter(request=request).count() == 1


def test_asking_to_be_called_or_to_pay_needs_no_helper(phone, network):
    sent = send_to_class(network.school_class)
    for kind in ("help-call-me", "help-pay"):
        phone.post(sent.address(network.guardian, "/help"), {"picked": kind})
    assert requests_of(network) == []


def test_the_page_costs_the_same_for_one_request_and_for_three(phone, network):
    open_space(phone, network.guardian)
    counts = []
    for rounds in (1, 2):
        for _ in range(rounds):
            make_request(network.guardian)
        with CaptureQueriesContext(
            connection,
        ) as queries:
            assert phone.get(HELP).status_code == 200
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_only_who_looks_for_helpers_is_led_from_a_task_to_the_request(network, bridge_figure):
    request = make_request(network.guardian)
    page = reverse("support:request", args=[request.pk])
    shown = signed_in(bridge_figure).get(reverse("worklist:mine")).content.decode()
    assert page in shown
    administrator = make_user(network.school, Role.SCHOOL_ADMINISTRATOR, "An")
    everything = signed_in(administrator).get(reverse("worklist:school")).content.decode()
    assert str(TaskKind.HELP.label) in everything and page not in everything
