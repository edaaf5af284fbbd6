"""The worklist as a page: whose tasks, in which groups, and the sentence on top."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from schoolpoort.contexts.accounts.api import Role, User, current_roles
from schoolpoort.contexts.worklist.models import FOR_OWNER_ONLY, Task, TaskKind
from schoolpoort.contexts.worklist.queries import children_of_guardians, open_tasks
from schoolpoort.core import clock
from schoolpoort.core.number_words import number_word, sentence_start
from schoolpoort.core.scope import Scope
from schoolpoort.design.states import State

#: More tasks than this on one page is no list any more; the filter finds the others.
MOST_SHOWN = 100

#: How far "the next days" reach.
_SOON = timedelta(days=4)

#: The colour and word of each kind, the same as on the reach board.
STATES = {
    TaskKind.HELP: State.HELP,
    TaskKind.QUESTION: State.QUESTION,
    TaskKind.NO_CHANNEL: State.NO_CHANNEL,
    TaskKind.SILENCE: State.SILENT,
    TaskKind.LINK_ASKED: State.SENT,
    TaskKind.DATA_REQUEST: State.QUESTION,
    TaskKind.CONFIDENTIAL: State.QUESTION,
    TaskKind.EMERGENCY: State.QUESTION,
}

PICTOGRAMS = {
    TaskKind.HELP: "help",
    TaskKind.QUESTION: "question",
    TaskKind.NO_CHANNEL: "envelope",
    TaskKind.SILENCE: "talk",
    TaskKind.LINK_ASKED: "phone",
    TaskKind.DATA_REQUEST: "identity-card",
    TaskKind.CONFIDENTIAL: "envelope",
    TaskKind.EMERGENCY: "identity-card",
}

#: The page on which a task of a higher context is taken up, by its subject kind: a URL name that takes the id, and the
#: permission in the task's organisation without which nobody is led there.
_pages: dict[str, tuple[str, str]] = {}


def register_subject_page(subject_kind: str, url_name: str, permission: str = "") -> None:
    """Let tasks about a kind of subject link to its page; the address takes the subject's id and nothing else.

    With `permission` only who has it in the task's organisation gets the link.
    """
    _pages[subject_kind] = (url_name, permission)


class Urgency(StrEnum):
    """The groups of the list, in order."""

    LATE = "late"
    TODAY = "today"
    SOON = "soon"
    LATER = "later"


@dataclass(frozen=True)
class Leaf:
    """A day as a calendar leaf."""

    weekday: str
    day: str
    month: str
    iso: str

    @classmethod
    def of(cls, day: date) -> "Leaf":
        """Return the leaf of a day in the language of the reader."""
        return cls(date_format(day, "D"), str(day.day), date_format(day, "M").lower(), day.isoformat())


@dataclass(frozen=True)
class TaskCard:
    """One task as the visitor may see it."""

    task: Task
    leaf: Leaf
    state: State
    pictogram: str
    title: str
    children: str
    text: str
    mine: bool
    may_close: bool
    may_hand_over: bool = True
    #: Where the task is taken up; empty where it is solved by talking.
    address: str = ""


@dataclass(frozen=True)
class TaskGroup:
    """Tasks of one urgency."""

    urgency: Urgency
    label: str
    cards: tuple[TaskCard, ...]


def tasks_of(user: User, scope: Scope, *, everybody: bool) -> QuerySet[Task]:
    """Return the open tasks of one person, or of everybody in the scope (for whole-school staff)."""
    tasks = open_tasks(scope)
    return tasks.filter(~Q(kind=FOR_OWNER_ONLY) | Q(owner=user)) if everybody else tasks.filter(owner=user)


def grouped(tasks: Sequence[Task], user: User, scope: Scope, *, whole_school: Iterable[UUID]) -> list[TaskGroup]:
    """Return the tasks in groups of urgency, without the empty ones (1 query more).

    `whole_school` are the organisations in which the visitor may close everybody's tasks.
    """
    today = clock.today()
    children = children_of_guardians(scope, [task.guardian_id for task in tasks if task.guardian_id])
    visitor = _Visitor(user, frozenset(whole_school), _reads_help(user, today), _opened_pages(tasks, user))
    cards: dict[Urgency, list[TaskCard]] = {urgency: [] for urgency in Urgency}
    for task in tasks:
        names = children.get(task.guardian_id, []) if task.guardian_id else []
        cards[_urgency(task.due, today)].append(_card(task, ", ".join(names), visitor))
    labels = {
        Urgency.LATE: _("Te laat: eerst dit"),
        Urgency.TODAY: _("Vandaag"),
        Urgency.SOON: _("De volgende dagen"),
        Urgency.LATER: _("Later"),
    }
    return [TaskGroup(urgency, labels[urgency], tuple(found)) for urgency, found in cards.items() if found]


def cards_of(tasks: Sequence[Task], user: User, scope: Scope) -> list[TaskCard]:
    """Return tasks of one person as cards, in their order (1 query more)."""
    return [card for group in grouped(tasks, user, scope, whole_school=()) for card in group.cards]


def _urgency(due: date, today: date) -> Urgency:
    if due < today:
        return Urgency.LATE
    if due == today:
        return Urgency.TODAY
    return Urgency.SOON if due <= today + _SOON else Urgency.LATER


def _reads_help(user: User, today: date) -> frozenset[UUID]:
    """Return the organisations in which the visitor cares for families, and so reads what they ask help with."""
    caring = (Role.CARE_COORDINATOR, Role.BRIDGE_FIGURE)
    return frozenset(each.organisation_id for each in current_roles(user, today) if each.role in caring)


def _opened_pages(tasks: Sequence[Task], user: User) -> frozenset[tuple[str, UUID]]:
    """Return the kinds of subject, each with an organisation, whose pages the visitor may open."""
    found = {(task.subject_kind, task.organisation_id) for task in tasks if task.subject_kind in _pages}
    wanted = {each: _pages[each[0]][1] for each in found}
    return frozenset(each for each, asked in wanted.items() if not asked or user.has_perm(asked, Scope.of(each[1])))


@dataclass(frozen=True)
class _Visitor:
    """Who looks, where they close everybody's tasks and read what help is asked, and which pages they may open."""

    user: User
    closes_all: frozenset[UUID]
    reads_help: frozenset[UUID]
    opens: frozenset[tuple[str, UUID]]


def _card(task: Task, children: str, visitor: _Visitor) -> TaskCard:
    kind, mine = TaskKind(task.kind), task.owner_id == visitor.user.pk
    opens = (task.subject_kind, task.organisation_id) in visitor.opens
    return TaskCard(
        task=task,
        leaf=Leaf.of(task.due),
        state=STATES[kind],
        pictogram=PICTOGRAMS[kind],
        title=str(kind.label),
        children=children,
        text=task.text if kind != TaskKind.HELP or mine or task.organisation_id in visitor.reads_help else "",
        mine=mine,
        may_close=mine or task.organisation_id in visitor.closes_all,
        may_hand_over=kind != FOR_OWNER_ONLY,
        # What somebody looked at in an emergency is for the administrator who got the task.
        address=_address(task) if opens and (mine or kind != TaskKind.EMERGENCY) else "",
    )


def _address(task: Task) -> str:
    return reverse(_pages[task.subject_kind][0], args=[task.subject_id])


def tasks_line(count: int, late: int, everybody: bool = False) -> str:
    """Return the sentence on top of the list."""
    if not count:
        return _("Niemand wacht nu op iemand van de school.") if everybody else _("Niemand wacht nu op jou.")
    if everybody:
        sentence = ngettext(
            "%(number)s gezin wacht op iemand van de school.",
            "%(number)s gezinnen wachten op iemand van de school.",
            count,
        )
    else:
        sentence = ngettext("%(number)s gezin wacht op jou.", "%(number)s gezinnen wachten op jou.", count)
    line = sentence_start(sentence % {"number": number_word(count)})
    if late:
        line += " " + sentence_start(
            ngettext("%(number)s wacht al te lang.", "%(number)s wachten al te lang.", late)
            % {"number": number_word(late)}
        )
    return line
