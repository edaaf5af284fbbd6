"""The soft fact that a person opened a message; never an answer."""

import logging

from django.db import OperationalError, transaction

from schoolpoort.contexts.messages.models import Recipient, RecipientGuardian
from schoolpoort.contexts.messages.services.states import refresh_states
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope

log = logging.getLogger(__name__)


def mark_opened(reader: RecipientGuardian, version_number: int) -> bool:
    """Remember that a guardian opened this version; say whether that was new. Free of queries when it was not.

    A database that is too busy to write is no reason to keep a message from a family: then nothing is remembered.
    """
    if reader.opened_version >= version_number:
        return False
    try:
        with transaction.atomic():
            _remember(reader, version_number)
    except OperationalError:
        log.warning("an opened message was not remembered: the database is too busy")
        return False
    return True


def _remember(reader: RecipientGuardian, version_number: int) -> None:
    scope = Scope.of(reader.organisation_id)
    readers = RecipientGuardian.objects.within(scope).filter(pk=reader.pk, opened_version__lt=version_number)
    readers.update(opened_version=version_number)
    recipients = Recipient.objects.within(scope).filter(pk=reader.recipient_id, opened_at=None)
    recipients.update(opened_at=clock.now())
    refresh_states([reader.recipient_id])
