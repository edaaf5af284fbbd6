"""Background work of `people`."""

from uuid import UUID

from schoolpoort.contexts.people.services import import_jobs, leaving
from schoolpoort.contexts.people.services.imports import APPLY_JOB, CHECK_JOB
from schoolpoort.core.jobs import job

#: Writing a large roster is one transaction, without a step of the bar in between.
_RESUME_AFTER_SECONDS = 300


@job(CHECK_JOB, resume_after_seconds=_RESUME_AFTER_SECONDS)
def check_roster(progress_id: str, import_id: str, organisation_id: str) -> None:
    """Do the dry run of an uploaded roster."""
    import_jobs.check(UUID(progress_id), UUID(import_id), UUID(organisation_id))


@job(APPLY_JOB, resume_after_seconds=_RESUME_AFTER_SECONDS)
def apply_roster(progress_id: str, import_id: str, organisation_id: str) -> None:
    """Write a roster, all or nothing."""
    import_jobs.apply(UUID(progress_id), UUID(import_id), UUID(organisation_id))


@job("people.tend", every_minutes=180)
def tend() -> None:
    """Mark who left since yesterday, and forget old imports; safe to run as often as one likes."""
    leaving.close_ended_enrolments_everywhere()
    import_jobs.forget_old_imports()
