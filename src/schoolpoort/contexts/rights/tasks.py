"""Background work of `rights`."""

from schoolpoort.contexts.rights.services.exports import EXPORT_JOB, make_export, purge_exports
from schoolpoort.core.jobs import job


@job(EXPORT_JOB, resume_after_seconds=300)
def run_export(progress_id: str, export_id: str, organisation_id: str) -> None:
    """Make a guardian's copy of the own data."""
    make_export(progress_id, export_id, organisation_id)


@job("rights.purge_exports", every_minutes=60)
def run_purge() -> None:
    """Remove copies whose seven days are over."""
    purge_exports()
