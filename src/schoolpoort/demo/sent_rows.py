"""Writes sent messages in bulk: frozen texts, a recipient per household, a link per guardian, deliveries, answers.

The texts are frozen by the same function as for a real message and the languages come from the one policy; only the
rows are written by the thousand, and nothing enters the outbox that a worker could send.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from random import Random
from uuid import UUID

from django.db.models import F

from schoolpoort.contexts.accounts.api import Link, LinkKind, build_link
from schoolpoort.contexts.delivery.api import ChannelKind, Delivery, DeliveryState
from schoolpoort.contexts.messages.models import (
    Answer,
    Message,
    MessageState,
    MessageVersion,
    Recipient,
    RecipientChild,
    RecipientGuardian,
)
from schoolpoort.contexts.messages.policies import (
    LINK_LASTS,
    asks_answer,
    default_answer_by,
    pick_channel,
    purposes_of,
)
from schoolpoort.contexts.messages.queries.audience import ChannelFacts
from schoolpoort.contexts.messages.services.rendering import (
    Body,
    FilledBlock,
    dutch_title,
    freeze,
    render_languages,
    shown_language,
)
from schoolpoort.contexts.people.api import DUTCH, languages_for
from schoolpoort.core import audit, clock
from schoolpoort.core.ids import new_id
from schoolpoort.core.scope import Scope
from schoolpoort.demo.finished_deliveries import BY_HAND, finished_delivery
from schoolpoort.demo.responses import SILENT, Families, Response
from schoolpoort.demo.rows import ChildFacts, ClassFacts, GuardianFacts, HouseholdFacts
from schoolpoort.demo.sendings import Sending

#: Every way of reaching people counts in the town, also where this installation has no SMS gateway.
_ALL_CHANNELS = frozenset(ChannelKind.values)
_CORRECTED_AFTER = timedelta(hours=22)


class SentWriter:
    """Collects sent messages and writes them; `families` decides what comes back."""

    def __init__(self, now: datetime, families: Families, dice: Random) -> None:
        self._now = now
        self._families = families
        self._dice = dice
        self._bodies: dict[tuple[str, str], dict[str, Body]] = {}
        self._sendings: list[tuple[Sending, dict[str, Body]]] = []
        self._versions: list[MessageVersion] = []
        self._recipients: list[Recipient] = []
        self._children: list[RecipientChild] = []
        self._guardians: list[RecipientGuardian] = []
        self._links: list[Link] = []
        self._deliveries: list[Delivery] = []
        self.answers: list[Answer] = []

    @property
    def recipient_ids(self) -> list[UUID]:
        """The ids of all recipients that were added."""
        return [each.pk for each in self._recipients]

    def add(self, sending: Sending) -> None:
        """Plan a message and everything that follows from it."""
        blocks = [each.block for each in sending.filled]
        answer_by = None
        if asks_answer(blocks):
            answer_by = default_answer_by([(each.block, each.values) for each in sending.filled], sending.day)
        sending.message = Message(
            organisation=sending.school.organisation,
            author=sending.author,
            title=dutch_title(sending.filled)[:120],
            state=MessageState.SENT,
            audience=sending.audience,
            audience_reason=sending.reason,
            urgent=any(block.urgent for block in blocks),
            answer_by=answer_by,
            sent_at=sending.sent_at,
            revision=1,
        )
        sending.versions = [self._version(sending, 1, "")]
        if sending.correction is not None:
            sending.versions.append(self._version(sending, 2, sending.correction[1]))
        self._versions += sending.versions
        chains = self._chains(sending)
        bodies = self._rendered(sending.filled, {tag for chain in chains.values() for tag in chain})
        self._sendings.append((sending, bodies))
        for school_class, household, children in sending.households():
            self._add_recipient(sending, school_class, household, children, chains, bodies)

    def write(self, scope: Scope) -> None:
        """Write everything that was added, in an order that the foreign keys allow."""
        Message.objects.bulk_create([sending.message for sending, _bodies in self._sendings])
        Message.objects.within(scope).update(created_at=F("sent_at"), updated_at=F("sent_at"))
        Message.classes.through.objects.bulk_create(
            Message.classes.through(message=sending.message, schoolclass=each.school_class)
            for sending, _bodies in self._sendings
            for each in sending.named_classes
        )
        Message.households.through.objects.bulk_create(
            Message.households.through(message=sending.message, household_id=each.id)
            for sending, _bodies in self._sendings
            for each in sending.chosen
        )
        MessageVersion.objects.bulk_create(self._versions)
        for sending, bodies in self._sendings:
            self._freeze(sending, bodies)
        Recipient.objects.bulk_create(self._recipients)
        RecipientChild.objects.bulk_create(self._children)
        Link.objects.bulk_create(self._links)
        RecipientGuardian.objects.bulk_create(self._guardians)
        Delivery.objects.bulk_create(self._deliveries)
        Delivery.objects.within(scope).update(created_at=F("due_at"))
        Answer.objects.bulk_create(self.answers)

    def _version(self, sending: Sending, number: int, note: str) -> MessageVersion:
        return MessageVersion(
            organisation=sending.school.organisation,
            message=sending.message,
            number=number,
            free_text=sending.free_text,
            change_note=note,
        )

    def _freeze(self, sending: Sending, bodies: dict[str, Body]) -> None:
        """Freeze the texts at the moment of sending, and those of the correction a day later."""
        with clock.clock_at(sending.sent_at):
            freeze(sending.versions[0], sending.filled, bodies, {})
            audit.record(
                "sent",
                actor=audit.Actor("user", sending.author.pk),
                organisation_id=sending.school.organisation.pk,
                subject="Message",
                subject_id=sending.message.pk,
            )
        for version in sending.versions[1:]:
            with clock.clock_at(sending.sent_at + _CORRECTED_AFTER):
                freeze(version, sending.corrected, self._rendered(sending.corrected, bodies), {})

    def _rendered(self, filled: list[FilledBlock], languages: Iterable[str]) -> dict[str, Body]:
        """Render as for a real message; the same words for another class are not rendered again."""
        tags = sorted(set(languages) - {DUTCH})
        key = (repr([(each.block.id, each.values) for each in filled]), " ".join(tags))
        if key not in self._bodies:
            self._bodies[key] = render_languages(filled, dutch_title(filled), tags)
        return self._bodies[key]

    def _chains(self, sending: Sending) -> dict[UUID, list[str]]:
        """Return the languages of each guardian of the audience by the language law."""
        purposes = purposes_of(each.block for each in sending.filled)
        return {
            guardian.id: languages_for(guardian.languages, purposes, sending.day)
            for _class, household, _children in sending.households()
            for guardian in household.guardians
        }

    def _add_recipient(
        self,
        sending: Sending,
        school_class: ClassFacts,
        household: HouseholdFacts,
        children: list[ChildFacts],
        chains: dict[UUID, list[str]],
        bodies: dict[str, Body],
    ) -> None:
        organisation_id = sending.school.organisation.pk
        recipient = Recipient(
            organisation_id=organisation_id,
            message=sending.message,
            household_id=household.id,
            school_class=school_class.school_class,
        )
        self._recipients.append(recipient)
        self._children += [
            RecipientChild(organisation_id=organisation_id, recipient=recipient, child_id=each.id) for each in children
        ]
        readers = {
            guardian.id: self._add_reader(sending, recipient, guardian, chains[guardian.id], bodies)
            for guardian in household.guardians
        }
        reached = self._deliver(sending, household, readers)
        response = SILENT
        if reached and household.id not in sending.untouched:
            guardian, channel = self._dice.choice(reached) if self._dice.random() < 0.3 else reached[0]
            response = self._families.respond(
                sending.filled, channel.kind, household.other_home_language, sending.sent_at
            )
            self._add_answers(sending, recipient, readers[guardian.id], response)
        owed = asks_answer(each.block for each in sending.filled)
        recipient.owes_answer = owed and not response.reactions

    def _add_reader(
        self,
        sending: Sending,
        recipient: Recipient,
        guardian: GuardianFacts,
        chain: list[str],
        bodies: dict[str, Body],
    ) -> RecipientGuardian:
        row_id = new_id()
        link = build_link(
            organisation_id=recipient.organisation_id,
            kind=LinkKind.MESSAGE,
            subject_id=row_id,
            expires_at=sending.sent_at + LINK_LASTS,
        )
        reader = RecipientGuardian(
            id=row_id,
            organisation_id=recipient.organisation_id,
            recipient=recipient,
            guardian_id=guardian.id,
            link=link,
            languages=chain,
            shown_language=shown_language(chain, bodies),
        )
        self._links.append(link)
        self._guardians.append(reader)
        return reader

    def _deliver(
        self, sending: Sending, household: HouseholdFacts, readers: dict[UUID, RecipientGuardian]
    ) -> list[tuple[GuardianFacts, ChannelFacts]]:
        """Add a delivery per address; return the guardians whom something reached, and over which channel."""
        seen: set[tuple[str, str]] = set()
        reached = []
        for guardian in household.guardians:
            channel = pick_channel(guardian.channels, _ALL_CHANNELS, sending.message.urgent)
            if channel is None:
                continue
            address = "" if ChannelKind(channel.kind) in BY_HAND else channel.address
            if (channel.kind, address) in seen:
                continue
            seen.add((channel.kind, address))
            throw = 1.0 if guardian.cast else self._dice.random()
            reader = readers[guardian.id]
            delivery = finished_delivery(sending, reader, channel.kind, address, self._now, throw)
            self._deliveries.append(delivery)
            if delivery.state in (DeliveryState.SENT, DeliveryState.DELIVERED):
                reached.append((guardian, channel))
        return reached

    def _add_answers(
        self, sending: Sending, recipient: Recipient, reader: RecipientGuardian, response: Response
    ) -> None:
        if response.opened_at is not None:
            recipient.opened_at = response.opened_at
            reader.opened_version = self._newest(sending, response.opened_at).number
        for each in response.reactions:
            recipient.answered_at = each.at
            self.answers.append(
                Answer(
                    organisation_id=recipient.organisation_id,
                    recipient=recipient,
                    guardian=reader,
                    version=self._newest(sending, each.at),
                    kind=each.kind,
                    source=each.source,
                    block=each.block,
                    value=each.value,
                    phrase=each.phrase,
                    at=each.at,
                    resolved_at=each.resolved_at,
                )
            )

    def _newest(self, sending: Sending, at: datetime) -> MessageVersion:
        """Return the version that a family saw at a moment."""
        return sending.versions[-1 if at >= sending.sent_at + _CORRECTED_AFTER else 0]
