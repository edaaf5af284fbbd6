"""Small files that unpack to much more, made without ever holding what they unpack to."""

import io
import struct
import zipfile

from tests.contexts.people.roster.roster_files import AMINA, HEADERS, xlsx_bytes

_MEGABYTE = b" " * (1 << 20)


def _plain() -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(xlsx_bytes({"Blad1": [HEADERS, AMINA]}))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(part: str, megabytes: int) -> bytes:
    """Return a workbook of which one part is so many megabytes of spaces."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in _plain().items():
            if name != part:
                archive.writestr(name, content)
        with archive.open(part, "w", force_zip64=False) as stream:
            for _ in range(megabytes):
                stream.write(_MEGABYTE)
    return target.getvalue()


def with_small_claim(data: bytes, part: str) -> bytes:
    """Return the zip with a directory that says that one part unpacks to a hundred bytes."""
    name = part.encode()
    changed = bytearray(data)
    at = changed.rfind(b"PK\x01\x02", 0, changed.rfind(name))
    changed[at + 24 : at + 28] = struct.pack("<L", 100)
    return bytes(changed)


def many_members() -> bytes:
    """Return a workbook with three wanted parts that are each just small enough."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in _plain().items():
            archive.writestr(name, content)
        for number in range(3):
            with archive.open(f"xl/worksheets/more{number}.xml", "w") as stream:
                for _ in range(90):
                    stream.write(_MEGABYTE)
    return target.getvalue()


def shared_text(length: int, cells: int, value: str = "<v>0</v>") -> bytes:
    """Return a workbook that says one long text once and uses it in so many cells."""
    parts = _plain()
    parts["xl/sharedStrings.xml"] = (
        b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>'
        + b"x" * length
        + b"</t></si></sst>"
    )
    rows = "".join(f'<row r="{row}"><c r="A{row}" t="s">{value}</c></row>' for row in range(1, cells + 1))
    parts["xl/worksheets/sheet1.xml"] = (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        f"{rows}</sheetData></worksheet>"
    ).encode()
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return target.getvalue()
