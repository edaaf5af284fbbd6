"""Taking away what is due: a school of 1,000 families whose messages of two years ago go in one night.

The baseline is one DELETE over a plain table without indexes, of as many rows.
Run with `python -m benchmarks.one purging`.
"""

import resource
import time
from datetime import datetime

from benchmarks.rows import Row

FAMILIES = 1_000
MESSAGES = 10


def fill() -> int:
    """Make the school, its messages and their recipients of November 2024; return how many rows that made."""
    from schoolpoort.contexts.accounts.api import Link, LinkKind, User, build_link
    from schoolpoort.contexts.delivery.api import Delivery
    from schoolpoort.contexts.messages.models import Message, Recipient, RecipientGuardian
    from schoolpoort.contexts.organisations.api import Organisation, OrganisationKind
    from schoolpoort.contexts.people.api import Guardian, Household
    from schoolpoort.core import clock
    from schoolpoort.core.ids import new_id

    at = datetime(2024, 11, 20, 10, tzinfo=clock.LOCAL_ZONE)
    school = Organisation.objects.create(kind=OrganisationKind.SCHOOL, name="De Linde", short_name="De Linde")
    author = User.objects.create_user("staff@school.example", "een-heel-lang-wachtwoord", first_name="Els")
    homes = Household.objects.bulk_create(
        [Household(organisation=school, street="Lindelaan 1") for _ in range(FAMILIES)]
    )
    adults = Guardian.objects.bulk_create(
        [Guardian(organisation=school, household=home, first_name="Ouder", last_name="Haddad") for home in homes]
    )
    for _ in range(MESSAGES):
        message = Message.objects.create(organisation=school, author=author, state="sent", sent_at=at)
        recipients = Recipient.objects.bulk_create(
            [Recipient(organisation=school, message=message, household=home) for home in homes], batch_size=500
        )
        links = [build_link(organisation_id=school.pk, kind=LinkKind.MESSAGE, subject_id=new_id()) for _ in homes]
        Link.objects.bulk_create(links, batch_size=500)
        readers = RecipientGuardian.objects.bulk_create(
            [
                RecipientGuardian(organisation=school, recipient=recipient, guardian=adult, link=link)
                for recipient, adult, link in zip(recipients, adults, links, strict=True)
            ],
            batch_size=500,
        )
        Delivery.objects.bulk_create(
            [
                Delivery(
                    organisation=school,
                    channel="email",
                    kind="messages.message",
                    subject_id=reader.pk,
                    batch_id=message.pk,
                    address="ouder@gezin.example",
                    state="sent",
                    due_at=at,
                )
                for reader in readers
            ],
            batch_size=500,
        )
    return FAMILIES * MESSAGES * 4


def bare_seconds(rows: int) -> float:
    """Return the time of one DELETE over a plain table of `rows` rows."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE bare (id INTEGER PRIMARY KEY, text VARCHAR(200))")
        for start in range(0, rows, 5_000):
            values = [(number, "x" * 150) for number in range(start, min(start + 5_000, rows))]
            cursor.executemany("INSERT INTO bare (id, text) VALUES (%s, %s)", values)
        started = time.perf_counter()
        cursor.execute("DELETE FROM bare WHERE id >= 0")
        seconds = time.perf_counter() - started
        cursor.execute("DROP TABLE bare")
    return seconds


def run() -> list[Row]:
    """Measure on the configured database, which must be migrated."""
    from schoolpoort.core import clock
    from schoolpoort.core.purging import purge

    rows = fill()
    bare = bare_seconds(rows)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started = time.perf_counter()
    result = purge(clock.today())
    seconds = time.perf_counter() - started
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - memory) / 1024
    if result.rows < rows:
        raise SystemExit(f"only {result.rows} of {rows} rows went")
    return [
        Row(
            "purge: rows of messages per second",
            round(result.rows / seconds),
            "rows/s",
            baseline=round(rows / bare),
            ratio=round(bare * result.rows / rows / seconds, 4),
            note=f"{result.rows} rows in parts of 500; memory grew by {grown:.0f} MB",
        )
    ]
