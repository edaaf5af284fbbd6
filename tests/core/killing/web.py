"""The part of a web process: it asks for jobs, sweeps as another worker would, and says what there is (JSON lines)."""

import io
import json
import sys
from pathlib import Path

import django

django.setup()

from django.conf import settings  # noqa: E402
from django.db import transaction  # noqa: E402
from django_q.models import OrmQ  # noqa: E402
from pypdf import PdfReader  # noqa: E402

from schoolpoort.contexts.accounts.api import Link, Role  # noqa: E402
from schoolpoort.contexts.delivery.api import Delivery  # noqa: E402
from schoolpoort.contexts.messages.models import Message, MessageAggregate, Recipient, RecipientGuardian  # noqa: E402
from schoolpoort.contexts.messages.services.printing import LetterChoice, start_letters, stored_letters  # noqa: E402
from schoolpoort.contexts.people.models import Channel, Child, Enrolment, Guardian, Household, RosterImport  # noqa: E402
from schoolpoort.contexts.people.services import imports  # noqa: E402
from schoolpoort.core import jobs  # noqa: E402
from schoolpoort.core.models import AuditEntry, JobLease, JobProgress  # noqa: E402
from tests.contexts.people.rosters import ROWS, administrator, checked, csv_file  # noqa: E402
from tests.core.killing.apps import DONE  # noqa: E402
from tests.factories.families import make_family  # noqa: E402
from tests.factories.messages import make_sent_message  # noqa: E402
from tests.factories.schools import make_class, make_school, make_user  # noqa: E402

HOUSEHOLDS = 6


def make_town() -> None:
    """Send a message to six families, by letter."""
    with transaction.atomic():
        school = make_school()
        klas = make_class(school)
        for _ in range(HOUSEHOLDS):
            make_family(klas, languages=("nl",), channels=("letter",))
        make_sent_message(klas, make_user(school, Role.SCHOOL_ADMINISTRATOR))


def letters() -> None:
    """Ask for the letters of the message."""
    message = Message.unscoped.select_related("organisation", "author").get()
    start_letters(message, message.author, LetterChoice())


def roster() -> None:
    """Hand a roster in, let it be looked at here, and ask a worker to write it."""
    with transaction.atomic():
        school = make_school()
        ann = administrator(school)
        row = checked(csv_file(ROWS), ann, school)
        imports.start_apply(row, ann, at_once=False)


def written_by_roster() -> dict[str, object]:
    """Say what of the roster there is."""
    rows = {each.__name__: each.unscoped.count() for each in (Child, Guardian, Household, Enrolment, Channel)}
    return {"roster": rows, "imports": list(RosterImport.unscoped.values_list("state", flat=True))}


def stored_pages() -> list[int]:
    """Return the number of pages of each file of letters that is kept."""
    made = [stored_letters(row.pk) for row in JobProgress.objects.all()]
    return [len(PdfReader(io.BytesIO(each)).pages) for each in made if each]


def state() -> dict[str, object]:
    """Say what there is."""
    home = Path(settings.HOME)
    folder = home / "files" / "letters"
    return {
        "done": (home / DONE).read_text().split() if (home / DONE).exists() else [],
        "leases": JobLease.objects.count(),
        **written_by_roster(),
        "imported": AuditEntry.objects.filter(action="imported", subject="Child").count(),
        "lives": sorted(JobLease.objects.values_list("lives", flat=True)),
        "queued": OrmQ.objects.count(),
        "rows": {
            each.__name__: each.unscoped.count() for each in (Message, Recipient, RecipientGuardian, Delivery, Link)
        },
        "figures": [list(each) for each in MessageAggregate.unscoped.values_list("messages", "sent", "translated")],
        "purged": list(AuditEntry.objects.filter(action="purged").values_list("subject", flat=True)),
        "bars": list(JobProgress.objects.values_list("state", flat=True)),
        "pages": stored_pages(),
        "files": len(list(folder.glob("*"))) if folder.exists() else 0,
    }


def main() -> None:
    """Answer commands from standard input."""
    for line in sys.stdin:
        command, *arguments = line.split()
        answer: object = None
        if command == "job":
            jobs.enqueue(*arguments)  # type: ignore[arg-type]
        elif command == "sweep":
            jobs.resume_silent()
        elif command == "forget-queue":
            answer = OrmQ.objects.all().delete()[0]
        elif command == "town":
            make_town()
        elif command == "roster":
            roster()
        elif command == "letters":
            letters()
        elif command == "state":
            answer = state()
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
