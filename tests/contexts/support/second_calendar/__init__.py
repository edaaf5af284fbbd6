"""Reads feeds with ical.js (npm), the reader of Thunderbird, because a writer cannot judge its own files.

The Python programs that read calendars, khal among them, stand on the library that writes our feeds.
"""

import json
import shutil
import subprocess
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

SOURCE = Path(__file__).resolve().parent
CACHE = SOURCE.parents[3] / "var" / "second_calendar"


class NoNode(Exception):
    """Node.js or npm is missing on this machine."""


@dataclass(frozen=True)
class Appointment:
    """What the other program shows; the times are moments with their zone worked out from the file."""

    uid: str
    summary: str
    location: str
    zone: str
    starts: datetime
    ends: datetime


def read_feed(content: bytes) -> list[Appointment]:
    """Return the appointments of an iCalendar file as the other program understands them.

    Raises NoNode with what to install, and subprocess.CalledProcessError when the program cannot read the file.
    """
    command = ["node", "read.mjs"]
    read = subprocess.run(command, cwd=_installed(), input=content, stdout=subprocess.PIPE, check=True, timeout=60)
    return [
        Appointment(
            **each
            | {
                "starts": datetime.fromisoformat(each["starts"]),
                "ends": datetime.fromisoformat(each["ends"]),
            }
        )
        for each in json.loads(read.stdout)
    ]


def _installed() -> Path:
    for program in ("node", "npm"):
        if shutil.which(program) is None:
            raise NoNode(f"{program} is missing. Install it (Debian: sudo apt install nodejs npm) and run again.")
    CACHE.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "read.mjs"):
        shutil.copy(SOURCE / name, CACHE / name)
    wanted = json.loads((SOURCE / "package.json").read_text())["dependencies"]["ical.js"]
    manifest = CACHE / "node_modules" / "ical.js" / "package.json"
    if not manifest.exists() or json.loads(manifest.read_text())["version"] != wanted:
        command = ["npm", "install", "--no-audit", "--no-fund", "--loglevel=error", "--ignore-scripts"]
        subprocess.run(command, cwd=CACHE, check=True, timeout=300)
    return CACHE
