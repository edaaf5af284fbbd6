"""A folder in the home for what is half done; what a killed process left there is removed by the next one."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_PREFIX = "safekeeping-"


@contextmanager
def working_folder(home: Path) -> Iterator[Path]:
    """Give an empty folder that only this user can read; the caller holds the lock that keeps others out."""
    for left in home.glob(f"{_PREFIX}*"):
        shutil.rmtree(left, ignore_errors=True)
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=home))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
