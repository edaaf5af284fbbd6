"""Files from an attacker: small ones that unpack to gigabytes, names that point elsewhere, programs inside.

Each is refused in one plain sentence, and the memory that it took is measured in a process of its own.
"""

import io
import struct
import subprocess
import sys
import zipfile
import zlib

import pytest

from schoolpoort.contexts.people.roster.reasons import RosterFileError
from tests.contexts.people.roster.roster_files import AMINA, HEADERS, read, xlsx_bytes, zip_bytes

#: What a roster may cost while it is refused, above an idle process.
MOST_MEGABYTES = 400

_PUPILS = {
    "orgs.csv": "sourcedId,name,type\no1,De Linde,school\n",
    "users.csv": "sourcedId,givenName,familyName,role\nu1,Amina,Voorbeeld,student\n",
    "classes.csv": "sourcedId,title,classType\nc1,3A,homeroom\n",
    "enrollments.csv": "sourcedId,classSourcedId,userSourcedId,role\ne1,c1,u1,student\n",
}
_SHEET = "xl/worksheets/sheet1.xml"


def _parts(**changed: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(xlsx_bytes({"Blad1": [HEADERS, AMINA]}))) as archive:
        return {name: archive.read(name) for name in archive.namelist()} | changed


def _refused(data: bytes, name: str) -> str:
    with pytest.raises(RosterFileError) as refused:
        read(data, name)
    said = str(refused.value)
    assert said.endswith((".", "!")) and "{" not in said and "Error" not in said
    return said


@pytest.mark.parametrize(
    "name",
    ["../users.csv", "/etc/users.csv", "..\\users.csv", "C:\\users.csv", "a/../../users.csv", "C:users.csv"],
)
def test_a_name_that_points_elsewhere_is_refused(name):
    assert "vreemde inhoud" in _refused(zip_bytes({**_PUPILS, name: "x"}), "x.zip")


def test_the_same_name_twice_in_capitals_is_refused():
    assert "vreemde inhoud" in _refused(zip_bytes({**_PUPILS, "USERS.csv": "x"}), "x.zip")


def test_a_link_to_a_file_of_the_server_is_only_text():
    target = io.BytesIO(zip_bytes({name: text for name, text in _PUPILS.items() if name != "users.csv"}))
    with zipfile.ZipFile(target, "a") as archive:
        link = zipfile.ZipInfo("users.csv")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    said = _refused(target.getvalue(), "x.zip")
    assert "root" not in said


def _overlapping() -> bytes:
    """Two members of which the first holds the second, header and all."""
    inner_data = b"sourcedId,name,type\n" * 10
    inner = _local_header(b"orgs.csv", inner_data) + inner_data
    outer = _local_header(b"users.csv", inner) + inner
    place = len(_local_header(b"users.csv", inner))
    directory = _central(b"users.csv", inner, 0) + _central(b"orgs.csv", inner_data, place)
    return outer + directory + struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 2, 2, len(directory), len(outer), 0)


def _local_header(name: bytes, data: bytes) -> bytes:
    crc, size = zlib.crc32(data), len(data)
    return struct.pack("<4s5H3L2H", b"PK\3\4", 20, 0, 0, 0, 0, crc, size, size, len(name), 0) + name


def _central(name: bytes, data: bytes, offset: int) -> bytes:
    crc, size = zlib.crc32(data), len(data)
    numbers = (20, 20, 0, 0, 0, 0, crc, size, size, len(name), 0, 0, 0, 0, 0, offset)
    return struct.pack("<4s6H3L5H2L", b"PK\1\2", *numbers) + name


def test_members_that_share_their_bytes_are_refused():
    assert "vreemde inhoud" in _refused(_overlapping(), "x.zip")


@pytest.mark.parametrize("at", range(0, 400, 7))
def test_a_zip_with_a_changed_byte_is_read_or_refused(at):
    data = bytearray(zip_bytes(_PUPILS))
    data[at % len(data)] ^= 0xFF
    try:
        read(bytes(data), "x.zip")
    except RosterFileError as refused:
        assert str(refused)


_LAUGHS = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
_ENTITIES = {
    "a billion laughs": f'<!DOCTYPE a [<!ENTITY a0 "ha">{_LAUGHS}]><a>&a11;</a>',
    "one long text many times": f'<!DOCTYPE a [<!ENTITY b "{"x" * 100_000}">]><a>{"&b;" * 20_000}</a>',
    "a file of the server": '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
    "another server": '<!DOCTYPE a [<!ENTITY % b SYSTEM "http://127.0.0.1:9/x"> %b;]><a/>',
}


@pytest.mark.parametrize("document", _ENTITIES.values(), ids=_ENTITIES)
@pytest.mark.parametrize("part", ["xl/workbook.xml", _SHEET, "xl/sharedStrings.xml", "xl/styles.xml"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_in_any_part_are_refused(document, part, encoding):
    parts = _parts(**{part: f'<?xml version="1.0" encoding="{encoding}"?>{document}'.encode(encoding)})
    assert "vreemde inhoud" in _refused(zip_bytes(parts), "x.xlsx")


def test_a_workbook_with_a_program_inside_is_read_without_it():
    parts = _parts(**{"xl/vbaProject.bin": b"\xd0\xcf\x11\xe0" + b"x" * 1000, "xl/macrosheets/sheet1.xml": b"<a/>"})
    assert [child.first_name for child in read(zip_bytes(parts), "x.xlsm").children] == ["Amina"]


def test_formulas_and_links_are_never_followed():
    formula = '=WEBSERVICE("http://127.0.0.1:9/"&A1)'
    roster = read(xlsx_bytes({"Blad1": [HEADERS, [AMINA[0], formula, *AMINA[2:]]]}), "x.xlsx")
    assert "127.0.0.1" not in repr([(child.first_name, child.last_name) for child in roster.children])


_BOMBS = {
    "a sheet of two gigabytes that says so": f"""
from tests.security.bombs import packed
data = packed("{_SHEET}", 2000)
""",
    "a sheet of a gigabyte that says it is small": f"""
from tests.security.bombs import packed, with_small_claim
data = with_small_claim(packed("{_SHEET}", 1000), "{_SHEET}")
""",
    "many members": """
from tests.security.bombs import many_members
data = many_members()
""",
    "one text in all cells": """
from tests.security.bombs import shared_text
data = shared_text(1_000_000, 20_000)
""",
    "one text in all cells, its number hidden": """
from tests.security.bombs import shared_text
data = shared_text(1_000_000, 20_000, "<v>&#48;</v>")
""",
}


@pytest.mark.parametrize("make", _BOMBS.values(), ids=_BOMBS)
def test_a_bomb_is_refused_within_bounds(make):
    program = f"""
{make}
import resource
from schoolpoort.contexts.people.roster.reasons import RosterFileError
from tests.contexts.people.roster.roster_files import read
assert len(data) < 12 * 1024 * 1024, len(data)
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    read(data, "x.xlsx")
    print("read", 0)
except RosterFileError as refused:
    print("refused", (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""
    answer = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False, preexec_fn=_bounded
    )
    assert answer.returncode == 0, answer.stderr[-1500:]
    outcome, megabytes = answer.stdout.split()
    assert outcome == "refused"
    assert int(megabytes) < MOST_MEGABYTES


def _bounded() -> None:
    """Should a bomb go off, it takes its own process along and not the machine."""
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (3 * 1024**3, 3 * 1024**3))
