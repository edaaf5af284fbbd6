"""Counting tries: in the database, so that several processes count together, and without keeping who tried."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from schoolpoort.core import clock
from schoolpoort.core.limits import Limit, forget_old_tries, forget_tries, is_used_up, try_once
from schoolpoort.core.models import TryCount

pytestmark = pytest.mark.django_db
THREE = Limit("test", most=3, seconds=60)


def test_the_fourth_try_is_one_too_many_until_the_time_is_over() -> None:
    assert [try_once(THREE, "a") for _ in range(5)] == [True, True, True, False, False]
    assert is_used_up(THREE, "a") and not is_used_up(THREE, "b")
    assert try_once(THREE, "b")
    with clock.clock_at(clock.now() + timedelta(seconds=61)):
        assert not is_used_up(THREE, "a")
        assert [try_once(THREE, "a") for _ in range(4)] == [True, True, True, False]


def test_who_goes_on_is_not_kept_out_longer_and_writes_nothing() -> None:
    start = clock.now()
    with clock.clock_at(start):
        for _ in range(3):
            try_once(THREE, "a")
    with (
        clock.clock_at(start + timedelta(seconds=50)),
        CaptureQueriesContext(
            connection,
        ) as queries,
    ):
        assert not try_once(THREE, "a")
    assert [each["sql"].split()[0] for each in queries] == ["SELECT"]
    with clock.clock_at(start + timedelta(seconds=61)):
        assert try_once(THREE, "a")


def test_no_try_costs_more_than_two_queries_after_the_first() -> None:
    try_once(THREE, "a")
    with CaptureQueriesContext(connection) as queries:
        try_once(THREE, "a")
    assert len(queries) == 2


def test_the_table_names_nobody() -> None:
    try_once(THREE, "192.0.2.7:els@school.example")
    assert "192.0.2.7" not in str(TryCount.objects.values()) and "els" not in str(TryCount.objects.values())


def test_one_action_does_not_use_up_another() -> None:
    for _ in range(3):
        try_once(THREE, "a")
    assert try_once(Limit("another", most=1, seconds=60), "a")


def test_who_showed_who_they_are_begins_again() -> None:
    for _ in range(3):
        try_once(THREE, "a")
    forget_tries(THREE, "a")
    assert try_once(THREE, "a")


def test_counts_that_ended_are_removed() -> None:
    try_once(THREE, "a")
    forget_old_tries()
    assert TryCount.objects.count() == 1
    with clock.clock_at(clock.now() + timedelta(minutes=2)):
        forget_old_tries()
    assert not TryCount.objects.exists()
