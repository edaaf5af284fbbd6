"""Why a backup or a restore did not go on; the text is what the administrator reads."""


class SafekeepingRefused(Exception):
    """Nothing was changed; the message says in plain words why, and what to do."""


class BackupDamaged(SafekeepingRefused):
    """The file is cut off, changed, or no backup at all."""


class WrongPassphrase(SafekeepingRefused):
    """The passphrase does not open this file."""


class FormerUnreadable(Exception):
    """There was no database before, or it cannot be read."""
