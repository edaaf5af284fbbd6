"""A small SMTP server for mails that come in; the mail server that faces the internet stands before it.

It is meant for a relay on the same machine or network: no authentication and no TLS of its own, so it listens on
this machine unless told otherwise (docs/administrator.md).
"""

import logging
import signal
import threading
from typing import Any

from aiosmtpd.controller import Controller
from asgiref.sync import sync_to_async
from django.db import DatabaseError, close_old_connections

from schoolpoort.config.mail_intake import MAX_MAIL_BYTES, UnknownRecipient, take_mail

_log = logging.getLogger(__name__)


class Intake:
    """Answers the SMTP dialogue; a mail is accepted only once it is safely in the database."""

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802 - aiosmtpd's name
        """Take the mail for each recipient; a passing fault asks the sender to come back later."""
        try:
            for recipient in envelope.rcpt_tos:
                await sync_to_async(self._take, thread_sensitive=False)(envelope.original_content, recipient)
        except UnknownRecipient as error:
            return f"550 5.1.1 {error}"
        except DatabaseError:
            _log.exception("a mail could not be saved")
            return "451 4.3.0 Please try again later."
        return "250 2.0.0 Taken."

    @staticmethod
    def _take(mail: bytes, recipient: str) -> None:
        close_old_connections()
        take_mail(mail, recipient)


def make_controller(host: str, port: int) -> Controller:
    """Return the server, not yet started; its `start()` and `stop()` run it in a thread."""
    return Controller(Intake(), hostname=host, port=port, data_size_limit=MAX_MAIL_BYTES, ident="Schoolpoort")


def listen(host: str, port: int) -> None:
    """Take mail over SMTP until a signal ends it."""
    stop = threading.Event()
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, lambda *_: stop.set())
    controller = make_controller(host, port)
    controller.start()
    print(f"Mail comes in at {host}:{port}.", flush=True)
    stop.wait()
    controller.stop()
