"""What is noted of each seal outside the database: number, moment and digest, a line each in a file.

Who can change the database can remove the newest seals with their entries; the chain itself would not show it. A copy
of the last line kept elsewhere (paper, the mailbox of the data protection officer) protects against somebody who can
change the file too.
"""

import os
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings

from schoolpoort.core.models import AuditSeal

FILE_NAME = "audit-seals.log"


@dataclass(frozen=True)
class Anchor:
    """One seal as it was noted; `at` is an ISO instant."""

    number: int
    at: str
    digest: str

    def line(self) -> str:
        """Return the anchor as one line of text."""
        return f"{self.number} {self.at} {self.digest}"


class NotAnAnchor(Exception):
    """A line is not "number moment digest"."""


def anchor_of(seal: AuditSeal) -> Anchor:
    """Return what is noted of a seal."""
    return Anchor(seal.number, seal.at.isoformat(), seal.digest)


def parse_anchor(line: str) -> Anchor:
    """Read one line. Raises NotAnAnchor."""
    parts = line.split()
    if len(parts) != 3 or not parts[0].isdecimal() or len(parts[2]) != 64:
        raise NotAnAnchor(line)
    return Anchor(int(parts[0]), parts[1], parts[2])


def anchor_file() -> Path:
    """Return where anchors are noted."""
    return Path(settings.HOME) / FILE_NAME


def write_anchor(anchor: Anchor) -> None:
    """Add one line to the file, readable for this installation's user only."""
    path = anchor_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(anchor.line() + "\n")


def read_anchors() -> list[Anchor]:
    """Return what was noted, oldest first; nothing where there is no file. Raises NotAnAnchor for a damaged one."""
    path = anchor_file()
    if not path.exists():
        return []
    return [parse_anchor(line) for line in path.read_text().splitlines() if line.strip()]
