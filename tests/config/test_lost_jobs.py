"""A worker is killed with a job in its hands: the next worker takes it up at once, not after a quarter of an hour."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from tests.config.homes import ask, environment

HELD = "2099-01-01"


def test_what_a_dead_worker_had_taken_is_done_when_a_worker_starts(home: Path) -> None:
    code = "from schoolpoort.core.jobs import enqueue; enqueue('messages.send_due')"
    given = environment(home, DJANGO_SETTINGS_MODULE="schoolpoort.config.settings")
    subprocess.run([sys.executable, "-c", f"import django; django.setup(); {code}"], env=given, check=True)
    # What the queue writes when a worker takes a job: nobody else may have it for 960 seconds.
    ask(home, "UPDATE django_q_ormq SET lock = datetime('now', '+950 seconds')")
    assert ask(home, "SELECT count(*) FROM django_q_ormq") == [(1,)]
    worker = subprocess.Popen([sys.executable, "-m", "schoolpoort", "worker"], env=given, start_new_session=True)
    try:
        ends = time.monotonic() + 25
        while ask(home, "SELECT count(*) FROM django_q_ormq") != [(0,)]:
            assert time.monotonic() < ends, "the job still waits"
            time.sleep(0.3)
    finally:
        os.killpg(worker.pid, signal.SIGKILL)
        worker.wait()


def test_a_second_worker_leaves_alone_what_the_first_is_doing(home: Path) -> None:
    given = environment(home)
    first = subprocess.Popen([sys.executable, "-m", "schoolpoort", "worker"], env=given, start_new_session=True)
    second = None
    try:
        wait_for_schedules(home)
        ask(home, "INSERT INTO django_q_ormq (key, payload, lock) VALUES ('schoolpoort', 'held', '2099-01-01')")
        ask(home, "UPDATE django_q_ormq SET lock = datetime('now', '+950 seconds') WHERE payload = 'held'")
        second = subprocess.Popen([sys.executable, "-m", "schoolpoort", "worker"], env=given, start_new_session=True)
        time.sleep(6)
        assert ask(home, "SELECT count(*) FROM django_q_ormq WHERE payload = 'held' AND lock > datetime('now')") == [
            (1,)
        ]
    finally:
        for worker in (first, second):
            if worker is not None:
                os.killpg(worker.pid, signal.SIGKILL)
                worker.wait()


def wait_for_schedules(home: Path) -> None:
    ends = time.monotonic() + 30
    while ask(home, "SELECT count(*) FROM django_q_schedule WHERE name = 'safekeeping.back_up'") != [(1,)]:
        assert time.monotonic() < ends
        time.sleep(0.2)
    time.sleep(1)
