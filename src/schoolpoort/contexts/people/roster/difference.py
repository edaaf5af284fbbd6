"""What an import would change: new, changed, unchanged, gone, wrong. Nothing is saved here.

An empty cell never erases what the school has. Applying a plan and comparing again gives nothing to do.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from schoolpoort.contexts.people.roster.claims import NOTHING_SAID, PERSON_FIELDS, match_people
from schoolpoort.contexts.people.roster.duplicates import Sharing
from schoolpoort.contexts.people.roster.matching import ChildMatcher
from schoolpoort.contexts.people.roster.reasons import Reason, because
from schoolpoort.contexts.people.roster.records import (
    RosterChild,
    RosterGuardian,
    RosterProblem,
    Severity,
)
from schoolpoort.contexts.people.roster.roster import Roster
from schoolpoort.contexts.people.roster.snapshot import (
    ChangedChild,
    CurrentChild,
    CurrentGuardian,
    FieldChange,
    GoneChild,
    GuardianChange,
    ImportPlan,
    NewChild,
    WrongRow,
)

# The fields that are compared; what a file does not say is empty and changes nothing.
CHILD_FIELDS = (
    "source_id",
    "first_name",
    "last_name",
    "birth_date",
    "class_name",
    "enrolled_from",
    "enrolled_until",
    "address",
    "home_languages",
)
GUARDIANSHIP_FIELDS = ("relation", "parental_authority")
_ENROLMENT_FIELDS = frozenset({"class_name", "enrolled_from", "enrolled_until"})


def compare_rosters(
    current: Sequence[CurrentChild],
    roster: Roster,
    sharing: Sharing,
    today: date,
    *,
    leave_out: Iterable[int] = (),
) -> ImportPlan:
    """The plan of an import. `sharing` is `find_shared_guardians(roster.children)`.

    `leave_out` are row numbers that the user leaves out: they are neither wrong nor imported, and the children they
    may be about are not gone.
    """
    return _Comparison(current, roster, sharing, today, frozenset(leave_out)).plan()


class _Comparison:
    def __init__(
        self,
        current: Sequence[CurrentChild],
        roster: Roster,
        sharing: Sharing,
        today: date,
        leave_out: frozenset[int],
    ) -> None:
        self._current = current
        self._roster = roster
        self._sharing = sharing
        self._today = today
        self._leave_out = leave_out
        self._matcher = ChildMatcher(current, (child.source_id for child in roster.children))
        self._matched: dict[int, CurrentChild] = {}
        self._protected: set[str] = set()
        self._wrong: dict[int | None, list[RosterProblem]] = defaultdict(list)

    def plan(self) -> ImportPlan:
        self._collect_wrong_rows()
        self._match_children()
        self._claims = match_people(self._matched, self._roster.children, self._sharing)
        new: list[NewChild] = []
        changed: list[ChangedChild] = []
        unchanged: list[str] = []
        gone: list[GoneChild] = []
        past: list[int] = []
        for place, child in enumerate(self._roster.children):
            if child.row in self._leave_out or child.row in self._wrong:
                continue
            known = self._matched.get(place)
            if child.removed or (child.enrolled_until is not None and child.enrolled_until < self._today):
                if known is None:
                    past.append(place)
                elif known.active:
                    gone.append(GoneChild(known.id, child.enrolled_until or self._last_day(known)))
                else:
                    unchanged.append(known.id)
            elif known is None:
                new.append(NewChild(place, child))
            else:
                changes, guardians = self._child_changes(known, child), self._guardian_changes(known, place)
                if changes or guardians:
                    changed.append(ChangedChild(known.id, place, child, changes, guardians))
                else:
                    unchanged.append(known.id)
        return ImportPlan(
            new=tuple(new),
            changed=tuple(changed),
            unchanged=tuple(unchanged),
            gone=(*gone, *self._missing_children()),
            wrong=tuple(
                WrongRow(row, tuple(self._wrong[row])) for row in sorted(self._wrong, key=lambda row: row or 0)
            ),
            past=tuple(past),
            questions=self._sharing.questions,
            existing_people=self._claims.existing,
        )

    # Rows

    def _collect_wrong_rows(self) -> None:
        for problem in self._roster.errors:
            if problem.row not in self._leave_out:
                self._wrong[problem.row].append(problem)
        for child in self._roster.rejected:
            self._protect(child)

    def _match_children(self) -> None:
        claimed: dict[str, int] = {}
        for place, child in enumerate(self._roster.children):
            if child.row in self._leave_out:
                self._protect(child)
                continue
            found = self._matcher.find(child)
            if isinstance(found, Reason):
                self._reject(child, found)
            elif found is not None and found.id in claimed:
                self._reject(child, because("child_claimed_twice", other=claimed[found.id]))
            elif found is not None:
                claimed[found.id] = child.row
                self._matched[place] = found

    def _reject(self, child: RosterChild, reason: Reason) -> None:
        column = self._roster.mapping.header_of("child.source_id") if self._roster.mapping else "sourcedId"
        self._wrong[child.row].append(RosterProblem(child.row, column, child.source_id, reason, Severity.ERROR))
        self._protect(child)

    def _protect(self, child: RosterChild) -> None:
        self._protected.update(candidate.id for candidate in self._matcher.might_be(child))

    def _missing_children(self) -> list[GoneChild]:
        """Who is not in a complete file left, unless a wrong row may be about them, or the file itself is wrong."""
        if not self._roster.complete or None in self._wrong:
            return []
        seen = {known.id for known in self._matched.values()} | self._protected
        return [
            GoneChild(child.id, self._last_day(child))
            for child in self._current
            if child.active and child.id not in seen
        ]

    def _last_day(self, child: CurrentChild) -> date:
        """Within a school year: today. At roll-over: the last day before the new school year."""
        if child.school_year == self._roster.school_year.name:
            return self._today
        return self._roster.school_year.start - timedelta(days=1)

    # Fields

    def _child_changes(self, known: CurrentChild, child: RosterChild) -> tuple[FieldChange, ...]:
        changes: list[FieldChange] = []
        if not known.active:
            changes.append(FieldChange("active", False, True))
        if known.school_year != self._roster.school_year.name:
            changes.append(FieldChange("school_year", known.school_year, self._roster.school_year.name))
        for name in CHILD_FIELDS:
            if changes and name in _ENROLMENT_FIELDS and name != "class_name":
                continue  # the new enrolment takes the file's dates as they are
            changes.extend(_field_change(name, getattr(known.record, name), getattr(child, name)))
        return tuple(changes)

    # Guardians

    def _guardian_changes(self, known: CurrentChild, place: int) -> tuple[GuardianChange, ...]:
        mentioned = self._roster.children[place].guardians
        if not mentioned:
            return ()
        matched, left = self._claims.matched[place]
        named_elsewhere: set[str] = set()  # recognised by what another child's row says of the same person
        changes: list[GuardianChange] = []
        for at, guardian in enumerate(mentioned):
            person = self._sharing.person_of[place, at]
            current = matched.get(at)
            if current is None:
                current_id = self._claims.existing.get(person, "")
                if current_id not in {other.id for other in known.guardians}:
                    changes.append(GuardianChange("new", person, current_id))
                named_elsewhere.add(current_id)
                continue
            fields = self._person_changes(current, self._claims.record_of[current.id], guardian)
            if fields:
                changes.append(GuardianChange("changed", person, current.id, fields))
        changes.extend(
            GuardianChange("gone", "", guardian.id) for guardian in left if guardian.id not in named_elsewhere
        )
        return tuple(changes)

    def _person_changes(
        self, current: CurrentGuardian, record: RosterGuardian, mention: RosterGuardian
    ) -> tuple[FieldChange, ...]:
        changes: list[FieldChange] = []
        for names, source in ((PERSON_FIELDS, record), (GUARDIANSHIP_FIELDS, mention)):
            for name in names:
                if name not in current.own_fields:
                    changes.extend(_field_change(name, getattr(current.record, name), getattr(source, name)))
        return tuple(changes)


def _field_change(name: str, old: object, new: object) -> list[FieldChange]:
    if new in NOTHING_SAID or new == old:
        return []
    return [FieldChange(name, old, new)]
