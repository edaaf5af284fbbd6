"""Line numbers of tables and keys in a TOML text: tomllib gives none, and an error without a place is no help."""

import re
from collections.abc import Sequence

_TABLE = re.compile(r"^\s*\[([A-Za-z0-9_.-]+)\]\s*(?:#.*)?$")
_KEY = re.compile(r"^\s*([A-Za-z0-9_.-]+)\s*=")
_SYNTAX_LINE = re.compile(r"\(at line (\d+)")


class TomlPositions:
    """Where each `[table]` and each `key =` of a TOML text stands."""

    def __init__(self, source: str) -> None:
        self._lines: dict[tuple[str, ...], int] = {}
        self.last_table = ""  # the first part of the name of the last table: the block in our files
        table: tuple[str, ...] = ()
        for number, line in enumerate(source.splitlines(), start=1):
            if header := _TABLE.match(line):
                table = tuple(header[1].split("."))
                self.last_table = table[0]
                self._lines.setdefault(table, number)
            elif key := _KEY.match(line):
                self._lines.setdefault((*table, *key[1].split(".")), number)

    def line(self, path: Sequence[str]) -> int:
        """Return the 1-based line of the key, or of the nearest table around it; 0 if none is known."""
        for length in range(len(path), 0, -1):
            if found := self._lines.get(tuple(path[:length])):
                return found
        return 0


def syntax_error_line(message: str) -> int:
    """Return the line in a message of tomllib, or 0 where it names none (the end of the document)."""
    found = _SYNTAX_LINE.search(message)
    return int(found[1]) if found else 0
