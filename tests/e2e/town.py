"""The demonstration as `make run` starts it: web server, worker, mail server and SMS gateway, all really running."""

import os
import re
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from email import message_from_bytes, policy
from pathlib import Path
from typing import TypeVar
from urllib.error import URLError

from tests.contexts.delivery.providers import Gateway, MailServer, mail_server, sms_gateway
from tests.migrated import migrated_home

Found = TypeVar("Found")

#: The tests run at any hour of the day; the schools' quiet hours must not keep their texts back.
_NEVER_QUIET = """
import django
django.setup()
from schoolpoort.contexts.organisations.api import Organisation
Organisation.objects.update(quiet_from="00:00", quiet_until="00:00")
"""


@dataclass
class Town:
    """A running installation and what left it."""

    url: str
    links: dict[str, str]
    teacher_mail: str
    password: str
    mail: MailServer
    gateway: Gateway
    home: Path

    def texts(self) -> list[str]:
        """Return the text messages that arrived at the gateway."""
        return [str(each.body["text"]) for each in list(self.gateway.texts)]

    def mails(self) -> list[tuple[str, str]]:
        """Return subject and plain text of the mails that arrived."""
        read = [message_from_bytes(each.content, policy=policy.default) for each in list(self.mail.mails)]
        return [(str(each["subject"]), each.get_body(("plain",)).get_content()) for each in read]


def wait_for(what: Callable[[], Found], seconds: float = 30) -> Found:
    """Return the first true answer of `what`; raises TimeoutError when it stays false."""
    ends = time.monotonic() + seconds
    while not (found := what()):
        if time.monotonic() > ends:
            raise TimeoutError(what.__name__)
        time.sleep(0.1)
    return found


@contextmanager
def running_town(home: Path) -> Iterator[Town]:
    """Load the demonstration into `home` and run it until the end of the block."""
    with ExitStack() as stack:
        mail, gateway = stack.enter_context(mail_server()), stack.enter_context(sms_gateway())
        port = free_port()
        url = f"http://localhost:{port}"
        environment = {name: value for name, value in os.environ.items() if not name.startswith("SCHOOLPOORT_")} | {
            "DJANGO_SETTINGS_MODULE": "schoolpoort.config.settings",
            "SCHOOLPOORT_HOME": str(home),
            "SCHOOLPOORT_DEMO": "true",
            "SCHOOLPOORT_BASE_URL": url,
            "SCHOOLPOORT_SMTP_URL": f"smtp://127.0.0.1:{mail.port}",
            "SCHOOLPOORT_SMS_URL": gateway.url,
            "SCHOOLPOORT_SMS_BODY": '{"to": "{to}", "text": "{text}"}',
        }
        command = [sys.executable, "-m", "schoolpoort"]
        migrated_home(home)
        loaded = subprocess.run([*command, "demo"], env=environment, check=True, stdout=subprocess.PIPE, text=True)
        subprocess.run([sys.executable, "-c", _NEVER_QUIET], env=environment, check=True)
        log = stack.enter_context((home / "serve.log").open("wb"))
        serve = [*command, "serve", "--port", str(port)]
        process = subprocess.Popen(serve, env=environment, stdout=log, stderr=log)
        stack.callback(stop, process)
        wait_for(lambda: web_server_answers(f"{url}/accounts/login/"))
        links = dict(re.findall(r"^  (\S.*?)  +\S.*?  +(http://\S+)$", loaded.stdout, re.MULTILINE))
        words = loaded.stdout.split()
        teacher_mail = next(word for word in words if "@" in word)
        yield Town(url, links, teacher_mail, words[words.index("password:") + 1], mail, gateway, home)


def web_server_answers(url: str) -> bool:
    """Say whether a page is there."""
    try:
        with urllib.request.urlopen(url, timeout=5) as response:
            return bool(response.status == 200)
    except (URLError, OSError):
        return False


def stop(process: "subprocess.Popen[bytes]") -> None:
    """End a process and wait until it is gone."""
    process.terminate()
    process.wait(timeout=30)


def free_port() -> int:
    """Return a port that nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
