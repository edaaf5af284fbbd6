"""What operations have in common: which problems they may answer with, and pages of long lists."""

from typing import Annotated, Any, Protocol, TypeVar

from ninja import Query

from schoolpoort.api.schemas import ProblemOut

T_co = TypeVar("T_co", covariant=True)

PageNumber = Annotated[int, Query(ge=1, le=100_000, description="The number of the page, from 1.")]
PageSize = Annotated[int, Query(ge=1, le=100, description="How many on a page.")]


class Countable(Protocol[T_co]):
    """A long list that can be counted and cut."""

    def count(self) -> int:
        """Return how many there are."""

    def __getitem__(self, part: slice) -> Any:
        """Return a part."""


def answers(good: dict[int, Any], *others: int) -> dict[int, Any]:
    """Return what an operation may answer: the good answers, and the problems that every call can meet."""
    return {**good, **dict.fromkeys((401, 403, 422, 429, *others), ProblemOut)}


def cut(rows: Countable[Any], page: int, size: int) -> tuple[list[Any], int, int | None]:
    """Return the rows of a page, how many there are in all, and the number of the next page."""
    total, start = rows.count(), (page - 1) * size
    part = list(rows[start : start + size]) if start < total else []
    return part, total, page + 1 if start + size < total else None
