"""The part of a web process: it queues deliveries while workers die, and says where they stand (JSON lines)."""

import json
import sys
from collections import Counter

import django

django.setup()

from schoolpoort.contexts.delivery import api  # noqa: E402
from schoolpoort.contexts.delivery.models import Delivery  # noqa: E402
from schoolpoort.contexts.organisations.api import Organisation, OrganisationKind  # noqa: E402
from schoolpoort.core.ids import new_id  # noqa: E402
from schoolpoort.core.jobs import ensure_schedules  # noqa: E402


def queue(school: Organisation, count: int, done: int) -> None:
    """Queue `count` texts and `count` mails in one transaction."""
    batch_id = new_id()
    requests = []
    for number in range(done, done + count):
        for channel, address in (("sms", f"+3246000{number:04d}"), ("email", f"ouder{number}@gezin.example")):
            requests.append(api.DeliveryRequest(school.pk, channel, "killing.note", new_id(), batch_id, address))
    api.queue(requests)


def main() -> None:
    """Answer commands from standard input: "queue N", "ids", "states"."""
    ensure_schedules()
    school = Organisation.objects.create(
        kind=OrganisationKind.SCHOOL, name="De Linde", short_name="De Linde", quiet_from="00:00", quiet_until="00:00"
    )
    school.refresh_from_db()
    done = 0
    for line in sys.stdin:
        command, *arguments = line.split()
        answer: object = None
        if command == "queue":
            queue(school, int(arguments[0]), done)
            done += int(arguments[0])
            answer = done
        elif command == "ids":
            answer = [[str(pk), channel] for pk, channel in Delivery.unscoped.values_list("pk", "channel")]
        elif command == "states":
            answer = Counter(Delivery.unscoped.values_list("state", flat=True))
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
