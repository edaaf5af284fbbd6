"""How long we wait before trying again, and when we stop."""

from datetime import timedelta

#: After so many answers "later" a delivery has failed: about two days for a message, half an hour for a code.
_WAITS = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 60, 240, 720, 1440))
_URGENT_WAITS = tuple(timedelta(seconds=seconds) for seconds in (10, 30, 60, 120, 300, 900))


def wait_after(attempts: int, urgent: bool) -> timedelta | None:
    """Return the wait after so many attempts (1 or more); None when it was the last one."""
    waits = _URGENT_WAITS if urgent else _WAITS
    return waits[attempts - 1] if attempts <= len(waits) else None
