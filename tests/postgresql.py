"""A private PostgreSQL for tests that stop it, restore it or migrate it: nobody else's database is touched."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

_ROLE = "schoolpoort"


@dataclass(frozen=True)
class Cluster:
    """A server of our own; root runs it as `postgres`, which never runs as root."""

    folder: Path
    binaries: Path
    port: int

    def url(self, database: str = "schoolpoort") -> str:
        """Return the address of one of its databases."""
        return f"postgres://{_ROLE}@127.0.0.1:{self.port}/{database}"

    def create(self, database: str) -> str:
        """Make an empty database and return its address."""
        self._run("createdb", "-h", "127.0.0.1", "-p", str(self.port), "-U", _ROLE, database)
        return self.url(database)

    def start(self) -> None:
        """Start the server, or start it again."""
        options = f"-p {self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={self.folder} -c fsync=off"
        self._run(
            "pg_ctl", "-D", str(self.folder / "data"), "-w", "-l", str(self.folder / "log"), "-o", options, "start"
        )

    def stop(self) -> None:
        """Pull the plug: connections that are open break."""
        self._run("pg_ctl", "-D", str(self.folder / "data"), "-m", "immediate", "-w", "stop")

    def initialise(self) -> None:
        """Make the server's files."""
        words = ["-D", str(self.folder / "data"), "-U", _ROLE, "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8"]
        self._run("initdb", "--no-sync", *words)

    def _run(self, command: str, *words: str) -> None:
        user = "postgres" if os.geteuid() == 0 else None
        with (self.folder / "said").open("ab") as said:
            subprocess.run(
                [str(self.binaries / command), *words], check=True, user=user, cwd=self.folder, stdout=said, stderr=said
            )


def _binaries() -> Path:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not found:
        pytest.skip("PostgreSQL is not installed here")
    return found[-1].parent


@contextmanager
def private_cluster() -> Iterator[Cluster]:
    """Make a server that lives as long as the block."""
    binaries = _binaries()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    folder = Path(tempfile.mkdtemp(prefix="schoolpoort-postgresql-"))
    if os.geteuid() == 0:
        os.chown(folder, pwd.getpwnam("postgres").pw_uid, -1)
    cluster = Cluster(folder, binaries, port)
    try:
        cluster.initialise()
        cluster.start()
        yield cluster
    finally:
        if (folder / "data" / "postmaster.pid").exists():
            cluster.stop()
        shutil.rmtree(folder, ignore_errors=True)
