"""What an organisation says about itself: its names, the logo on its letters, and how plain its words must be.

A logo is one file for each organisation in the installation's folder of files: it is no personal data and is read as a
whole; backups hold the folder too. The name of the file is made here, never taken from who sent it.
"""

from collections.abc import Sequence
from uuid import UUID

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import transaction

from schoolpoort.contexts.organisations.models import Organisation
from schoolpoort.core.audit import Actor, record
from schoolpoort.core.uploads import Format, Picture, read_picture

#: Enough for 30 mm on paper at 600 points an inch.
LOGO_SIDE = 700
_ENDS: tuple[tuple[str, Format], ...] = ((".png", "png"), (".jpeg", "jpeg"))


def rename(organisation: Organisation, name: str, short_name: str, by: Actor) -> None:
    """Give an organisation other names; `short_name` is how it signs a text message."""
    changed = [
        each for each, wanted in (("name", name), ("short_name", short_name)) if getattr(organisation, each) != wanted
    ]
    if not changed:
        return
    organisation.name, organisation.short_name = name, short_name
    with transaction.atomic():
        organisation.save(update_fields=changed)
        _record("changed", organisation.pk, by, changed)


def ask_level(organisation: Organisation, level: str, by: Actor) -> None:
    """Ask that the teachers' own words reach a level before they go (AskedLevel); an empty text asks nothing."""
    if organisation.level_asked == level:
        return
    organisation.level_asked = level
    with transaction.atomic():
        organisation.save(update_fields=["level_asked"])
        _record("changed", organisation.pk, by, ["level_asked"])


def logo_of(organisation_id: UUID) -> Picture | None:
    """Return the logo of an organisation, or None (no query)."""
    for end, _format in _ENDS:
        name = _name(organisation_id, end)
        if default_storage.exists(name):
            with default_storage.open(name) as file:
                return read_picture(file.read(), LOGO_SIDE)
    return None


def save_logo(organisation_id: UUID, picture: Picture, by: Actor) -> None:
    """Put a logo in the place of the one before."""
    _delete(organisation_id)
    default_storage.save(_name(organisation_id, f".{picture.format}"), ContentFile(picture.content))
    _record("changed", organisation_id, by, ["logo"])


def remove_logo(organisation_id: UUID, by: Actor) -> None:
    """Take the logo away; letters then have our own mark."""
    _delete(organisation_id)
    _record("removed", organisation_id, by, ["logo"])


def _delete(organisation_id: UUID) -> None:
    for end, _format in _ENDS:
        default_storage.delete(_name(organisation_id, end))


def _name(organisation_id: UUID, end: str) -> str:
    return f"logos/{organisation_id}{end}"


def _record(action: str, organisation_id: UUID, by: Actor, fields: Sequence[str]) -> None:
    record(
        action,
        actor=by,
        organisation_id=organisation_id,
        subject="Organisation",
        subject_id=organisation_id,
        fields=fields,
    )
