"""The reach board of one message: rows, counts and the sentence on top, gathered in a constant number of queries."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any
from uuid import UUID

from django.core.paginator import Page, Paginator
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.delivery.api import ChannelKind
from schoolpoort.contexts.messages.models import Answer, AnswerKind, Message, Recipient, RecipientState
from schoolpoort.contexts.messages.queries.board import (
    BOARD_ORDER,
    GuardianFacts,
    channels_by_reader,
    children_by_recipient,
    counts_by_state,
    guardians_by_recipient,
    in_board_order,
    languages_count,
    needs_by_recipient,
    visible_recipients,
)
from schoolpoort.contexts.messages.services.answers import ANSWER_SUBJECT
from schoolpoort.contexts.messages.services.next_channel import GUARDIAN_SUBJECT
from schoolpoort.contexts.messages.services.silence import RECIPIENT_SUBJECT
from schoolpoort.contexts.people.api import DUTCH
from schoolpoort.contexts.worklist.api import Task, open_tasks_about_any
from schoolpoort.core.language_names import name_for_reader
from schoolpoort.core.languages import language
from schoolpoort.core.phrases import phrase
from schoolpoort.core.scope import Scope
from schoolpoort.design.states import State

#: Rows per page: a school of 10,000 households is still one short page at a time.
ROWS_PER_PAGE = 50


@dataclass(frozen=True)
class Said:
    """What a family said: in Dutch where it picked a phrase, and its own words with the language they are in."""

    answer_id: UUID
    kind: str
    phrase: str
    words: str
    language: str
    language_name: str
    direction: str
    solved: bool


@dataclass(frozen=True)
class SpokenLanguage:
    """A language of a family by its own name and as the reader calls it."""

    tag: str
    own_name: str
    name: str
    direction: str


@dataclass(frozen=True)
class Owner:
    """Who takes a need up, and by when."""

    task_id: UUID
    name: str
    is_you: bool
    due: date
    late: bool


@dataclass(frozen=True)
class BoardRow:
    """One household as the visitor may see it."""

    id: UUID
    state: State
    label: str
    children: str
    school_class: str
    languages: tuple[SpokenLanguage, ...]
    channels: str
    said: tuple[Said, ...]
    asks_help: bool
    owner: Owner | None
    open_question: bool
    answered: bool
    reminded: bool


@dataclass(frozen=True)
class Board:
    """What the page shows; `fingerprint` changes when something on it does."""

    message: Message
    page: "Page[Recipient]"
    rows: tuple[BoardRow, ...]
    counts: dict[State, int]
    languages: int
    chosen: State | None
    whole_school: bool
    fingerprint: str

    @property
    def households(self) -> int:
        """All households that the visitor may see, whatever the filter."""
        return sum(self.counts.values())


def board_of(
    message: Message, user: User, *, whole_school: bool, chosen: State | None, page_number: str | None, day: date
) -> Board:
    """Return the board of a message for one member of staff (at most 11 queries, whatever the number of rows)."""
    visible = visible_recipients(message, user, whole_school, day)
    counts = counts_by_state(visible)
    shown = visible.filter(shown=str(chosen)) if chosen else visible
    listed = in_board_order(shown).select_related("school_class")
    paginator = _CountedPaginator(listed, counts.get(chosen, 0) if chosen else sum(counts.values()))
    page = paginator.get_page(page_number)
    rows = _rows(message, list(page.object_list), user, day)
    languages = languages_count(visible)
    fingerprint = _fingerprint(message, counts, rows, page.number, day)
    return Board(message, page, rows, counts, languages, chosen, whole_school, fingerprint)


class _CountedPaginator(Paginator):  # type: ignore[type-arg]
    """Pages of which the number of rows is known already."""

    def __init__(self, rows: Iterable[Recipient], count: int) -> None:
        super().__init__(rows, ROWS_PER_PAGE)  # type: ignore[arg-type]
        self._known = count

    @property
    def count(self) -> int:
        """The number of rows, without asking again."""
        return self._known


def _fingerprint(message: Message, counts: dict[State, int], rows: Sequence[BoardRow], page: int, day: date) -> str:
    seen = repr((message.pk, message.state, sorted(counts.items()), rows, page, day))
    return sha256(seen.encode()).hexdigest()[:32]


def _rows(message: Message, recipients: list[Recipient], user: User, day: date) -> tuple[BoardRow, ...]:
    scope = Scope.of(message.organisation_id)
    ids = [recipient.pk for recipient in recipients]
    children = children_by_recipient(scope, ids)
    guardians = guardians_by_recipient(scope, ids)
    everybody = [each for household in guardians.values() for each in household]
    channels = channels_by_reader(scope, message.pk, [each.row_id for each in everybody])
    needs = needs_by_recipient(scope, ids)
    tasks = _tasks(scope, ids, everybody, needs)
    reads_help = user.has_perm("messages.read_help_requests", message)
    return tuple(
        _row(
            recipient,
            ", ".join(children[recipient.pk]),
            guardians[recipient.pk],
            [channel for each in guardians[recipient.pk] for channel in channels[each.row_id]],
            needs[recipient.pk],
            tasks,
            user,
            reads_help,
            day,
        )
        for recipient in recipients
    )


def _tasks(
    scope: Scope, ids: Sequence[UUID], guardians: Sequence[GuardianFacts], needs: dict[UUID, list[Answer]]
) -> dict[UUID, Task]:
    """Return the open task per subject: an answer, a household's row or a guardian without a channel (1 query)."""
    subjects = {
        ANSWER_SUBJECT: [answer.pk for answers in needs.values() for answer in answers],
        RECIPIENT_SUBJECT: list(ids),
        GUARDIAN_SUBJECT: [each.guardian_id for each in guardians],
    }
    return {task.subject_id: task for task in open_tasks_about_any(scope, subjects)}


def _row(
    recipient: Any,
    children: str,
    guardians: Sequence[GuardianFacts],
    channels: Sequence[str],
    needs: Sequence[Answer],
    tasks: dict[UUID, Task],
    user: User,
    reads_help: bool,
    day: date,
) -> BoardRow:
    state = State(recipient.shown)
    own = [tasks[each.pk] for each in needs if each.pk in tasks and each.resolved_at is None]
    if not own and recipient.pk in tasks:
        own = [tasks[recipient.pk]]
    if not own and state == State.NO_CHANNEL:
        own = [tasks[each.guardian_id] for each in guardians if each.guardian_id in tasks]
    return BoardRow(
        id=recipient.pk,
        state=state,
        label=_label(recipient, state, channels),
        children=children or _("een gezin"),
        school_class=recipient.school_class.name if recipient.school_class else "",
        languages=_languages(guardians),
        channels=" + ".join(str(ChannelKind(each).label) for each in dict.fromkeys(channels)),
        said=tuple(_said(each) for each in needs if _may_read(each, tasks.get(each.pk), user, reads_help)),
        asks_help=any(each.kind == AnswerKind.HELP and each.resolved_at is None for each in needs),
        owner=_owner(own[0], user, day) if own else None,
        open_question=any(each.kind == AnswerKind.QUESTION and each.resolved_at is None for each in needs),
        answered=recipient.answered_at is not None,
        reminded=recipient.reminded_at is not None,
    )


def _may_read(answer: Answer, task: Task | None, user: User, reads_help: bool) -> bool:
    """Say whether the visitor may read the words: a request for help is for its owner and who cares for families."""
    if answer.kind != AnswerKind.HELP or reads_help:
        return True
    return task is not None and task.owner_id == user.pk


def _said(answer: Answer) -> Said:
    written_in = language(answer.text_language or DUTCH)
    return Said(
        answer_id=answer.pk,
        kind=answer.kind,
        phrase=phrase(answer.phrase, [DUTCH]).text if answer.phrase else "",
        words=answer.text,
        language=written_in.tag,
        language_name=name_for_reader(written_in) if written_in.tag != DUTCH else "",
        direction=written_in.direction,
        solved=answer.resolved_at is not None,
    )


def _owner(task: Task, user: User, day: date) -> Owner:
    return Owner(task.pk, task.owner.get_short_name(), task.owner_id == user.pk, task.due, task.due < day)


def _languages(guardians: Sequence[GuardianFacts]) -> tuple[SpokenLanguage, ...]:
    """Return the first language of each guardian, and the one that is really shown where it is another."""
    tags = [tag for each in guardians for tag in (each.languages[0], each.shown_language) if tag]
    home = {each.languages[0] for each in guardians}
    # Dutch as the last resort of a translation is not a language of the family.
    wanted = [tag for tag in dict.fromkeys(tags) if tag != DUTCH or DUTCH in home]
    found = [language(tag) for tag in wanted]
    return tuple(SpokenLanguage(each.tag, each.own_name, name_for_reader(each), each.direction) for each in found)


def _label(recipient: Recipient, state: State, channels: Sequence[str]) -> str:
    if recipient.state == RecipientState.WAITING:
        if set(channels) == {ChannelKind.LETTER}:
            return pgettext("one family", "brief nog te printen")
        if set(channels) == {ChannelKind.IN_PERSON}:
            return pgettext("one family", "nog te vertellen")
        return pgettext("one family", "vertrekt nog")
    if state == State.OPENED and recipient.owes_answer:
        return pgettext("one family", "geopend, nog geen antwoord")
    if state == State.SILENT and recipient.state == RecipientState.OPENED:
        return pgettext("one family", "geopend, nog stil")
    return str(state.label)


def state_chosen(raw: str) -> State | None:
    """Return the state that a filter asks for, or None for all."""
    return State(raw) if raw in {str(state) for state in BOARD_ORDER} else None


def families(count: int) -> str:
    """Return a number of families in digits: "24 gezinnen"."""
    return ngettext("%(count)d gezin", "%(count)d gezinnen", count) % {"count": count}
