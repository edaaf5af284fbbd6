"""The demonstration's own post office: mails and texts that leave are kept in a file and shown on a page, not sent.

`schoolpoort serve` starts it where SCHOOLPOORT_DEMO is on and no SMS gateway is named. It speaks real SMTP and HTTP, so
that what leaves takes the same road as in a school.
"""

import argparse
import json
import re
import threading
from dataclasses import asdict, dataclass
from email import message_from_bytes, policy
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller

#: What a request to the pretended gateway looks like (docs/delivery.md).
SMS_BODY = '{"to": "{to}", "text": "{text}", "reference": "{id}"}'
#: The page shows this many of the newest, and the file is shortened to them at each start.
KEPT = 60
FILE_NAME = "demonstration-post.jsonl"

_writing = threading.Lock()


@dataclass(frozen=True)
class Posted:
    """One mail or text that left the demonstration."""

    kind: str
    to: str
    subject: str
    text: str

    @property
    def link(self) -> str:
        """Return the link that the text holds, or nothing."""
        found = re.search(r"https?://\S+/b/\w+", self.text)
        return found.group() if found else ""


def newest(folder: Path) -> list[Posted]:
    """Return what left lately, newest first."""
    path = folder / FILE_NAME
    if not path.exists():
        return []
    lines = path.read_text(encoding="utf-8").splitlines()[-KEPT:]
    return [Posted(**json.loads(line)) for line in reversed(lines)]


def _keep(folder: Path, posted: Posted) -> None:
    with _writing, (folder / FILE_NAME).open("a", encoding="utf-8") as file:
        file.write(json.dumps(asdict(posted), ensure_ascii=False) + "\n")


class _MailCatcher:
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802 - aiosmtpd's name
        mail = message_from_bytes(envelope.original_content, policy=policy.default)
        body = mail.get_body(("plain",))
        text = str(body.get_content()) if body else ""
        for recipient in envelope.rcpt_tos:
            _keep(self._folder, Posted("email", recipient, str(mail["Subject"]), text))
        return "250 2.0.0 Kept"


def _gateway(folder: Path) -> type[BaseHTTPRequestHandler]:
    class Gateway(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            _keep(folder, Posted("sms", asked["to"], "", asked["text"]))
            answer = json.dumps({"id": asked["reference"]}).encode()
            self.send_response(202)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, format: str, *args: Any) -> None:
            """Say nothing: a log line would hold a number."""

    return Gateway


def main() -> None:
    """Listen on this machine for mails and texts until the process is ended."""
    parser = argparse.ArgumentParser(description="The demonstration's post office.")
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--smtp", type=int, required=True)
    parser.add_argument("--http", type=int, required=True)
    arguments = parser.parse_args()
    kept = newest(arguments.folder)
    (arguments.folder / FILE_NAME).unlink(missing_ok=True)
    for posted in reversed(kept):
        _keep(arguments.folder, posted)
    Controller(_MailCatcher(arguments.folder), hostname="127.0.0.1", port=arguments.smtp).start()
    ThreadingHTTPServer(("127.0.0.1", arguments.http), _gateway(arguments.folder)).serve_forever()


if __name__ == "__main__":
    main()
