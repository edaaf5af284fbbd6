"""Which messages the schools sent so far this year: whole-school ones, those of classes, and the last school days."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from random import Random

from schoolpoort.contexts.messages.models import AudienceKind
from schoolpoort.core import clock
from schoolpoort.demo.rows import ClassFacts, HouseholdFacts, SchoolFacts
from schoolpoort.demo.school_days import SchoolCalendar
from schoolpoort.demo.sendings import Sending
from schoolpoort.demo.town import PRINTED_CLASS
from schoolpoort.demo.year_plan import CLASS_YEAR, RECENT_CLASS, SCHOOL_YEAR, YearMessage, swimming

#: Messages of the year plan that a school and a class send; the printed class and its school send them all.
_PER_SCHOOL = 8
_PER_CLASS = 2
#: Share of the classes that sent something in the last four school days.
_RECENT_SHARE = 0.4
#: The rich message went out so long ago, so that the first families have opened it.
_FRESH = timedelta(minutes=45)
_CORRECTION: tuple[dict[str, object], str] = (
    {"back": "16:00"},
    "De bus is later terug: om 16.00 uur. Eerst schreven wij 15.30 uur.",
)


def sendings_of(schools: Sequence[SchoolFacts], now: datetime, dice: Random) -> Iterator[Sending]:
    """Yield every message that was sent up to `now`, oldest first within a class."""
    for place, school in enumerate(schools):
        yield from _to_whole_school(school, now, dice, everything=place == 0)
        for school_class in school.classes:
            printed = place == 0 and school_class.school_class.name == PRINTED_CLASS
            yield from _of_class(school, school_class, now, dice, everything=printed)
            if printed:
                yield from _of_printed_class(school, school_class, now)
            elif dice.random() < _RECENT_SHARE:
                yield from _recent(school, school_class, now, dice)


def fresh_moment(year: SchoolCalendar, now: datetime) -> datetime:
    """Return when the newest message went out: just now on a school day, else on the last school day."""
    local = clock.local(now - _FRESH)
    if year.is_school_day(local.date()) and local.hour >= 8:
        return now - _FRESH
    last = year.on_or_before(local.date() if local.hour >= 8 else local.date() - timedelta(days=1))
    return min(_at(last, 15, 40), now - _FRESH)


def _at(day: date, hour: int, minute: int) -> datetime:
    return datetime.combine(day, time(hour, minute), clock.LOCAL_ZONE)


def _sending(
    school: SchoolFacts,
    message: YearMessage,
    sent_at: datetime,
    classes: Sequence[ClassFacts],
    audience: AudienceKind = AudienceKind.CLASSES,
) -> Sending:
    day = clock.local(sent_at).date()
    params = dict(message.params(school.year, day))
    author = school.author(message.author, classes[0] if audience == AudienceKind.CLASSES else None, day)
    return Sending(school, author, sent_at, [(message.block, params)], classes, audience)


def _to_whole_school(school: SchoolFacts, now: datetime, dice: Random, everything: bool) -> Iterator[Sending]:
    chosen = SCHOOL_YEAR if everything else dice.sample(SCHOOL_YEAR, _PER_SCHOOL)
    for message in sorted(chosen, key=lambda each: each.sent_on(school.year)):
        sent_at = _at(message.sent_on(school.year), 16, dice.randrange(60))
        if sent_at < now:
            yield _sending(school, message, sent_at, school.classes, AudienceKind.SCHOOL)


def _of_class(
    school: SchoolFacts, school_class: ClassFacts, now: datetime, dice: Random, everything: bool
) -> Iterator[Sending]:
    fitting = [each for each in CLASS_YEAR if school_class.level in each.levels]
    chosen = fitting if everything else dice.sample(fitting, _PER_CLASS)
    for message in sorted(chosen, key=lambda each: each.sent_on(school.year)):
        sent_at = _at(message.sent_on(school.year), 15, 30 + dice.randrange(30))
        if sent_at < now and school_class.children:
            sending = _sending(school, message, sent_at, [school_class])
            if everything and "back" in sending.blocks[0][1]:
                sending.correction = _CORRECTION
            yield sending


def _recent(school: SchoolFacts, school_class: ClassFacts, now: datetime, dice: Random) -> Iterator[Sending]:
    fitting = [each for each in RECENT_CLASS if school_class.level in each.levels]
    message = dice.choice(fitting)
    newest = fresh_moment(school.year, now)
    day = school.year.earlier(clock.local(newest).date(), dice.randrange(4))
    sent_at = min(_at(day, 15, 30 + dice.randrange(30)), newest)
    if school_class.children:
        yield _sending(school, message, sent_at, [school_class])


def _of_printed_class(school: SchoolFacts, school_class: ClassFacts, now: datetime) -> Iterator[Sending]:
    """Yield what makes the printed teacher's class rich: a talk, a fall, homework, and the swimming lesson."""
    newest = fresh_moment(school.year, now)
    today = clock.local(newest).date()
    day = school.year.earlier(today, 1)
    households = [household for child in school_class.children for household in child.households]
    others = [each for each in households if not any(guardian.cast for guardian in each.guardians)]
    yield _to_one_household(
        school,
        school_class,
        min(_at(school.year.earlier(today, 3), 12, 20), newest),
        (
            "care-talk",
            {
                "date": school.year.later(today, 4).isoformat(),
                "time": "15:45",
                "teacher": "juf Els",
                "topic": ["language", "feeling-well"],
                "others": ["care-teacher", "interpreter"],
                "until": school.year.later(today, 2).isoformat(),
            },
        ),
        others[0],
        "Gesprek over hoe het gaat in de klas",
    )
    yield _to_one_household(
        school,
        school_class,
        min(_at(day, 11, 5), newest),
        (
            "child-fell",
            {"date": day.isoformat(), "time": "10:40", "part": "knee", "advice": "watch"},
        ),
        others[1],
        "Enkel voor het kind dat viel",
    )
    yield Sending(
        school,
        school_class.teacher_on(today),
        newest,
        [("swimming-starts", dict(swimming(school.year, today)))],
        [school_class],
        untouched=frozenset(
            household.id for household in households if any(guardian.cast for guardian in household.guardians)
        ),
    )


def _to_one_household(
    school: SchoolFacts,
    school_class: ClassFacts,
    sent_at: datetime,
    block: tuple[str, dict[str, object]],
    household: HouseholdFacts,
    reason: str,
) -> Sending:
    author = school_class.teacher_on(clock.local(sent_at).date())
    return Sending(
        school, author, sent_at, [block], [school_class], AudienceKind.HOUSEHOLDS, reason, chosen=[household]
    )
