"""The soft fact that a person opened a message; never an answer."""

from django.db import transaction

from schoolpoort.contexts.messages.models import Recipient, RecipientGuardian
from schoolpoort.contexts.messages.services.states import refresh_states
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope


def mark_opened(reader: RecipientGuardian, version_number: int) -> bool:
    """Remember that a guardian opened this version; say whether that was new. Free of queries when it was not."""
    if reader.opened_version >= version_number:
        return False
    scope = Scope.of(reader.organisation_id)
    with transaction.atomic():
        readers = RecipientGuardian.objects.within(scope).filter(pk=reader.pk, opened_version__lt=version_number)
        readers.update(opened_version=version_number)
        recipients = Recipient.objects.within(scope).filter(pk=reader.recipient_id, opened_at=None)
        recipients.update(opened_at=clock.now())
        refresh_states([reader.recipient_id])
    return True
