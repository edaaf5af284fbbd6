"""The nightly backup: a job that looks each hour whether it is time."""

import logging
from datetime import datetime, timedelta
from pathlib import Path

from django.conf import settings

from schoolpoort.config.safekeeping.making import file_name, forget_older, make_backup
from schoolpoort.config.safekeeping.passphrase import known_passphrase
from schoolpoort.config.safekeeping.record import LastBackup, last_backup
from schoolpoort.config.safekeeping.refusals import SafekeepingRefused
from schoolpoort.core import clock
from schoolpoort.core.jobs import job

_NIGHT = range(1, 5)
_LONG_ENOUGH_AGO = timedelta(hours=12)
_TOO_LONG_AGO = timedelta(hours=26)

_log = logging.getLogger(__name__)


def is_time(last: LastBackup | None, now: datetime) -> bool:
    """Say whether a backup is wanted: in the night, and by day when the night was missed (or the clock went back)."""
    if last is None or last.made_at > now + timedelta(hours=1):
        return True
    age = now - last.made_at
    return age > _TOO_LONG_AGO or (age > _LONG_ENOUGH_AGO and clock.local(now).hour in _NIGHT)


@job("safekeeping.back_up", every_minutes=60)
def back_up() -> None:
    """Make a backup in the configured folder, read it back, and forget the oldest ones. Safe to run twice."""
    home = Path(settings.HOME)
    if not settings.BACKUP_FOLDER or not is_time(last_backup(home), clock.now()):
        return
    folder = Path(settings.BACKUP_FOLDER)
    try:
        if known_passphrase(home) is None:
            raise SafekeepingRefused("Run `schoolpoort backup` once by hand: it shows the recovery key to write down.")
        make_backup(folder / file_name())
        forget_older(folder, settings.BACKUP_KEEP)
    except SafekeepingRefused as refusal:
        # `schoolpoort check` says how old the last good backup is; an hour later we try again.
        _log.error("No backup was made. %s", refusal)
