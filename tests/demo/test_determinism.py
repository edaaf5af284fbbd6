"""One seed and one day give one town; another seed another one. Any day of the year works."""

from datetime import datetime

import pytest
from django.db import transaction

from schoolpoort.contexts.messages.models import Message, Recipient
from schoolpoort.core import clock
from schoolpoort.core.clock import LOCAL_ZONE
from schoolpoort.demo.digest import digest_of
from schoolpoort.demo.links import parent_links, town_scope
from schoolpoort.demo.loading import load_town
from schoolpoort.demo.town import SCHOOLS

pytestmark = pytest.mark.django_db


def digest_after_loading(seed: int, at: datetime) -> str:
    with clock.clock_at(at), transaction.atomic():
        load_town(seed, SCHOOLS[:2])
        digest = digest_of(town_scope())
        transaction.set_rollback(True)
    return digest


def test_the_same_seed_gives_the_same_town_and_another_seed_another() -> None:
    morning = datetime(2026, 11, 24, 10, 0, tzinfo=LOCAL_ZONE)
    first = digest_after_loading(1, morning)
    assert digest_after_loading(1, morning) == first
    assert digest_after_loading(2, morning) != first


@pytest.mark.parametrize(
    "moment",
    [
        datetime(2026, 9, 1, 7, 30, tzinfo=LOCAL_ZONE),  # before the first school day begins
        datetime(2026, 9, 1, 14, 0, tzinfo=LOCAL_ZONE),
        datetime(2026, 11, 4, 23, 50, tzinfo=LOCAL_ZONE),  # autumn holiday
        datetime(2027, 1, 10, 0, 10, tzinfo=LOCAL_ZONE),  # a Sunday, just after midnight
        datetime(2027, 6, 30, 12, 0, tzinfo=LOCAL_ZONE),
        datetime(2027, 8, 20, 12, 0, tzinfo=LOCAL_ZONE),
        datetime(2028, 2, 29, 9, 0, tzinfo=LOCAL_ZONE),
    ],
    ids=lambda moment: f"{moment:%Y-%m-%d-%H%M}",
)
def test_the_town_can_be_loaded_on_any_day(moment: datetime) -> None:
    with clock.clock_at(moment):
        load_town(schools=SCHOOLS[:1])
        scope = town_scope()
        assert not Message.objects.within(scope).filter(sent_at__gt=moment).exists()
        assert Recipient.objects.within(scope).filter(state="delivered").count() >= 3
        assert len(parent_links()) == 3
