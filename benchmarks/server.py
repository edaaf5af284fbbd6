"""The product's own web server in a process of its own, with a view that answers "hello" added as the baseline."""

import http.client
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

#: What a telephone asks with.
PHONE = {
    "User-Agent": "Mozilla/5.0 (Linux; Android 10; K) Chrome/120.0 Mobile Safari/537.36",
    "Accept-Language": "ar",
    "Accept-Encoding": "gzip",
}

_URLS = """
from django.http import HttpRequest, HttpResponse
from django.urls import include, path


def hello(request: HttpRequest) -> HttpResponse:
    return HttpResponse("hello")


urlpatterns = [path("hello", hello), path("", include("schoolpoort.config.urls"))]
"""
_SETTINGS = """
from schoolpoort.config.settings import *  # noqa: F403

ROOT_URLCONF = "bench_urls"
ALLOWED_HOSTS = ["localhost", "127.0.0.1"]
"""


def free_port() -> int:
    """Return a port of this machine that nobody listens at."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@contextmanager
def running(command: list[str], port: int, **settings: str) -> Iterator[int]:
    """Run `command` with the hello view added until the block ends; give back the port when it answers.

    Raises RuntimeError where it does not start within 20 seconds.
    """
    from django.db import connection

    connection.close()
    with tempfile.TemporaryDirectory(prefix="schoolpoort-bench-server-") as folder:
        Path(folder, "bench_urls.py").write_text(_URLS)
        Path(folder, "bench_settings.py").write_text(_SETTINGS)
        roots = os.pathsep.join([folder, str(Path(__file__).parent.parent / "src"), os.environ.get("PYTHONPATH", "")])
        environment = {**os.environ, "PYTHONPATH": roots, "DJANGO_SETTINGS_MODULE": "bench_settings", **settings}
        # What it says goes beside the figures: standard output holds the rows.
        server = subprocess.Popen(command, env=environment, stdout=sys.stderr)
        try:
            _wait_for(port)
            yield port
        finally:
            server.terminate()
            server.wait(timeout=30)


def web_server(port: int) -> list[str]:
    """Return the command of the web server alone, as `schoolpoort serve` starts it."""
    command = [sys.executable, "-m", "granian", "--interface", "wsgi", "--host", "127.0.0.1", "--port", str(port)]
    command += ["--workers", "1", "--blocking-threads", "4", "--log-level", "warning"]
    return [*command, "schoolpoort.config.wsgi:application"]


def whole_product(port: int) -> list[str]:
    """Return the command that an administrator gives: web server and worker together."""
    return [sys.executable, "-m", "schoolpoort", "serve", "--port", str(port)]


def ask(
    connection: http.client.HTTPConnection, path: str, body: str | None = None, headers: Mapping[str, str] = PHONE
) -> tuple[int, bytes, str]:
    """Send one request, with a form where there is a body; return status, bytes and where it leads."""
    sent = dict(headers)
    if body is not None:
        sent["Content-Type"] = "application/x-www-form-urlencoded"
    connection.request("GET" if body is None else "POST", path, body=body, headers=sent)
    response = connection.getresponse()
    return response.status, response.read(), response.headers.get("Location", "")


def _wait_for(port: int) -> None:
    for _ in range(200):
        try:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
            if ask(connection, "/hello")[0] == 200:
                return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError("the server did not start")
