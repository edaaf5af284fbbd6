"""Makes small parts of a message, and kills the whole worker after the first of them, once."""

import os
import signal
from typing import Any

from django.apps import AppConfig
from django.conf import settings

#: Where this file stands in the home folder, the next worker dies after its first part.
MARKER = "kill-after-the-first-part"


class KillingConfig(AppConfig):
    """Lets the process group of a worker die by signal 9 between two parts of a message."""

    name = "tests.contexts.messages.killing"
    label = "killing_messages"

    def ready(self) -> None:
        from datetime import timedelta

        from schoolpoort.contexts.messages.services import fan_out
        from schoolpoort.core import jobs

        fan_out.HOUSEHOLDS_PER_PART = 4
        jobs._resume_after["messages.fan_out"] = timedelta(seconds=1)
        write_part = fan_out._write_part

        def write_or_die(*arguments: Any) -> None:
            marker = settings.HOME / MARKER
            if marker.exists() and fan_out.Recipient.unscoped.exists():
                marker.unlink()
                os.killpg(0, signal.SIGKILL)
            write_part(*arguments)

        fan_out._write_part = write_or_die
