"""A worker is killed while it sends a message: another one takes up the message, and each family is served once."""

import signal
import time
from pathlib import Path

import pytest

from tests.contexts.delivery.killing.installation import installation
from tests.contexts.messages.killing.apps import MARKER

pytestmark = pytest.mark.kill


def test_a_message_whose_worker_was_killed_is_taken_up_by_the_sweep(tmp_path: Path) -> None:
    (tmp_path / MARKER).touch()
    with installation(
        tmp_path,
        web="tests.contexts.messages.killing.web",
        DJANGO_SETTINGS_MODULE="tests.contexts.messages.killing.settings",
    ) as running:
        running.ask("send 10")
        running.start_worker()
        assert running.wait_for_death(20) == -signal.SIGKILL
        broken = running.ask("states")
        assert (broken["message"], broken["recipients"], broken["progress"]) == ("sending", 4, "running")
        time.sleep(1)
        running.ask("sweep")
        running.start_worker()
        ends = time.monotonic() + 20
        while (states := running.ask("states"))["message"] != "sent" and time.monotonic() < ends:
            time.sleep(0.2)
        time.sleep(0.5)
        states = running.ask("states")
    assert states == {
        "message": "sent",
        "recipients": 10,
        "deliveries": {"to_print": 10},
        "progress": "done",
        "lives": 2,
    }
