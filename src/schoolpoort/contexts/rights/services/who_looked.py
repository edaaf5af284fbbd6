"""Who looked at a guardian's data, as the guardian reads it: person, role, what kind, day by day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.core.paginator import Page, Paginator

from schoolpoort.contexts.rights.queries.who_looked import entries_about, names_and_roles
from schoolpoort.core import clock
from schoolpoort.core.models import AuditEntry
from schoolpoort.core.reading import READ, READ_IN_EMERGENCY
from schoolpoort.core.scope import Scope

PER_PAGE = 40

#: The phrasebook's word for each kind of row.
_WHAT = {
    "Guardian": "rights-looked-guardian",
    "Child": "rights-looked-child",
    "Answer": "rights-looked-question",
    "Task": "rights-looked-question",
    "Consent": "rights-looked-consent",
    "Complaint": "rights-looked-complaint",
    "DataRequest": "rights-looked-request",
}
#: Roles that the phrasebook has a word for; everybody else is "somebody of the school".
_ROLES = frozenset({"teacher", "care_coordinator", "bridge_figure", "school_administrator"})


@dataclass(frozen=True)
class Look:
    """One line: who (a name, or the guardian), in which role, did what with what, and when on the wall clock."""

    at: datetime
    name: str
    role: str
    did: str
    what: str

    @property
    def day(self) -> date:
        """The day on the clock on the wall."""
        return self.at.date()


def looks(scope: Scope, guardians: Sequence[UUID], page: str | None = None) -> tuple[list[Look], Page[AuditEntry]]:
    """Return one page of lines, newest first (12 queries, however many entries)."""
    entries = Paginator(entries_about(scope, guardians, clock.now()), PER_PAGE).get_page(page)
    return lines_of(scope, list(entries.object_list)), entries


def lines_of(scope: Scope, entries: Sequence[AuditEntry]) -> list[Look]:
    """Return entries of the history as lines for the guardian (2 queries)."""
    users = [entry.actor_id for entry in entries if entry.actor_kind == "user" and entry.actor_id]
    people = names_and_roles(scope, users)
    return [_line(entry, people) for entry in entries]


def _line(entry: AuditEntry, people: dict[UUID, tuple[str, str]]) -> Look:
    name, role = "", "rights-you"
    if entry.actor_kind == "user":
        name, held = people.get(entry.actor_id, ("", "")) if entry.actor_id else ("", "")
        role = f"rights-role-{held.replace('_', '-')}" if held in _ROLES else "rights-role-staff"
    did = {READ: "rights-looked-read", READ_IN_EMERGENCY: "rights-looked-emergency"}.get(
        entry.action, "rights-looked-changed"
    )
    return Look(clock.local(entry.at), name, role, did, _WHAT[entry.subject])
