"""The database goes away in the middle of the day: everybody reads that it is temporary, and it heals by itself."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.config.homes import DATABASE, ROOT, copy_of, environment, schoolpoort
from tests.config.running import Server, running_server
from tests.migrations.older_town import KEYS, unpack
from tests.postgresql import Cluster, private_cluster

A_STAFF_COOKIE = "sessionid=0123456789abcdefghijklmnopqrstuv"


@dataclass(frozen=True)
class Place:
    """A home, and how its database is taken away and given back."""

    home: Path
    settings: dict[str, str]
    cluster: Cluster | None

    def take_away(self) -> None:
        if self.cluster:
            self.cluster.stop()
            return
        (self.home / "away").mkdir()
        for path in self.home.glob(f"{DATABASE}*"):
            path.replace(self.home / "away" / path.name)

    def give_back(self) -> None:
        if self.cluster:
            self.cluster.start()
            return
        for path in (self.home / "away").iterdir():
            path.replace(self.home / path.name)


@pytest.fixture(params=["SQLite", "PostgreSQL"])
def place(request: pytest.FixtureRequest, town: Path, tmp_path: Path) -> Iterator[Place]:
    home = copy_of(town, tmp_path / "home")
    if request.param == "SQLite":
        yield Place(home, KEYS, None)
        return
    with postgresql_of(home) as cluster:
        yield Place(home, {**KEYS, "SCHOOLPOORT_DATABASE_URL": cluster.url()}, cluster)


@contextmanager
def postgresql_of(home: Path) -> Iterator[Cluster]:
    with private_cluster() as cluster:
        url = cluster.create("schoolpoort")
        settings = {**KEYS, "SCHOOLPOORT_DATABASE_URL": url, "OLDER_TOWN": str(unpack(home / "older.sqlite3"))}
        load = environment(home, **settings, DJANGO_SETTINGS_MODULE="tests.migrations.settings")
        subprocess.run([sys.executable, "-m", "tests.migrations.load"], cwd=ROOT, env=load, check=True)
        done = schoolpoort(home, "migrate", **settings)
        assert done.returncode == 0, done.stderr
        yield cluster


def a_parents_page(place: Place) -> str:
    code = (
        "import django; django.setup();"
        "from schoolpoort.contexts.accounts.models import Link;"
        "link = Link.unscoped.filter(kind='message', revoked_at=None).order_by('pk').first();"
        "print('/b/' + link.token)"
    )
    given = environment(place.home, **place.settings, DJANGO_SETTINGS_MODULE="schoolpoort.config.settings")
    done = subprocess.run([sys.executable, "-c", code], env=given, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def check_what_visitors_read(server: Server, parents_page: str) -> None:
    arabic = server.get(parents_page, accept_language="ar-SY,nl;q=0.5")
    assert arabic.status == 503
    assert arabic.headers["retry-after"] == "60"
    assert '<html lang="ar" dir="rtl">' in arabic.page
    assert "ليس هذا خطأكم" in arabic.page
    assert "Dit ligt niet aan u." in arabic.page
    dutch = server.get("/", cookie=A_STAFF_COOKIE)
    assert dutch.status == 503
    assert "even niet bereikbaar" in dutch.page
    assert "Het ligt niet aan jou." in dutch.page
    english = server.get("/", cookie=A_STAFF_COOKIE, accept_language="en-GB")
    assert english.status == 503
    assert "not your fault" in english.page.lower()
    for answer in (arabic, dutch, english):
        assert "Traceback" not in answer.page
        assert "OperationalError" not in answer.page


def test_visitors_read_that_it_is_temporary_and_it_heals_by_itself(place: Place) -> None:
    page = a_parents_page(place)
    with running_server(place.home, **place.settings) as server:
        assert server.get(page).status == 200
        place.take_away()
        check_what_visitors_read(server, page)
        if place.cluster is None:
            # No empty database took the place of the one that is away.
            assert not (place.home / DATABASE).exists()
        place.give_back()
        assert server.wait_for(page, 200).status == 200
        assert server.process.poll() is None
        log = server.log.read_text()
        assert "The database does not answer" in log
        assert page.removeprefix("/b/") not in log


def test_the_worker_goes_on_when_the_database_is_back(place: Place) -> None:
    with running_server(place.home, **place.settings) as server:
        place.take_away()
        # Long enough for the queue to stumble over it.
        time.sleep(8)
        place.give_back()
        job = enqueue(place)
        ends = time.monotonic() + 120
        while waits(place, job) and time.monotonic() < ends:
            time.sleep(1)
        assert not waits(place, job), server.log.read_text()[-3000:]


def enqueue(place: Place) -> int:
    queue = "from schoolpoort.core.jobs import enqueue; enqueue('messages.send_due')"
    newest = "from django_q.models import OrmQ; print(OrmQ.objects.latest('pk').pk)"
    return int(tell(place, f"{queue}; {newest}"))


def waits(place: Place, job: int) -> bool:
    return tell(place, f"from django_q.models import OrmQ; print(OrmQ.objects.filter(pk={job}).exists())") == "True"


def tell(place: Place, code: str) -> str:
    given = environment(place.home, **place.settings, DJANGO_SETTINGS_MODULE="schoolpoort.config.settings")
    words = [sys.executable, "-c", f"import django; django.setup(); {code}"]
    return subprocess.run(words, env=given, capture_output=True, text=True, check=True).stdout.strip()
