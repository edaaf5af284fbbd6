"""A bar on standard error for a job that runs in this process."""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_WIDTH = 30
_EVERY_SECONDS = 0.3


@contextmanager
def progress_bar(label: str, job: str) -> Iterator[None]:
    """Show how far the newest run of `job` is until the block ends; silent where nobody looks (no terminal)."""
    if not sys.stderr.isatty():
        yield
        return
    ended = threading.Event()
    watcher = threading.Thread(target=_watch, args=(label, job, ended), daemon=True)
    watcher.start()
    try:
        yield
    finally:
        ended.set()
        watcher.join(timeout=2)
        sys.stderr.write("\r" + " " * (len(label) + _WIDTH + 12) + "\r")
        sys.stderr.flush()


def _watch(label: str, job: str, ended: threading.Event) -> None:
    from django.db import connection

    from schoolpoort.core.models import JobProgress, JobState

    try:
        while not ended.wait(_EVERY_SECONDS):
            row = JobProgress.objects.filter(name=job, state=JobState.RUNNING).order_by("-created_at").first()
            percent = row.percent if row is not None else 0
            filled = _WIDTH * percent // 100
            sys.stderr.write(f"\r{label} [{'#' * filled}{'.' * (_WIDTH - filled)}] {percent:3d} %")
            sys.stderr.flush()
    finally:
        connection.close()
