"""The outbox: one row per thing that leaves the house, written in the transaction that caused it."""

from django.db import models

from schoolpoort.contexts.delivery.enums import ChannelKind, DeliveryState
from schoolpoort.core.encryption import EncryptedTextField
from schoolpoort.core.ids import new_id
from schoolpoort.core.privacy import Audience, Basis, Declaration, Privacy, Retention, technical
from schoolpoort.core.scope import ScopedModel

__all__ = ["ChannelKind", "Delivery", "DeliveryState", "ReturnedNotice"]


class Delivery(ScopedModel):
    """One thing to one address over one channel. Its id is the idempotency key at every provider."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    channel = models.CharField(max_length=10, choices=ChannelKind.choices)
    # Which registered composer writes the content ("messages.message"), and about which row.
    kind = models.CharField(max_length=40)
    subject_id = models.UUIDField()
    # What belongs together on a board: the message's id.
    batch_id = models.UUIDField()
    address = EncryptedTextField(blank=True)
    # Ready content for what no composer can write again (a one-time code); emptied as soon as it went out.
    content = EncryptedTextField(blank=True)
    # What goes to one address in one mail: a keyed hash of organisation and address; empty outside a digest.
    digest_key = models.CharField(max_length=64, blank=True)
    state = models.CharField(max_length=10, choices=DeliveryState.choices, default=DeliveryState.WAITING)
    urgent = models.BooleanField(default=False)
    due_at = models.DateTimeField()
    # How often a provider or our own code said "later"; a killed worker does not count.
    attempts = models.PositiveSmallIntegerField(default=0)
    leased_until = models.DateTimeField(null=True)
    lease_id = models.UUIDField(null=True)
    sent_at = models.DateTimeField(null=True)
    delivered_at = models.DateTimeField(null=True)
    # The provider's own id; for a part of a digest the id of the delivery that carried the mail.
    provider_reference = models.CharField(max_length=120, blank=True)
    failure = models.CharField(max_length=60, blank=True)
    sms_parts = models.PositiveSmallIntegerField(default=0)
    created_at = models.DateTimeField(auto_now_add=True)

    privacy = Privacy(
        Declaration("to bring a message to a family", Basis.PUBLIC_TASK, Retention.NEXT_SCHOOL_YEAR, Audience.SYSTEM)
    )

    class Meta:
        indexes = [
            models.Index(fields=["state", "channel", "-urgent", "due_at"], name="delivery_to_claim"),
            models.Index(fields=["kind", "subject_id"], name="delivery_by_subject"),
            models.Index(fields=["batch_id", "state"], name="delivery_by_batch"),
            models.Index(
                fields=["provider_reference"], condition=~models.Q(provider_reference=""), name="delivery_by_reference"
            ),
            models.Index(fields=["digest_key"], condition=~models.Q(digest_key=""), name="delivery_by_digest"),
        ]

    def __str__(self) -> str:
        return f"{self.channel} {self.state}"


class ReturnedNotice(models.Model):
    """A bounce or a receipt as it came in, kept without its text so that a dispute can be followed."""

    delivery = models.ForeignKey(Delivery, null=True, on_delete=models.SET_NULL, related_name="+")
    source = models.CharField(max_length=20)
    outcome = models.CharField(max_length=40)
    status_code = models.CharField(max_length=20, blank=True)
    at = models.DateTimeField()

    privacy = technical("to follow what providers report", Retention.THIRTY_DAYS)

    def __str__(self) -> str:
        return f"{self.source} {self.outcome}"
