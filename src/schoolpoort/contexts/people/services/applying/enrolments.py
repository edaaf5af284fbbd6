"""Who is in which class from when: a move within the year, a new school year, an end."""

from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from uuid import UUID

from schoolpoort.contexts.people.engine_io import EnrolmentFacts
from schoolpoort.contexts.people.models import Child, Enrolment, SchoolClass
from schoolpoort.contexts.people.roster.records import RosterChild
from schoolpoort.contexts.people.roster.snapshot import ChangedChild, GoneChild
from schoolpoort.contexts.people.services.applying.children import changed_record, is_new_enrolment
from schoolpoort.contexts.people.services.applying.classes import class_key
from schoolpoort.contexts.people.services.applying.writing import BATCH, Writing, parts

_ONE_DAY = timedelta(days=1)


@dataclass
class _Steps:
    """What becomes of the enrolments: collected first, so that it takes few statements."""

    made: list[Enrolment] = field(default_factory=list)
    ended: dict[date, list[int]] = field(default_factory=lambda: defaultdict(list))
    edited: dict[int, dict[str, object]] = field(default_factory=lambda: defaultdict(dict))


def write_enrolments(writing: Writing) -> None:
    """Save the enrolments of new, changed and gone children."""
    steps = _Steps()
    for new in writing.comparison.plan.new:
        _enrol(writing, steps, writing.child_of[new.place], new.child, writing.school_year.starts)
    for change in writing.comparison.plan.changed:
        _change(writing, steps, change)
    for gone in writing.comparison.plan.gone:
        _leave(writing, steps, gone)
    scope = writing.scope
    for day, ids in steps.ended.items():
        for part in parts(ids):
            Enrolment.objects.within(scope).filter(pk__in=part).update(until=day)
    for part in parts(list(steps.edited)):
        rows = Enrolment.objects.within(scope).in_bulk(part)
        for key, row in rows.items():
            for name, value in steps.edited[key].items():
                setattr(row, name, value)
        Enrolment.objects.within(scope).bulk_update(
            rows.values(), ["school_class", "starts", "until"], batch_size=BATCH
        )
    Enrolment.objects.bulk_create(steps.made, batch_size=BATCH)


def _class_of(writing: Writing, record: RosterChild) -> SchoolClass:
    return writing.classes[class_key(record.class_name)]


def _enrol(writing: Writing, steps: _Steps, child: Child, record: RosterChild, default_start: date) -> date:
    starts = record.enrolled_from or default_start
    steps.made.append(
        Enrolment(
            organisation_id=writing.organisation_id,
            child=child,
            school_class=_class_of(writing, record),
            starts=starts,
            until=record.enrolled_until,
        )
    )
    return starts


def _change(writing: Writing, steps: _Steps, change: ChangedChild) -> None:
    record = changed_record(writing, change)
    child = writing.child_of[change.place]
    enrolments = writing.comparison.rows.enrolments.get(UUID(change.current_id), [])
    names = {each.name for each in change.changes}
    if is_new_enrolment(change):
        _enrol_anew(writing, steps, child, record, enrolments, back="school_year" not in names)
        return
    current = _current(enrolments, writing.school_year.name)
    if current is None:
        _enrol(writing, steps, child, record, writing.school_year.starts)
    elif "class_name" in names:
        _move(writing, steps, child, record, current)
    else:
        if "enrolled_from" in names and record.enrolled_from is not None:
            steps.edited[current.id]["starts"] = record.enrolled_from
        if "enrolled_until" in names:
            steps.edited[current.id]["until"] = record.enrolled_until


def _enrol_anew(
    writing: Writing,
    steps: _Steps,
    child: Child,
    record: RosterChild,
    enrolments: list[EnrolmentFacts],
    back: bool,
) -> None:
    year = writing.school_year
    default_start = max(year.starts, writing.today) if back else year.starts
    starts = record.enrolled_from or default_start
    same = [each for each in enrolments if each.year_name == year.name and each.starts == starts]
    if same:
        steps.edited[same[0].id] = {"school_class": _class_of(writing, record), "until": record.enrolled_until}
    else:
        _enrol(writing, steps, child, record, default_start)
    for each in enrolments:
        if each.year_starts <= year.starts and each.starts < starts and (each.until is None or each.until >= starts):
            steps.ended[starts - _ONE_DAY].append(each.id)


def _current(enrolments: list[EnrolmentFacts], year_name: str) -> EnrolmentFacts | None:
    of_year = [each for each in enrolments if each.year_name == year_name]
    return max(of_year, key=lambda each: (each.until is None, each.starts), default=None)


def _move(writing: Writing, steps: _Steps, child: Child, record: RosterChild, current: EnrolmentFacts) -> None:
    """Move to another class: from the day that the file says, else from today; before the year begins, at once."""
    said = record.enrolled_from
    starts = said if said is not None and current.starts < said <= writing.today else writing.today
    if current.starts >= starts:
        steps.edited[current.id] = {"school_class": _class_of(writing, record), "until": record.enrolled_until}
        return
    steps.ended[starts - _ONE_DAY].append(current.id)
    _enrol(writing, steps, child, replace(record, enrolled_from=None), starts)


def _leave(writing: Writing, steps: _Steps, gone: GoneChild) -> None:
    for each in writing.comparison.rows.enrolments.get(UUID(gone.current_id), []):
        if each.starts > gone.until and each.year_starts > gone.until:
            continue  # an enrolment of a later year is another file's business
        if each.until is None or each.until > gone.until:
            steps.ended[max(gone.until, each.starts)].append(each.id)
