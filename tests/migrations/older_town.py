"""A small town as the first migrations made it, with what the product of that day wrote into it.

`older_town.sqlite3.xz` is what `schoolpoort migrate` and the demonstration of one school left behind when every
application had its first migration only. It is never made anew: that is what it is for.
"""

import lzma
from pathlib import Path

#: Keys of nobody: they encrypt invented people only.
KEYS = {
    "SCHOOLPOORT_SECRET_KEY": "test-only-secret-of-the-older-town",
    "SCHOOLPOORT_FIELD_KEYS": "test-only-field-key-of-the-older-town",
    "SCHOOLPOORT_LOOKUP_KEYS": "test-only-lookup-key-of-the-older-town",
}

#: How many rows there were.
COUNTS = {
    "core.auditentry": 119,
    "organisations.organisation": 2,
    "delivery.delivery": 159,
    "accounts.user": 22,
    "accounts.link": 167,
    "people.household": 150,
    "people.guardian": 249,
    "people.child": 261,
    "people.guardianship": 477,
    "people.languageskill": 295,
    "people.channel": 460,
    "people.rosterimport": 1,
    "worklist.task": 47,
    "school_messages.message": 9,
    "school_messages.rendering": 20,
    "school_messages.answer": 61,
    "school_messages.recipientguardian": 167,
    "school_messages.recording": 1,
}

#: How many values were encrypted.
ENCRYPTED_VALUES = 964

_FILE = Path(__file__).with_name("older_town.sqlite3.xz")


def unpack(target: Path) -> Path:
    """Write the older town's database to `target` and return that path."""
    target.write_bytes(lzma.decompress(_FILE.read_bytes()))
    return target
