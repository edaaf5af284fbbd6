"""The outbox: queueing for 10,000 addresses, and sending mails to Postfix's smtp-sink beside a bare client.

The bare client does what a short script would do: one connection, an `EmailMessage` per recipient, `send_message`.
Run with `python -m benchmarks.delivery`.
"""

import os
import shutil
import smtplib
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from email.message import EmailMessage
from email.utils import formatdate, make_msgid
from uuid import UUID

from benchmarks.rows import Row, print_rows

ADDRESSES = 10_000
#: Mails that the bare client sends; enough for a steady rate.
BARE_MAILS = 3_000
SUBJECT = "De Linde: zwemmen op donderdag 3 december"
#: Dutch with Arabic beside it, as most mails are that leave a school with newcomers; about 1.5 kB of text.
TEXT = "\n".join(
    [
        "Beste ouder",
        "Op donderdag 3 december gaan wij zwemmen. Geef een handdoek en een badmuts mee.",
        "سنذهب للسباحة يوم الخميس 3 ديسمبر. يرجى إرسال منشفة وقبعة سباحة مع طفلكم.",
        "Lees hier: https://school.example/b/{token}",
        "Dit bericht komt van De Linde. Uw kind gaat daar naar school.",
    ]
    * 2
)
HTML = "<!doctype html><html lang=nl><body>" + "".join(f"<p>{line}</p>" for line in TEXT.split("\n")) + "</body></html>"


class NoteComposer:
    """Writes a mail with a link of its own for each recipient."""

    def compose(self, subject_ids: Sequence[UUID], channel: str) -> dict[UUID, object]:
        """Return the contents."""
        from schoolpoort.contexts.delivery import api

        return {
            each: api.Content(SUBJECT, TEXT.replace("{token}", each.hex[-16:]), HTML.replace("{token}", each.hex[-16:]))
            for each in subject_ids
        }


@contextmanager
def smtp_sink() -> Iterator[int]:
    """Run Postfix's smtp-sink, which accepts mails and throws them away, and yield its port."""
    program = shutil.which("smtp-sink", path=f"{os.environ['PATH']}:/usr/sbin")
    if program is None:
        raise SystemExit("smtp-sink is missing: install Debian's package postfix")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    command = [program, *(["-u", "nobody"] if os.geteuid() == 0 else []), f"127.0.0.1:{port}", "100"]
    sink = subprocess.Popen(command)
    try:
        _wait_for(port)
        yield port
    finally:
        sink.terminate()
        sink.wait()


def _wait_for(port: int) -> None:
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise SystemExit("smtp-sink does not answer")


def bare_client_rate(port: int) -> float:
    """Return the mails per second of a bare client on one connection that also builds each mail."""
    started = time.perf_counter()
    with smtplib.SMTP("127.0.0.1", port) as connection:
        for number in range(BARE_MAILS):
            mail = EmailMessage()
            mail["From"] = "De Linde <schoolpoort@poort.example>"
            mail["To"] = f"ouder{number}@gezin.example"
            mail["Subject"] = SUBJECT
            mail["Date"] = formatdate()
            mail["Message-ID"] = make_msgid(domain="poort.example")
            mail.set_content(TEXT.replace("{token}", f"{number:016d}"))
            mail.add_alternative(HTML.replace("{token}", f"{number:016d}"), subtype="html")
            connection.send_message(mail, from_addr=f"bounce+{number}@poort.example")
    return BARE_MAILS / (time.perf_counter() - started)


def queue_seconds() -> float:
    """Return the time to put ADDRESSES deliveries into the outbox, in one transaction."""
    from schoolpoort.contexts.delivery import api
    from schoolpoort.contexts.organisations.api import Organisation, OrganisationKind
    from schoolpoort.core.ids import new_id

    api.register_composer("benchmark.note", NoteComposer())  # type: ignore[arg-type]
    school = Organisation.objects.create(
        kind=OrganisationKind.SCHOOL, name="De Linde", short_name="De Linde", quiet_from="00:00", quiet_until="00:00"
    )
    batch_id = new_id()
    requests = [
        api.DeliveryRequest(school.pk, "email", "benchmark.note", new_id(), batch_id, f"ouder{number}@gezin.example")
        for number in range(ADDRESSES)
    ]
    started = time.perf_counter()
    api.queue(requests)
    return time.perf_counter() - started


def send_seconds(port: int, kind: str = "benchmark.note") -> float:
    """Return the time in which one worker's jobs send everything that was queued; all of `kind` must leave."""
    from django.conf import settings

    from schoolpoort.contexts.delivery.models import Delivery
    from schoolpoort.contexts.delivery.services.sending import send_batch

    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", port
    settings.MAIL_DOMAIN = "poort.example"
    started = time.perf_counter()
    while send_batch("email"):
        pass
    seconds = time.perf_counter() - started
    left = Delivery.unscoped.filter(kind=kind).exclude(state="sent").count()
    if left:
        raise SystemExit(f"{left} mails were not sent")
    return seconds


def run() -> list[Row]:
    """Measure on the configured database, which must be migrated."""
    queued = queue_seconds()
    with smtp_sink() as port:
        before = bare_client_rate(port)
        sending = send_seconds(port)
        bare = (before + bare_client_rate(port)) / 2
    rate = ADDRESSES / sending
    return [
        Row(f"outbox: queue {ADDRESSES} deliveries", round(queued, 2), "s", note="aim: with the fan-out under 5 s"),
        Row(f"outbox: send {ADDRESSES} mails to smtp-sink", round(sending, 1), "s", note="aim: under 30 s"),
        Row(
            "outbox: mails per second, one worker",
            round(rate),
            "mails/s",
            baseline=round(bare),
            ratio=round(rate / bare, 2),
            note="baseline: bare smtplib that builds each mail, mean of before and after; aim: 0.70 or more",
        ),
    ]


def main() -> None:
    """Measure in an installation of its own that is thrown away."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["SCHOOLPOORT_HOME"] = home
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "schoolpoort.config.settings")
        import django
        from django.core.management import call_command

        django.setup()
        call_command("migrate", verbosity=0)
        print_rows(run())


if __name__ == "__main__":
    main()
