"""How long the command and the web application take to start, and what they hold in memory."""

import subprocess
import sys
import time

from benchmarks.rows import Row

_TRIES = 5


def _seconds(*words: str) -> float:
    """Return the best of a few runs of a fresh Python process."""
    best = float("inf")
    for _ in range(_TRIES):
        started = time.perf_counter()
        subprocess.run([sys.executable, *words], check=True, capture_output=True)
        best = min(best, time.perf_counter() - started)
    return best


def _web_memory() -> float:
    """Return the megabytes of a process that has loaded the application and answered one page."""
    code = (
        "import resource; from schoolpoort.config.wsgi import application; from django.test import Client;"
        "assert Client(headers={'host': 'localhost'}).get('/accounts/login/').status_code == 200;"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    )
    answer = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return int(answer.stdout.split()[-1]) / 1024


def run() -> list[Row]:
    """Measure cold starts beside a bare Python and a bare Django."""
    python = _seconds("-c", "pass")
    django = _seconds("-c", "from django.conf import settings; settings.configure(); import django; django.setup()")
    values = ("--param", "date=2026-12-03", "--param", "time=09:15")
    phrase = _seconds("-m", "schoolpoort", "phrase", "render", "swimming-starts", "--lang", "ar", *values)
    application = _seconds("-c", "import schoolpoort.config.wsgi")
    return [
        Row(
            "start: one building block rendered from the shell",
            round(phrase, 2),
            "s",
            round(python, 2),
            phrase / python,
            "baseline: bare Python",
        ),
        Row(
            "start: web application",
            round(application, 2),
            "s",
            round(django, 2),
            application / django,
            "baseline: bare Django",
        ),
        Row("memory: web process after its first page", round(_web_memory()), "MB"),
    ]
