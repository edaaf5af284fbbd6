"""The life of a buddy pair: what each side reads, what nobody reads, and what the clock does."""

import re
from datetime import date, time, timedelta

import pytest
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from schoolpoort.contexts.accounts.api import Role
from schoolpoort.contexts.delivery.api import Delivery
from schoolpoort.contexts.people.api import GuardiansLeft
from schoolpoort.contexts.support.enums import PairEnd, PairState, PairTask, Side
from schoolpoort.contexts.support.models import BlockedPair, BuddyPair, PairCheckIn, PairSignal
from schoolpoort.contexts.support.services.months import add_months, months_between
from schoolpoort.contexts.support.services.pairing import (
    Full,
    NotThisPair,
    WrongMoment,
    agree_pair,
    end_pair,
    make_pair,
)
from schoolpoort.contexts.support.tasks import look_after_pairs
from schoolpoort.core import audit, clock
from schoolpoort.core.events import publish
from schoolpoort.core.models import AuditEntry
from schoolpoort.core.phrases import phrasebook
from schoolpoort.core.scope import Scope
from tests.contexts.support.network import letters, make_network, make_request, signed_in
from tests.factories.buddy_pairs import make_agreed, make_buddy, make_proposed, make_running
from tests.factories.families import make_family
from tests.factories.own_space import open_space
from tests.factories.schools import make_class, make_school, make_user
from tests.factories.supporters import make_supporter

pytestmark = pytest.mark.django_db
OWN, PLACE, LIST = reverse("support:own-pairs"), reverse("support:place-pairs"), reverse("support:pairs")


@pytest.fixture
def buddy(network):
    return make_buddy(network.town)


def later(**time_passed):
    return clock.clock_at(clock.now() + timedelta(**time_passed))


def page(client, address=OWN):
    return client.get(address).content.decode()


def own(pair):
    return reverse("support:own-pair-answer", args=[pair.pk])


def place(pair):
    return reverse("support:place-pair-answer", args=[pair.pk])


def said(phrase_id, language="ar", **values):
    return phrasebook().text(phrase_id, [language], **values).text


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
    ],
)
def test_months_of_the_calendar(day, months, expected):
    assert add_months(day, months) == expected
    assert months_between(day, expected) == months
    assert months_between(day, expected - timedelta(days=1)) == months - 1


def test_a_coordinator_makes_a_pair_and_both_say_yes_before_any_name(network, buddy, coordinator, phone):
    make_request(network.guardian)
    staff, rania = signed_in(coordinator), signed_in(buddy.user)
    open_space(phone, network.guardian)
    form = {"guardian": network.guardian.pk, "supporter": buddy.pk, "task": PairTask.LETTERS}
    made = staff.post(reverse("support:new-pair"), form)
    pair = BuddyPair.objects.within(network.scope).get()
    assert made["Location"] == reverse("support:pair", args=[pair.pk])
    assert said("pair-none") in page(phone) and not [each for each in letters() if "buddy" in each.lower()]

    staff.post(reverse("support:pair-step", args=[pair.pk]), {"to": "propose"})
    guardian_reads, buddy_reads = page(phone), page(rania, PLACE)
    assert said("pair-task-letters") in guardian_reads and "Rania" not in guardian_reads
    assert 'dir="rtl"' in guardian_reads and "<script" not in guardian_reads
    assert network.guardian.first_name not in buddy_reads and network.guardian.last_name not in buddy_reads
    assert said("pair-agree-limits") in guardian_reads and said("pair-agree-limits") in buddy_reads

    phone.post(own(pair), {"say": "yes"})
    assert "Rania" not in page(phone) and network.guardian.first_name not in page(rania, PLACE)
    rania.post(place(pair), {"say": "yes"})
    assert "Rania" in page(phone) and network.guardian.first_name in page(rania, PLACE)
    assert buddy.last_name not in page(phone) and network.guardian.last_name not in page(rania, PLACE)

    meeting = {"day": "2026-12-02", "starts": "14:00", "place": "de bibliotheek"}
    staff.post(reverse("support:pair-meeting", args=[pair.pk]), meeting)
    told = [each for each in letters() if "de bibliotheek" in each]
    assert len(told) == 2 and "de bibliotheek" in page(phone) and "de bibliotheek" in page(rania, PLACE)


def test_a_first_meeting_in_the_past_is_refused_with_the_reason(network, buddy, coordinator):
    pair = make_agreed(network.guardian, buddy)
    form = {"day": "2026-11-01", "starts": "14:00", "place": "de school"}
    answer = signed_in(coordinator).post(reverse("support:pair-meeting", args=[pair.pk]), form)
    assert answer.status_code == 422 and "Deze dag is voorbij" in answer.content.decode()
    pair.refresh_from_db()
    assert pair.meeting_on is None


def test_the_day_after_the_meeting_it_runs_for_six_months(network, buddy):
    pair = make_agreed(network.guardian, buddy)
    look_after_pairs()
    pair.refresh_from_db()
    assert pair.state == PairState.FIRST_MEETING
    running = make_running(make_family(network.school_class, channels=("email",)).guardian, buddy, date(2026, 12, 2))
    assert (running.state, running.starts_on, running.ends_on) == ("running", date(2026, 12, 2), date(2027, 6, 2))


def test_every_month_both_are_asked_once_in_their_own_language(network, buddy):
    make_running(network.guardian, buddy)
    with later(days=31):
        look_after_pairs()
        count = Delivery.unscoped.count()
        look_after_pairs()
        assert Delivery.unscoped.count() == count
        assert PairCheckIn.objects.within(network.scope).count() == 2
        asked = [each for each in letters() if said("pair-told-question") in each]
        assert len(asked) == 2
        # The school's letter to a guardian has the Dutch first.
        assert all(each.index(said("pair-told-question", "nl")) < each.index("كيف") for each in asked)
    with later(days=39):
        look_after_pairs()
        look_after_pairs()
        assert len([each for each in letters() if said("pair-told-reminder") in each]) == 2
    with later(days=62):
        look_after_pairs()
        assert PairCheckIn.objects.within(network.scope).count() == 4


def test_one_sides_answer_is_for_the_coordinator_and_never_for_the_other(network, buddy, coordinator, phone):
    pair = make_running(network.guardian, buddy)
    with later(days=31):
        open_space(phone, network.guardian)
        rania = signed_in(buddy.user)
        look_after_pairs()
        before = page(rania, PLACE)
        answered = phone.post(own(pair), {"say": "talk"})
        assert said("pair-thanks-talk") in page(phone, answered["Location"])
        assert strip_token(page(rania, PLACE)) == strip_token(before)
        rania.post(place(pair), {"say": "a_little"})
        staff = page(signed_in(coordinator), reverse("support:pair", args=[pair.pk]))
        assert "een beetje" in staff and "wil met jou praten" in staff
        listed = page(signed_in(coordinator), LIST)
        assert "Neem contact op" in listed and "Ouder: wil met jou praten" in listed
        signed_in(coordinator).post(reverse("support:pair-step", args=[pair.pk]), {"to": "talked"})
        assert "Neem contact op" not in page(signed_in(coordinator), LIST)
        # Nothing that leaves says what somebody answered.
        assert not any("praten" in each for each in letters())


def strip_token(html):
    return re.sub(r'name="csrfmiddlewaretoken" value="[^"]+"', "", html)


def test_two_silent_months_are_one_signal_and_an_answer_closes_it(network, buddy, phone):
    pair = make_running(network.guardian, buddy)
    for days in (31, 62):
        with later(days=days):
            look_after_pairs()
            signed_in(buddy.user).post(place(pair), {"say": "good"})
    signals = PairSignal.objects.within(network.scope)
    assert not signals.exists()
    with later(days=77):
        look_after_pairs()
        look_after_pairs()
        assert [(each.side, each.kind, each.closed_at) for each in signals] == [("guardian", "silent", None)]
        open_space(phone, network.guardian)
        phone.post(own(pair), {"say": "good"})
        assert signals.get().closed_at is not None
        look_after_pairs()
        assert signals.count() == 1


@pytest.mark.parametrize("side", ["guardian", "supporter"])
def test_either_side_stops_and_nobody_reads_whose_wish_it_was(network, buddy, coordinator, phone, side):
    pair = make_running(network.guardian, buddy)
    open_space(phone, network.guardian)
    rania = signed_in(buddy.user)
    if side == "guardian":
        phone.post(own(pair), {"say": "stop", "reason": "no_click"})
    else:
        rania.post(place(pair), {"say": "stop", "reason": "no_click"})
    pair.refresh_from_db()
    assert (pair.state, pair.end_reason) == (PairState.ENDED, PairEnd.NO_CLICK)
    for text in (page(phone), page(rania, PLACE)):
        assert said("pair-told-ended") in text and said("pair-end-no-click") not in text
    assert "Rania" not in page(phone) and network.guardian.first_name not in page(rania, PLACE)
    assert len([each for each in letters() if said("pair-told-ended") in each]) == 2
    staff = page(signed_in(coordinator), reverse("support:pair", args=[pair.pk]))
    assert "het klikt niet, dat kan" in staff.lower()
    entry = AuditEntry.objects.get(action="ended", subject_id=pair.pk)
    assert (entry.actor_kind, entry.actor_id) == ("system", None)


def test_after_six_months_it_ends_with_thanks_and_once_only(network, buddy):
    pair = make_running(network.guardian, buddy)
    with clock.clock_at(clock.now() + timedelta(days=182)):
        look_after_pairs()
        look_after_pairs()
        pair.refresh_from_db()
    assert (pair.state, pair.end_reason) == (PairState.ENDED, PairEnd.TIME_OVER)
    assert len([each for each in letters() if said("pair-told-ended") in each]) == 2


def test_it_goes_on_once_where_all_three_want_it(network, buddy, coordinator, phone):
    pair = make_running(network.guardian, buddy)
    last = pair.ends_on
    with later(days=170):
        look_after_pairs()
        assert len([each for each in letters() if said("pair-told-renewal") in each]) == 2
        open_space(phone, network.guardian)
        phone.post(own(pair), {"say": "renew"})
        signed_in(buddy.user).post(place(pair), {"say": "renew"})
        pair.refresh_from_db()
        assert pair.ends_on == last
        signed_in(coordinator).post(reverse("support:pair-step", args=[pair.pk]), {"to": "renew"})
        pair.refresh_from_db()
        assert pair.ends_on == add_months(last, 6) and pair.renewed_on == clock.today()
        signed_in(coordinator).post(reverse("support:pair-step", args=[pair.pk]), {"to": "renew"})
        pair.refresh_from_db()
        assert pair.ends_on == add_months(last, 6)


def test_who_may_not_be_a_pair(network, buddy):
    town = network.town
    child = make_supporter(town, "Jong", with_user=True, birth_date="2012-01-01")
    stranger = make_supporter(make_school("Elders"), "Ver", with_user=True)
    BlockedPair.objects.create(organisation=town, supporter=buddy, guardian=network.guardian)
    for supporter in (child, stranger, buddy):
        with pytest.raises(NotThisPair):
            make_pair(network.guardian, supporter, PairTask.DUTCH, audit.SYSTEM)
    busy = make_supporter(town, "Druk", with_user=True, households_at_most=1)
    make_pair(network.guardian, busy, PairTask.DUTCH, audit.SYSTEM)
    with pytest.raises(NotThisPair):
        make_pair(network.guardian, busy, PairTask.DUTCH, audit.SYSTEM)
    with pytest.raises(Full):
        make_pair(make_family(network.school_class).guardian, busy, PairTask.DUTCH, audit.SYSTEM)
    with pytest.raises(IntegrityError), transaction.atomic():
        BuddyPair.objects.create(
            organisation=network.school, guardian=network.guardian, supporter=busy, task="dutch", created_at=clock.now()
        )


def test_a_no_ends_the_proposal_and_a_late_yes_changes_nothing(network, buddy, phone):
    pair = make_proposed(network.guardian, buddy)
    open_space(phone, network.guardian)
    phone.post(own(pair), {"say": "no"})
    pair.refresh_from_db()
    assert pair.state == PairState.ENDED
    assert signed_in(buddy.user).post(place(pair), {"say": "yes"}).status_code == 303
    with pytest.raises(WrongMoment):
        agree_pair(pair, Side.SUPPORTER)
    assert phone.post(own(pair), {"say": "iets"}).status_code == 404


def test_a_partner_another_buddy_and_a_bridge_figure_read_nothing(network, buddy, bridge_figure, phone):
    pair = make_running(network.guardian, buddy)
    open_space(phone, network.family.guardians[1])
    assert said("pair-none") in page(phone) and "Rania" not in page(phone)
    assert phone.post(own(pair), {"say": "stop"}).status_code == 404
    other = signed_in(make_buddy(network.town, "Andere").user)
    assert network.guardian.first_name not in page(other, PLACE)
    assert other.post(place(pair), {"say": "stop"}).status_code == 404
    assert signed_in(bridge_figure).get(reverse("support:pair", args=[pair.pk])).status_code in (403, 404)
    assert signed_in(bridge_figure).get(LIST).status_code in (403, 404)
    pair.refresh_from_db()
    assert pair.state == PairState.RUNNING


def test_a_coordinator_of_another_town_reads_nothing(network, buddy):
    pair = make_running(network.guardian, buddy)
    other = make_network(make_class(make_school("De Beuk")))
    stranger = signed_in(make_user(other.town, Role.SUPPORT_COORDINATOR, "Vreemd"))
    assert network.guardian.first_name not in page(stranger, LIST)
    assert stranger.get(reverse("support:pair", args=[pair.pk])).status_code == 404
    assert stranger.post(reverse("support:pair-end", args=[pair.pk])).status_code == 404


def test_pages_cost_the_same_with_one_and_three_pairs(network, buddy, coordinator, phone):
    make_running(network.guardian, buddy)
    open_space(phone, network.guardian)
    staff, rania = signed_in(coordinator), signed_in(buddy.user)
    costs = []
    for wanted in (1, 3):
        while BuddyPair.objects.within(network.scope).count() < wanted:
            more = make_buddy(network.town, "Nog")
            make_running(network.guardian, more)
            make_running(make_family(network.school_class, channels=("email",)).guardian, buddy)
        for client, address in ((phone, OWN), (rania, PLACE), (staff, LIST)):
            client.get(address)
            with CaptureQueriesContext(connection) as queries:
                assert client.get(address).status_code == 200
            costs.append(len(queries))
    assert costs[:3] == costs[3:]


def test_who_leaves_the_school_has_no_pair_any_more(network, buddy):
    pair = make_running(network.guardian, buddy)
    publish(GuardiansLeft(network.school.pk, (network.guardian.pk,)))
    pair.refresh_from_db()
    assert pair.state == PairState.ENDED


def test_a_buddy_with_a_family_stops_the_pair_before_leaving(network, buddy):
    pair = make_running(network.guardian, buddy)
    rania = signed_in(buddy.user)
    assert rania.post(reverse("support:place-stop"), {"sure": "1"}).status_code == 409
    end_pair(pair, PairEnd.LITTLE_TIME)
    rania.post(reverse("support:place-stop"), {"sure": "1"})
    assert not BuddyPair.objects.within(Scope.of(network.school.pk)).exists()


def test_nobody_comes_in_without_a_session(network, buddy):
    pair = make_running(network.guardian, buddy)
    assert Client().get(OWN).status_code == 303
    assert Client().post(own(pair), {"say": "stop"}).status_code == 303
    assert Client().get(PLACE).status_code == 302
    assert time(14) == pair.meeting_at
