"""Which numbers and addresses are a pupil's own: kept as keyed hashes only, to refuse them as a channel."""

from django.db import models

from schoolpoort.core.privacy import Audience, Basis, Declaration, Privacy, Retention
from schoolpoort.core.scope import ScopedModel


class PupilContactPoint(ScopedModel):
    """A number or address that the last roster named as a pupil's own; never a channel to a guardian (decision 4).

    The number itself is not kept, nor whose it is: the hash is enough to refuse it.
    """

    address_hash = models.CharField(max_length=64)

    privacy = Privacy(
        Declaration(
            "never to send to a child what is meant for its guardian",
            Basis.PUBLIC_TASK,
            Retention.WHILE_ENROLLED,
            Audience.SYSTEM,
        )
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["organisation", "address_hash"], name="one_row_per_pupil_contact"),
        ]

    def __str__(self) -> str:
        return "contact point of a pupil"
