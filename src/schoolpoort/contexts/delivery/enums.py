"""The words of the outbox: channels, and where one delivery stands."""

from django.db import models
from django.utils.translation import pgettext_lazy


class ChannelKind(models.TextChoices):
    """The ways to reach somebody."""

    EMAIL = "email", pgettext_lazy("channel", "e-mail")
    SMS = "sms", pgettext_lazy("channel", "sms")
    LETTER = "letter", pgettext_lazy("channel", "brief")
    IN_PERSON = "in_person", pgettext_lazy("channel", "gesprek")


class DeliveryState(models.TextChoices):
    """Where one delivery stands."""

    WAITING = "waiting"  # due_at says from when it may go
    SENDING = "sending"  # leased by a worker
    SENT = "sent"  # a provider accepted it, or the letter was printed
    DELIVERED = "delivered"  # a receipt, or a person who told it
    TO_PRINT = "to_print"  # a letter that somebody has to print
    TO_TELL = "to_tell"  # a talk that somebody has to have
    FAILED = "failed"  # final: bounced, refused, no such number
    CANCELLED = "cancelled"
