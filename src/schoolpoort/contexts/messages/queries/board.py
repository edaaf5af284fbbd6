"""Reads for the reach board; each says what it costs, whatever the number of households."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias
from uuid import UUID

from django.db.models import Case, CharField, Count, F, IntegerField, Min, Q, QuerySet, Value, When

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.delivery.api import Delivery, DeliveryState
from schoolpoort.contexts.messages.models import (
    Answer,
    AnswerKind,
    Message,
    MessageState,
    Recipient,
    RecipientChild,
    RecipientGuardian,
    RecipientState,
)
from schoolpoort.contexts.people.api import DUTCH, LanguageSkill, assigned_class_ids
from schoolpoort.core.scope import Scope
from schoolpoort.design.states import State

#: Rows of Recipient that also carry `shown` (a State) and `place` (its rank on the board).
BoardRows: TypeAlias = QuerySet[Any]

#: How the board names the states of a recipient.
SHOWN_AS = {
    RecipientState.HELP: State.HELP,
    RecipientState.QUESTION: State.QUESTION,
    RecipientState.NO_CHANNEL: State.NO_CHANNEL,
    RecipientState.OPENED: State.OPENED,
    RecipientState.SENT: State.SENT,
    RecipientState.WAITING: State.WAITING,
    RecipientState.DELIVERED: State.DELIVERED,
    RecipientState.UNDERSTOOD: State.UNDERSTOOD,
    RecipientState.DONE: State.DONE,
}

#: Who needs somebody comes first, who is served comes last.
BOARD_ORDER = (
    State.HELP,
    State.QUESTION,
    State.NO_CHANNEL,
    State.SILENT,
    State.OPENED,
    State.WAITING,
    State.SENT,
    State.DELIVERED,
    State.UNDERSTOOD,
    State.DONE,
)


#: A bar reads like a thermometer: who is served first, who needs somebody next to it, the quiet ones last.
BAR_ORDER = (
    State.UNDERSTOOD,
    State.DONE,
    State.QUESTION,
    State.HELP,
    State.NO_CHANNEL,
    State.OPENED,
    State.DELIVERED,
    State.WAITING,
    State.SENT,
    State.SILENT,
)


def sent_message_in(scope: Scope, message_id: UUID) -> Message | None:
    """Return a message of the scope that left, or is leaving, with its school (3 queries); None for a draft."""
    messages = Message.objects.within(scope).filter(pk=message_id, state__in=[MessageState.SENDING, MessageState.SENT])
    return messages.select_related("organisation", "author").prefetch_related("classes").first()


def recipient_in(scope: Scope, recipient_id: UUID) -> Recipient | None:
    """Return one household's row of the scope (1 query): the door of what staff do from the board."""
    return Recipient.objects.within(scope).filter(pk=recipient_id).select_related("message").first()


def has_recipients_of(message: Message, classes: Iterable[UUID]) -> bool:
    """Say whether a message went to households of these classes (1 query)."""
    rows = Recipient.objects.within(Scope.of(message.organisation_id))
    return rows.filter(message=message, school_class_id__in=list(classes)).exists()


def visible_recipients(message: Message, user: User, whole_school: bool, day: date) -> BoardRows:
    """Return the rows that a member of staff may see, each with `shown` (a State), those who need somebody first.

    A teacher sees the households that are addressed through the teacher's own classes.
    """
    rows = Recipient.objects.within(Scope.of(message.organisation_id)).filter(message=message)
    if not whole_school:
        rows = rows.filter(school_class_id__in=assigned_class_ids(user, day))
    return _with_shown_state(rows, message, day)


def _with_shown_state(rows: BoardRows, message: Message, day: date) -> BoardRows:
    shown = [When(state=state, then=Value(str(shown))) for state, shown in SHOWN_AS.items()]
    if message.answer_by is not None and message.answer_by < day:
        underway = [RecipientState.SENT, RecipientState.DELIVERED, RecipientState.OPENED]
        shown.insert(0, When(owes_answer=True, state__in=underway, then=Value(str(State.SILENT))))
    order = [When(shown=str(state), then=Value(place)) for place, state in enumerate(BOARD_ORDER)]
    shown_rows: BoardRows = rows.annotate(
        shown=Case(*shown, default=Value(str(State.SENT)), output_field=CharField()),
        place=Case(*order, default=Value(len(order)), output_field=IntegerField()),
    )
    return shown_rows


def counts_by_state(rows: BoardRows) -> dict[State, int]:
    """Return how many households stand in each state, in the board's order, without the empty ones (1 query)."""
    found = dict(rows.order_by().values_list("shown").annotate(Count("pk")))
    return {state: found[str(state)] for state in BOARD_ORDER if str(state) in found}


def in_board_order(rows: BoardRows) -> BoardRows:
    """Return the rows as the board lists them: by state, then by the first child's name."""
    named: BoardRows = rows.annotate(first_child=Min("children__child__first_name"))
    return named.order_by("place", "first_child", "pk")


@dataclass(frozen=True)
class GuardianFacts:
    """One guardian of a household: name for who may see it, languages in the guardian's order, language shown."""

    row_id: UUID
    guardian_id: UUID
    name: str
    shown_language: str
    languages: tuple[str, ...]


def children_by_recipient(scope: Scope, recipients: Sequence[UUID]) -> dict[UUID, list[str]]:
    """Return the short names of the children per household (1 query)."""
    names: dict[UUID, list[str]] = defaultdict(list)
    rows = RecipientChild.objects.within(scope).filter(recipient_id__in=recipients).select_related("child")
    for row in rows.order_by("child__first_name", "pk"):
        names[row.recipient_id].append(row.child.short_name)
    return names


def guardians_by_recipient(scope: Scope, recipients: Sequence[UUID]) -> dict[UUID, list[GuardianFacts]]:
    """Return the guardians per household, first contact first (2 queries)."""
    rows = list(
        RecipientGuardian.objects.within(scope)
        .filter(recipient_id__in=recipients)
        .select_related("guardian")
        .order_by("pk")
    )
    tags: dict[UUID, list[str]] = defaultdict(list)
    skills = LanguageSkill.objects.within(scope).filter(guardian_id__in={row.guardian_id for row in rows})
    for guardian_id, tag in skills.order_by("rank", "pk").values_list("guardian_id", "tag"):
        tags[guardian_id].append(tag)
    found: dict[UUID, list[GuardianFacts]] = defaultdict(list)
    for row in rows:
        languages = tuple(tags[row.guardian_id]) or (DUTCH,)
        found[row.recipient_id].append(
            GuardianFacts(row.pk, row.guardian_id, row.guardian.full_name, row.shown_language, languages)
        )
    return found


def channels_by_reader(scope: Scope, message_id: UUID, readers: Sequence[UUID]) -> dict[UUID, list[str]]:
    """Return over which channels the message is on its way to, or reached, each guardian row (1 query)."""
    channels: dict[UUID, list[str]] = defaultdict(list)
    over = [DeliveryState.FAILED, DeliveryState.CANCELLED]
    rows = Delivery.objects.within(scope).filter(batch_id=message_id, subject_id__in=readers).exclude(state__in=over)
    for subject_id, channel in rows.order_by("pk").values_list("subject_id", "channel"):
        if channel not in channels[subject_id]:
            channels[subject_id].append(channel)
    return channels


def needs_by_recipient(scope: Scope, recipients: Sequence[UUID]) -> dict[UUID, list[Answer]]:
    """Return the questions and requests for help per household, oldest first (1 query)."""
    found: dict[UUID, list[Answer]] = defaultdict(list)
    needs = Answer.objects.within(scope).filter(
        recipient_id__in=recipients, kind__in=[AnswerKind.HELP, AnswerKind.QUESTION]
    )
    for answer in needs.order_by("at", "pk"):
        found[answer.recipient_id].append(answer)
    return found


def languages_count(rows: BoardRows) -> int:
    """Return in how many languages the message is read by these households (1 query)."""
    return rows.order_by().aggregate(number=Count("guardians__shown_language", distinct=True))["number"] or 0


def gate_rows(rows: BoardRows) -> BoardRows:
    """Return the households for a word at the gate: who needs somebody, is silent or did not open the message."""
    served = [str(State.UNDERSTOOD), str(State.DONE)]
    return (
        rows.filter(~Q(shown__in=served))
        .select_related("school_class")
        .order_by(F("school_class__name").asc(nulls_last=True), "place", "pk")
    )
