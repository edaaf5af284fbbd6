"""A file that is encrypted as it is written and checked as it is read, chunk by chunk, in constant memory.

Layout: magic, salt (16 bytes), key check (32), nonce prefix (7), then chunks of AES-256-GCM. A chunk's nonce is the
prefix, its number (4 bytes) and whether it is the last (1 byte), and each chunk is bound to the header: so a chunk that
was moved, left out or repeated, and a file that was cut off or added to, cannot be read (the STREAM construction of
Hoang, Reyhanitabar, Rogaway and Vizár, 2015). The key comes from the passphrase by scrypt with the third of OWASP's
equal settings (N=2^15, r=8, p=3: 32 MB); they belong to the magic, so that a hostile file cannot ask for more.
"""

import hmac
import io
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from schoolpoort.config.safekeeping.refusals import BackupDamaged, SafekeepingRefused, WrongPassphrase

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer, WriteableBuffer

MAGIC = b"SCHOOLPOORT-BACKUP-1\n"
#: Bytes of clear text in a chunk.
CHUNK = 1024 * 1024
_TAG = 16
_SALT, _CHECK, _PREFIX = 16, 32, 7
_HEADER = len(MAGIC) + _SALT + _CHECK + _PREFIX
_MOST_CHUNKS = 2**32


def _keys(passphrase: str, salt: bytes) -> tuple[bytes, bytes]:
    """Return the key and the value by which a wrong passphrase is told from a damaged file."""
    derived = Scrypt(salt=salt, length=64, n=2**15, r=8, p=3).derive(passphrase.encode())
    return derived[:32], derived[32:]


def _nonce(prefix: bytes, number: int, last: bool) -> bytes:
    return prefix + number.to_bytes(4, "big") + bytes([last])


class SealedWriter(io.RawIOBase):
    """Takes clear text and writes sealed chunks to `file`; only `finish` makes the file complete."""

    def __init__(self, file: IO[bytes], passphrase: str) -> None:
        salt, self._prefix = secrets.token_bytes(_SALT), secrets.token_bytes(_PREFIX)
        key, check = _keys(passphrase, salt)
        self._header = MAGIC + salt + check + self._prefix
        self._cipher = AESGCM(key)
        self._file = file
        self._number = 0
        self._waiting = bytearray()
        file.write(self._header)

    def writable(self) -> bool:
        """Say yes."""
        return True

    def write(self, data: "ReadableBuffer", /) -> int:
        """Seal every chunk that is full. Raises OSError when the disk is."""
        before = len(self._waiting)
        self._waiting += data
        written = len(self._waiting) - before
        # A full chunk waits for what follows it, because only then it is known not to be the last.
        while len(self._waiting) > CHUNK:
            self._seal(bytes(self._waiting[:CHUNK]), last=False)
            del self._waiting[:CHUNK]
        return written

    def finish(self) -> None:
        """Write the last chunk."""
        self._seal(bytes(self._waiting), last=True)
        self._waiting.clear()

    def _seal(self, clear: bytes, last: bool) -> None:
        if self._number >= _MOST_CHUNKS:
            raise SafekeepingRefused("This installation is too big for one backup file.")
        nonce = _nonce(self._prefix, self._number, last)
        self._file.write(self._cipher.encrypt(nonce, clear, self._header))
        self._number += 1


class SealedReader(io.RawIOBase):
    """Gives the clear text of a sealed file; nothing that was not checked leaves it.

    Raises BackupDamaged (also while reading) and WrongPassphrase.
    """

    def __init__(self, file: IO[bytes], passphrase: str) -> None:
        self._file = file
        self._header = file.read(_HEADER)
        if not self._header.startswith(MAGIC):
            raise BackupDamaged("This file is not a backup of Schoolpoort, or its beginning is damaged.")
        if len(self._header) < _HEADER:
            raise BackupDamaged("This backup is cut off. Take another one.")
        salt = self._header[len(MAGIC) : len(MAGIC) + _SALT]
        check = self._header[len(MAGIC) + _SALT : -_PREFIX]
        self._prefix = self._header[-_PREFIX:]
        key, expected = _keys(passphrase, salt)
        if not hmac.compare_digest(check, expected):
            raise WrongPassphrase("The passphrase or recovery key does not open this backup.")
        self._cipher = AESGCM(key)
        self._number = 0
        self._ahead = file.read(CHUNK + _TAG)
        self._clear = memoryview(b"")
        self._finished = False

    def readable(self) -> bool:
        """Say yes."""
        return True

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        """Fill the buffer with clear text; 0 at the end, which was checked too."""
        while not self._clear and not self._finished:
            self._open_next()
        target = memoryview(buffer).cast("B")
        count = min(len(target), len(self._clear))
        target[:count] = self._clear[:count]
        self._clear = self._clear[count:]
        return count

    def _open_next(self) -> None:
        chunk, self._ahead = self._ahead, self._file.read(CHUNK + _TAG)
        last = not self._ahead
        try:
            clear = self._cipher.decrypt(_nonce(self._prefix, self._number, last), chunk, self._header)
        except InvalidTag:
            raise BackupDamaged("This backup is damaged or cut off. Take another one.") from None
        self._number += 1
        self._finished = last
        self._clear = memoryview(clear)


@contextmanager
def sealing(file: IO[bytes], passphrase: str) -> Iterator[SealedWriter]:
    """Give a writer; the file is complete only when the block ends without an error."""
    writer = SealedWriter(file, passphrase)
    yield writer
    writer.finish()
