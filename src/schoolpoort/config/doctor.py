"""What `schoolpoort check` looks at: each finding says in plain words what is so and what to do."""

import shutil
import smtplib
import stat
import urllib.parse
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from pathlib import Path

from django.conf import settings
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.utils import timezone
from django_q.models import OrmQ, Schedule

from schoolpoort.config.safekeeping.record import last_backup
from schoolpoort.contexts.delivery.api import wrong_sms_settings
from schoolpoort.core import clock
from schoolpoort.core.phrases import phrasebook

#: A queue whose oldest job waits longer than this has no worker.
_PATIENCE = timedelta(minutes=5)
#: A night may be missed, two may not.
_OLD_BACKUP = timedelta(days=2)


class Level(StrEnum):
    """How bad a finding is."""

    GOOD = "good"
    WARNING = "warning"
    WRONG = "wrong"


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at."""

    level: Level
    subject: str
    sentence: str


def _address() -> Iterator[Finding]:
    address = urllib.parse.urlsplit(settings.BASE_URL)
    local = address.hostname in {"localhost", "127.0.0.1"}
    if address.scheme != "https" and not local:
        yield Finding(
            Level.WRONG, "address", "SCHOOLPOORT_BASE_URL is not https: families' links would travel in the open."
        )
    elif local:
        yield Finding(
            Level.WARNING, "address", "SCHOOLPOORT_BASE_URL is this machine: links in messages work nowhere else."
        )
    else:
        yield Finding(Level.GOOD, "address", f"Links begin with {settings.BASE_URL}.")
    if address.hostname not in settings.ALLOWED_HOSTS and "*" not in settings.ALLOWED_HOSTS:
        yield Finding(Level.WRONG, "address", f"SCHOOLPOORT_ALLOWED_HOSTS does not name {address.hostname}.")
    if address.scheme == "https" and not settings.TRUSTED_PROXY:
        yield Finding(
            Level.WARNING, "address", "https without SCHOOLPOORT_TRUSTED_PROXY: say so when a proxy ends TLS."
        )


def _modes() -> Iterator[Finding]:
    if settings.DEBUG:
        yield Finding(Level.WRONG, "debug", "SCHOOLPOORT_DEBUG is on: errors would show data. Switch it off.")
    if settings.DEMO:
        yield Finding(Level.WARNING, "demo", "SCHOOLPOORT_DEMO is on: sign-in links work without a password.")


def _keys() -> Iterator[Finding]:
    path = settings.HOME / "keys.json"
    if path.exists() and stat.S_IMODE(path.stat().st_mode) & 0o077:
        yield Finding(Level.WRONG, "keys", f"Others on this machine can read {path.name}. Run: chmod 600 on it.")
    else:
        yield Finding(
            Level.GOOD, "keys", "Keys are outside the database and readable by this user only. Keep a copy safe."
        )


def _database() -> Iterator[Finding]:
    try:
        executor = MigrationExecutor(connection)
        behind = executor.migration_plan(executor.loader.graph.leaf_nodes())
    except DatabaseError as error:
        yield Finding(Level.WRONG, "database", f"The database cannot be opened: {error}")
        return
    if behind:
        yield Finding(Level.WRONG, "database", f"{len(behind)} migrations are missing. Run: schoolpoort migrate")
        return
    yield Finding(Level.GOOD, "database", f"The database ({connection.vendor}) is there and up to date.")
    yield from _worker()


def _worker() -> Iterator[Finding]:
    oldest = OrmQ.objects.order_by("id").first()
    late = Schedule.objects.filter(next_run__lt=timezone.now() - _PATIENCE).exists()
    if late or (oldest is not None and oldest.lock and oldest.lock < timezone.now() - _PATIENCE):
        yield Finding(Level.WRONG, "worker", "Background work waits for more than five minutes. Is a worker running?")
    else:
        yield Finding(Level.GOOD, "worker", "No background work is waiting for long.")


def _disk() -> Iterator[Finding]:
    free = shutil.disk_usage(settings.HOME).free // (1024 * 1024)
    level = Level.WRONG if free < 200 else Level.WARNING if free < 2000 else Level.GOOD
    yield Finding(level, "disk", f"{free} MB are free for the database.")


def _backup() -> Iterator[Finding]:
    last = last_backup(settings.HOME)
    if last is None:
        yield Finding(
            Level.WARNING,
            "backup",
            "There is no backup. Run: schoolpoort backup. Set SCHOOLPOORT_BACKUP_FOLDER to get one every night.",
        )
        return
    age = clock.now() - last.made_at
    if age < timedelta(hours=-1):
        yield Finding(Level.WARNING, "backup", "The last backup is dated in the future. Is this machine's clock right?")
        return
    words = f"The last good backup is {_age_in_words(age)} old ({last.path})."
    if age > _OLD_BACKUP:
        yield Finding(Level.WARNING, "backup", f"{words} Look why no newer one was made: schoolpoort backup")
    elif not Path(last.path).exists():
        yield Finding(Level.WARNING, "backup", f"{words} It is not there any more: moved to a safe place?")
    else:
        yield Finding(Level.GOOD, "backup", words)


def _age_in_words(age: timedelta) -> str:
    hours = max(0, int(age.total_seconds() // 3600))
    return f"{hours} hours" if hours < 48 else f"{hours // 24} days"


def _mail() -> Iterator[Finding]:
    if settings.MAIL_DOMAIN.endswith(".invalid"):
        yield Finding(
            Level.WARNING, "mail", "SCHOOLPOORT_MAIL_DOMAIN is not set: bounces and mails to a class cannot come in."
        )
    try:
        with smtplib.SMTP(settings.EMAIL_HOST, settings.EMAIL_PORT, timeout=5) as server:
            server.noop()
    except OSError as error:
        yield Finding(
            Level.WRONG, "mail", f"The mail server {settings.EMAIL_HOST}:{settings.EMAIL_PORT} does not answer: {error}"
        )
    else:
        yield Finding(Level.GOOD, "mail", f"The mail server {settings.EMAIL_HOST}:{settings.EMAIL_PORT} answers.")


def _sms() -> Iterator[Finding]:
    if not settings.SMS_URL:
        yield Finding(
            Level.WARNING,
            "sms",
            "No SMS gateway (SCHOOLPOORT_SMS_URL): families with only a phone get a letter or a talk.",
        )
    elif wrong := wrong_sms_settings():
        yield Finding(Level.WRONG, "sms", f"The SMS gateway cannot be used: {wrong}")
    elif not settings.SMS_RECEIPT_SECRET:
        yield Finding(Level.WARNING, "sms", "SCHOOLPOORT_SMS_RECEIPT_SECRET is empty: receipts are refused.")
    else:
        yield Finding(Level.GOOD, "sms", "An SMS gateway is configured.")


def _phrasebook() -> Iterator[Finding]:
    problems = phrasebook().validate()
    for problem in problems[:10]:
        yield Finding(Level.WRONG, "phrasebook", f"{problem.file}, line {problem.line}: {problem.sentence}")
    if not problems:
        languages = ", ".join(phrasebook().languages)
        yield Finding(Level.GOOD, "phrasebook", f"{len(phrasebook().blocks())} building blocks in {languages}.")


_CHECKS: tuple[Callable[[], Iterator[Finding]], ...] = (
    _address,
    _modes,
    _keys,
    _disk,
    _database,
    _backup,
    _mail,
    _sms,
    _phrasebook,
)


def findings() -> list[Finding]:
    """Look at everything; costs a handful of queries and one connection to the mail server."""
    return [finding for check in _CHECKS for finding in check()]
