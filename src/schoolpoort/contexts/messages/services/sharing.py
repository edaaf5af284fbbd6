"""Text and link for the school's own platform or a phone's share sheet.

A family's own link answers for that family, so it is never shared. What is shared is another link: it opens the
Dutch text with its pictures, knows nobody, takes no answer, and says that each family has a link of its own. A
message to chosen families, or about one child, is not shared at all.
"""

from uuid import UUID

from schoolpoort.contexts.accounts.api import Link, LinkKind, User, build_link, find_link, is_open
from schoolpoort.contexts.messages.models import AudienceKind, Message, MessageState, MessageVersion, Rendering
from schoolpoort.contexts.messages.policies import LINK_LASTS
from schoolpoort.contexts.messages.services.rendering import CHILD_MARK, Body
from schoolpoort.contexts.messages.services.wording import shared_url
from schoolpoort.contexts.people.api import DUTCH
from schoolpoort.core import audit, clock
from schoolpoort.core.scope import Scope


class NotForSharing(Exception):
    """This message is for a few families or about one child: it stays with them."""


def dutch_rendering(message: Message) -> Rendering | None:
    """Return the last frozen Dutch text of a message with its version, or None while nothing was sent (1 query)."""
    return (
        Rendering.objects.within(Scope.of(message.organisation_id))
        .filter(version__message=message, version__frozen_at__isnull=False, language=DUTCH)
        .select_related("version")
        .order_by("-version__number")
        .first()
    )


def can_share(message: Message, rendering: Rendering | None) -> bool:
    """Say whether a message may be shared beyond the families' own links."""
    if rendering is None or message.state != MessageState.SENT or message.audience == AudienceKind.HOUSEHOLDS:
        return False
    blocks = rendering.body["blocks"]
    return not any(CHILD_MARK in (block[part] or "") for block in blocks for part in ("title", "text", "do"))


def link_to_share(message: Message, by: User) -> str:
    """Return the address of the shared text, made at the first use and logged. Raises NotForSharing."""
    if not can_share(message, dutch_rendering(message)):
        raise NotForSharing
    scope = Scope.of(message.organisation_id)
    link = Link.objects.within(scope).filter(kind=LinkKind.SHARED, subject_id=message.pk, revoked_at=None).first()
    if link is None or not is_open(link):
        link = build_link(
            organisation_id=message.organisation_id,
            kind=LinkKind.SHARED,
            subject_id=message.pk,
            expires_at=clock.now() + LINK_LASTS,
        )
        link.save()
    _record(message, by, "made a link to share")
    return shared_url(link.token)


def log_shared(message: Message, by: User) -> None:
    """Note that somebody shared a message from the own phone or platform."""
    _record(message, by, "shared by me")


def _record(message: Message, by: User, action: str) -> None:
    audit.record(
        action,
        actor=audit.Actor("user", by.pk),
        organisation_id=message.organisation_id,
        subject="Message",
        subject_id=message.pk,
    )


def shared_message(token: str) -> tuple[Message, MessageVersion, Body] | None:
    """Return what a shared link opens: the message, its version and its Dutch text, or None (3 queries)."""
    link = find_link(token, LinkKind.SHARED)
    if link is None or not is_open(link):
        return None
    message = _message(link.organisation_id, link.subject_id)
    rendering = dutch_rendering(message) if message else None
    if message is None or rendering is None or not can_share(message, rendering):
        return None
    return message, rendering.version, rendering.body


def _message(organisation_id: UUID, message_id: UUID) -> Message | None:
    found = Message.objects.within(Scope.of(organisation_id)).filter(pk=message_id)
    return found.select_related("organisation").first()
