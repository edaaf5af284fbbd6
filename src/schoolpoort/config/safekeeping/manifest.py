"""What a backup says about itself, and what is compared after it was unpacked."""

import json
from dataclasses import asdict, dataclass, field
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from schoolpoort.config.safekeeping.refusals import BackupDamaged, SafekeepingRefused

#: Changes when an older Schoolpoort could not unpack what a newer one wrote.
FORMAT = 1


@dataclass(frozen=True)
class Contents:
    """What is in a database: rows per table, and the migrations that made it ("app.name")."""

    counts: dict[str, int]
    migrations: list[str]


@dataclass(frozen=True)
class Manifest:
    """The label of a backup; `engine` is Django's vendor name, `checksums` are SHA-256 by member."""

    made_at: str
    version: str
    engine: str
    contents: Contents
    checksums: dict[str, str] = field(default_factory=dict)
    format: int = FORMAT

    def to_json(self) -> str:
        """Return the manifest as text."""
        return json.dumps(asdict(self), indent=1)

    @classmethod
    def from_json(cls, text: str) -> "Manifest":
        """Return the manifest of a text. Raises BackupDamaged, and SafekeepingRefused for a newer format."""
        try:
            stored: dict[str, Any] = json.loads(text)
            if int(stored["format"]) > FORMAT:
                raise SafekeepingRefused(
                    "A newer version of Schoolpoort made this backup. Install that version first. Nothing was changed."
                )
            return cls(**{**stored, "contents": Contents(**stored["contents"])})
        except (ValueError, KeyError, TypeError):
            raise BackupDamaged("The label of this backup cannot be read. Take another one.") from None


def installed_version() -> str:
    """Return the version of Schoolpoort that runs here."""
    try:
        return version("schoolpoort")
    except PackageNotFoundError:
        return "unknown"
