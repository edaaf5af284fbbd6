"""What leaves the demonstration is kept and shown, by real SMTP and HTTP."""

import json
import smtplib
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest
from django.test import Client

from schoolpoort.demo.post_office import FILE_NAME, KEPT, newest
from tests.config.test_command import free_port


@pytest.fixture
def ports(tmp_path: Path) -> Iterator[tuple[int, int]]:
    smtp, http = free_port(), free_port()
    command = [sys.executable, "-m", "schoolpoort.demo.post_office", "--folder", str(tmp_path)]
    office = subprocess.Popen([*command, "--smtp", str(smtp), "--http", str(http)])
    try:
        for _ in range(100):
            try:
                smtplib.SMTP("127.0.0.1", smtp, timeout=2).close()
                break
            except OSError:
                time.sleep(0.1)
        yield smtp, http
    finally:
        office.terminate()
        office.wait()


def send_text(port: int, text: str) -> None:
    body = json.dumps({"to": "+32400001234", "text": text, "reference": "7"}).encode()
    urllib.request.urlopen(urllib.request.Request(f"http://127.0.0.1:{port}/", data=body), timeout=5).close()


def test_a_mail_and_a_text_are_kept_with_their_links(ports: tuple[int, int], tmp_path: Path) -> None:
    smtp, http = ports
    send_text(http, "De zwemles begint / تبدأ http://localhost:8000/b/Ab12Cd34Ef56Gh78")
    mail = EmailMessage()
    mail["Subject"] = "De zwemles begint"
    mail.set_content("Beste ouder\nhttp://localhost:8000/b/Zz12Cd34Ef56Gh78")
    with smtplib.SMTP("127.0.0.1", smtp) as server:
        server.send_message(mail, "school@school.example", ["ouder@gezin.example"])
    letter, text = newest(tmp_path)
    assert (letter.kind, letter.subject, letter.link[-16:]) == ("email", "De zwemles begint", "Zz12Cd34Ef56Gh78")
    assert (text.kind, text.link[-16:]) == ("sms", "Ab12Cd34Ef56Gh78")
    assert "تبدأ" in text.text


def test_only_the_newest_are_shown(tmp_path: Path) -> None:
    lines = [json.dumps({"kind": "sms", "to": "x", "subject": "", "text": str(number)}) for number in range(KEPT + 5)]
    (tmp_path / FILE_NAME).write_text("\n".join(lines) + "\n")
    assert [each.text for each in newest(tmp_path)] == [str(number) for number in range(KEPT + 4, 4, -1)]


@pytest.mark.django_db
def test_the_page_shows_the_post_in_the_demonstration_and_nowhere_else(
    client: Client, settings, tmp_path: Path
) -> None:
    settings.DEMO, settings.HOME = True, tmp_path
    assert "Er vertrok nog niets" in client.get("/demonstration/post").content.decode()
    (tmp_path / FILE_NAME).write_text(
        json.dumps({"kind": "sms", "to": "+32400001234", "subject": "", "text": "Hallo <b>"})
    )
    assert "Hallo &lt;b&gt;" in client.get("/demonstration/post").content.decode()
    settings.DEMO = False
    assert client.get("/demonstration/post").status_code == 404
