"""Building blocks and their parameters: what a catalogue defines, apart from any language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal
from typing import Literal, TypeAlias, get_args

ParameterType = Literal["date", "time", "period", "euro", "count", "place", "person", "choice", "text"]
Role = Literal["when", "time", "until", "bring", "pay", "where", "who"]
Category = Literal[
    "absence", "calendar", "outings", "sport", "health", "money", "admin", "learning", "meeting",
    "class-life", "services",
]  # fmt: skip
# Purposes of the language law (a translation may stand beside the Dutch), and "plain": Dutch and pictures only.
Purpose = Literal["integration", "health", "safety", "practical", "service", "urgent", "plain"]
Answer = Literal["none", "understood", "yes-no", "choice", "sign", "bring", "pay", "book"]

PARAMETER_TYPES: tuple[ParameterType, ...] = get_args(ParameterType)
ROLES: tuple[Role, ...] = get_args(Role)
CATEGORIES: tuple[Category, ...] = get_args(Category)
PURPOSES: tuple[Purpose, ...] = get_args(Purpose)
ANSWERS: tuple[Answer, ...] = get_args(Answer)


@dataclass(frozen=True)
class Period:
    """Days from start to end, both included; start is never after end."""

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError("a period ends on or after the day it starts")


# A checked value: Decimal is an amount in euro, a tuple holds the ids of a choice with many = true.
Value: TypeAlias = date | time | Period | Decimal | int | str | tuple[str, ...]
Values: TypeAlias = Mapping[str, Value]


@dataclass(frozen=True)
class Parameter:
    """One thing that a teacher fills in; `label` is the Dutch label of the form.

    `role` says what it means on the page (a calendar leaf, a tile, coins); without one it stands in the text only.
    """

    name: str
    type: ParameterType
    label: str
    required: bool = False
    many: bool = False
    options: tuple[str, ...] = ()
    pictured: bool = False
    default: Value | None = None
    role: Role | None = None


@dataclass(frozen=True)
class Block:
    """A building block of a school message; its id and the names of its parameters never change."""

    id: str
    version: int
    category: Category
    purpose: Purpose
    answer: Answer
    answer_by: bool = False
    urgent: bool = False
    consequence: int = 1
    search: tuple[str, ...] = ()
    pictograms: tuple[str, ...] = ()
    params: Mapping[str, Parameter] = field(default_factory=dict)
    file: str = ""
    line: int = 0

    def option_message(self, parameter: Parameter, option: str) -> str:
        """Return the id of the Fluent message with the label of an option."""
        if parameter.pictured:
            return picture_message(option)
        return f"{self.id}-{parameter.name}-{option}"


def picture_message(concept: str) -> str:
    """Return the id of the Fluent message that names a pictogram concept."""
    return f"picture-{concept}"
