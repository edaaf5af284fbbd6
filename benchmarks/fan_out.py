"""How long it takes to queue one message for 10,000 households in 8 languages.

Invented families are written in bulk into the configured database; run it on an empty one.
"""

import time
from datetime import timedelta
from uuid import UUID

from benchmarks.delivery import bare_client_rate, send_seconds, smtp_sink
from benchmarks.rows import Row
from schoolpoort.contexts.accounts.api import Role, RoleAssignment, User
from schoolpoort.contexts.delivery.api import Delivery
from schoolpoort.contexts.messages.models import AudienceKind, Message, MessageState, Recipient
from schoolpoort.contexts.messages.services.drafts import (
    DraftContent,
    block_entry,
    draft_version,
    new_draft,
    save_audience,
    save_draft,
)
from schoolpoort.contexts.messages.services.fan_out import make_recipients, queue_deliveries
from schoolpoort.contexts.messages.services.sending import send_message
from schoolpoort.contexts.organisations.api import Organisation, OrganisationKind, SchoolYear
from schoolpoort.contexts.people.api import (
    Channel,
    Child,
    Enrolment,
    Guardian,
    Guardianship,
    Household,
    LanguageSkill,
    SchoolClass,
    TranslationDecision,
    TranslationNeed,
)
from schoolpoort.core import clock
from schoolpoort.core.encryption import lookup_hash
from schoolpoort.core.jobs import Progress
from schoolpoort.core.phrases import phrasebook
from schoolpoort.core.scope import Scope

HOUSEHOLDS = 10_000
LANGUAGES = ("nl", "en", "fr", "ar", "tr", "uk", "fa", "pl")
_CLASSES = 400


def make_town(households: int = HOUSEHOLDS) -> tuple[Organisation, User]:
    """Write a school with so many invented families, one guardian each, in eight languages."""
    today = clock.today()
    school = Organisation.objects.create(
        kind=OrganisationKind.SCHOOL,
        name="Meetschool",
        short_name="Meetschool",
        quiet_from="00:00",
        quiet_until="00:00",
    )
    user = User.objects.create_user("meting@school.example", first_name="An", last_name="Peeters")
    RoleAssignment.objects.create(organisation=school, user=user, role=Role.SCHOOL_ADMINISTRATOR, starts=today)
    year = SchoolYear.objects.create(
        organisation=school, name="meetjaar", starts=today - timedelta(days=60), ends=today + timedelta(days=200)
    )
    classes = SchoolClass.objects.bulk_create(
        [SchoolClass(organisation=school, school_year=year, name=f"K{number}") for number in range(_CLASSES)]
    )
    homes = Household.objects.bulk_create(
        [Household(organisation=school, street=f"Straat {number}", postcode="2800") for number in range(households)]
    )
    _make_people(school, user, classes, homes)
    return school, user


def _make_people(school: Organisation, user: User, classes: list[SchoolClass], homes: list[Household]) -> None:
    today = clock.today()
    children = Child.objects.bulk_create(
        [Child(organisation=school, first_name=f"Kind{number}", last_name="Test") for number in range(len(homes))]
    )
    guardians = Guardian.objects.bulk_create(
        [Guardian(organisation=school, household=home, first_name="Ouder", last_name="Test") for home in homes]
    )
    decision = TranslationDecision.objects.create(
        organisation=school, decided_by=user, decided_on=today, reason="meting"
    )
    Enrolment.objects.bulk_create(
        [
            Enrolment(organisation=school, child=child, school_class=classes[at % _CLASSES], starts=today)
            for at, child in enumerate(children)
        ]
    )
    pairs = list(zip(children, guardians, strict=True))
    Guardianship.objects.bulk_create(
        [Guardianship(organisation=school, child=child, guardian=guardian) for child, guardian in pairs]
    )
    _make_languages(school, guardians, decision)
    _make_channels(school, guardians)


def _make_languages(school: Organisation, guardians: list[Guardian], decision: TranslationDecision) -> None:
    today = clock.today()
    LanguageSkill.objects.bulk_create(
        [
            LanguageSkill(organisation=school, guardian=guardian, tag=LANGUAGES[at % len(LANGUAGES)])
            for at, guardian in enumerate(guardians)
        ]
    )
    TranslationNeed.objects.bulk_create(
        [
            TranslationNeed(
                organisation=school,
                guardian=guardian,
                decision=decision,
                starts=today,
                until=today + timedelta(days=300),
            )
            for guardian in guardians
        ]
    )


def _make_channels(school: Organisation, guardians: list[Guardian]) -> None:
    addresses = [f"ouder{at}@gezin.example" for at in range(len(guardians))]
    Channel.objects.bulk_create(
        [
            Channel(
                organisation=school,
                guardian=guardian,
                kind="email",
                address=address,
                address_hash=lookup_hash(address, purpose="channel"),
            )
            for guardian, address in zip(guardians, addresses, strict=True)
        ]
    )


def make_message(school: Organisation, user: User) -> Message:
    """Write a draft for the whole school."""
    message = new_draft(school.pk, user)
    day = (clock.today() + timedelta(days=10)).isoformat()
    catalogue = phrasebook()
    entry = block_entry(catalogue.block("swimming-starts"), {"date": day, "time": "09:15"})
    save_draft(message, draft_version(message), DraftContent([entry]), message.revision)
    save_audience(message, AudienceKind.SCHOOL, [], [], "")
    return message


def run(households: int = HOUSEHOLDS) -> list[Row]:
    """Measure: freezing when somebody presses send, and the job that writes the rows and queues the deliveries."""
    school, user = make_town(households)
    message = make_message(school, user)
    started = time.perf_counter()
    progress = send_message(message, user)
    pressed = time.perf_counter()
    version = message.versions.get()
    with Progress.of(progress.pk) as bar:
        make_recipients(message, version, bar)
        written = time.perf_counter()
        queue_deliveries(message, version)
    queued = time.perf_counter()
    _check(school.pk, message, households)
    with smtp_sink() as port:
        bare = bare_client_rate(port)
        sending = send_seconds(port, "messages.message")
    return [
        Row("fan-out: from send to the answer", pressed - started, "s", note=f"{households} households"),
        Row("fan-out: rows of recipients, guardians and links", written - pressed, "s"),
        Row("fan-out: deliveries in the outbox", queued - written, "s"),
        Row(
            "fan-out: queued in all",
            queued - started,
            "s",
            baseline=5.0,
            ratio=(queued - started) / 5.0,
            note="aim 5 s",
        ),
        Row("fan-out: composed and delivered to smtp-sink", sending, "s", note="aim: under 30 s"),
        Row(
            "fan-out: real messages per second, one worker",
            round(households / sending),
            "mails/s",
            baseline=round(bare),
            ratio=households / sending / bare,
            note="baseline: bare smtplib that builds each mail; aim: 0.70 or more",
        ),
    ]


def _check(organisation_id: UUID, message: Message, households: int) -> None:
    scope = Scope.of(organisation_id)
    message.refresh_from_db()
    recipients = Recipient.objects.within(scope).filter(message=message).count()
    deliveries = Delivery.objects.within(scope).filter(batch_id=message.pk).count()
    if (recipients, deliveries, message.state) != (households, households, MessageState.SENT):
        raise AssertionError(f"{recipients} recipients and {deliveries} deliveries for {households} households")
