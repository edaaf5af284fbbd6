"""A signature under "may we show photos of your child?" is consent: kept at `people`, where every list asks for it."""

from uuid import UUID

from schoolpoort.contexts.messages.models import Answer, AnswerSource, MessageVersion, RecipientChild, RecipientGuardian
from schoolpoort.contexts.people.api import (
    Child,
    ConsentPurpose,
    ConsentSource,
    NotTheirs,
    Said,
    latest_of,
    say_about_photos,
)
from schoolpoort.core.scope import Scope

PHOTO_BLOCK = "photo-permission"
_SIGNED = "sign"

#: The places that the block offers, and the purpose that each is.
_PURPOSES = {
    "school-platform": ConsentPurpose.PHOTO_CLASS_GROUP,
    "website": ConsentPurpose.PHOTO_WEBSITE,
    "social-media": ConsentPurpose.PHOTO_SOCIAL_MEDIA,
    "on-paper": ConsentPurpose.PHOTO_ON_PAPER,
}
_SOURCES = {
    AnswerSource.CODE: ConsentSource.CODE,
    AnswerSource.PAPER: ConsentSource.PAPER,
}


def keep_photo_consent(reader: RecipientGuardian, version: MessageVersion, answer: Answer, by: UUID | None) -> None:
    """Write the guardian's answer to a photo block as consent for each child that the message is about.

    A yes to showing covers taking the photo that is shown, unless this guardian said no to taking before. A no is a
    no to showing only. An answer through a bare link is none (decision 10), nor is that of an adult without parental
    authority.
    """
    source = _SOURCES.get(AnswerSource(answer.source))
    if source is None or answer.block.partition("#")[0] != PHOTO_BLOCK:
        return
    scope, given = Scope.of(reader.organisation_id), answer.value == _SIGNED
    shown = _places(version, answer.block)
    said = latest_of(scope, [reader.guardian_id])
    about = RecipientChild.objects.within(scope).filter(recipient_id=reader.recipient_id)
    for child in Child.objects.within(scope).filter(pk__in=about.values("child_id")):
        taking = said.get((reader.guardian_id, ConsentPurpose.PHOTO_TAKING, child.pk))
        covers_taking = given and (taking is None or taking.given)
        purposes = [ConsentPurpose.PHOTO_TAKING, *shown] if covers_taking else shown
        try:
            say_about_photos(reader.guardian, child, purposes, given, Said(source, by))
        except NotTheirs:
            continue


def _places(version: MessageVersion, key: str) -> list[ConsentPurpose]:
    """Return the purposes that the block named `key` asked about; the second block of one id is "id#2"."""
    number = int(key.partition("#")[2] or 1)
    blocks = [entry for entry in version.blocks if entry.get("block") == PHOTO_BLOCK]
    uses = blocks[number - 1].get("params", {}).get("uses", []) if len(blocks) >= number else []
    return [_PURPOSES[use] for use in uses if use in _PURPOSES]
