"""The demonstration's pairs and its ambassador are made by the product's own services."""

from datetime import timedelta

import pytest

from schoolpoort.contexts.accounts.api import Role
from schoolpoort.contexts.support.models import BuddyPair, PublishedAnswer
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope
from schoolpoort.demo.buddy_pairs import write_pairs
from tests.contexts.support.network import make_network
from tests.factories.buddy_pairs import make_buddy
from tests.factories.families import make_family
from tests.factories.schools import make_class, make_school, make_user
from tests.factories.support_requests import agree
from tests.factories.supporters import make_supporter

pytestmark = pytest.mark.django_db


def test_two_pairs_go_on_one_is_over_and_an_answer_is_for_everybody():
    with clock.clock_at(clock.now() - timedelta(days=90)):
        network = make_network(make_class(make_school()))
    agree(network.school, network.town)
    guardians = [network.guardian, *(make_family(network.school_class).guardian for _ in range(2))]
    supporters = [make_buddy(network.town, f"Buddy{number}") for number in range(3)]
    supporters.append(make_supporter(network.town, "Elif", kinds=("ambassador",), with_user=True))
    write_pairs(guardians, supporters, make_user(network.town, Role.SUPPORT_COORDINATOR))
    pairs = BuddyPair.objects.within(network.scope)
    assert sorted(each.state for each in pairs) == ["ended", "running", "running"]
    assert PublishedAnswer.objects.within(Scope.of(network.town.pk)).filter(withdrawn_at=None).count() == 1
