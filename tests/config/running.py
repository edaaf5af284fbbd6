"""A server that runs as it does in a school, and what a visitor gets from it."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.config.homes import ROOT, environment


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: dict[str, str]
    page: str


def _lower(headers: Iterable[tuple[str, str]]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers}


@dataclass(frozen=True)
class Server:
    """A running `schoolpoort serve`."""

    port: int
    process: "subprocess.Popen[bytes]"
    log: Path

    def get(self, path: str, *, accept_language: str = "nl", cookie: str = "") -> Answer:
        """Ask for a page as a visitor does."""
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}")
        request.add_header("Accept-Language", accept_language)
        if cookie:
            request.add_header("Cookie", cookie)
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return Answer(answer.status, _lower(answer.headers.items()), answer.read().decode())
        except urllib.error.HTTPError as error:
            return Answer(error.code, _lower(error.headers.items()), error.read().decode())

    def wait_for(self, path: str, status: int, seconds: float = 40) -> Answer:
        """Ask until the status is as expected."""
        ends = time.monotonic() + seconds
        while True:
            try:
                answer = self.get(path)
            except OSError:
                answer = Answer(0, {}, "")
            if answer.status == status or time.monotonic() > ends:
                return answer
            time.sleep(0.2)


@contextmanager
def running_server(home: Path, *words: str, **settings: str) -> Iterator[Server]:
    """Serve a home until the block ends."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    log = home / "server.log"
    with log.open("ab") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "schoolpoort", "serve", "--port", str(port), *words],
            cwd=ROOT,
            env=environment(home, **settings),
            stdout=out,
            stderr=out,
        )
    server = Server(port, process, log)
    try:
        assert server.wait_for("/accounts/login/", 200).status == 200, log.read_text()
        yield server
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(timeout=30)
        except subprocess.TimeoutExpired:
            os.kill(process.pid, signal.SIGKILL)
