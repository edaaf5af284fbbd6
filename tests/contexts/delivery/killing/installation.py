"""An installation in a folder of its own: a database, a web process, and workers that can be killed."""

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from tests.migrated import migrated_home, template_of_cluster

ROOT = Path(__file__).resolve().parents[4]
SETTINGS = "tests.contexts.delivery.killing.settings"
WEB = "tests.contexts.delivery.killing.web"


class Installation:
    """What the test starts, asks and kills."""

    def __init__(self, home: Path, environment: dict[str, str], web: str = WEB) -> None:
        self.environment = environment
        self.log = home / "workers.log"
        self.kills = 0
        self._lock = threading.Lock()
        self._worker: subprocess.Popen[bytes] | None = None
        self._web = subprocess.Popen(
            [sys.executable, "-m", web],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def ask(self, command: str) -> Any:
        """Give the web process a command and return its answer."""
        assert self._web.stdin is not None
        assert self._web.stdout is not None
        self._web.stdin.write(f"{command}\n")
        self._web.stdin.flush()
        return json.loads(self._web.stdout.readline())

    def start_worker(self) -> None:
        """Start a worker in a process group of its own, so that a kill spares nothing that it started."""
        with self.log.open("ab") as log:
            self._worker = subprocess.Popen(
                [sys.executable, "-m", "django", "qcluster", "-v0", "--skip-checks"],
                cwd=ROOT,
                env=self.environment,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    def kill_worker(self) -> bool:
        """Kill -9 the whole group of the running worker; False when it was dead already."""
        with self._lock:
            worker, self._worker = self._worker, None
        if worker is None:
            return False
        assert worker.poll() is None, "the worker ended by itself"
        os.killpg(worker.pid, signal.SIGKILL)
        worker.wait()
        self.kills += 1
        return True

    def wait_for_death(self, seconds: float) -> int:
        """Return the exit code of a worker that is about to be killed from inside; it may take so many seconds."""
        assert self._worker is not None
        code = self._worker.wait(seconds)
        self._worker = None
        self.kills += 1
        return code

    def stop(self) -> None:
        """End everything that was started."""
        self.kill_worker()
        self._web.kill()
        self._web.wait()


@contextmanager
def installation(home: Path, web: str = WEB, **environment: str) -> Iterator[Installation]:
    """Make an installation with an empty database: SQLite, or PostgreSQL when SCHOOLPOORT_DATABASE_URL names one."""
    with _database(home) as url:
        everything = {
            **os.environ,
            "SCHOOLPOORT_HOME": str(home),
            "SCHOOLPOORT_DATABASE_URL": url,
            "DJANGO_SETTINGS_MODULE": SETTINGS,
            **environment,
        }
        running = Installation(home, everything, web)
        try:
            yield running
        finally:
            running.stop()


@contextmanager
def _database(home: Path) -> Iterator[str]:
    url = os.environ.get("SCHOOLPOORT_DATABASE_URL", "")
    if not url.startswith("postgres"):
        migrated_home(home)
        yield f"sqlite:///{home / 'schoolpoort.sqlite3'}"
        return
    import psycopg

    name = f"schoolpoort_kill_{os.getpid()}"
    with psycopg.connect(url, autocommit=True) as server:
        server.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template_of_cluster(url)}"')  # type: ignore[call-overload]
        yield urlunsplit(urlsplit(url)._replace(path=f"/{name}"))
        server.execute(f'DROP DATABASE "{name}" WITH (FORCE)')  # type: ignore[call-overload]
