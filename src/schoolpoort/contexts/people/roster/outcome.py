"""The result of reading one cell: a value and, where a person should know something, a reason."""

from typing import Generic, NamedTuple, TypeVar

from schoolpoort.contexts.people.roster.reasons import Reason

T = TypeVar("T")


class Outcome(NamedTuple, Generic[T]):
    """A normalised value; `reason` is None where all is well."""

    value: T
    reason: Reason | None = None
