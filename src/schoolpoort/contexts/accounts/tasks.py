"""Background work of `accounts`."""

from uuid import UUID

from schoolpoort.contexts.accounts.sign_in_codes import SEND_CODE_JOB
from schoolpoort.contexts.accounts.sign_in_codes import send_code as send
from schoolpoort.core.jobs import job


@job(SEND_CODE_JOB)
def send_code(user_id: str, asked_from: str) -> None:
    """Mail the code that somebody asked for, if it may be."""
    send(UUID(user_id), asked_from)
