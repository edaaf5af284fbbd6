"""Files that come in are shown to a virus scanner first, where the installation has one (clamd, protocol INSTREAM).

The scanner reads along while the file arrives, before any form sees it. When it does not answer, the file is refused:
who asks for a scanner does not want files that nobody looked at.
"""

import socket
import struct
from typing import Any

from django.conf import settings
from django.core.exceptions import BadRequest
from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import FileUploadHandler
from django.http import HttpRequest

_SECONDS = 20
_LONGEST_REPLY = 4096


class FileRefused(BadRequest):
    """The scanner found something in a file."""


class ScannerAway(BadRequest):
    """The scanner did not answer, so nobody knows what is in the file."""


class Scan:
    """One file on its way to the scanner at `where`: a socket's path, or "host:port"."""

    def __init__(self, where: str) -> None:
        try:
            self._connection = _connect(where)
            self._connection.sendall(b"zINSTREAM\0")
        except (OSError, ValueError) as error:
            raise ScannerAway from error

    def feed(self, part: bytes) -> None:
        """Send a part of the file. Raises ScannerAway."""
        if not part:
            return
        try:
            self._connection.sendall(struct.pack(">I", len(part)) + part)
        except OSError as error:
            self.close()
            raise ScannerAway from error

    def finish(self) -> None:
        """End the file and hear what the scanner says. Raises FileRefused for a find, ScannerAway for the rest."""
        try:
            self._connection.sendall(struct.pack(">I", 0))
            reply = self._read_reply()
        except OSError as error:
            raise ScannerAway from error
        finally:
            self.close()
        if reply.endswith(" FOUND"):
            raise FileRefused
        if reply != "stream: OK":
            raise ScannerAway

    def close(self) -> None:
        """Break off."""
        self._connection.close()

    def _read_reply(self) -> str:
        reply = b""
        while not reply.endswith(b"\0") and len(reply) < _LONGEST_REPLY:
            part = self._connection.recv(_LONGEST_REPLY)
            if not part:
                break
            reply += part
        return reply.rstrip(b"\0\n").decode("utf-8", "replace")


def _connect(where: str) -> socket.socket:
    host, colon, port = where.rpartition(":")
    if where.startswith("/") or not colon:
        connection = socket.socket(socket.AF_UNIX)
        connection.settimeout(_SECONDS)
        try:
            connection.connect(where)
        except OSError:
            connection.close()
            raise
        return connection
    return socket.create_connection((host.strip("[]"), int(port)), timeout=_SECONDS)


class ScanningUploadHandler(FileUploadHandler):
    """Stands before Django's own handlers and lets the scanner read along. Used where SCHOOLPOORT_CLAMD is set."""

    def __init__(self, request: HttpRequest | None = None) -> None:
        super().__init__(request)
        self._scan: Scan | None = None

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Begin a scan for the next file."""
        super().new_file(*args, **kwargs)
        self._scan = Scan(settings.CLAMD)

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        """Show a part to the scanner and pass it on."""
        if self._scan is not None:
            self._scan.feed(raw_data)
        return raw_data

    def file_complete(self, file_size: int) -> "UploadedFile[Any] | None":
        """Hear what the scanner says; the next handler makes the file."""
        if self._scan is not None:
            scan, self._scan = self._scan, None
            scan.finish()
        return None

    def upload_interrupted(self) -> None:
        """Break the scan off with the upload."""
        if self._scan is not None:
            self._scan.close()
