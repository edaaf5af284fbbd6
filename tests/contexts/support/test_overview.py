"""Needs against what is on offer, months that outlive the requests, and nothing about a group of fewer than five."""

import re
from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from schoolpoort.contexts.accounts.api import Role
from schoolpoort.contexts.organisations.api import Agreement, AgreementAim
from schoolpoort.contexts.support.enums import Helped, RequestState, Side
from schoolpoort.contexts.support.models import ClosingAnswer, HelpRequest, Promise, SupportAggregate
from schoolpoort.contexts.support.services.aggregates import write_aggregates, write_last_figures
from schoolpoort.contexts.support.services.demand import Line, large_lines
from schoolpoort.contexts.support.services.figures import months_before
from schoolpoort.core import clock
from schoolpoort.core.clock import clock_at
from tests.contexts.support.network import make_request, signed_in
from tests.factories.families import make_family
from tests.factories.schools import make_class, make_school, make_user
from tests.factories.supporters import make_supporter

pytestmark = pytest.mark.django_db
ADDRESS = reverse("support:overview")


def text_of(client) -> str:
    page = re.sub(r'<span class="cell-label".*?</span>', "", client.get(ADDRESS).content.decode(), flags=re.DOTALL)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page[page.index("<main") :]))


def ask(network, number: int, **wishes) -> list[HelpRequest]:
    """Let so many guardians of different families ask."""
    families = [make_family(network.school_class, languages=("ar",), channels=("email",)) for _ in range(number)]
    return [make_request(family.guardian, **wishes) for family in families]


def keep(network, request: HelpRequest, helped: Helped = Helped.YES) -> None:
    """Let the help take place, with ninety minutes, ten kilometres and the answers of both sides."""
    promise = Promise.objects.create(
        organisation=network.school,
        request=request,
        supporter=network.supporter,
        day=date(2026, 11, 18),
        starts="14:30",
        minutes=60,
        place_kind="site",
        state="done",
        promised_at=clock.now(),
        minutes_given=90,
        travel_km=10,
    )
    for side in Side:
        ClosingAnswer.objects.create(
            organisation=network.school, promise=promise, side=side, helped=helped, answered_at=clock.now()
        )
    request.state, request.closed_at = RequestState.DONE, clock.now()
    request.save()


@pytest.fixture
def town_worker(network):
    return make_user(network.town, Role.TOWN_WORKER, "Wim")


def test_the_coordinator_sees_needs_against_what_is_on_offer(network, coordinator):
    make_supporter(network.town, "Layla")
    ask(network, 2)
    ask(network, 1, language="ti")
    page = text_of(signed_in(coordinator))
    # Label, waiting, promised, nobody found, who can help.
    assert "Arabisch 2 0 0 2" in page
    assert "Tigrinya 1 0 0 0" in page
    assert "Woensdag 3 0 0 2" in page
    assert "2800 3 0 0 2" in page


def test_the_town_worker_sees_no_group_under_five_and_no_name(network, town_worker):
    requests = ask(network, 5)
    ask(network, 1, language="ti")
    page = text_of(signed_in(town_worker))
    assert "Tigrinya" not in page
    # With the total of all days (6) one could work out that the other language has one: so Arabic stays out too.
    assert "Arabisch" not in page
    assert "Woensdag 6 0 0 minder dan 5" in page
    for request in requests:
        assert request.guardian.first_name not in page and network.supporter.first_name not in page
    assert signed_in(town_worker).get(reverse("support:needs")).status_code == 404


def test_without_an_agreement_about_help_the_town_worker_sees_nothing(network, town_worker):
    ask(network, 6)
    assert "Woensdag 6" in text_of(signed_in(town_worker))
    Agreement.objects.update(aim=AgreementAim.TOGETHER)
    assert "Woensdag" not in text_of(signed_in(town_worker))


def test_another_schools_needs_are_in_nobodys_figures(network, coordinator, bridge_figure):
    other = make_class(make_school("De Beuk"))
    make_request(make_family(other, languages=("so",), channels=("email",)).guardian, language="so")
    for user in (coordinator, bridge_figure):
        assert "Somalisch" not in text_of(signed_in(user))


def test_months_show_hours_travel_and_whether_it_helped_from_five_guardians_on(network, coordinator, town_worker):
    requests = ask(network, 5)
    for request in requests[:4]:
        keep(network, request)
    month = "november 2026 5 4 0 6 40"
    assert f"{month} nog te weinig om te tonen nog te weinig om te tonen" in text_of(signed_in(coordinator))
    keep(network, requests[4], Helped.A_BIT)
    for user in (coordinator, town_worker):
        assert "november 2026 5 5 0 7,50 50 4 ja, 1 een beetje, 0 nee" in text_of(signed_in(user))


def test_the_town_worker_does_not_see_a_month_of_four_guardians(network, town_worker, coordinator):
    for request in ask(network, 4):
        keep(network, request)
    assert "november 2026 nog te weinig om te tonen" in text_of(signed_in(town_worker))
    assert "november 2026 4 4 0" in text_of(signed_in(coordinator))


def test_figures_outlive_the_requests_without_small_groups(network, coordinator):
    for request in [*ask(network, 5), *ask(network, 1, language="ti")]:
        keep(network, request)
    write_aggregates(clock.today())
    # Five ask in Arabic; beside the total of six that would tell what the sixth speaks.
    kept = {(each.dimension, each.value) for each in SupportAggregate.objects.within(network.scope)}
    assert kept == {("all", ""), ("kind", "help-come-with-me")}
    HelpRequest.objects.within(network.scope).delete()
    write_last_figures(network.school.pk, clock.today() + timedelta(days=1))
    with clock_at(datetime(2028, 2, 1, 10, tzinfo=UTC)):
        Agreement.objects.update(ends=date(2029, 1, 1))
        page = text_of(signed_in(coordinator))
    assert "november 2026 6 6 0 9 60 6 ja, 0 een beetje, 0 nee" in page


def test_what_is_about_to_be_purged_is_counted_first_and_never_lowered(network):
    requests = ask(network, 6)
    write_last_figures(network.school.pk, clock.today() + timedelta(days=1))
    requests[0].delete()
    write_last_figures(network.school.pk, clock.today() + timedelta(days=1))
    assert SupportAggregate.objects.within(network.scope).get(dimension="all").asked == 6


def test_who_could_work_out_a_small_group_does_not_get_the_smallest_large_one():
    def line(label: str, guardians: int) -> Line:
        return Line(label, waiting=guardians, guardians={f"{label}{each}" for each in range(guardians)}, offered=9)

    shown = large_lines([line("a", 9), line("b", 6), line("c", 2)])
    assert [each.label for each in shown] == ["a"]
    # Several small groups hide each other.
    shown = large_lines([line("a", 9), line("b", 6), line("c", 3), line("d", 3)])
    assert [each.label for each in shown] == ["a", "b"]


@pytest.mark.parametrize(("months", "first"), [(0, date(2026, 2, 1)), (1, date(2026, 1, 1)), (2, date(2025, 12, 1))])
def test_months_are_counted_over_the_turn_of_a_year(months, first):
    assert months_before(date(2026, 2, 14), months) == first


def test_the_page_costs_the_same_for_one_need_and_for_three(network, coordinator):
    client = signed_in(coordinator)
    counts = []
    for rounds in (1, 2):
        for request in ask(network, rounds):
            keep(network, request)
        ask(network, rounds)
        with CaptureQueriesContext(connection) as queries:
            assert client.get(ADDRESS).status_code == 200
        counts.append(len(queries))
    assert counts[0] == counts[1]
