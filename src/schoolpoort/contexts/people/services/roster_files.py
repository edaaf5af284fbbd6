"""The file of an import: how it is kept, and how its columns were read the last time."""

import base64
import hashlib
import json
import zlib
from uuid import UUID

from schoolpoort.contexts.people.engine_io import roster_year
from schoolpoort.contexts.people.models import RosterImport, RosterMapping
from schoolpoort.contexts.people.queries.imports import remembered_mapping
from schoolpoort.contexts.people.roster.columns import ColumnMapping
from schoolpoort.contexts.people.roster.oneroster import is_oneroster
from schoolpoort.contexts.people.roster.reading import Progress, read_roster
from schoolpoort.contexts.people.roster.reasons import RosterFileError, because
from schoolpoort.contexts.people.roster.roster import Roster
from schoolpoort.contexts.people.roster.spreadsheet import read_spreadsheet
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope

#: A roster of 10,000 pupils is about 3 MB. A larger file is something else, or holds pictures.
MAX_UPLOAD_BYTES = 12 * 1024 * 1024


def pack(data: bytes) -> str:
    """Return a file as text for an encrypted column."""
    return base64.b85encode(zlib.compress(data, 6)).decode()


def unpack(text: str) -> bytes:
    """Read what `pack` wrote."""
    return zlib.decompress(base64.b85decode(text))


def refuse_what_is_no_roster(data: bytes, file_name: str) -> None:
    """Raise RosterFileError, with one plain sentence, for a file that cannot be read at all."""
    if len(data) > MAX_UPLOAD_BYTES:
        raise RosterFileError(because("file_too_big", size=len(data) >> 20, limit=MAX_UPLOAD_BYTES >> 20))
    if not is_oneroster(data, file_name):
        read_spreadsheet(data)


def signature_of(mapping: ColumnMapping) -> str:
    """Return by what a file with the same columns is recognised: the headers in any order."""
    return hashlib.sha256("\n".join(sorted(mapping.headers)).encode()).hexdigest()


def read_import(row: RosterImport, progress: Progress | None = None) -> Roster:
    """Read the file of an import with the mapping chosen on screen, else the remembered one, else as recognised.

    Raises RosterFileError where the file cannot be read at all.
    """
    data, today, year = unpack(row.content), clock.today(), roster_year(row.school_year)
    chosen = ColumnMapping.from_json(json.dumps(row.mapping)) if row.mapping else None
    school = row.school_in_file
    roster = read_roster(data, row.file_name, chosen, today, year, school=school, progress=progress)
    if chosen is not None or roster.mapping is None:
        return roster
    remembered = remembered_mapping(row.organisation_id, signature_of(roster.mapping))
    if remembered is None or remembered == json.loads(roster.mapping.to_json()):
        return roster
    mapping = ColumnMapping.from_json(json.dumps(remembered))
    return read_roster(data, row.file_name, mapping, today, year, school=school)


def remember_mapping(organisation_id: UUID, mapping: ColumnMapping) -> None:
    """Keep a mapping for the next file with the same columns: headers and fields, nothing of any person."""
    rows = RosterMapping.objects.within(Scope.of(organisation_id))
    rows.update_or_create(
        organisation_id=organisation_id,
        signature=signature_of(mapping),
        defaults={"mapping": json.loads(mapping.to_json())},
    )
