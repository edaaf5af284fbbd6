"""What a supporter has taken on, and what fits beside it: minutes, households, and no two things at once."""

from collections.abc import Iterable

from schoolpoort.engines.planner.matching.capacity import household_of
from schoolpoort.engines.planner.matching.options import NO_START, Options
from schoolpoort.engines.planner.matching.problem import Problem, Request, Settings
from schoolpoort.engines.planner.matching.travelling import minutes_between


class Diary:
    """What one supporter has taken on."""

    def __init__(self, problem: Problem, supporter: int) -> None:
        self._one = problem.supporters[supporter]
        self._settings: Settings = problem.settings
        self._taken: dict[int, tuple[Request, int]] = {}

    def fits(self, request: Request, start: int, without: int | None = None) -> bool:
        """Whether the request at this start fits beside what is taken, all or all but one of it."""
        taken = [pair for number, pair in self._taken.items() if number != without]
        return (
            self._has_minutes(request, taken)
            and self._has_room(request, taken)
            and self._is_free(request, start, taken)
        )

    def take(self, number: int, request: Request, start: int) -> None:
        """Take a request on."""
        self._taken[number] = (request, start)

    @property
    def taken(self) -> dict[int, tuple[Request, int]]:
        """Number of the request -> the request and its start."""
        return self._taken

    def _has_minutes(self, request: Request, taken: list[tuple[Request, int]]) -> bool:
        most = self._one.minutes_at_most
        return most is None or request.minutes + sum(other.minutes for other, _ in taken) <= most

    def _has_room(self, request: Request, taken: list[tuple[Request, int]]) -> bool:
        most = self._one.households_at_most
        households = {household_of(request), *(household_of(other) for other, _ in taken)}
        return most is None or len(households) + self._one.households_already <= most

    def _is_free(self, request: Request, start: int, taken: list[tuple[Request, int]]) -> bool:
        return start == NO_START or not any(
            together(request, start, other, other_start, self._settings) for other, other_start in taken
        )


def together(one: Request, start: int, other: Request, other_start: int, settings: Settings) -> bool:
    """Whether two appointments of one person overlap, the way between them included."""
    if NO_START in (start, other_start):
        return False
    if start + one.minutes <= other_start:
        return start + one.minutes + minutes_between(one.place, other.place, settings) > other_start
    if other_start + other.minutes <= start:
        return other_start + other.minutes + minutes_between(one.place, other.place, settings) > start
    return True


def diaries_of(problem: Problem, options: Options, chosen: Iterable[int]) -> dict[int, Diary]:
    """Return the diaries of the supporters in a plan."""
    diaries: dict[int, Diary] = {}
    requests = options.requests()
    for option in chosen:
        who, number = int(options.supporter[option]), int(requests[option])
        diary = diaries.setdefault(who, Diary(problem, who))
        diary.take(number, problem.requests[number], int(options.start[option]))
    return diaries
