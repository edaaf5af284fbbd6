"""The suite says the same on every day: its own school morning, in every thread, and the same examples."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta

import pytest
from django.utils import timezone
from hypothesis import settings

from schoolpoort.contexts.accounts.models import User
from schoolpoort.core import clock
from tests.turned_clock import SCHOOL_MORNING, real_time


def in_another_thread() -> datetime:
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(clock.now).result()


def test_it_is_a_monday_morning_for_every_thread() -> None:
    for now in (clock.now(), in_another_thread(), timezone.now()):
        assert timedelta() <= now - SCHOOL_MORNING < timedelta(hours=2)
    assert clock.today() == date(2026, 11, 23)


@pytest.mark.django_db
def test_rows_are_dated_by_the_same_clock() -> None:
    user = User.objects.create(email="els@example.org")
    assert abs(user.date_joined - clock.now()) < timedelta(minutes=1)


def test_what_shares_rows_with_another_process_has_the_real_time() -> None:
    turned = clock.now()
    with real_time():
        real = datetime.now(SCHOOL_MORNING.tzinfo)
        assert abs(clock.now() - real) < timedelta(minutes=1)
    assert timedelta() <= clock.now() - turned < timedelta(minutes=1)


def test_properties_try_the_same_examples_in_every_run(pytestconfig: pytest.Config) -> None:
    if pytestconfig.getoption("--hypothesis-profile"):
        pytest.skip("somebody looks for new examples")
    assert settings.default.derandomize
