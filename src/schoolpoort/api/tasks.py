"""Recurring work of the API."""

from schoolpoort.api.replies import forget_old_replies
from schoolpoort.core.jobs import job


@job("api.forget_replies", every_minutes=180)
def forget_replies() -> None:
    """Remove answers that nobody may ask for again."""
    forget_old_replies()
