"""Messages as one family meets them: sent by the real services, with each guardian's own link."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.messages.models import Message, MessageVersion, Recipient, RecipientGuardian
from schoolpoort.contexts.messages.services.sending import send_message
from schoolpoort.contexts.people.api import Guardian, SchoolClass
from schoolpoort.core.jobs import run
from schoolpoort.core.scope import Scope
from tests.factories.schools import make_teacher

Block = tuple[str, Mapping[str, object]]

SWIMMING: Block = (
    "swimming-starts",
    {"date": "2026-12-03", "time": "09:15", "place": "Zwembad Geerdegem", "items": ["swimwear", "towel", "bag"]},
)
COFFEE: Block = (
    "coffee-moment",
    {"date": "2026-12-10", "time": "08:45", "end": "10:00", "place": "Ouderlokaal"},
)
PHOTOS: Block = ("photo-permission", {"uses": ["website"]})
OUTING: Block = (
    "outing-permission",
    {
        "kind": "farm",
        "date": "2026-12-15",
        "time": "08:30",
        "back": "15:30",
        "transport": "bus",
        "items": ["lunch-box", "water-bottle"],
        "cost": "6.50",
        "until": "2026-12-08",
    },
)
SPARE_CLOTHES: Block = ("spare-clothes", {"items": ["boots", "rain-coat", "hat-gloves", "tissues"]})


@dataclass
class SentMessage:
    """A message that went to a class."""

    message: Message
    author: User

    @property
    def scope(self) -> Scope:
        """The scope of its school."""
        return Scope.of(self.message.organisation_id)

    @property
    def version(self) -> MessageVersion:
        """The newest version as sent."""
        return MessageVersion.objects.within(self.scope).filter(message=self.message).latest("number")

    def reader(self, guardian: Guardian) -> RecipientGuardian:
        """The row of one guardian, fresh from the database."""
        rows = RecipientGuardian.objects.within(self.scope).select_related("link", "recipient")
        return rows.get(recipient__message=self.message, guardian=guardian)

    def address(self, guardian: Guardian, end: str = "") -> str:
        """The path of one guardian's link, or of a page behind it."""
        return f"/b/{self.reader(guardian).link.token}{end}"

    def recipient(self, guardian: Guardian) -> Recipient:
        """The row of one guardian's household, fresh from the database."""
        return self.reader(guardian).recipient


def send_to_class(
    school_class: SchoolClass,
    *blocks: Block,
    author: User | None = None,
    free_text: str = "",
    answer_by: date | None = None,
    urgent: bool = False,
) -> SentMessage:
    """Write, send and fan out a message to the families of a class; swimming lessons when no block is named."""
    school, writer = school_class.organisation, author or make_teacher(school_class)
    chosen: Sequence[Block] = blocks if blocks or free_text else (SWIMMING,)
    entries = [{"block": block, "version": 1, "params": dict(params)} for block, params in chosen]
    message = Message.objects.create(
        organisation=school, author=writer, title="Bericht", answer_by=answer_by, urgent=urgent
    )
    message.classes.add(school_class)
    MessageVersion.objects.create(organisation=school, message=message, blocks=entries, free_text=free_text)
    progress = send_message(message, writer)
    run("messages.fan_out", str(progress.pk), str(message.pk), str(school.pk))
    message.refresh_from_db()
    return SentMessage(message, writer)
