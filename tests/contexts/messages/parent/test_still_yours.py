"""In September the page of a message asks once whether the number is still right; whoever holds the link."""

import re
from datetime import UTC, datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from schoolpoort.contexts.people.api import Channel
from schoolpoort.contexts.worklist.api import Task, TaskKind
from schoolpoort.core import clock
from schoolpoort.core.phrases import phrase
from tests.factories.families import make_family
from tests.factories.parent_messages import send_to_class
from tests.factories.schools import make_teacher

pytestmark = pytest.mark.django_db
SEPTEMBER = datetime(2027, 9, 6, 9, tzinfo=UTC)
QUESTION = phrase("own-space-still-yours", ["nl"]).text


@pytest.fixture
def family(school_class):
    return make_family(school_class, languages=["ar"], channels=["email"], guardians=2)


@pytest.fixture
def sent(school_class, family):
    make_teacher(school_class)
    with clock.clock_at(SEPTEMBER):
        return send_to_class(school_class)


@pytest.fixture
def september():
    with clock.clock_at(SEPTEMBER):
        yield


def own_channel(family) -> Channel:
    return Channel.unscoped.get(guardian=family.guardian, kind="email")


def key_in(page: str) -> str:
    found = re.search(r'name="number" value="([^"]+)"', page)
    assert found
    return found[1]


def shown(phone, sent, family) -> str:
    return phone.get(sent.address(family.guardian)).content.decode()


def test_it_asks_with_the_middle_hidden_and_only_about_the_guardians_own(phone, sent, family, september) -> None:
    page = shown(phone, sent, family)
    address = own_channel(family).address
    name, _at, host = address.partition("@")
    assert QUESTION in page and f"{name[0]}…@{host}" in page
    assert address not in page
    assert key_in(page) == str(own_channel(family).pk)


def test_outside_september_nothing_is_asked(phone, school_class, family) -> None:
    assert QUESTION not in shown(phone, send_to_class(school_class), family)


def test_a_yes_is_remembered_for_the_school_year(phone, sent, family, september) -> None:
    answer = phone.post(
        sent.address(family.guardian, "/nummer"), number=key_in(shown(phone, sent, family)), still="yes"
    )
    assert phrase("still-yours-thanks", ["nl"]).text in answer.content.decode()
    assert own_channel(family).confirmed_on == SEPTEMBER.date()
    assert QUESTION not in shown(phone, sent, family)
    assert not Task.unscoped.exists()
    with clock.clock_at(SEPTEMBER.replace(year=2028)):
        assert own_channel(family).confirmed_on < clock.today()


def test_a_no_changes_nothing_but_asks_a_person_to_look_once(phone, sent, family, september) -> None:
    before = Channel.unscoped.filter(guardian=family.guardian).values_list("address_hash", "health", "rank")
    kept = list(before)
    key = key_in(shown(phone, sent, family))
    for _ in range(2):
        phone.post(sent.address(family.guardian, "/nummer"), number=key, still="no")
    task = Task.unscoped.get()
    assert (task.kind, task.guardian_id) == (TaskKind.DATA_REQUEST, family.guardian.pk)
    assert "klopt" in task.text and own_channel(family).address not in task.text
    assert list(before) == kept and own_channel(family).confirmed_on is None
    assert QUESTION not in shown(phone, sent, family), "who answered is not asked again"


def test_nobody_answers_for_a_partner_or_for_a_number_that_was_not_asked(phone, sent, family, september) -> None:
    partner = family.guardians[1]
    other = Channel.unscoped.filter(guardian=partner).first()
    for number in (str(other.pk), "00000000-0000-0000-0000-000000000000", "x", ""):
        answer = phone.post(sent.address(family.guardian, "/nummer"), number=number, still="yes")
        assert answer.status_code == 303
    assert not Channel.unscoped.exclude(confirmed_on=None).exists()
    assert not Task.unscoped.exists()
    assert phone.get(sent.address(family.guardian, "/nummer")).status_code == 303


def test_in_september_a_page_costs_two_queries_more(phone, sent, family) -> None:
    def cost(day: datetime) -> int:
        with clock.clock_at(day):
            shown(phone, sent, family)
            with CaptureQueriesContext(connection) as queries:
                shown(phone, sent, family)
        return len(queries)

    assert cost(SEPTEMBER) == cost(SEPTEMBER.replace(month=10)) + 2
