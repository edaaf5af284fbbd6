"""From a need to a promise: proposals, invitations, the first yes, illness, and the question afterwards."""

import re
from datetime import UTC, datetime, time, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from icalendar import Calendar

from schoolpoort.contexts.accounts.api import LinkKind, Role
from schoolpoort.contexts.accounts.models import Link
from schoolpoort.contexts.organisations.api import Agreement, AgreementAim
from schoolpoort.contexts.own_space.api import make_feed
from schoolpoort.contexts.support import personal_data
from schoolpoort.contexts.support.enums import InvitationState, PromiseState, RequestState, Side
from schoolpoort.contexts.support.models import ClosingAnswer, Invitation, Promise, Share
from schoolpoort.contexts.support.services.inviting import Closed, Taken, accept
from schoolpoort.contexts.support.services.proposing import propose
from schoolpoort.core import audit, jobs
from schoolpoort.core.clock import clock_at
from schoolpoort.core.models import AuditEntry
from schoolpoort.core.scope import Scope
from tests.contexts.support.network import letter_to, letters, make_request, signed_in
from tests.factories.families import make_family
from tests.factories.own_space import open_space
from tests.factories.schools import make_class, make_school, make_user
from tests.factories.support_requests import WEDNESDAY, agree
from tests.factories.supporters import make_supporter

pytestmark = pytest.mark.django_db
#: The evening after the appointment of the tests.
AFTERWARDS = datetime(2026, 12, 2, 19, tzinfo=UTC)


def link_of(invitation) -> str:
    links = Link.objects.within(Scope.of(invitation.organisation_id)).filter(kind=LinkKind.INVITATION)
    return reverse("support:invitation", args=[links.get(subject_id=invitation.pk).token])


def address_of(supporter) -> str:
    return supporter.contacts.get().address


def state_of(row) -> str:
    row.refresh_from_db()
    return row.state


# Proposals


def test_the_one_who_fits_is_proposed_with_three_reasons(network):
    request = make_request(network.guardian)
    make_supporter(network.town, "Mia", languages=("nl",))
    proposal = propose([network.loaded(request)])[request.pk]
    assert [each.supporter for each in proposal.options] == [network.supporter]
    assert proposal.options[0].slot.starts == time(14, 30)
    assert len(proposal.options[0].reasons) == 3


def test_without_anybody_it_says_why_in_words_that_recruit(network, bridge_figure):
    make_request(network.guardian, language="ti")
    page = signed_in(bridge_figure).get(reverse("support:recruiting")).content.decode()
    assert "Niemand spreekt Tigrinya" in page


@pytest.mark.parametrize(
    "fields",
    [
        {"birth_date": "2010-01-01"},
        {"birth_date": ""},
        {"kinds": ("interpreter",)},
        {"households_at_most": 0},
        {"hours_per_month": 0},
        {"state": "paused"},
    ],
)
def test_nobody_is_proposed_who_may_not_help(network, fields):
    for row in (network.supporter,):
        row.state = "ended"
        row.save()
    make_supporter(network.town, "Ander", **fields)
    request = make_request(network.guardian)
    assert propose([network.loaded(request)])[request.pk].options == ()


def test_without_an_agreement_the_towns_supporters_are_not_there(network):
    other = make_class(make_school("De Beuk"))
    family = make_family(other, languages=("ar",), channels=("email",))
    request = make_request(family.guardian)
    from schoolpoort.contexts.support.queries.requests import request_in_scope

    loaded = request_in_scope(Scope.of(other.organisation_id), request.pk)
    assert propose([loaded])[request.pk].options == ()


def test_an_agreement_about_tasks_and_rooms_opens_no_help(network, coordinator):
    request = make_request(network.guardian)
    Agreement.objects.update(aim=AgreementAim.TOGETHER)
    assert propose([network.loaded(request)])[request.pk].options == ()
    desk = signed_in(coordinator)
    assert str(request.pk) not in desk.get(reverse("support:needs")).content.decode()
    assert desk.get(reverse("support:request", args=[request.pk])).status_code == 404
    Agreement.objects.update(aim=AgreementAim.EVERYTHING)
    assert desk.get(reverse("support:request", args=[request.pk])).status_code == 200


def test_a_supporter_is_proposed_to_one_of_two_at_the_same_hour(network):
    first = make_request(network.guardian)
    second = make_request(make_family(network.school_class, channels=("email",)).guardian)
    found = propose([network.loaded(first), network.loaded(second)])
    assert sorted(bool(each.options and each.options[0].first) for each in found.values()) == [False, True]


# Inviting


def test_the_invitation_names_nobody_and_opening_it_says_yes_to_nothing(phone, network):
    request = make_request(network.guardian, note="Geheim")
    [invitation] = network.invited(request)
    letter = letter_to(address_of(network.supporter))
    address = link_of(invitation)
    assert address in letter
    page = phone.get(address).content.decode()
    for hidden in (network.guardian.first_name, network.guardian.last_name, "Geheim", network.school.name, "Yara"):
        assert hidden not in page and hidden not in letter.replace(network.school.name, "")
    assert "2800 Mechelen" in page and "14:30" in page
    for _ in range(2):
        phone.head(address)
        phone.get(f"{address}/answer")
    assert state_of(invitation) == InvitationState.WAITING


def test_a_yes_in_two_taps_makes_a_promise_and_both_sides_are_told(phone, network):
    request = make_request(network.guardian)
    [invitation] = network.invited(request)
    address = link_of(invitation)
    assert phone.get(address).status_code == 200
    assert phone.post(f"{address}/answer", {"answer": "yes"}).status_code == 303
    assert state_of(request) == RequestState.PROMISED
    page = phone.get(address).content.decode()
    assert network.guardian.first_name in page and network.guardian.last_name not in page
    assert "Schoolstraat 1" in page
    told = letter_to(network.guardian.channels.get().address)
    assert network.supporter.first_name in told and network.supporter.last_name not in told
    assert "14:30" in told and "سيساعدكم" in told
    own = letter_to(address_of(network.supporter))
    assert network.guardian.first_name in own and network.guardian.last_name not in own
    # The same tap again changes nothing.
    phone.post(f"{address}/answer", {"answer": "yes"})
    assert Promise.objects.within(network.scope).count() == 1


def test_a_no_asks_the_next_and_after_the_last_the_need_is_back(phone, network):
    second = make_supporter(network.town, "Layla")
    request = make_request(network.guardian)
    one, two = network.invited(request)
    assert {one.supporter, two.supporter} == {network.supporter, second}
    assert (state_of(one), state_of(two)) == (InvitationState.WAITING, InvitationState.RESERVE)
    phone.post(f"{link_of(one)}/answer", {"answer": "no"})
    assert (state_of(one), state_of(two)) == (InvitationState.DECLINED, InvitationState.WAITING)
    phone.post(f"{link_of(two)}/answer", {"answer": "no"})
    assert state_of(request) == RequestState.ASKED
    assert propose([network.loaded(request)])[request.pk].options == ()


def test_no_answer_in_time_asks_the_next(network):
    make_supporter(network.town, "Layla")
    request = make_request(network.guardian)
    one, two = network.invited(request)
    jobs.run("support.ask_the_next")
    assert state_of(one) == InvitationState.WAITING
    with clock_at(one.answer_by + timedelta(minutes=1)):
        jobs.run("support.ask_the_next")
        assert (state_of(one), state_of(two)) == (InvitationState.EXPIRED, InvitationState.WAITING)
        with pytest.raises(Closed):
            accept(one)


def test_in_an_open_call_the_first_yes_counts_and_the_others_read_it_kindly(phone, network):
    make_supporter(network.town, "Layla", written_language="nl")
    request = make_request(network.guardian)
    one, two = network.invited(request, open_call=True)
    assert (state_of(one), state_of(two)) == (InvitationState.WAITING, InvitationState.WAITING)
    accept(two)
    with pytest.raises((Taken, Closed)):
        accept(one)
    phone.post(f"{link_of(one)}/answer", {"answer": "yes"})
    page = phone.get(link_of(one)).content.decode()
    assert network.guardian.first_name not in page
    assert "Iemand anders helpt al" in page or "شخص آخر يساعد بالفعل" in page
    assert Promise.objects.within(network.scope).get().supporter == two.supporter


def test_a_link_that_is_not_right_is_said_kindly(phone, network):
    answer = phone.get(reverse("support:invitation", args=["A" * 16]))
    assert answer.status_code == 404 and "Deze link werkt niet" in answer.content.decode()


# Promises


def test_ill_on_the_day_finds_another_one_and_the_guardian_is_told(phone, network):
    second = make_supporter(network.town, "Layla")
    request = make_request(network.guardian)
    promise = network.promised(request)
    first = promise.supporter
    other = second if first == network.supporter else network.supporter
    invitation = Invitation.objects.within(network.scope).get(supporter=first)
    phone.post(f"{link_of(invitation)}/ill")
    assert state_of(promise) == PromiseState.ILL
    assert network.guardian.first_name not in phone.get(link_of(invitation)).content.decode()
    again = Invitation.objects.within(network.scope).get(supporter=other, state=InvitationState.WAITING)
    assert (again.day, again.starts) == (promise.day, promise.starts)
    change = letter_to(network.guardian.channels.get().address)
    assert "kan op" in change and first.first_name in change
    accept(again)
    assert state_of(request) == RequestState.PROMISED


def test_ill_and_nobody_else_brings_the_need_back(phone, network):
    request = make_request(network.guardian)
    network.promised(request)
    invitation = Invitation.objects.within(network.scope).get()
    phone.post(f"{link_of(invitation)}/ill")
    assert state_of(request) == RequestState.ASKED


def test_both_are_reminded_once_on_the_day_before(network):
    request = make_request(network.guardian)
    network.promised(request)
    jobs.run("support.remind")
    before = len(letters())
    with clock_at(datetime(2026, 12, 1, 9, tzinfo=UTC)):
        jobs.run("support.remind")
        jobs.run("support.remind")
        assert len(letters()) == before + 2
        assert "Morgen om 14:30" in letter_to(address_of(network.supporter))


def test_afterwards_the_share_is_over_and_each_side_answers_one_question(phone, network):
    request = make_request(network.guardian)
    promise = network.promised(request)
    invitation = Invitation.objects.within(network.scope).get()
    with clock_at(AFTERWARDS):
        jobs.run("support.conclude")
        assert state_of(request) == RequestState.DONE and request.closed_at is not None
        assert Share.objects.within(network.scope).get(promise=promise).ended_at is not None
        page = phone.get(link_of(invitation)).content.decode()
        assert network.guardian.first_name not in page and "Schoolstraat" not in page
        phone.post(f"{link_of(invitation)}/closing", {"helped": "yes"})
        phone.post(f"{link_of(invitation)}/closing", {"minutes": "75", "km": "6"})
        promise.refresh_from_db()
        assert (promise.minutes_given, promise.travel_km) == (75, 6)
        assert phone.post(f"{link_of(invitation)}/closing", {"minutes": "99999"}).status_code == 400
        open_space(phone, network.guardian)
        asked = phone.get(reverse("support:own-help")).content.decode()
        assert "هل كان ذلك مفيداً؟" in asked
        phone.post(reverse("support:own-closing", args=[promise.pk]), {"helped": "a_bit"})
    answers = ClosingAnswer.objects.within(network.scope).filter(promise=promise)
    assert dict(answers.values_list("side", "helped")) == {Side.SUPPORTER: "yes", Side.GUARDIAN: "a_bit"}


def test_a_second_calendar_program_reads_the_feed(phone, network):
    request = make_request(network.guardian)
    promise = network.promised(request)
    address = link_of(Invitation.objects.within(network.scope).get())
    phone.post(f"{address}/calendar", {"what": "new"})
    feed = re.search(r'value="[^"]*(/helpers/calendar/[^"]+\.ics)"', phone.get(address).content.decode())
    assert feed
    [event] = Calendar.from_ical(phone.get(feed[1]).content).walk("VEVENT")
    assert event["DTSTART"].dt.isoformat() == "2026-12-02T14:30:00+01:00"
    assert network.guardian.first_name in event["SUMMARY"] and network.guardian.last_name not in event["SUMMARY"]
    assert "Schoolstraat 1" in event["LOCATION"]
    with clock_at(AFTERWARDS):
        jobs.run("support.conclude")
        [event] = Calendar.from_ical(phone.get(feed[1]).content).walk("VEVENT")
        assert network.guardian.first_name not in event["SUMMARY"] and "LOCATION" not in event
    phone.post(f"{address}/calendar", {"what": "stop"})
    assert phone.get(feed[1]).status_code == 404
    assert promise.supporter == network.supporter


# Who coordinates


def test_the_coordinator_accepts_the_proposals_that_are_ticked(network, coordinator):
    first = make_request(network.guardian)
    second = make_request(make_family(network.school_class, channels=("email",)).guardian, starts=time(16))
    browser = signed_in(coordinator)
    page = browser.get(reverse("support:needs")).content.decode()
    values = re.findall(r'name="need" value="([^"]+)" checked', page)
    assert len(values) == 2
    browser.post(reverse("support:batch"), {"need": [value for value in values if value.startswith(str(first.pk))]})
    assert (state_of(first), state_of(second)) == (RequestState.INVITED, RequestState.ASKED)
    browser.post(reverse("support:batch"), {})
    assert state_of(second) == RequestState.ASKED
    assert AuditEntry.objects.filter(action="invited", actor_id=coordinator.pk, subject_id=first.pk).exists()


def test_the_coordinator_overrules_the_proposal(network, coordinator):
    chosen = make_supporter(network.town, "Mia", languages=("nl",))
    request = make_request(network.guardian)
    address = reverse("support:invite", args=[request.pk])
    browser = signed_in(coordinator)
    assert browser.post(address, {}).status_code == 400
    browser.post(address, {"other": str(chosen.pk), "day": "2026-12-03", "starts": "10:00"})
    [invitation] = Invitation.objects.within(network.scope)
    assert (invitation.supporter, invitation.starts, state_of(request)) == (chosen, time(10), RequestState.INVITED)


def test_a_need_without_a_time_asks_for_one(network, coordinator):
    request = make_request(network.guardian, day=None, starts=None)
    browser = signed_in(coordinator)
    address = reverse("support:invite", args=[request.pk])
    answer = browser.post(address, {"chosen": [str(network.supporter.pk)]})
    assert answer.status_code == 400 and "Vul de dag en het uur in" in answer.content.decode()
    browser.post(address, {"chosen": [str(network.supporter.pk)], "day": WEDNESDAY.isoformat(), "starts": "15:00"})
    assert state_of(request) == RequestState.INVITED


def test_another_schools_bridge_figure_and_a_coordinator_without_agreement_see_nothing(network, coordinator):
    request = make_request(network.guardian)
    other_school = make_school("De Beuk")
    stranger = make_user(other_school, Role.BRIDGE_FIGURE, "Vreemd")
    far_town = make_school("Verweg", kind="town")
    far = make_user(far_town, Role.SUPPORT_COORDINATOR, "Ver")
    page = reverse("support:request", args=[request.pk])
    for user in (stranger, far):
        browser = signed_in(user)
        assert network.guardian.first_name not in browser.get(reverse("support:needs")).content.decode()
        assert browser.get(page).status_code == 404
        assert browser.post(reverse("support:invite", args=[request.pk])).status_code == 404
    assert signed_in(coordinator).get(page).status_code == 200
    agree(other_school, network.town)
    assert signed_in(stranger).get(page).status_code == 404


def test_when_the_agreement_ended_the_coordinator_sees_nothing_more(network, coordinator):
    from schoolpoort.contexts.organisations.api import Agreement

    request = make_request(network.guardian)
    Agreement.objects.update(ended_on=WEDNESDAY - timedelta(days=20))
    assert signed_in(coordinator).get(reverse("support:request", args=[request.pk])).status_code == 404


def test_reading_a_need_is_told_to_the_guardian(network, bridge_figure):
    request = make_request(network.guardian)
    signed_in(bridge_figure).get(reverse("support:request", args=[request.pk]))
    read = AuditEntry.objects.filter(action="read", subject="Guardian", subject_id=network.guardian.pk)
    assert read.get().actor_id == bridge_figure.pk


def test_pages_cost_the_same_for_one_need_and_for_three(network, coordinator):
    browser, counts = signed_in(coordinator), []
    make_supporter(network.town, "Layla")
    for rounds in (1, 2):
        for _ in range(rounds):
            family = make_family(network.school_class, channels=("email",))
            request = make_request(family.guardian)
        with CaptureQueriesContext(connection) as queries:
            assert browser.get(reverse("support:needs")).status_code == 200
        with CaptureQueriesContext(connection) as own:
            assert browser.get(reverse("support:request", args=[request.pk])).status_code == 200
        counts.append((len(queries), len(own)))
    assert counts[0][0] == counts[1][0]


def test_who_is_blocked_is_not_proposed(network):
    from schoolpoort.contexts.support.models import BlockedPair

    BlockedPair.objects.create(organisation=network.town, supporter=network.supporter, guardian=network.guardian)
    request = make_request(network.guardian)
    assert propose([network.loaded(request)])[request.pk].options == ()


def test_a_withdrawn_request_closes_what_was_asked(phone, network):
    request = make_request(network.guardian)
    [invitation] = network.invited(request)
    open_space(phone, network.guardian)
    phone.post(reverse("support:own-take-back", args=[request.pk]))
    assert state_of(invitation) == InvitationState.CLOSED
    phone.post(f"{link_of(invitation)}/answer", {"answer": "yes"})
    assert state_of(request) == RequestState.WITHDRAWN
    assert audit.SYSTEM.kind == "system"


def test_the_appointment_stands_in_the_guardians_agenda_and_feed_and_not_in_the_partners(phone, network):
    network.promised(make_request(network.guardian))
    space = open_space(phone, network.guardian)
    page = phone.get(reverse("messages:own_agenda")).content.decode()
    assert network.supporter.first_name in page and network.supporter.last_name not in page
    feed = reverse("messages:own_feed", args=[make_feed(space.pk)])
    [event] = Calendar.from_ical(phone.get(feed).content).walk("VEVENT")
    assert network.supporter.first_name in event["SUMMARY"]
    assert event["DTSTART"].dt.isoformat() == "2026-12-02T14:30:00+01:00"
    partner = open_space(phone, network.family.guardians[1])
    assert network.supporter.first_name not in phone.get(reverse("messages:own_agenda")).content.decode()
    other = reverse("messages:own_feed", args=[make_feed(partner.pk)])
    assert Calendar.from_ical(phone.get(other).content).walk("VEVENT") == []


def test_a_copy_of_the_own_data_holds_the_request_and_an_erasure_takes_it(network):
    request = make_request(network.guardian, note="Ik ben bang voor dat gesprek")
    promise = network.promised(request)
    partner = network.family.guardians[1]
    sections = personal_data.collect(network.scope, [network.guardian.pk])
    written = str(sections)
    assert "Ik ben bang" in written and network.supporter.first_name in written
    assert "Ik ben bang" not in str(personal_data.collect(network.scope, [partner.pk]))
    personal_data.erase(network.scope, [partner.pk])
    assert Promise.objects.within(network.scope).filter(pk=promise.pk).exists()
    personal_data.erase(network.scope, [network.guardian.pk])
    assert not Promise.objects.within(network.scope).filter(pk=promise.pk).exists()
