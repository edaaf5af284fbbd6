"""Opening zip files (workbooks, OneRoster) from strangers: bounded in size, and nothing outside the archive.

Nothing is ever extracted to disk. Names are checked all the same, because a file with such names was not made by a
school's software.
"""

import io
import zipfile
import zlib
from collections.abc import Callable

from schoolpoort.contexts.people.roster.reasons import RosterFileError, because

MAX_MEMBERS = 5_000
MAX_MEMBER_BYTES = 150 * 1024 * 1024
MAX_TOTAL_BYTES = 250 * 1024 * 1024
_CHUNK = 1 << 20
_ENCRYPTED_FLAG = 0x1


def read_archive(data: bytes, wanted: Callable[[str], bool]) -> dict[str, bytes]:
    """Read the wanted members of a zip file into memory.

    Raises RosterFileError where the archive is damaged, encrypted, too big when unpacked (whatever its directory
    claims), holds the same name twice, or holds names that point outside the archive.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = [member for member in archive.infolist() if not member.is_dir()]
            if len(members) > MAX_MEMBERS:
                raise RosterFileError(because("file_unsafe", name=f"{len(members)} x"))
            _check_names(members)
            return _read_members(archive, [member for member in members if wanted(member.filename)])
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError) as error:
        raise RosterFileError(because("file_damaged")) from error


def _check_names(members: list[zipfile.ZipInfo]) -> None:
    seen: set[str] = set()
    for member in members:
        name = member.filename
        parts = name.split("/")
        if name.startswith("/") or "\\" in name or ":" in name or ".." in parts or name.casefold() in seen:
            raise RosterFileError(because("file_unsafe", name=name[:60]))
        seen.add(name.casefold())


def _read_members(archive: zipfile.ZipFile, members: list[zipfile.ZipInfo]) -> dict[str, bytes]:
    contents: dict[str, bytes] = {}
    total = 0
    for member in members:
        if member.flag_bits & _ENCRYPTED_FLAG:
            raise RosterFileError(because("file_encrypted"))
        chunks: list[bytes] = []
        size = 0
        with archive.open(member) as stream:
            while chunk := stream.read(_CHUNK):
                size += len(chunk)
                if size > MAX_MEMBER_BYTES or total + size > MAX_TOTAL_BYTES:
                    limit = MAX_MEMBER_BYTES >> 20
                    raise RosterFileError(because("file_too_big", size=f"> {limit}", limit=limit))
                chunks.append(chunk)
        total += size
        contents[member.filename] = b"".join(chunks)
    return contents
