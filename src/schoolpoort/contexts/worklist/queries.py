"""Reads about tasks; each says what it costs."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from uuid import UUID

from django.db.models import Count, Q, QuerySet

from schoolpoort.contexts.accounts.api import Role, RoleAssignment, User
from schoolpoort.contexts.people.api import Guardianship
from schoolpoort.contexts.worklist.models import Task, TaskKind, TaskState
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope

#: Ids per query: below the 32,766 variables that SQLite allows by default.
_IDS_PER_QUERY = 10_000


def all_tasks() -> QuerySet[Task]:
    """Return the tasks of all schools: what tends the worklist looks after every school, one at a time."""
    return Task.unscoped.all()


def holders_of_roles(users: Iterable[UUID], day: date) -> set[tuple[UUID, UUID]]:
    """Return the (organisation, user) pairs of active users who hold a role on `day`, in any school (1 query)."""
    holding = Q(until=None) | Q(until__gte=day)
    roles = RoleAssignment.unscoped.filter(holding, user__is_active=True, starts__lte=day, user_id__in=list(users))
    return set(roles.values_list("organisation_id", "user_id"))


def week_start(day: date) -> datetime:
    """Return the first instant of the week (Monday, local time) that `day` falls in."""
    monday = day - timedelta(days=day.weekday())
    return datetime.combine(monday, time.min, tzinfo=clock.LOCAL_ZONE)


def received_this_week(scope: Scope, owners: Iterable[UUID], day: date) -> dict[UUID, int]:
    """Return how many tasks each owner got since Monday, new or handed over (2 queries).

    What somebody got and gave away again in the same week counts too: giving away makes no room for more.
    """
    counts = dict.fromkeys(owners, 0)
    start = week_start(day)
    week = (start, start + timedelta(days=7))
    tasks = Task.objects.within(scope)
    mine = tasks.filter(owner_id__in=list(counts), owned_since__gte=week[0], owned_since__lt=week[1])
    given = tasks.filter(handed_over_from_id__in=list(counts), created_at__gte=week[0], created_at__lt=week[1])
    for owner, count in mine.values_list("owner_id").annotate(Count("pk")):
        counts[owner] += count
    for owner, count in given.values_list("handed_over_from_id").annotate(Count("pk")):
        counts[owner] += count
    return counts


def subjects_ever_tasked(scope: Scope, kind: TaskKind, subject_kind: str, subjects: Sequence[UUID]) -> frozenset[UUID]:
    """Return those subjects about which there is or was a task of this kind (1 query per 10,000 subjects)."""
    found: set[UUID] = set()
    for start in range(0, len(subjects), _IDS_PER_QUERY):
        part = subjects[start : start + _IDS_PER_QUERY]
        tasks = Task.objects.within(scope).filter(kind=kind, subject_kind=subject_kind, subject_id__in=part)
        found.update(tasks.values_list("subject_id", flat=True))
    return frozenset(found)


def open_tasks(scope: Scope) -> QuerySet[Task]:
    """Return the open tasks with who owns them and about whom (1 query), most pressing first."""
    return (
        Task.objects.within(scope)
        .filter(state=TaskState.OPEN)
        .select_related("owner", "guardian", "school_class", "handed_over_from", "organisation")
        .order_by("due", "-consequence", "created_at")
    )


def open_tasks_about(scope: Scope, subject_kind: str, subject_ids: Iterable[UUID]) -> QuerySet[Task]:
    """Return the open tasks about some subjects (1 query)."""
    return open_tasks(scope).filter(subject_kind=subject_kind, subject_id__in=list(subject_ids))


def open_tasks_about_any(scope: Scope, subjects: Mapping[str, Sequence[UUID]]) -> QuerySet[Task]:
    """Return the open tasks about subjects of several kinds, given as ids by kind (1 query)."""
    about = Q(pk__in=[])
    for subject_kind, ids in subjects.items():
        about |= Q(subject_kind=subject_kind, subject_id__in=list(ids))
    return open_tasks(scope).filter(about)


def task_in(scope: Scope, task_id: UUID) -> Task | None:
    """Return one task of the scope, or None (1 query): the door of the task pages."""
    tasks = Task.objects.within(scope).select_related("owner", "guardian", "school_class")
    return tasks.filter(pk=task_id).first()


def task_ids_of(scope: Scope, guardians: Sequence[UUID]) -> list[UUID]:
    """Return the tasks about these guardians, open and closed (1 query)."""
    rows = Task.objects.within(scope).filter(guardian_id__in=guardians)
    return list(rows.order_by().values_list("pk", flat=True))


def children_of_guardians(scope: Scope, guardians: Sequence[UUID]) -> dict[UUID, list[str]]:
    """Return the short names of the children whom each guardian cares for (1 query)."""
    names: dict[UUID, list[str]] = {}
    rows = Guardianship.objects.within(scope).filter(guardian_id__in=guardians, child__gone_since=None)
    for row in rows.select_related("child").order_by("child__first_name", "pk"):
        names.setdefault(row.guardian_id, []).append(row.child.short_name)
    return names


def counts_by_kind(tasks: QuerySet[Task]) -> dict[str, int]:
    """Return how many of some tasks there are of each kind (1 query)."""
    return dict(tasks.order_by().select_related(None).values_list("kind").annotate(Count("pk")))


def open_count(scope: Scope, user: User) -> int:
    """Return how many open tasks somebody has (1 query): the badge in the menu."""
    return Task.objects.within(scope).filter(owner=user, state=TaskState.OPEN).count()


def colleagues(organisation_id: UUID, day: date) -> QuerySet[User]:
    """Return who may take up tasks in an organisation on `day`, by first name (1 query)."""
    holding = Q(role_assignments__until=None) | Q(role_assignments__until__gte=day)
    roles = [Role.TEACHER, Role.CARE_COORDINATOR, Role.BRIDGE_FIGURE, Role.SCHOOL_ADMINISTRATOR]
    found = User.objects.filter(
        holding,
        is_active=True,
        role_assignments__organisation_id=organisation_id,
        role_assignments__role__in=roles,
        role_assignments__starts__lte=day,
    )
    return found.distinct().order_by("first_name", "last_name")
