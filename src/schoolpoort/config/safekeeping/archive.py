"""The inside of a backup file: a compressed tar of the database, the keys, the files and a label, sealed as a whole."""

import gzip
import hashlib
import io
import os
import tarfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import IO

from schoolpoort.config.safekeeping.manifest import Manifest
from schoolpoort.config.safekeeping.refusals import BackupDamaged
from schoolpoort.config.safekeeping.sealed_file import SealedReader, sealing

DATABASE, KEYS, FILES, LABEL = "database", "keys.json", "files", "manifest.json"
_COPY = 1024 * 1024


@dataclass(frozen=True)
class Unpacked:
    """A backup that was read to its end and checked."""

    folder: Path
    manifest: Manifest

    @property
    def database(self) -> Path:
        """The snapshot of the database."""
        return self.folder / DATABASE

    @property
    def keys(self) -> Path:
        """The keys that read it."""
        return self.folder / KEYS

    @property
    def files(self) -> Path:
        """The files that belong to it; the folder is there also when it is empty."""
        return self.folder / FILES


class _Summing(io.RawIOBase):
    """Reads a file and sums what passes."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.sum = hashlib.sha256()

    def readable(self) -> bool:
        return True

    def read(self, size: int | None = -1, /) -> bytes:
        data = self._file.read(-1 if size is None else size)
        self.sum.update(data)
        return data


def write_archive(
    target: IO[bytes], passphrase: str, manifest: Manifest, *, database: Path, keys: bytes, files: Path
) -> Manifest:
    """Write a backup into `target` and return its manifest with the checksums.

    Memory stays the same whatever the size. Raises OSError when the disk is full.
    """
    sums: dict[str, str] = {}
    with (
        sealing(target, passphrase) as sealed,
        gzip.GzipFile(filename="", fileobj=sealed, mode="wb", compresslevel=1, mtime=0) as packed,
        tarfile.open(fileobj=packed, mode="w|", format=tarfile.PAX_FORMAT, bufsize=_COPY) as tar,
    ):
        with database.open("rb") as file:
            sums[DATABASE] = _add(tar, DATABASE, file, database.stat().st_size)
        sums[KEYS] = _add(tar, KEYS, io.BytesIO(keys), len(keys))
        for path in _regular_files(files):
            name = str(PurePosixPath(FILES, *path.relative_to(files).parts))
            try:
                with path.open("rb") as file:
                    sums[name] = _add(tar, name, file, os.fstat(file.fileno()).st_size)
            except FileNotFoundError:
                # A letter that was forgotten while we came by.
                continue
        complete = replace(manifest, checksums=sums)
        label = complete.to_json().encode()
        _add(tar, LABEL, io.BytesIO(label), len(label))
    return complete


def _regular_files(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def _add(tar: tarfile.TarFile, name: str, file: IO[bytes], size: int) -> str:
    member = tarfile.TarInfo(name)
    member.size, member.mode = size, 0o600
    summing = _Summing(file)
    tar.addfile(member, summing)
    return summing.sum.hexdigest()


def unpack(source: Path, passphrase: str, folder: Path) -> Unpacked:
    """Unpack a backup into an empty folder and check every byte of it.

    Raises BackupDamaged, WrongPassphrase, SafekeepingRefused (a newer format), OSError.
    """
    sums: dict[str, str] = {}
    (folder / FILES).mkdir()
    try:
        with (
            source.open("rb") as file,
            io.BufferedReader(SealedReader(file, passphrase), _COPY) as clear,
            gzip.GzipFile(fileobj=clear, mode="rb") as packed,
        ):
            with tarfile.open(fileobj=packed, mode="r|", bufsize=_COPY) as tar:
                for member in tar:
                    sums[member.name] = _extract(tar, member, folder)
            while packed.read(_COPY):
                # To the end, because only the end proves that nothing is missing.
                pass
    except (tarfile.TarError, EOFError, zlib.error, gzip.BadGzipFile):
        raise BackupDamaged("The inside of this backup is damaged. Take another one.") from None
    label = folder / LABEL
    if not label.exists():
        raise BackupDamaged("This backup has no label. Take another one.")
    manifest = Manifest.from_json(label.read_text())
    del sums[LABEL]
    if sums != manifest.checksums:
        raise BackupDamaged("What is in this backup is not what its label says. Take another one.")
    return Unpacked(folder, manifest)


def _extract(tar: tarfile.TarFile, member: tarfile.TarInfo, folder: Path) -> str:
    parts = PurePosixPath(member.name).parts
    expected = member.name in {DATABASE, KEYS, LABEL} or (len(parts) > 1 and parts[0] == FILES)
    content = tar.extractfile(member) if member.isreg() else None
    if not expected or content is None or ".." in parts or member.name.startswith("/"):
        raise BackupDamaged("This backup holds something that does not belong in one. Nothing was changed.")
    target = folder.joinpath(*parts)
    target.parent.mkdir(parents=True, exist_ok=True)
    total = hashlib.sha256()
    with target.open("xb") as file:
        while data := content.read(_COPY):
            total.update(data)
            file.write(data)
        file.flush()
        os.fsync(file.fileno())
    return total.hexdigest()
