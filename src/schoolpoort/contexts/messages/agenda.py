"""The days of a message as an iCalendar file (RFC 5545), so that one tap puts them into a telephone's calendar."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from uuid import NAMESPACE_URL, uuid5

from icalendar import Calendar, Event

from schoolpoort.contexts.messages.appointments import Appointment
from schoolpoort.contexts.messages.pages import MessageTexts, Sender, Span, block_parts
from schoolpoort.core import clock
from schoolpoort.engines.phrasebook import RenderedBlock, strip_isolates

#: How long something lasts in a calendar when the message does not say until when.
_USUAL_LENGTH = timedelta(hours=1)

#: How far back and ahead the summer and winter time of Flanders is written out in the file.
_ZONE_REACH = timedelta(days=2 * 366)


def agenda_file(texts: MessageTexts, sender: Sender, version_key: str) -> bytes:
    """Return the calendar file of a message's days in the shown language, with the Dutch below each text.

    `version_key` makes the events' ids stable, so that a second tap changes no telephone twice. No link is in it.
    """
    return calendar_of([(texts, sender, version_key)])


def calendar_of(
    messages: Iterable[tuple[MessageTexts, Sender, str]], appointments: Iterable[Appointment] = ()
) -> bytes:
    """Return one calendar file with the days of several messages, each with its sender and the key of its version.

    `appointments` come from higher contexts.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Schoolpoort//NL")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for texts, sender, version_key in messages:
        _add_days(calendar, texts, sender, version_key)
    for appointment in appointments:
        calendar.add_component(appointment.event())
    calendar.add_missing_timezones(first_date=clock.today() - _ZONE_REACH, last_date=clock.today() + _ZONE_REACH)
    return bytes(calendar.to_ical())


def _add_days(calendar: Calendar, texts: MessageTexts, sender: Sender, version_key: str) -> None:
    dutch = block_parts(texts.dutch, texts.entries)
    for position, part in enumerate(block_parts(texts.shown, texts.entries)):
        beside = dutch[position].block if position < len(dutch) else None
        for span in part.when:
            key = f"{version_key}/{position}/{span.start.iso}"
            calendar.add_component(_event(part.block, beside, span, sender, key))


def _event(block: RenderedBlock, dutch: RenderedBlock | None, span: Span, sender: Sender, key: str) -> Event:
    event = Event()
    event.add("uid", f"{uuid5(NAMESPACE_URL, key)}@schoolpoort")
    event.add("dtstamp", clock.now())
    event.add("summary", strip_isolates(f"{block.title} ({sender.school})"))
    event.add("description", strip_isolates(_description(block, dutch)))
    if block.place:
        event.add("location", strip_isolates(block.place))
    first = date.fromisoformat(span.start.iso)
    last = date.fromisoformat(span.end.iso) if span.end else first
    starts = _instant(first, span.start.time)
    if starts is None or last > first:
        event.add("dtstart", first)
        event.add("dtend", last + timedelta(days=1))
        return event
    ends = _instant(first, span.start.time_until)
    event.add("dtstart", starts)
    event.add("dtend", ends if ends and ends > starts else starts + _USUAL_LENGTH)
    return event


def _instant(day: date, hour: str | None) -> datetime | None:
    return datetime.combine(day, time.fromisoformat(hour), clock.LOCAL_ZONE) if hour else None


def _description(block: RenderedBlock, dutch: RenderedBlock | None) -> str:
    lines = [block.text, block.do or "", ", ".join(item.label for item in block.items)]
    if dutch is not None and dutch.language != block.language:
        lines += ["", dutch.title, dutch.text, dutch.do or "", ", ".join(item.label for item in dutch.items)]
    return "\n".join(lines).strip()
