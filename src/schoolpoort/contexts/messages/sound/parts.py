"""What the readers of the four formats share: their result, and the two ways in which they say no."""

from dataclasses import dataclass


class Damaged(Exception):
    """The file begins as its format does, but it breaks off or holds something else."""


class HasVideo(Exception):
    """The file holds moving pictures beside the sound."""


@dataclass(frozen=True)
class Track:
    """A sound track: the bytes to keep, and how long it lasts in seconds (None where the file does not say)."""

    content: bytes
    seconds: float | None
