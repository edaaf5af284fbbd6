"""Background work of `own_space`."""

from uuid import UUID

from schoolpoort.contexts.own_space.services import entries
from schoolpoort.contexts.own_space.services.lapsing import let_lapse
from schoolpoort.core.jobs import job


@job(entries.SEND_CODE_JOB)
def send_code(entry_id: str) -> None:
    """Make and send the code that somebody asked for."""
    entries.send_code(UUID(entry_id))


@job("own_space.let_lapse", every_minutes=60)
def lapse() -> None:
    """End proofs after twelve months; forget old tries and sessions."""
    let_lapse()
