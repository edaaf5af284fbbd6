"""What a roster says, as plain immutable records, whichever file format it came from.

The representations never show names or contact points, so that a record in a log or a traceback says nothing about a
person.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from schoolpoort.contexts.people.roster.reasons import Reason


class Severity(StrEnum):
    """What a problem means for its row."""

    ERROR = "error"  # the row cannot be imported: repair it, or leave the row out
    WARNING = "warning"  # the row is imported; this value is left out or kept as it is
    NOTE = "note"  # nothing to repair; said so that nobody is surprised


class Relation(StrEnum):
    """How a guardian is related to the child."""

    MOTHER = "mother"
    FATHER = "father"
    PARENT = "parent"
    STEPMOTHER = "stepmother"
    STEPFATHER = "stepfather"
    GRANDPARENT = "grandparent"
    FOSTER_PARENT = "foster_parent"
    LEGAL_GUARDIAN = "legal_guardian"
    OTHER = "other"
    UNKNOWN = ""


@dataclass(frozen=True, slots=True)
class SchoolYear:
    """A school year; `start` and `end` are both days of it."""

    name: str
    start: date
    end: date

    @classmethod
    def starting(cls, year: int) -> "SchoolYear":
        """The Flemish school year from 1 September of `year` until 31 August."""
        return cls(f"{year}-{year + 1}", date(year, 9, 1), date(year + 1, 8, 31))


@dataclass(frozen=True, slots=True)
class RosterLanguage:
    """A language as the file names it; `tag` is a BCP 47 tag, or empty where the name is not known."""

    tag: str
    text: str


@dataclass(frozen=True, slots=True)
class RosterAddress:
    """An address; every part may be empty."""

    street: str = field(default="", repr=False)
    number: str = field(default="", repr=False)
    box: str = field(default="", repr=False)
    postcode: str = field(default="", repr=False)
    town: str = field(default="", repr=False)

    def __bool__(self) -> bool:
        return bool(self.street or self.number or self.postcode or self.town)


@dataclass(frozen=True, slots=True)
class RosterGuardian:
    """One guardian as named with one child. Phones are E.164; an empty string or None means: the file says nothing."""

    row: int
    position: int
    source_id: str = field(default="", repr=False)
    first_name: str = field(default="", repr=False)
    last_name: str = field(default="", repr=False)
    relation: Relation = field(default=Relation.UNKNOWN, repr=False)
    relation_text: str = field(default="", repr=False)
    birth_date: date | None = field(default=None, repr=False)
    mobile: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    address: RosterAddress = field(default=RosterAddress(), repr=False)
    languages: tuple[RosterLanguage, ...] = field(default=(), repr=False)
    parental_authority: bool | None = field(default=None, repr=False)
    interpreter_wanted: bool | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class RosterChild:
    """One child of the roster. `row` is numbered as a spreadsheet program does (OneRoster: in users.csv)."""

    row: int
    source_id: str = field(default="", repr=False)
    first_name: str = field(default="", repr=False)
    last_name: str = field(default="", repr=False)
    birth_date: date | None = field(default=None, repr=False)
    class_name: str = ""
    enrolled_from: date | None = None
    enrolled_until: date | None = None
    address: RosterAddress = field(default=RosterAddress(), repr=False)
    home_languages: tuple[RosterLanguage, ...] = field(default=(), repr=False)
    guardians: tuple[RosterGuardian, ...] = field(default=(), repr=False)
    removed: bool = False  # a OneRoster delta file says that this child is to be deleted


@dataclass(frozen=True, slots=True)
class RosterProblem:
    """Something that a person should know about the file, a row or a cell."""

    row: int | None  # None: the file or a whole column
    column: str  # the header as it stands in the file, or empty
    value: str = field(repr=False)  # what stood there, shortened; personal, never to be logged
    reason: Reason
    severity: Severity

    @property
    def sentence(self) -> str:
        """The reason in plain Dutch."""
        return self.reason.sentence
