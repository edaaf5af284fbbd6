from datetime import date, timedelta

import pytest
from django.test import Client, RequestFactory

from schoolpoort.contexts.accounts.middleware import ScopeMiddleware
from schoolpoort.contexts.accounts.models import Role, RoleAssignment
from schoolpoort.contexts.organisations.api import Agreement
from schoolpoort.core import clock
from tests.factories.schools import YEAR_STARTS, make_school, make_user

pytestmark = pytest.mark.django_db


def scope_for(user, chosen=None):
    request = RequestFactory().get("/")
    request.COOKIES["sessionid"] = "x"
    request.user = user
    request.session = {"organisation": str(chosen.pk)} if chosen else {}
    ScopeMiddleware(lambda each: each)(request)
    return request


@pytest.fixture
def bridge_figure_of_two():
    here, there = make_school("De Es"), make_school("De Linde")
    user = make_user(here, Role.BRIDGE_FIGURE, "Nadia")
    RoleAssignment.objects.create(organisation=there, user=user, role=Role.BRIDGE_FIGURE, starts=YEAR_STARTS)
    return user, here, there


def test_two_schools_are_seen_one_at_a_time_without_an_agreement(bridge_figure_of_two) -> None:
    user, here, there = bridge_figure_of_two
    assert scope_for(user, here).scope.organisations == {here.pk}
    assert scope_for(user, there).scope.organisations == {there.pk}


def test_an_agreement_opens_both_until_its_last_day(bridge_figure_of_two) -> None:
    user, here, there = bridge_figure_of_two
    agreement = Agreement.objects.create(
        title="Protocol", starts=YEAR_STARTS, ends=date(2026, 12, 31), recorded_by="Directie", confirmed_on=YEAR_STARTS
    )
    agreement.organisations.set([here, there])
    in_december = clock.now().replace(year=2026, month=12, day=1)
    with clock.clock_at(in_december):
        assert scope_for(user, here).scope.organisations == {here.pk, there.pk}
    user.__dict__.pop("_current_roles", None)
    with clock.clock_at(in_december + timedelta(days=40)):
        assert scope_for(user, here).scope.organisations == {here.pk}


def test_a_role_that_ended_yesterday_opens_nothing() -> None:
    school = make_school()
    user = make_user(None)
    RoleAssignment.objects.create(
        organisation=school, user=user, role=Role.TEACHER, starts=YEAR_STARTS, until=clock.today() - timedelta(days=1)
    )
    assert scope_for(user).scope.organisations == frozenset()


def test_a_chosen_school_of_somebody_else_is_ignored(bridge_figure_of_two) -> None:
    user, here, _ = bridge_figure_of_two
    assert scope_for(user, make_school("De Olm")).scope.organisations == {here.pk}


def test_choosing_a_school_that_is_not_mine_is_not_found(bridge_figure_of_two, client: Client) -> None:
    user, _here, there = bridge_figure_of_two
    client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
    assert client.post("/organisation", {"organisation": str(there.pk)}).status_code == 302
    assert client.session["organisation"] == str(there.pk)
    assert client.post("/organisation", {"organisation": str(make_school("De Olm").pk)}).status_code == 404
