"""Files that come in are shown to the scanner first: to real clamd where it is installed, and to a small server.

The scanner's list of known viruses holds one invented one, so nothing is downloaded.
"""

import hashlib
import shutil
import socket
import struct
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from schoolpoort.contexts.accounts.api import Role
from schoolpoort.contexts.people.models import RosterImport
from schoolpoort.core.virus_scanner import FileRefused, Scan, ScannerAway
from tests.factories.schools import make_school, make_user

INVENTED_VIRUS = b"PK-this file stands for a virus, and does nothing at all." * 3
HANDLERS = [
    "schoolpoort.core.virus_scanner.ScanningUploadHandler",
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",
]


class SmallScanner:
    """Speaks the protocol as clamd does, over TCP; `reply` is what it says of a clean file."""

    def __init__(self, reply: bytes = b"stream: OK\0") -> None:
        self._reply = reply
        self._server = socket.create_server(("127.0.0.1", 0))
        self.where = f"127.0.0.1:{self._server.getsockname()[1]}"
        self.seen: list[bytes] = []
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _address = self._server.accept()
            except OSError:
                return
            with connection, connection.makefile("rb") as stream:
                assert stream.read(10) == b"zINSTREAM\0"
                content = b""
                while length := struct.unpack(">I", stream.read(4))[0]:
                    content += stream.read(length)
                self.seen.append(content)
                found = content == INVENTED_VIRUS
                connection.sendall(b"stream: Invented.UNOFFICIAL FOUND\0" if found else self._reply)

    def close(self) -> None:
        self._server.close()


@contextmanager
def real_clamd(folder: Path) -> Iterator[str]:
    program = shutil.which("clamd") or shutil.which("clamd", path="/usr/sbin")
    if program is None:
        pytest.skip("clamd is not installed here")
    known = folder / "known"
    known.mkdir()
    digest = hashlib.md5(INVENTED_VIRUS, usedforsecurity=False).hexdigest()
    (known / "invented.hdb").write_text(f"{digest}:{len(INVENTED_VIRUS)}:Invented\n")
    where = folder / "clamd.sock"
    lines = [f"DatabaseDirectory {known}", f"LocalSocket {where}", "Foreground yes", f"TemporaryDirectory {folder}"]
    (folder / "clamd.conf").write_text("\n".join(lines) + "\n")
    process = subprocess.Popen([program, "-c", str(folder / "clamd.conf")], stdout=subprocess.DEVNULL)
    try:
        ends = time.monotonic() + 30
        while not where.exists():
            assert process.poll() is None and time.monotonic() < ends, "clamd did not start"
            time.sleep(0.1)
        yield str(where)
    finally:
        process.terminate()
        process.wait(timeout=20)


@pytest.fixture(params=["clamd", "small"])
def scanner(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "clamd":
        with real_clamd(tmp_path) as where:
            yield where
        return
    small = SmallScanner()
    yield small.where
    small.close()


@pytest.fixture
def installation(settings, scanner: str) -> str:
    settings.CLAMD, settings.FILE_UPLOAD_HANDLERS = scanner, HANDLERS
    return scanner


def test_a_clean_file_in_parts_is_let_through_and_a_virus_is_not(scanner: str) -> None:
    clean = Scan(scanner)
    for _ in range(40):
        clean.feed(b"Voornaam;Naam\n" * 5000)
    clean.feed(b"")
    clean.finish()
    virus = Scan(scanner)
    virus.feed(INVENTED_VIRUS[:20])
    virus.feed(INVENTED_VIRUS[20:])
    with pytest.raises(FileRefused):
        virus.finish()


def upload(client: Client, content: bytes, accepts: str = "nl"):
    file = SimpleUploadedFile("lijst.csv", content, content_type="text/csv")
    return client.post("/roster/new", {"file": file}, headers={"accept-language": accepts})


@pytest.fixture
def head(db) -> Client:
    client = Client(raise_request_exception=False)
    client.force_login(
        make_user(make_school(), Role.SCHOOL_ADMINISTRATOR),
        backend="allauth.account.auth_backends.AuthenticationBackend",
    )
    return client


def test_a_roster_with_a_virus_is_refused_in_plain_words_and_nothing_is_kept(head: Client, installation: str) -> None:
    answer = upload(head, INVENTED_VIRUS)
    assert answer.status_code == 400
    assert "Dit bestand is niet veilig" in answer.content.decode()
    assert "not safe" in upload(head, INVENTED_VIRUS, "en").content.decode()
    assert not RosterImport.unscoped.exists()
    assert upload(head, b"Voornaam;Naam\nAya;Voorbeeld\n").status_code != 400


@pytest.mark.parametrize("reply", [b"INSTREAM size limit exceeded. ERROR\0", b"", b"stream: something else\0"])
def test_what_the_scanner_does_not_clear_is_refused(head: Client, settings, reply: bytes) -> None:
    small = SmallScanner(reply)
    settings.CLAMD, settings.FILE_UPLOAD_HANDLERS = small.where, HANDLERS
    answer = upload(head, b"Voornaam;Naam\nAya;Voorbeeld\n")
    small.close()
    assert answer.status_code == 503
    assert "virusscanner antwoordt niet" in answer.content.decode()


@pytest.mark.parametrize("where", ["/nergens/clamd.sock", "127.0.0.1:1", "geen adres"])
def test_a_scanner_that_is_away_lets_nothing_through(head: Client, settings, where: str) -> None:
    settings.CLAMD, settings.FILE_UPLOAD_HANDLERS = where, HANDLERS
    assert upload(head, b"Voornaam;Naam\nAya;Voorbeeld\n").status_code == 503
    with pytest.raises(ScannerAway):
        Scan(where)


def test_the_scanner_sees_the_bytes_that_we_keep(db, settings) -> None:
    """A picture in a form with other fields, and a file for another program's door."""
    small = SmallScanner()
    settings.CLAMD, settings.FILE_UPLOAD_HANDLERS = small.where, HANDLERS
    content = bytes(range(256)) * 2000
    Client().post("/accounts/login/", {"file": SimpleUploadedFile("a.png", content), "login": "x"})
    small.close()
    assert small.seen == [content]
