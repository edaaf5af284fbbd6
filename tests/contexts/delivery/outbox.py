"""Short ways to fill the outbox and to look at it."""

from typing import Any
from uuid import UUID

from schoolpoort.contexts.delivery import api
from schoolpoort.contexts.delivery.models import Delivery
from schoolpoort.contexts.organisations.api import Organisation
from schoolpoort.core import jobs
from schoolpoort.core.ids import new_id
from tests.contexts.delivery.conftest import KIND


def request(school: Organisation, channel: str = "email", address: str = "", **fields: Any) -> api.DeliveryRequest:
    """Return a request of the test composer's kind, about a new subject unless a test names one."""
    defaults = {"email": "ouder@gezin.example", "sms": "+32460001234"}
    return api.DeliveryRequest(
        organisation_id=school.pk,
        channel=channel,
        kind=fields.pop("kind", KIND),
        subject_id=fields.pop("subject_id", None) or new_id(),
        batch_id=fields.pop("batch_id", None) or new_id(),
        address=address or defaults.get(channel, ""),
        **fields,
    )


def send_all(channel: str) -> None:
    """Run the job that sends one batch of a channel."""
    jobs.run("delivery.send_batch", channel)


def only() -> Delivery:
    """Return the one delivery there is."""
    return Delivery.unscoped.get()


def row_of(subject_id: UUID) -> Delivery:
    """Return the delivery about a subject."""
    return Delivery.unscoped.get(subject_id=subject_id)
