"""What the school has now, and what an import would do: plain records for the comparison."""

from dataclasses import dataclass, field
from datetime import date

from schoolpoort.contexts.people.roster.duplicates import Question
from schoolpoort.contexts.people.roster.records import RosterChild, RosterGuardian, RosterProblem


@dataclass(frozen=True, slots=True)
class CurrentGuardian:
    """A guardian of a child as the school has it now.

    `own_fields` names what the guardian or the school changed by hand since the last import (`mobile`, `languages`
    ...): a roster never overwrites these.
    """

    id: str
    record: RosterGuardian = field(repr=False)
    own_fields: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class CurrentChild:
    """A child as the school has it now. `record.guardians` is not used; `guardians` is.

    `active`: enrolled today or in `school_year`; who left stays in the snapshot with False, so that a child who
    comes back is recognised.
    """

    id: str
    record: RosterChild = field(repr=False)
    guardians: tuple[CurrentGuardian, ...]
    school_year: str
    active: bool = True


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field with its old and new value (the types of RosterChild and RosterGuardian); values are personal.

    `school_year` means a new enrolment, whose class and dates are those of the file alone. `active` means that the
    child is back.
    """

    name: str
    old: object = field(repr=False)
    new: object = field(repr=False)


@dataclass(frozen=True, slots=True)
class GuardianChange:
    """What happens to one guardian of a child: `new`, `changed` or `gone`.

    A person whom the school has with another child can be new with this one. `person` is a key of `Sharing.people`,
    empty for `gone`; `current_id` is empty for a person whom the school does not have yet.
    """

    kind: str
    person: str
    current_id: str
    changes: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True)
class NewChild:
    """A child whom the school does not have; `place` is its place in `Roster.children`."""

    place: int
    child: RosterChild


@dataclass(frozen=True, slots=True)
class ChangedChild:
    """A child of the school about whom the file says something else."""

    current_id: str
    place: int
    child: RosterChild
    changes: tuple[FieldChange, ...]
    guardians: tuple[GuardianChange, ...]


@dataclass(frozen=True, slots=True)
class GoneChild:
    """A child who left: its enrolment ends on `until` (the last day). Never deleted by an import."""

    current_id: str
    until: date


@dataclass(frozen=True, slots=True)
class WrongRow:
    """A row (None: the file) that cannot be imported, with every reason."""

    row: int | None
    problems: tuple[RosterProblem, ...]


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do. Every child of the file is in exactly one group, or its row was left out."""

    new: tuple[NewChild, ...] = ()
    changed: tuple[ChangedChild, ...] = ()
    unchanged: tuple[str, ...] = ()  # current ids
    gone: tuple[GoneChild, ...] = ()
    wrong: tuple[WrongRow, ...] = ()
    past: tuple[int, ...] = ()  # places of children who left before today and whom the school does not have
    questions: tuple[Question, ...] = ()
    existing_people: dict[str, str] = field(default_factory=dict)  # person key -> id of the current guardian

    @property
    def changes_nothing(self) -> bool:
        """Whether applying the plan would leave everything as it is."""
        return not (self.new or self.changed or self.gone)

    @property
    def may_be_saved(self) -> bool:
        """Whether no row is wrong (wrong rows can be left out, errors of the file cannot)."""
        return not self.wrong
