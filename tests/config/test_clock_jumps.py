"""The machine's clock was wrong for a while: nothing stands still until the wrong day comes, and nothing goes twice."""

import signal
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path

import pytest
from django.test import Client
from django.utils import timezone
from django_q.models import OrmQ, Schedule

from schoolpoort.contexts.accounts.api import CodeResult, Role, make_code, try_code
from schoolpoort.contexts.delivery.models import Delivery, DeliveryState
from schoolpoort.contexts.delivery.services.leases import claim
from schoolpoort.core import clock, jobs
from schoolpoort.core.limits import Limit, is_used_up, try_once
from schoolpoort.core.models import JobProgress
from tests.config.homes import ROOT, ask, environment
from tests.factories.families import make_family
from tests.factories.own_space import open_space
from tests.factories.schools import PASSWORD, make_class, make_school, make_user

_LIBRARY = Path("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1")
#: libfaketime 0.9 answers "invalid argument" where Python 3.11 sleeps until a moment of the monotonic clock.
_PATIENT_SLEEP = "import threading, time\ntime.sleep = lambda seconds: threading.Event().wait(seconds) and None\n"
_PUSHED = timedelta(days=3)


def test_a_worker_whose_clock_jumps_back_three_days_goes_on_within_a_minute(home: Path) -> None:
    if not _LIBRARY.exists():
        pytest.skip("libfaketime is not installed here")
    offset = home / "offset"
    offset.write_text("+3d\n")
    (home / "sitecustomize.py").write_text(_PATIENT_SLEEP)
    given = environment(
        home,
        PYTHONPATH=f"{home}:{ROOT}",
        LD_PRELOAD=str(_LIBRARY),
        FAKETIME_TIMESTAMP_FILE=str(offset),
        FAKETIME_NO_CACHE="1",
        FAKETIME_DONT_FAKE_MONOTONIC="1",
    )
    with (home / "worker.log").open("wb") as log:
        words = [sys.executable, "-m", "schoolpoort", "worker"]
        worker = subprocess.Popen(words, env=given, stdout=log, stderr=log, start_new_session=True)
    try:
        wait_until(lambda: latest_run(home) > real_time(days=2), 60)
        offset.write_text("+0\n")
        wait_until(lambda: latest_run(home) < real_time(days=2), 90)
        ask(home, "UPDATE django_q_schedule SET next_run = '2026-01-01' WHERE name = 'messages.send_due'")
        wait_until(lambda: next_run(home, "messages.send_due") > "2026-01-02", 90)
        assert worker.poll() is None
    finally:
        worker.send_signal(signal.SIGTERM)
        worker.wait(timeout=60)
    assert b"Traceback" not in (home / "worker.log").read_bytes()


def wait_until(condition, seconds: float) -> None:
    ends = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < ends, "it did not happen in time"
        time.sleep(0.5)


def real_time(**ahead) -> str:
    from datetime import UTC, datetime

    return f"{datetime.now(UTC) + timedelta(**ahead):%Y-%m-%d %H:%M:%S}"


def latest_run(home: Path) -> str:
    """The next run of what runs each minute."""
    return next_run(home, "core.resume_silent")


def next_run(home: Path, name: str) -> str:
    rows = ask(home, f"SELECT next_run FROM django_q_schedule WHERE name = '{name}'")
    return str(rows[0][0]) if rows else ""


@pytest.mark.django_db
def test_what_a_clock_ahead_pushed_into_the_future_comes_back() -> None:
    jobs.ensure_schedules()
    now = timezone.now()
    Schedule.objects.update(next_run=now + _PUSHED)
    OrmQ.objects.create(key="schoolpoort", payload="x", lock=now + _PUSHED)
    bar = JobProgress.objects.create(name="messages.fan_out", touched_at=now + _PUSHED)
    assert jobs.mend_clock_jump() > 0
    assert not Schedule.objects.filter(next_run__gt=timezone.now()).exists()
    assert not OrmQ.objects.filter(lock__gt=timezone.now()).exists()
    bar.refresh_from_db()
    assert bar.touched_at <= timezone.now()
    assert jobs.mend_clock_jump() == 0


@pytest.mark.django_db
def test_what_is_right_stays_as_it_is() -> None:
    jobs.ensure_schedules()
    now = timezone.now()
    for row in Schedule.objects.all():
        Schedule.objects.filter(pk=row.pk).update(next_run=now + timedelta(minutes=row.minutes))
    OrmQ.objects.create(key="schoolpoort", payload="x", lock=now + timedelta(seconds=900))
    assert jobs.mend_clock_jump() == 0


@pytest.mark.django_db
def test_deliveries_that_were_leased_by_a_clock_ahead_are_sent_today() -> None:
    row = Delivery.objects.create(
        organisation=make_school(),
        channel="email",
        kind="x",
        subject_id=clock_id(),
        batch_id=clock_id(),
        due_at=clock.now(),
        state=DeliveryState.SENDING,
        lease_id=clock_id(),
        leased_until=clock.now() + _PUSHED,
    )
    _lease, rows = claim("email")
    assert [each.pk for each in rows] == [row.pk]


def clock_id():
    from schoolpoort.core.ids import new_id

    return new_id()


@pytest.mark.django_db
def test_nobody_is_shut_out_for_days_by_a_clock_that_ran_ahead() -> None:
    limit = Limit("test-of-the-clock", most=2, seconds=600)
    with clock.clock_at(clock.now() + _PUSHED):
        assert try_once(limit, "els")
        assert try_once(limit, "els")
        assert not try_once(limit, "els")
    assert not is_used_up(limit, "els")
    assert try_once(limit, "els")


@pytest.mark.django_db
def test_a_limit_is_not_loosened_by_a_clock_that_goes_back_a_little() -> None:
    limit = Limit("test-of-the-clock", most=1, seconds=600)
    assert try_once(limit, "els")
    assert not try_once(limit, "els")
    assert is_used_up(limit, "els")


@pytest.mark.django_db
class TestWhoIsInside:
    """Signed in while the clock ran three days ahead; then somebody puts it right."""

    def test_a_session_of_staff_ends_and_signing_in_again_works(self) -> None:
        user = make_user(make_school(), Role.TEACHER)
        client = Client()
        with clock.clock_at(clock.now() + _PUSHED):
            client.post("/accounts/login/", {"login": user.email, "password": PASSWORD})
            assert client.get("/account").status_code == 200
        assert client.get("/account").status_code == 302
        client.post("/accounts/login/", {"login": user.email, "password": PASSWORD})
        assert client.get("/account").status_code == 200

    def test_a_session_of_a_guardian_ends(self) -> None:
        client, family = Client(), make_family(make_class(make_school()))
        with clock.clock_at(clock.now() + _PUSHED):
            open_space(client, family.guardian)
        assert client.get("/mijn/").status_code == 303

    def test_a_jump_forward_ends_sessions_and_codes_and_loses_nothing_else(self) -> None:
        user = make_user(make_school(), Role.TEACHER)
        client, phone, family = Client(), Client(), make_family(make_class(make_school()))
        client.post("/accounts/login/", {"login": user.email, "password": PASSWORD})
        open_space(phone, family.guardian)
        code = make_code(organisation_id=family.child.organisation_id, subject_id=user.pk, purpose="x")
        with clock.clock_at(clock.now() + _PUSHED):
            assert client.get("/account").status_code == 302
            assert phone.get("/mijn/").status_code == 303
            assert try_code(subject_id=user.pk, purpose="x", typed=code.code) is CodeResult.EXPIRED
            client.post("/accounts/login/", {"login": user.email, "password": PASSWORD})
            assert client.get("/account").status_code == 200

    def test_a_code_of_a_clock_ahead_is_no_code_for_three_days(self) -> None:
        school, person = make_school(), clock_id()
        with clock.clock_at(clock.now() + _PUSHED):
            old = make_code(organisation_id=school.pk, subject_id=person, purpose="x")
        assert try_code(subject_id=person, purpose="x", typed=old.code) is CodeResult.EXPIRED
        fresh = make_code(organisation_id=school.pk, subject_id=person, purpose="x")
        assert try_code(subject_id=person, purpose="x", typed=fresh.code) is CodeResult.RIGHT

    def test_clocks_that_differ_by_a_minute_are_no_jump(self) -> None:
        user = make_user(make_school(), Role.TEACHER)
        client = Client()
        with clock.clock_at(clock.now() + timedelta(minutes=1)):
            client.post("/accounts/login/", {"login": user.email, "password": PASSWORD})
        assert client.get("/account").status_code == 200
