"""A Fluent file as a list of entries with their lines, before any parsing.

An entry starts in the first column with its identifier, and nothing else of the Fluent grammar that carries text
does, so that a file can be cut into entries by looking at the first characters of lines. Each entry is parsed when
it is asked for, which makes loading a language a matter of milliseconds without a cache on disk.
"""

import hashlib
import re
from dataclasses import dataclass

_ENTRY_START = re.compile(r"(-?[A-Za-z][A-Za-z0-9_-]*)[ ]*=")
_HASH_LENGTH = 12


@dataclass(frozen=True)
class SourceEntry:
    """One message ("title") or term ("-school"): its own text without comments, and where it stands."""

    id: str
    text: str
    file: str
    line: int

    @property
    def hash(self) -> str:
        """The first 12 hexadecimal digits of the SHA-256 of the text."""
        return hashlib.sha256(self.text.encode()).hexdigest()[:_HASH_LENGTH]


@dataclass(frozen=True)
class StrayLine:
    """A line that belongs to no entry: text in the first column that is no identifier."""

    file: str
    line: int
    text: str


def split_entries(source: str, file: str) -> tuple[list[SourceEntry], list[StrayLine]]:
    """Cut the text of a Fluent file into its entries, in order, and the lines that belong to none."""
    entries: list[SourceEntry] = []
    stray: list[StrayLine] = []
    current: tuple[str, int] | None = None
    lines: list[str] = []

    def close() -> None:
        if current is not None:
            entries.append(SourceEntry(current[0], "\n".join(lines).rstrip() + "\n", file, current[1]))

    for number, raw in enumerate(source.removeprefix("\ufeff").splitlines(), start=1):
        line = raw.rstrip()
        if start := _ENTRY_START.match(line):
            close()
            current, lines = (start[1], number), [line]
        elif line.startswith("#"):
            close()
            current, lines = None, []
        elif current is not None and (not line or line[0] in " }"):
            lines.append(line)
        elif line:
            close()
            current, lines = None, []
            stray.append(StrayLine(file, number, line))
    close()
    return entries, stray
