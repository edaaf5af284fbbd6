"""The channels that reach a guardian, in the order the guardian prefers."""

from django.db import models

from schoolpoort.core.encryption import EncryptedTextField
from schoolpoort.core.ids import new_id
from schoolpoort.core.privacy import Audience, Basis, Declaration, Privacy, Retention
from schoolpoort.core.scope import ScopedModel


class ChannelHealth(models.TextChoices):
    """Whether a channel is known to work."""

    UNTRIED = "untried", "nog niet gebruikt"
    WORKING = "working", "werkt"
    BROKEN = "broken", "werkt niet"


class Channel(ScopedModel):
    """One way to reach one guardian. A contact point is not a person: numbers are recycled and shared.

    `kind` is a delivery.ChannelKind value; letters and talks need no address here (the household has it).
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    guardian = models.ForeignKey("people.Guardian", on_delete=models.CASCADE, related_name="channels")
    kind = models.CharField(max_length=10)
    address = EncryptedTextField(blank=True)
    address_hash = models.CharField(max_length=64, blank=True, db_index=True)
    rank = models.PositiveSmallIntegerField(default=1)
    health = models.CharField(max_length=8, choices=ChannelHealth.choices, default=ChannelHealth.UNTRIED)
    # Proof that the guardian holds the address lapses on a bounce or after twelve months (decision 4).
    proved_on = models.DateField(null=True, blank=True)
    # The guardian said "this is still mine": asked once in a school year, because numbers are recycled.
    confirmed_on = models.DateField(null=True, blank=True)

    privacy = Privacy(
        Declaration("to reach a guardian", Basis.PUBLIC_TASK, Retention.WHILE_ENROLLED, Audience.SCHOOL_ADMINISTRATION)
    )

    class Meta:
        ordering = ["rank"]
        constraints = [
            models.UniqueConstraint(fields=["guardian", "kind", "address_hash"], name="one_channel_per_address"),
        ]

    def __str__(self) -> str:
        return self.kind
