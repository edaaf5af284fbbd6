"""Where a mail that comes in goes: a bounce to delivery, a mail to a class's own address to messages."""

from django.conf import settings

from schoolpoort.contexts.delivery.api import handle_bounce
from schoolpoort.contexts.messages.api import MailRefused, receive_mail

#: Larger mails are refused: a letter with a photo fits, a film does not.
MAX_MAIL_BYTES = 15 * 1024 * 1024
BOUNCE_PREFIX = "bounce+"


class UnknownRecipient(Exception):
    """Nobody here has this address; the sentence says so to the sending server."""


def take_mail(mail: bytes, recipient: str) -> str:
    """Hand one mail to whom it is for, and return what became of it in a sentence without personal data.

    Raises UnknownRecipient for an address that is not ours, and for a mail that makes no draft, with the reason.
    """
    local, _, domain = recipient.strip("<> ").rpartition("@")
    if domain.lower() != settings.MAIL_DOMAIN.lower():
        raise UnknownRecipient("This address is not ours.")
    if local.startswith(BOUNCE_PREFIX):
        handle_bounce(mail, recipient)
        return "Bounce noted."
    try:
        receive_mail(mail, recipient)
    except MailRefused as error:
        raise UnknownRecipient(str(error)) from error
    return "Draft made."
