"""Paper: one PDF of letters for a message or a class, and talk cards to hold up at the gate."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from schoolpoort.contexts.messages.engine_io import answer_options, card_text, letter_text, picture_label
from schoolpoort.contexts.messages.models import Message, MessageVersion, Recipient, RecipientGuardian, Rendering
from schoolpoort.contexts.messages.services.preview import EXAMPLE_CHILD, draft_bodies
from schoolpoort.contexts.messages.services.rendering import Body, blocks_of
from schoolpoort.contexts.messages.services.wording import link_url
from schoolpoort.contexts.organisations.api import Organisation, logo_of
from schoolpoort.contexts.people.api import DUTCH
from schoolpoort.core.scope import Scope
from schoolpoort.design.print import (
    Item,
    Letter,
    LetterText,
    Logo,
    SignatureNeed,
    TalkCard,
    render_letters,
    render_talk_cards,
)


class NothingToPrint(Exception):
    """No letter is left: the message has no version that was sent, or no recipient among those asked for."""


@dataclass(frozen=True)
class _Frozen:
    """The frozen texts of a version by language; `machine` are machine translations of the free text."""

    bodies: dict[str, Body]
    machine: dict[str, str]
    free_text: str


def letters_pdf(
    message: Message, recipients: Sequence[Recipient] | None = None, progress: Callable[[int, int], None] | None = None
) -> bytes:
    """Return one PDF with a letter per household, of all recipients or of those given (6 queries).

    The letter is in Dutch and, where a guardian of the household may have another language, that one beside it; the
    QR code is this guardian's own link. `progress(done, total)` hears how far it is; what it raises stops the work.
    Raises NothingToPrint, and PrintError where the file cannot be made.
    """
    frozen = _frozen(_last_version(message))
    readers = _readers(message, None if recipients is None else [each.pk for each in recipients])
    if not readers:
        raise NothingToPrint
    letters = [_letter(message, frozen, each) for each in readers]
    return render_letters(letters, title=message.title, logo=_logo(message.organisation), progress=progress)


def draft_letter_pdf(message: Message, version: MessageVersion, language: str) -> bytes:
    """Return a draft as a letter in one language, for an invented child, without a code to scan."""
    bodies = draft_bodies(message, version, [language])
    school = message.organisation
    letter = Letter(
        school_name=school.name,
        school_address=_address(school),
        household_label="",
        child_names=(EXAMPLE_CHILD,),
        class_name="",
        reference="",
        dutch=_text(bodies[DUTCH], DUTCH, EXAMPLE_CHILD, version.free_text, ""),
        translation=_text(bodies[language], language, EXAMPLE_CHILD, version.free_text, "")
        if language != DUTCH and language in bodies
        else None,
        reply_hint=school.reply_email,
        answers=answer_options(language if language in bodies else DUTCH),
    )
    return render_letters([letter], title=message.title or school.name, logo=_logo(school))


def talk_card_pdf(message: Message, language: str) -> bytes:
    """Return the card of a sent message in Dutch and, where the message has it, in one language (3 queries).

    Raises NothingToPrint for a message that was not sent.
    """
    bodies = _frozen(_last_version(message)).bodies
    dutch = blocks_of(bodies[DUTCH])
    other = bodies.get(language) if language != DUTCH else None
    concepts = list(dict.fromkeys(concept for block in dutch for concept in block.pictograms))
    shown = language if other else DUTCH
    card = TalkCard(
        school_name=message.organisation.name,
        dutch=card_text(dutch, DUTCH, bodies[DUTCH]["title"]),
        translation=card_text(blocks_of(other), language, other["title"]) if other else None,
        pictures=tuple(Item(concept, picture_label(concept, shown)) for concept in concepts),
        answers=answer_options(shown),
    )
    return render_talk_cards([card], title=message.title)


def _last_version(message: Message) -> MessageVersion:
    version = message.versions.filter(frozen_at__isnull=False).order_by("-number").first()
    if version is None:
        raise NothingToPrint
    return version


def _frozen(version: MessageVersion) -> _Frozen:
    rows = list(Rendering.objects.within(Scope.of(version.organisation_id)).filter(version=version))
    return _Frozen(
        {row.language: row.body for row in rows},
        {row.language: row.free_text for row in rows if row.free_text},
        version.free_text,
    )


def _readers(message: Message, recipients: Sequence[UUID] | None) -> list[RecipientGuardian]:
    """Return one guardian per household, by class and child: somebody with a translation goes first."""
    rows = RecipientGuardian.objects.within(Scope.of(message.organisation_id)).filter(recipient__message=message)
    if recipients is not None:
        rows = rows.filter(recipient_id__in=recipients)
    rows = rows.select_related("guardian", "link", "recipient__household", "recipient__school_class").prefetch_related(
        "recipient__children__child"
    )
    chosen: dict[UUID, RecipientGuardian] = {}
    for row in rows.order_by("recipient__school_class__name", "pk"):
        present = chosen.get(row.recipient_id)
        if present is None or (present.shown_language == DUTCH and row.shown_language != DUTCH):
            chosen[row.recipient_id] = row
    return sorted(chosen.values(), key=_by_class_and_child)


def _by_class_and_child(row: RecipientGuardian) -> tuple[str, list[str]]:
    school_class = row.recipient.school_class
    return (school_class.name if school_class else "", _children(row))


def _children(row: RecipientGuardian) -> list[str]:
    return sorted(each.child.first_name for each in row.recipient.children.all())


def _letter(message: Message, frozen: _Frozen, row: RecipientGuardian) -> Letter:
    school = message.organisation
    household = row.recipient.household
    language = row.shown_language if row.shown_language in frozen.bodies else DUTCH
    children = _children(row)
    names = ", ".join(children)
    translation = None
    if language != DUTCH:
        translation = _text(
            frozen.bodies[language], language, names, frozen.free_text, frozen.machine.get(language, "")
        )
    return Letter(
        school_name=school.name,
        school_address=_address(school),
        household_label=row.guardian.full_name,
        household_address=(household.street, f"{household.postcode} {household.town}".strip()),
        child_names=tuple(children),
        class_name=row.recipient.school_class.name if row.recipient.school_class else "",
        reference="",
        dutch=_text(frozen.bodies[DUTCH], DUTCH, names, frozen.free_text, ""),
        translation=translation,
        reply_hint=school.reply_email,
        qr_url=link_url(row.link.token),
        answers=answer_options(language),
        needs_signature=_signature(frozen.bodies[DUTCH]),
    )


def _signature(body: Body) -> SignatureNeed:
    return "one" if any(each["answer"] == "sign" for each in body["blocks"]) else "none"


def _text(body: Body, language: str, child: str, free_text: str, machine: str) -> LetterText:
    return letter_text(blocks_of(body, child), language, body["title"], free_text, machine)


def _logo(school: Organisation) -> Logo | None:
    picture = logo_of(school.pk)
    return Logo(picture.content, picture.format, picture.width, picture.height) if picture else None


def _address(school: Organisation) -> tuple[str, ...]:
    return (school.street, f"{school.postcode} {school.town}".strip())
