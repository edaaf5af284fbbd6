"""Local times as whole minutes, so that they can be compared and added."""

from collections.abc import Iterable
from datetime import date, time

from schoolpoort.engines.planner.matching.problem import Request, Settings, Window

Span = tuple[int, int]
MINUTES_A_DAY = 24 * 60


def span_of(window: Window) -> Span:
    """Return start and end in minutes since the first day of the calendar."""
    day = window.day.toordinal() * MINUTES_A_DAY
    return day + _minute_of(window.starts), day + _minute_of(window.ends)


def window_at(start: int, minutes: int) -> Window:
    """Return the window of this many minutes that begins at `start`; it stays within its day."""
    day, begin = divmod(start, MINUTES_A_DAY)
    end = begin + minutes
    return Window(date.fromordinal(day), _time_at(begin), _time_at(end))


def merged(windows: Iterable[Window]) -> list[Span]:
    """Return the windows as spans in order, with those that touch or overlap joined."""
    joined: list[Span] = []
    for start, end in sorted(span_of(window) for window in windows):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def starts_of(request: Request, settings: Settings) -> list[int]:
    """Return the starts that a request's windows allow: on the grid from each window's begin, and what is promised."""
    starts: set[int] = set()
    for window in request.windows:
        begin, end = span_of(window)
        starts.update(range(begin, end - request.minutes + 1, settings.step_minutes))
        if request.promised_slot is not None:
            promised, until = span_of(request.promised_slot)
            if begin <= promised and until <= end:
                starts.add(promised)
    return sorted(starts)


def _minute_of(moment: time) -> int:
    return moment.hour * 60 + moment.minute


def _time_at(minute: int) -> time:
    return time(minute // 60, minute % 60)
