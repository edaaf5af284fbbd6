"""When something goes wrong, no log says about whom: not the page's, not the job's, not the running server's."""

import io
import logging
import sqlite3
from pathlib import Path

import pytest
from django.db import IntegrityError
from django.test import Client
from django_q.worker import traceback as queue_traceback

from schoolpoort.contexts.accounts.api import Role
from schoolpoort.core import jobs
from schoolpoort.core.logs import TokenFilter
from tests.config.running import running_server
from tests.factories.schools import make_school, make_user
from tests.migrated import migrated_home

NAME, TOKEN = "Zoë Vertrouwelijk", "Ab12Cd34Ef56Gh78"


@pytest.fixture
def console(monkeypatch: pytest.MonkeyPatch) -> io.StringIO:
    """What the installation's own handler writes."""
    handler = next(
        each for each in logging.getLogger().handlers if any(isinstance(f, TokenFilter) for f in each.filters)
    )
    assert isinstance(handler, logging.StreamHandler)
    written = io.StringIO()
    # Not setStream: it flushes the stream before, which an earlier test's capture may have closed.
    monkeypatch.setattr(handler, "stream", written)
    return written


def fail(*_: object, **__: object) -> None:
    try:
        raise IntegrityError(f"Key (last_name)=({NAME}) already exists, see /b/{TOKEN}")
    except IntegrityError as error:
        raise ValueError(f"cannot save {NAME}") from error


@pytest.mark.django_db
def test_a_page_that_fails_logs_where_and_not_about_whom(monkeypatch: pytest.MonkeyPatch, console: io.StringIO) -> None:
    client = Client(raise_request_exception=False)
    client.force_login(make_user(make_school(), Role.SCHOOL_ADMINISTRATOR))
    monkeypatch.setattr("schoolpoort.pages.views.tasks_line", fail)
    answer = client.get("/", {"q": NAME})
    assert answer.status_code == 500
    assert NAME not in answer.content.decode()
    logged = console.getvalue()
    assert "ValueError" in logged
    assert "django.db.utils.IntegrityError" in logged
    assert "tests/privacy/test_logs.py" in logged, "whoever mends it must know where it happened"
    assert NAME not in logged
    assert TOKEN not in logged


def test_a_log_line_that_quotes_its_error_does_not_say_more_than_the_traceback(console: io.StringIO) -> None:
    try:
        fail()
    except ValueError as error:
        logging.getLogger("somebody").exception("Could not save: %s", error)
    assert "Could not save: (ValueError)" in console.getvalue()
    assert NAME not in console.getvalue()


@pytest.mark.django_db
def test_a_job_that_fails_leaves_no_name_in_the_queue_nor_in_its_log(
    monkeypatch: pytest.MonkeyPatch, console: io.StringIO
) -> None:
    monkeypatch.setitem(jobs._jobs, "core.seal_audit", fail)
    try:
        jobs.run_from_queue("core.seal_audit")
    except jobs.JobFailed as error:
        # This is what django-q2 stores and logs.
        kept = f"{error} : {queue_traceback.format_exc()}"
    assert "core.seal_audit: ValueError" in kept
    assert "job core.seal_audit failed" in console.getvalue()
    assert "test_logs.py" in console.getvalue()
    for text in (kept, console.getvalue()):
        assert NAME not in text
        assert TOKEN not in text


@pytest.mark.django_db(transaction=True)
def test_the_queue_calls_the_door_that_says_no_names() -> None:
    from django_q.models import OrmQ, Schedule

    jobs.enqueue("core.seal_audit")
    assert OrmQ.objects.get().func() == "schoolpoort.core.jobs.run_from_queue"
    Schedule.objects.create(name="core.seal_audit", func="schoolpoort.core.jobs.run", minutes=60, schedule_type="I")
    jobs.ensure_schedules()
    assert set(Schedule.objects.values_list("func", flat=True)) == {"schoolpoort.core.jobs.run_from_queue"}


def test_the_running_server_writes_no_token_and_no_name(tmp_path: Path) -> None:
    migrated_home(tmp_path)
    with running_server(tmp_path, "--no-worker", SCHOOLPOORT_LOG_LEVEL="INFO") as server:
        for path in (f"/b/{TOKEN}", f"/in/{TOKEN}", "/families/?q=Vertrouwelijk", "/b/"):
            server.get(path)
        with sqlite3.connect(tmp_path / "schoolpoort.sqlite3") as connection:
            connection.execute("ALTER TABLE accounts_link RENAME TO gone")
        assert server.get(f"/b/{TOKEN}").status in (500, 503)
    log = (tmp_path / "server.log").read_text()
    assert "/b/[...]" in log, "the error was logged"
    assert TOKEN not in log
    assert "Vertrouwelijk" not in log
