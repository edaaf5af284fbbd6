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
#: A sheet of 60,000 rows takes about 60 MB; what is unpacked stands in memory, and more than one may be read at once.
MAX_MEMBER_BYTES = 100 * 1024 * 1024
MAX_TOTAL_BYTES = 150 * 1024 * 1024
#: What stands before a member's name and bytes, at least.
_LOCAL_HEADER_BYTES = 30
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
            _check_places(archive.infolist())
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


def _check_places(members: list[zipfile.ZipInfo]) -> None:
    """Refuse members that share bytes: a small file of such members unpacks to any size."""
    free_from = 0
    for member in sorted(members, key=lambda each: each.header_offset):
        if member.header_offset < free_from:
            raise RosterFileError(because("file_unsafe", name=member.filename[:60]))
        free_from = member.header_offset + _LOCAL_HEADER_BYTES + member.compress_size


def _read_members(archive: zipfile.ZipFile, members: list[zipfile.ZipInfo]) -> dict[str, bytes]:
    limit = MAX_MEMBER_BYTES >> 20
    if any(member.file_size > MAX_MEMBER_BYTES for member in members):
        raise RosterFileError(because("file_too_big", size=f"> {limit}", limit=limit))
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
                    raise RosterFileError(because("file_too_big", size=f"> {limit}", limit=limit))
                chunks.append(chunk)
        total += size
        contents[member.filename] = b"".join(chunks)
    return contents
