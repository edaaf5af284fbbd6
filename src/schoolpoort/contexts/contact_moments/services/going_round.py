"""The bridge figure's one list: today, promised, waiting, stuck. A view over tasks and promises; it keeps nothing."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from schoolpoort.contexts.accounts.api import User
from schoolpoort.contexts.contact_moments.models import ContactMoment
from schoolpoort.contexts.contact_moments.queries.guardians import FamilyInHand, families_known
from schoolpoort.contexts.contact_moments.queries.notes import last_moments
from schoolpoort.contexts.contact_moments.services.card import MomentLine, SupportLine, line_of
from schoolpoort.contexts.contact_moments.services.support_lines import support_lines
from schoolpoort.contexts.worklist.api import TaskCard, cards_of, tasks_of
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope

#: A task that is so many school days too late is stuck: a talk with somebody else may help.
STUCK_AFTER_SCHOOL_DAYS = 3
#: More than this is no list for one day.
MOST_SHOWN = 80


@dataclass(frozen=True)
class Entry:
    """One line of the list: a task or something in the support network, with whom, and what was spoken last."""

    guardian_id: UUID | None
    family: FamilyInHand | None
    task: TaskCard | None = None
    support: SupportLine | None = None
    moments: tuple[MomentLine, ...] = ()


@dataclass(frozen=True)
class RoundList:
    """The four groups, in the order in which somebody looks at them."""

    today: tuple[Entry, ...]
    promised: tuple[Entry, ...]
    waiting: tuple[Entry, ...]
    stuck: tuple[Entry, ...]

    @property
    def count(self) -> int:
        """How many lines there are in all."""
        return len(self.today) + len(self.promised) + len(self.waiting) + len(self.stuck)


def round_list(user: User, scope: Scope, caring: Iterable[UUID]) -> RoundList:
    """Return the list of one person over the schools in view (8 queries and those of the support network).

    `caring` are the organisations in which the visitor may read notes: only there stand the last talks.
    """
    tasks = cards_of(list(tasks_of(user, scope, everybody=False)[:MOST_SHOWN]), user, scope)
    care = Scope.over(each for each in caring if each in scope)
    lines = support_lines(user, care)
    ids = {card.task.guardian_id for card in tasks if card.task.guardian_id} | {each.guardian_id for each in lines}
    families = families_known(scope, ids, clock.today())
    talks = last_moments(care, ids)
    today = clock.today()
    groups: dict[str, list[Entry]] = {"today": [], "promised": [], "waiting": [], "stuck": []}
    for card in tasks:
        group = _group_of(card.task.due, today)
        groups[group].append(_entry(card.task.guardian_id, families, talks, task=card))
    for line in lines[:MOST_SHOWN]:
        groups[line.group].append(_entry(line.guardian_id, families, talks, support=line))
    return RoundList(**{name: tuple(found) for name, found in groups.items()})


def _group_of(due: date, today: date) -> str:
    if clock.add_school_days(due, STUCK_AFTER_SCHOOL_DAYS) <= today:
        return "stuck"
    return "today" if due <= today else "waiting"


def _entry(
    guardian_id: UUID | None,
    families: dict[UUID, FamilyInHand],
    talks: dict[UUID, list[ContactMoment]],
    task: TaskCard | None = None,
    support: SupportLine | None = None,
) -> Entry:
    if guardian_id is None:
        return Entry(None, None, task, support)
    spoken = tuple(line_of(each) for each in talks.get(guardian_id, ()))
    return Entry(guardian_id, families.get(guardian_id), task, support, spoken)
