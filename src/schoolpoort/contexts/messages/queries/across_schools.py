"""The one door to rows of all schools, for what serves every school at once: deliveries, jobs, figures.

What comes from here was found by ids of our own rows (an outbox row, an answer), never by what a visitor sent.
"""

from django.db.models import QuerySet

from schoolpoort.contexts.delivery.api import Delivery
from schoolpoort.contexts.messages.models import Answer, Message, Recipient, RecipientGuardian


def all_answers() -> QuerySet[Answer]:
    """Return the answers of all schools: a household's state is worked out wherever it is."""
    return Answer.unscoped.all()


def all_deliveries() -> QuerySet[Delivery]:
    """Return the deliveries of all schools: a household's state is worked out wherever it is."""
    return Delivery.unscoped.all()


def all_messages() -> QuerySet[Message]:
    """Return the messages of all schools: the hourly job looks after every school, one at a time."""
    return Message.unscoped.all()


def all_recipients() -> QuerySet[Recipient]:
    """Return the households' rows of all schools: deliveries and nightly figures know no school."""
    return Recipient.unscoped.all()


def all_readers() -> QuerySet[RecipientGuardian]:
    """Return the guardians' rows of all schools: an event of the outbox names nothing but them."""
    return RecipientGuardian.unscoped.all()
