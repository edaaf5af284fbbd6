"""How long messages stay, with everything that they made: recipients, answers, links, deliveries, voices."""

from collections.abc import Sequence
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.translation import gettext_lazy as _

from schoolpoort.contexts.accounts.api import delete_links
from schoolpoort.contexts.delivery.api import delete_deliveries_about
from schoolpoort.contexts.messages.models import (
    Answer,
    CourseStepDone,
    Message,
    Recipient,
    RecipientChild,
    RecipientGuardian,
)
from schoolpoort.contexts.messages.queries.across_schools import all_messages, all_readers, all_recipients
from schoolpoort.contexts.messages.services.aggregates import write_last_figures
from schoolpoort.contexts.messages.services.fan_out import CORRECTION_KIND, MESSAGE_KIND, REMINDER_KIND
from schoolpoort.contexts.people.api import Household, delete_households, empty_households, gone_guardians
from schoolpoort.core.privacy import Retention
from schoolpoort.core.retention import Period, RetentionRule, delete_rows, register_figures, register_rule

#: What the outbox carries for a guardian of a message.
_KINDS = (MESSAGE_KIND, REMINDER_KIND, CORRECTION_KIND)

_OF_A_RECIPIENT = (
    "school_messages.RecipientChild",
    "school_messages.RecipientGuardian",
    "school_messages.Answer",
)


def delete_readers(readers: QuerySet[RecipientGuardian]) -> int:
    """Delete guardians' rows with their answers, links and deliveries; return how many rows."""
    pairs = list(readers.order_by().values_list("pk", "link_id"))
    keys, links = [key for key, _link in pairs], [link for _key, link in pairs]
    count = delete_deliveries_about(_KINDS, keys)
    count += delete_rows(Answer.unscoped.filter(guardian_id__in=keys))
    count += delete_rows(RecipientGuardian.unscoped.filter(pk__in=keys))
    return count + delete_links(links)


def delete_recipients(keys: Sequence[Any]) -> int:
    """Delete households' rows of messages with everything below them; return how many rows."""
    count = delete_readers(all_readers().filter(recipient_id__in=keys))
    count += delete_rows(Answer.unscoped.filter(recipient_id__in=keys))
    count += delete_rows(RecipientChild.unscoped.filter(recipient_id__in=keys))
    return count + delete_rows(all_recipients().filter(pk__in=keys))


def _old_messages(period: Period) -> QuerySet[Message]:
    sent = Q(sent_at__lt=period.before)
    never_sent = Q(sent_at=None, updated_at__lt=period.before)
    return all_messages().filter(sent | never_sent, organisation_id=period.organisation)


def _recipients_of_old_messages(period: Period) -> QuerySet[Recipient]:
    old = _old_messages(period).order_by().values("pk")
    return all_recipients().filter(organisation_id=period.organisation, message_id__in=old)


def _readers_who_left(period: Period) -> QuerySet[RecipientGuardian]:
    gone = gone_guardians(period).values("pk")
    return all_readers().filter(organisation_id=period.organisation, guardian_id__in=gone)


def _old_course_steps(period: Period) -> QuerySet[CourseStepDone]:
    return CourseStepDone.unscoped.filter(organisation_id=period.organisation, done_on__lt=period.cutoff)


def _unused_households(period: Period) -> QuerySet[Household]:
    used = all_recipients().filter(household=OuterRef("pk"))
    return empty_households(period).filter(~Exists(used))


def _purge_messages(keys: Sequence[Any]) -> int:
    """Delete messages whose recipients are gone already, and what was sent or answered in between."""
    left = list(all_recipients().filter(message_id__in=keys).values_list("pk", flat=True))
    return delete_recipients(left) + all_messages().filter(pk__in=keys).only("pk").delete()[0]


# Rules of one context run in the opposite order: recipients, then their messages, then what is left of households.
register_rule(
    RetentionRule(
        key="messages.empty_households",
        retention=Retention.UNTIL_EXPIRY,
        model="people.Household",
        what=_("Adressen waar niemand meer woont"),
        due=_unused_households,
        purge=delete_households,
        moment="",
        last=True,
    )
)
register_rule(
    RetentionRule(
        key="messages.readers_who_left",
        retention=Retention.WHILE_ENROLLED,
        model="school_messages.RecipientGuardian",
        what=_("Berichten aan ouders die weg zijn, met hun antwoorden"),
        due=_readers_who_left,
        purge=lambda keys: delete_readers(all_readers().filter(pk__in=keys)),
        moment="recipient__message__sent_at",
        also=("school_messages.Answer", "accounts.Link", "delivery.Delivery"),
    )
)
register_rule(
    RetentionRule(
        key="messages.messages",
        retention=Retention.NEXT_SCHOOL_YEAR,
        model="school_messages.Message",
        what=_("Berichten en ontwerpen, met vertalingen en stemmen"),
        due=_old_messages,
        purge=_purge_messages,
        moment="created_at",
        cascades=(
            "school_messages.MessageVersion",
            "school_messages.Rendering",
            "school_messages.Recording",
            "school_messages.Message_classes",
            "school_messages.Message_households",
            *_OF_A_RECIPIENT,
        ),
    )
)
register_rule(
    RetentionRule(
        key="messages.recipients",
        retention=Retention.NEXT_SCHOOL_YEAR,
        model="school_messages.Recipient",
        what=_("Wie een bericht kreeg, opende en beantwoordde"),
        due=_recipients_of_old_messages,
        purge=delete_recipients,
        moment="message__sent_at",
        cascades=_OF_A_RECIPIENT,
        also=("accounts.Link", "delivery.Delivery"),
    )
)
register_rule(
    RetentionRule(
        key="messages.course_steps",
        retention=Retention.NEXT_SCHOOL_YEAR,
        model="school_messages.CourseStepDone",
        what=_("Welke stappen een collega deed in de cursus klare taal"),
        due=_old_course_steps,
        purge=lambda keys: delete_rows(CourseStepDone.unscoped.filter(pk__in=keys)),
        moment="done_on",
    )
)
register_figures(write_last_figures)
