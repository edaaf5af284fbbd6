"""Reads behind a family's link; each says what it costs. The link itself is the credential, so it names the scope."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

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
    """The newest version of a message as sent, its message and author read with it, and its renderings by language."""

    version: MessageVersion
    renderings: dict[str, Rendering]


def linked_reader(token: str) -> LinkedReader | None:
    """Return whose link this is, open or closed, or None for an unknown token (2 queries)."""
    link = find_link(token, LinkKind.MESSAGE)
    if link is None:
        return None
    readers = RecipientGuardian.objects.within(Scope.of(link.organisation_id))
    try:
        reader = readers.select_related("organisation", "guardian", "recipient__school_class").get(link=link)
    except RecipientGuardian.DoesNotExist:
        return None
    return LinkedReader(link, reader)


def readable_message(reader: RecipientGuardian, languages: Sequence[str]) -> ReadableMessage | None:
    """Return the newest frozen version in `languages` and Dutch, or None before anything was sent (1 query).

    The message and its author come with the version: joined to the reader they would make one query of seven tables,
    and PostgreSQL takes longer to plan that than to run two.
    """
    wanted = {*languages, DUTCH}
    rows = list(
        Rendering.objects.within(Scope.of(reader.organisation_id))
        .filter(version__message_id=reader.recipient.message_id, version__frozen_at__isnull=False, language__in=wanted)
        .select_related("version__message__author")
        .order_by("-version__number")[: len(wanted)]
    )
    # A version has one rendering per language, so those of the newest stand first and all fit.
    renderings = {row.language: row for row in rows if row.version_id == rows[0].version_id}
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
