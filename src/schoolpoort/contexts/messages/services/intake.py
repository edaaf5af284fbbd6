"""Type once: a mail to a class's own address becomes a draft of its sender.

Who may do so is decided by the sender's address and the assignment to the class. That the mail really comes from
that address (SPF, DKIM, DMARC) is checked by the mail server in front, before it hands the mail over; nothing leaves
by itself in any case: a draft waits until somebody signs in and presses send.
"""

from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parseaddr
from uuid import UUID

from django.conf import settings
from django.db import transaction

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.messages.models import Message, MessageVersion
from schoolpoort.contexts.messages.services.mail_text import attachment_names, subject_of, text_of
from schoolpoort.contexts.people.api import SchoolClass, assigned_class_ids
from schoolpoort.core import audit, clock
from schoolpoort.core.encryption import lookup_hash
from schoolpoort.core.ids import new_id
from schoolpoort.core.phrases import phrasebook
from schoolpoort.core.scope import Scope

LARGEST_MAIL = 20 * 1024 * 1024
_LONGEST_TEXT = 20_000
_MOST_SUGGESTIONS = 3


class MailRefused(Exception):
    """The mail makes no draft; the text says why, for the mail server's answer, without naming anybody."""


def receive_mail(raw: bytes, recipient: str) -> Message:
    """Make a draft of a mail that came in for `recipient`; the same mail twice makes one draft.

    Raises MailRefused for an address that is no class, a sender who is not assigned to it, an automatic mail, one
    without words, or one above 20 MB.
    """
    if len(raw) > LARGEST_MAIL:
        raise MailRefused("The mail is larger than 20 MB.")
    mail = BytesParser(EmailMessage, policy=policy.default).parsebytes(raw)
    if str(mail.get("Auto-Submitted", "no")).strip().lower() != "no":
        raise MailRefused("Automatic mails make no draft.")
    school_class = _class_of(recipient)
    sender = _sender_of(mail, school_class)
    subject, text = subject_of(mail), text_of(mail)
    if not text and not subject:
        raise MailRefused("The mail has no words.")
    return _draft(mail, school_class, sender, subject, text[:_LONGEST_TEXT])


def _class_of(recipient: str) -> SchoolClass:
    """Return the class of an address: the address itself says which school it is, so this is read without a scope."""
    local, _at, domain = parseaddr(recipient)[1].partition("@")
    found = SchoolClass.unscoped.filter(mailbox=local.lower()).first() if local else None
    if found is None or domain.lower() != settings.MAIL_DOMAIN.lower():
        raise MailRefused("No class has this address.")
    return found


def _sender_of(mail: EmailMessage, school_class: SchoolClass) -> User:
    header = mail.get("From")
    addresses = tuple(getattr(header, "addresses", ()))
    if len(addresses) != 1:
        raise MailRefused("The mail has not exactly one sender.")
    sender = User.objects.filter(email=addresses[0].addr_spec.lower(), is_active=True).first()
    if sender is None or school_class.pk not in assigned_class_ids(sender, clock.today()):
        raise MailRefused("The sender is not assigned to this class.")
    return sender


def suggestions(subject: str, text: str) -> list[str]:
    """Return the ids of the blocks that the words of a mail point to, best first."""
    catalogue = phrasebook()
    lines = [line for line in (subject, *text.split("\n")[:4]) if line.strip()]
    found = [block.id for line in lines for block in catalogue.search(line[:80], 2)]
    return list(dict.fromkeys(found))[:_MOST_SUGGESTIONS]


def _draft(mail: EmailMessage, school_class: SchoolClass, sender: User, subject: str, text: str) -> Message:
    key = f"{school_class.pk}:{mail.get('Message-ID', '')}:{subject}:{text}"
    message_id = UUID(hex=lookup_hash(key, purpose="mail-draft")[:32])
    names = "\n".join(attachment_names(mail))
    return _keep(message_id, school_class, sender, subject, text, "received by mail", names)


class NoAuthor(Exception):
    """Nobody with this address teaches the class today, so nobody would find the draft."""


def receive_text(school_class: SchoolClass, author_email: str, subject: str, text: str) -> Message:
    """Make a draft of a text that a program hands in, for a colleague of the class. Raises NoAuthor."""
    author = User.objects.filter(email=author_email.lower(), is_active=True).first()
    if author is None or school_class.pk not in assigned_class_ids(author, clock.today()):
        raise NoAuthor
    return _keep(new_id(), school_class, author, subject, text[:_LONGEST_TEXT], "received from a program")


def _keep(
    message_id: UUID, school_class: SchoolClass, author: User, subject: str, text: str, action: str, attached: str = ""
) -> Message:
    scope = Scope.of(school_class.organisation_id)
    with transaction.atomic():
        present = Message.objects.within(scope).filter(pk=message_id).first()
        if present is not None:
            return present
        message = Message.objects.create(
            pk=message_id,
            organisation_id=school_class.organisation_id,
            author=author,
            title=subject[:42],
            revision=1,
            suggested_blocks=suggestions(subject, text),
            attachment_names=attached,
        )
        message.classes.set([school_class])
        MessageVersion.objects.create(organisation_id=school_class.organisation_id, message=message, free_text=text)
        audit.record(
            action,
            actor=audit.Actor("user", author.pk),
            organisation_id=school_class.organisation_id,
            subject="Message",
            subject_id=message.pk,
        )
    return message
