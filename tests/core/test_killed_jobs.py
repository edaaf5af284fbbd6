"""Jobs whose worker is killed come back within seconds and are done once, on both databases.

The queue's own retry would bring them back after 16 minutes.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest

from tests.contexts.delivery.killing.installation import Installation, installation
from tests.core.killing.apps import MARKER
from tests.postgresql import Cluster, private_cluster

pytestmark = pytest.mark.kill

Start = Callable[..., AbstractContextManager[Installation]]


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    with private_cluster() as cluster:
        yield cluster


@pytest.fixture(params=["sqlite", "postgresql"])
def start(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Start:
    """Return what starts an installation on one of the databases."""
    monkeypatch.delenv("SCHOOLPOORT_DATABASE_URL", raising=False)
    if request.param == "postgresql":
        monkeypatch.setenv("SCHOOLPOORT_DATABASE_URL", request.getfixturevalue("cluster").url("postgres"))

    def begin(**environment: str) -> AbstractContextManager[Installation]:
        (tmp_path / MARKER).touch()
        settings = {"DJANGO_SETTINGS_MODULE": "tests.core.killing.settings", **environment}
        return installation(tmp_path, web="tests.core.killing.web", **settings)

    return begin


def until(running: Installation, right: Callable[[dict[str, Any]], bool], seconds: float = 40) -> dict[str, Any]:
    """Sweep, as the worker does every minute, until the state is right; return the last state."""
    ends = time.monotonic() + seconds
    while not right(state := running.ask("state")) and time.monotonic() < ends:
        running.ask("sweep")
        time.sleep(0.3)
    return state


def nothing_left(state: dict[str, Any]) -> bool:
    return not state["leases"]


@pytest.mark.parametrize("whom", ["child", "all"])
def test_a_job_that_died_half_way_and_those_behind_it_are_done_once(start: Start, whom: str) -> None:
    """With "child" the worker lives on; with "all" the jobs that it had taken and not begun die with it too."""
    with start(KILL_WHOM=whom) as running:
        for number in range(4):
            running.ask(f"job killing.note {number}")
        running.start_worker()
        if whom == "all":
            running.wait_for_death(30)
            assert running.ask("state")["done"] == []
            running.start_worker()
        state = until(running, nothing_left)
        time.sleep(1)
        state = running.ask("state")
    assert sorted(state["done"]) == ["0", "1", "2", "3"]


def test_a_job_that_lives_longer_than_its_lease_is_left_alone(start: Start) -> None:
    with start() as running:
        running.ask("job killing.slow 1")
        running.start_worker()
        state = until(running, nothing_left)
        time.sleep(1)
        state = running.ask("state")
    assert state["done"] == ["1"]


def test_what_the_queue_never_heard_of_is_done_too(start: Start) -> None:
    """A web process dies after its commit and before the queue has the job."""
    with start() as running:
        running.ask("job killing.slow 7")
        assert running.ask("forget-queue") == 1
        running.start_worker()
        state = until(running, nothing_left)
    assert state["done"] == ["7"]


def test_a_job_that_kills_every_worker_is_given_up(start: Start) -> None:
    with start() as running:
        running.ask("job killing.deadly 1")
        running.ask("job killing.slow 2")
        running.start_worker()
        state = until(running, nothing_left, 90)
    assert state["done"] == ["2"] and state["leases"] == 0


#: In tests/contexts/people/rosters.py.
CHILDREN_IN_ROSTER, GUARDIANS_IN_ROSTER = 4, 4
RETENTION = "schoolpoort.contexts.messages.retention"
FIGURES = "schoolpoort.contexts.messages.services.aggregates"


def test_a_purge_that_dies_half_way_goes_on_and_keeps_the_figures(start: Start) -> None:
    with start(KILL_IN=f"{RETENTION}:delete_readers", KILL_AT="2", KILL_WHEN="after") as running:
        running.ask("town")
        running.ask("job killing.purge_all")
        running.start_worker()
        wait_for_trap(running)
        half = running.ask("state")["rows"]
        # The part that was being taken away is there as a whole: the kill took its transaction back.
        assert half["Recipient"] == half["RecipientGuardian"] > 0
        state = until(running, nothing_left)
    assert state["rows"] == dict.fromkeys(half, 0)
    assert state["figures"] == [[1, 6, 0]]


def wait_for_trap(running: Installation) -> None:
    """Wait until the worker has died."""
    marker = Path(running.environment["SCHOOLPOORT_HOME"]) / MARKER
    ends = time.monotonic() + 30
    while marker.exists():
        assert time.monotonic() < ends, "nobody was killed"
        time.sleep(0.05)
    time.sleep(0.2)


@pytest.mark.parametrize("place", ["_figures", "write_aggregates"])
def test_figures_whose_writer_died_are_written_once(start: Start, place: str) -> None:
    with start(KILL_IN=f"{FIGURES}:{place}", KILL_WHEN="after") as running:
        running.ask("town")
        running.ask("job messages.write_aggregates")
        running.start_worker()
        wait_for_trap(running)
        assert len(running.ask("state")["figures"]) == (0 if place == "_figures" else 1)
        state = until(running, nothing_left)
    assert state["figures"] == [[1, 6, 0]]


@pytest.mark.parametrize("place", ["letters_pdf", "encrypt"])
def test_letters_whose_maker_died_are_made_once_and_whole(start: Start, place: str) -> None:
    """At `encrypt` the file on disk is half written."""
    printing = "schoolpoort.contexts.messages.services.printing"
    with start(KILL_IN=f"{printing}:{place}", KILL_WHEN="before" if place == "encrypt" else "after") as running:
        running.ask("town")
        running.ask("letters")
        running.start_worker()
        wait_for_trap(running)
        assert running.ask("state")["pages"] == []
        state = until(running, lambda state: set(state["bars"]) == {"done"})
    # One bar of the sending, one of the letters.
    assert (state["bars"], state["files"]) == (["done", "done"], 1)
    assert len(state["pages"]) == 1 and state["pages"][0] >= 6


def test_a_roster_whose_writer_died_is_written_once_and_whole(start: Start) -> None:
    """Every row was written, and not yet for good: the kill takes all of them back."""
    place = "schoolpoort.contexts.people.services.import_jobs:write_everything"
    with start(KILL_IN=place, KILL_WHEN="after") as running:
        running.ask("roster")
        running.start_worker()
        wait_for_trap(running)
        half = running.ask("state")
        assert set(half["roster"].values()) == {0} and half["imports"] == ["applying"]
        state = until(running, lambda state: state["imports"] == ["done"])
        time.sleep(1)
        state = running.ask("state")
    assert state["imports"] == ["done"] and state["bars"].count("done") >= 1
    assert state["roster"]["Child"] == state["roster"]["Enrolment"] == CHILDREN_IN_ROSTER
    assert state["roster"]["Guardian"] == GUARDIANS_IN_ROSTER
    assert state["imported"] == CHILDREN_IN_ROSTER
