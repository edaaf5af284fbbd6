"""`schoolpoort serve`: start the web server and the worker, and watch over both until Ctrl-C."""

import argparse
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field

#: Below this the database could not grow; SQLite would fail in the middle of the day.
_NEEDED_MEGABYTES = 200
#: A process that ends by itself is started again, but not more often than this many times in a minute.
_RESTARTS_PER_MINUTE = 5


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take the address to listen at."""
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen at (default: this machine only)")
    parser.add_argument("--port", type=int, default=8000, help="the port to listen at (default: 8000)")
    parser.add_argument("--no-worker", action="store_true", help="web only; a worker runs elsewhere")
    parser.add_argument("--threads", type=int, default=4, help="requests handled at once (default: 4)")


@dataclass
class Child:
    """A process that is watched over."""

    name: str
    command: list[str]
    #: The lock on the home folder: a child that outlives us still holds it.
    holds: int | None = None
    process: "subprocess.Popen[bytes] | None" = None
    starts: list[float] = field(default_factory=list)

    def start(self) -> None:
        """Start it in a group of its own, so that Ctrl-C is ours to pass on."""
        self.starts = [at for at in self.starts if at > time.monotonic() - 60] + [time.monotonic()]
        self.process = subprocess.Popen(
            self.command, start_new_session=True, pass_fds=() if self.holds is None else (self.holds,)
        )

    def restarts_too_often(self) -> bool:
        """Say whether it keeps falling over."""
        return len(self.starts) > _RESTARTS_PER_MINUTE

    def stop(self) -> None:
        """Ask it to end, and end it after ten seconds."""
        if self.process is None or self.process.poll() is not None:
            return
        self.process.terminate()
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()


def _port_is_free(host: str, port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True


def _obstacle(host: str, port: int) -> str | None:
    """Return what stands in the way of a start, in plain words, or None."""
    from schoolpoort.config.starting import start_django

    start_django()
    from django.conf import settings
    from django.db import DatabaseError, connection
    from django.db.migrations.executor import MigrationExecutor

    if not _port_is_free(host, port):
        return f"Port {port} is taken by another program. Choose another one: schoolpoort serve --port {port + 1}"
    if shutil.disk_usage(settings.HOME).free < _NEEDED_MEGABYTES * 1024 * 1024:
        return f"The disk is nearly full: less than {_NEEDED_MEGABYTES} MB left in {settings.HOME}. Free some space."
    try:
        executor = MigrationExecutor(connection)
    except DatabaseError as error:
        return f"The database cannot be opened: {error}"
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        return "The database is not up to date. Run: schoolpoort migrate"
    return None


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _post_office() -> Child:
    """Return the demonstration's post office, and let what is started after it send there."""
    from django.conf import settings

    from schoolpoort.demo.post_office import SMS_BODY

    smtp, http = _free_port(), _free_port()
    os.environ["SCHOOLPOORT_SMTP_URL"] = f"smtp://127.0.0.1:{smtp}"
    os.environ["SCHOOLPOORT_SMS_URL"] = f"http://127.0.0.1:{http}/"
    os.environ["SCHOOLPOORT_SMS_BODY"] = SMS_BODY
    command = [sys.executable, "-m", "schoolpoort.demo.post_office", "--folder", str(settings.HOME)]
    return Child("post office", [*command, "--smtp", str(smtp), "--http", str(http)])


def _children(arguments: argparse.Namespace) -> list[Child]:
    from django.conf import settings

    web = [sys.executable, "-m", "granian", "--interface", "wsgi", "--host", arguments.host]
    web += ["--port", str(arguments.port), "--workers", "1", "--blocking-threads", str(arguments.threads)]
    web += ["--log-level", "warning", "schoolpoort.config.wsgi:application"]
    children = [Child("web", web)]
    if settings.DEMO and not settings.SMS_URL:
        children.insert(0, _post_office())
    if not arguments.no_worker:
        children.append(Child("worker", [sys.executable, "-m", "schoolpoort", "worker"]))
    if settings.SMTP_INTAKE:
        intake = [sys.executable, "-m", "schoolpoort", "receive-mail", "--listen", settings.SMTP_INTAKE]
        children.append(Child("mail intake", intake))
    return children


def _watch(children: list[Child], stopping: threading.Event) -> int:
    """Start again what ends by itself; return when one keeps falling over, or when a signal asked to stop."""
    while not stopping.wait(0.5):
        for child in children:
            if child.process is None or child.process.poll() is None:
                continue
            if child.restarts_too_often():
                print(f"The {child.name} process keeps ending. See the messages above.", file=sys.stderr)
                return 1
            child.start()
    print("\nStopping.")
    return 0


def run(arguments: argparse.Namespace) -> int:
    """Supervise the web server and the worker; returns 0 after Ctrl-C and 1 when something stood in the way."""
    obstacle = _obstacle(arguments.host, arguments.port)
    if obstacle:
        print(obstacle, file=sys.stderr)
        return 1
    stopping = threading.Event()
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, lambda *_: stopping.set())
    from django.conf import settings

    from schoolpoort.config.safekeeping.occupancy import in_use
    from schoolpoort.config.safekeeping.refusals import SafekeepingRefused

    try:
        with in_use(settings.HOME) as descriptor:
            return _serve(arguments, descriptor, stopping)
    except SafekeepingRefused as refusal:
        print(refusal, file=sys.stderr)
        return 1


def _serve(arguments: argparse.Namespace, descriptor: int, stopping: threading.Event) -> int:
    children = _children(arguments)
    for child in children:
        child.holds = descriptor
    try:
        for child in children:
            child.start()
        print(f"Schoolpoort is at http://{arguments.host}:{arguments.port} - press Ctrl-C to stop.", flush=True)
        return _watch(children, stopping)
    finally:
        for child in children:
            child.stop()
