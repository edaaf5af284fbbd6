"""Months of the calendar: the 31st becomes the last day of a shorter month."""

from calendar import monthrange
from datetime import date


def add_months(day: date, months: int) -> date:
    """Return the same day so many months later, or the last day of that month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def months_between(first: date, day: date) -> int:
    """Return how many whole months passed from `first` to `day`; 0 before the first is over."""
    passed = (day.year - first.year) * 12 + day.month - first.month
    return max(0, passed if add_months(first, passed) <= day else passed - 1)
