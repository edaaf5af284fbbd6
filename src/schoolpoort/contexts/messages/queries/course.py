"""Reads for the course in plain Dutch: somebody's own texts and own steps, and never a colleague's."""

from datetime import date
from uuid import UUID

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.messages.models import CourseStepDone, MessageState, MessageVersion
from schoolpoort.core.scope import Scope

#: Messages to look in: many have building blocks only. Encrypted words cannot be searched, so they are read.
_LOOKED_AT = 40
_MOST_TEXTS = 12


def own_texts(organisation_id: UUID, user: User) -> list[str]:
    """Return what somebody wrote in the last messages that they sent themselves, newest first (1 query).

    Later versions are left out, because a colleague may have written the correction.
    """
    versions = MessageVersion.objects.within(Scope.of(organisation_id)).filter(
        message__author=user, message__state=MessageState.SENT, number=1
    )
    newest = versions.order_by("-message__sent_at").only("free_text")[:_LOOKED_AT]
    texts = [each.free_text.strip() for each in newest]
    return [text for text in texts if text][:_MOST_TEXTS]


def steps_done(organisation_id: UUID, user: User) -> dict[str, date]:
    """Return the steps that somebody did and when (1 query)."""
    done = CourseStepDone.objects.within(Scope.of(organisation_id)).filter(user=user)
    return dict(done.values_list("step", "done_on"))
