"""Kills a worker once, at the n-th call of a chosen function; where and whom, the environment says.

KILL_IN is "module:function", KILL_AT the number of the call, KILL_WHEN "before" or "after" it, KILL_WHOM "child" (the
process that does the job) or "all" (the worker with all its processes).
"""

import os
import signal
import time
from datetime import timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

from django.apps import AppConfig
from django.conf import settings

#: Where this file stands in the home folder, the next worker dies.
MARKER = "kill"
DONE = "done.txt"


def die_once() -> None:
    """Die by signal 9, if nobody did yet."""
    marker = Path(settings.HOME) / MARKER
    if not marker.exists():
        return
    marker.unlink()
    if os.environ.get("KILL_WHOM") == "all":
        os.killpg(0, signal.SIGKILL)
    os.kill(os.getpid(), signal.SIGKILL)


def write_down(word: str) -> None:
    """Leave a trace that a kill does not take back."""
    with (Path(settings.HOME) / DONE).open("a") as file:
        file.write(f"{word}\n")


def note(number: str) -> None:
    """Do a short job that dies half way in its first life."""
    die_once()
    write_down(number)


def slow(number: str) -> None:
    """Do a job that takes longer than its lease."""
    time.sleep(4)
    write_down(number)


def deadly(_number: str) -> None:
    """Take the worker along, every time."""
    os.kill(os.getpid(), signal.SIGKILL)


def purge_all() -> None:
    """Take away what is due in some years."""
    from schoolpoort.core import clock, purging

    purging.PART = 2
    purging.purge(clock.today() + timedelta(days=1200))


class KillingConfig(AppConfig):
    """Registers jobs for the test, and lays the trap."""

    name = "tests.core.killing"
    label = "killing_jobs"

    def ready(self) -> None:
        from schoolpoort.contexts.messages.services import printing
        from schoolpoort.contexts.people.services import imports
        from schoolpoort.core import jobs

        for function in (note, deadly, purge_all):
            jobs.job(f"killing.{function.__name__}", lease_seconds=2)(function)
        jobs.job("killing.slow", lease_seconds=1)(slow)
        jobs._lease["messages.write_aggregates"] = timedelta(seconds=2)
        for name in (printing.PRINT_JOB, imports.CHECK_JOB, imports.APPLY_JOB):
            jobs._resume_after[name] = timedelta(seconds=1)
        if "KILL_IN" in os.environ:
            _lay_trap(*os.environ["KILL_IN"].split(":"))


def _lay_trap(module_name: str, function_name: str) -> None:
    module = import_module(module_name)
    function = getattr(module, function_name)
    calls = 0

    def trapped(*arguments: Any, **named: Any) -> Any:
        nonlocal calls
        calls += 1
        now = calls == int(os.environ.get("KILL_AT", "1"))
        if now and os.environ.get("KILL_WHEN") != "after":
            die_once()
        result = function(*arguments, **named)
        if now:
            die_once()
        return result

    setattr(module, function_name, trapped)
