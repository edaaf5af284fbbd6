"""A guardian's appointments that come from higher contexts, such as an adult who helps: for the agenda and its feed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import NAMESPACE_URL, uuid5
from zoneinfo import ZoneInfo

from icalendar import Event

from schoolpoort.contexts.people.api import Guardian
from schoolpoort.core import clock
from schoolpoort.engines.phrasebook import DateLeaf, direction, strip_isolates
from schoolpoort.engines.phrasebook.formatting import date_parts, format_time


@dataclass(frozen=True)
class Appointment:
    """One appointment in the guardian's words: a local day and time, how many minutes, a title and a place.

    `key` makes the event's id stable in a telephone's calendar; `school` is the name of the one that arranged it.
    """

    key: str
    day: date
    starts: time
    minutes: int
    zone: str
    title: str
    place: str
    language: str
    school: str

    @property
    def direction(self) -> str:
        """The writing direction of its words."""
        return direction(self.language)

    @property
    def leaf(self) -> DateLeaf:
        """The day as a leaf of the calendar, with the hour."""
        weekday, number, month, year = date_parts(self.day, self.language)
        hour = format_time(self.starts, self.language)
        return DateLeaf("when", self.day.isoformat(), weekday, number, month, year, time=hour)

    def event(self) -> Event:
        """Return it as an event of a calendar file."""
        event = Event()
        begins = datetime.combine(self.day, self.starts, tzinfo=ZoneInfo(self.zone))
        event.add("uid", f"{uuid5(NAMESPACE_URL, self.key)}@schoolpoort")
        event.add("dtstamp", clock.now())
        event.add("dtstart", begins)
        event.add("dtend", begins + timedelta(minutes=self.minutes))
        event.add("summary", strip_isolates(f"{self.title} ({self.school})"))
        if self.place:
            event.add("location", strip_isolates(self.place))
        return event


#: Returns the appointments ahead of these guardians alone, never of a partner; a constant number of queries.
Source = Callable[[Sequence[Guardian]], Sequence[Appointment]]

_sources: list[Source] = []


def register_appointments(source: Source) -> None:
    """Let a higher context put appointments into the agenda of the own space, when Django starts."""
    if source not in _sources:
        _sources.append(source)


def appointments_of(guardians: Sequence[Guardian]) -> list[Appointment]:
    """Return all appointments of these guardians, the first one first."""
    found = [each for source in _sources for each in source(guardians)]
    return sorted(found, key=lambda each: (each.day, each.starts, each.key))
