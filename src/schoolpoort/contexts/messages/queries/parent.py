"""Reads behind a family's link; each says what it costs. The link itself is the credential, so it names the scope."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db.models import OuterRef, Subquery

from schoolpoort.contexts.accounts.api import Link, LinkKind, find_link
from schoolpoort.contexts.messages.models import (
    Answer,
    MessageVersion,
    RecipientChild,
    RecipientGuardian,
    Rendering,
)
from schoolpoort.contexts.organisations.api import Organisation, OrganisationKind
from schoolpoort.contexts.people.api import DUTCH
from schoolpoort.core.scope import Scope


@dataclass(frozen=True)
class LinkedReader:
    """A link that the school once made, and the guardian whom it belongs to."""

    link: Link
    reader: RecipientGuardian


@dataclass(frozen=True)
class ReadableMessage:
    """The newest version of a message as sent, with its renderings by language."""

    version: MessageVersion
    renderings: dict[str, Rendering]


def linked_reader(token: str) -> LinkedReader | None:
    """Return whose link this is, open or closed, or None for an unknown token (2 queries)."""
    link = find_link(token, LinkKind.MESSAGE)
    if link is None:
        return None
    readers = RecipientGuardian.objects.within(Scope.of(link.organisation_id)).filter(link=link)
    joined = ("organisation", "guardian", "recipient__message__author", "recipient__school_class")
    reader = readers.select_related(*joined).first()
    return LinkedReader(link, reader) if reader else None


def readable_message(reader: RecipientGuardian, languages: Sequence[str]) -> ReadableMessage | None:
    """Return the newest frozen version in `languages` and Dutch, or None before anything was sent (1 query)."""
    scope = Scope.of(reader.organisation_id)
    newest = (
        MessageVersion.objects.within(scope)
        .filter(message=OuterRef("version__message"), frozen_at__isnull=False)
        .order_by("-number")
        .values("pk")[:1]
    )
    rows = list(
        Rendering.objects.within(scope)
        .filter(version__message_id=reader.recipient.message_id, language__in=[*languages, DUTCH])
        .filter(version_id=Subquery(newest))
        .select_related("version")
    )
    renderings = {row.language: row for row in rows}
    if DUTCH not in renderings:
        return None
    return ReadableMessage(renderings[DUTCH].version, renderings)


def children_of(reader: RecipientGuardian) -> list[str]:
    """Return the first names of the children whom the message is about (1 query)."""
    rows = RecipientChild.objects.within(Scope.of(reader.organisation_id)).filter(recipient_id=reader.recipient_id)
    return list(rows.order_by("child__birth_date", "child__first_name").values_list("child__first_name", flat=True))


def own_answers(reader: RecipientGuardian) -> list[Answer]:
    """Return what this guardian answered through the link or a code, oldest first; never a partner's (1 query)."""
    answers = Answer.objects.within(Scope.of(reader.organisation_id))
    return list(answers.filter(guardian=reader).select_related("version").order_by("at", "pk"))


def school_to_ask(organisation_id: UUID | None = None) -> Organisation | None:
    """Return the school that a visitor with a broken link can turn to (1 query).

    It is the link's own school, or the only one of the installation. Where there are more, an unknown link must not
    list who uses the product: then the page says to ask at the school gate.
    """
    schools = Organisation.objects.filter(kind=OrganisationKind.SCHOOL)
    if organisation_id:
        return schools.filter(pk=organisation_id).first()
    found = list(schools[:2])
    return found[0] if len(found) == 1 else None
