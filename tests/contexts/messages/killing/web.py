"""The part of a web process: it sends a message, sweeps, and says where the message stands (JSON lines)."""

import json
import sys
from collections import Counter

import django

django.setup()

from django.db import transaction  # noqa: E402

from schoolpoort.contexts.delivery.api import Delivery  # noqa: E402
from schoolpoort.contexts.messages.models import Message, Recipient  # noqa: E402
from schoolpoort.contexts.messages.services.sending import send_message  # noqa: E402
from schoolpoort.core import jobs  # noqa: E402
from schoolpoort.core.models import JobProgress  # noqa: E402
from tests.factories.families import make_family  # noqa: E402
from tests.factories.messages import make_draft  # noqa: E402
from tests.factories.schools import make_class, make_school, make_teacher  # noqa: E402


def send(households: int) -> None:
    """Send a message to so many households, each with a letter."""
    with transaction.atomic():
        klas = make_class(make_school())
        for _ in range(households):
            make_family(klas, languages=("nl",), channels=("letter",))
        teacher = make_teacher(klas)
        draft = make_draft(klas, teacher)
    send_message(draft, teacher)


def main() -> None:
    """Answer commands from standard input: "send N", "sweep", "states"."""
    for line in sys.stdin:
        command, *arguments = line.split()
        answer: object = None
        if command == "send":
            send(int(arguments[0]))
        elif command == "sweep":
            jobs.enqueue(jobs.RESUME_JOB)
        elif command == "states":
            progress = JobProgress.objects.get()
            answer = {
                "message": Message.unscoped.get().state,
                "recipients": Recipient.unscoped.count(),
                "deliveries": Counter(Delivery.unscoped.values_list("state", flat=True)),
                "progress": progress.state,
                "lives": progress.lives,
            }
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
