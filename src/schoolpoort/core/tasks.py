"""The nightly work that belongs to no context: sealing the history and taking away what is due."""

from schoolpoort.core import (
    audit,
    clock,
    own_retention,  # noqa: F401 (registers the rules of core's own tables)
    rotation,  # noqa: F401 (registers its job)
)
from schoolpoort.core.jobs import job
from schoolpoort.core.purging import MOST_SECONDS, purge

#: Purging is done while nobody works; a run that ended at its time goes on an hour later.
_NIGHT = range(1, 6)


@job("core.seal_audit", every_minutes=60)
def seal_audit() -> None:
    """Seal the entries since the last hour and note the newest seal outside the database."""
    while audit.seal():
        pass


@job("core.purge", every_minutes=60)
def purge_what_is_due() -> None:
    """Take away what is due, at night only; running it again takes nothing more."""
    if clock.local(clock.now()).hour in _NIGHT:
        purge(clock.today(), most_seconds=MOST_SECONDS)
