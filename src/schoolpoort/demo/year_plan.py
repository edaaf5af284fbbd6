"""What the schools say in a year: building blocks with their day and parameters.

Days are (month, day) and move to the next school day; parameters are worked out from the day of sending.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from schoolpoort.contexts.accounts.api import Role
from schoolpoort.demo.plans import LEVELS
from schoolpoort.demo.school_days import SchoolCalendar

Params = Mapping[str, object]
_KLEUTER = frozenset(LEVELS[:3])
_LAGER = frozenset(LEVELS[3:])
_ALL = frozenset(LEVELS)


@dataclass(frozen=True)
class YearMessage:
    """A message of the year: block, day, who writes it, for which levels, and the parameters for a day of sending."""

    block: str
    month: int
    day: int
    params: Callable[[SchoolCalendar, date], Params]
    author: Role = Role.TEACHER
    levels: frozenset[str] = _ALL

    def sent_on(self, year: SchoolCalendar) -> date:
        """Return the school day on which it goes out."""
        return year.on_or_after(date(year.year if self.month >= 9 else year.year + 1, self.month, self.day))


def _in(year: SchoolCalendar, sent: date, days: int) -> str:
    return year.later(sent, days).isoformat()


def _holiday(place: int) -> Callable[[SchoolCalendar, date], Params]:
    def params(year: SchoolCalendar, _sent: date) -> Params:
        holiday = year.holidays[place]
        back = year.later(holiday.last, 1)
        return {
            "name": holiday.name,
            "period": f"{holiday.first.isoformat()}/{holiday.last.isoformat()}",
            "back": back.isoformat(),
            "time": "08:40",
        }

    return params


_HEAD = Role.SCHOOL_ADMINISTRATOR

#: To the whole school.
SCHOOL_YEAR: tuple[YearMessage, ...] = (
    YearMessage(
        "info-evening",
        9,
        2,
        lambda y, d: {"date": _in(y, d, 6), "time": "19:30", "end": "21:00", "topic": "new-year", "childcare": "yes"},
        _HEAD,
    ),
    YearMessage("emergency-contact", 9, 10, lambda y, d: {"until": _in(y, d, 6)}, _HEAD),
    YearMessage(
        "bridge-figure-introduces",
        9,
        17,
        lambda y, d: {"name": "Samira", "days": ["tuesday", "thursday"], "place": "aan de schoolpoort"},
        Role.BRIDGE_FIGURE,
    ),
    YearMessage(
        "day-off",
        9,
        28,
        lambda y, d: {"date": _in(y, d, 9), "reason": "study-day", "childcare": "yes", "back": _in(y, d, 10)},
        _HEAD,
    ),
    YearMessage(
        "parents-evening-invite",
        10,
        12,
        lambda y, d: {
            "date": _in(y, d, 14),
            "start": "16:00",
            "end": "20:00",
            "minutes": 10,
            "place": "de klas van uw kind",
            "until": _in(y, d, 7),
        },
        _HEAD,
    ),
    YearMessage("holiday", 10, 22, _holiday(0), _HEAD),
    YearMessage(
        "school-bill",
        11,
        9,
        lambda y, d: {"amount": "34.50", "reasons": ["meals", "swimming"], "until": _in(y, d, 8)},
        _HEAD,
    ),
    YearMessage(
        "coffee-moment",
        11,
        16,
        lambda y, d: {
            "date": _in(y, d, 6),
            "time": "08:45",
            "end": "10:00",
            "place": "de refter",
            "host": "Samira",
            "baby": "yes",
        },
        Role.BRIDGE_FIGURE,
    ),
    YearMessage("holiday", 12, 10, _holiday(1), _HEAD),
    YearMessage(
        "dutch-for-parents",
        1,
        12,
        lambda y, d: {"date": _in(y, d, 10), "time": "09:00", "end": "11:30", "price": "yes", "childcare": "yes"},
        Role.BRIDGE_FIGURE,
    ),
    YearMessage("report-card", 2, 2, lambda y, d: {"date": _in(y, d, 4), "until": _in(y, d, 7)}, _HEAD),
    YearMessage(
        "strike",
        3,
        8,
        lambda y, d: {"date": _in(y, d, 4), "situation": "care-only", "until": _in(y, d, 2)},
        _HEAD,
    ),
    YearMessage("school-party", 4, 26, lambda y, d: {"date": _in(y, d, 12), "time": "11:00", "end": "17:00"}, _HEAD),
    YearMessage("holiday", 6, 14, _holiday(4), _HEAD),
)

_SWIM_ITEMS = ["swimwear", "towel", "swimming-cap", "bag"]

#: To one class.
CLASS_YEAR: tuple[YearMessage, ...] = (
    YearMessage("gym-kit", 9, 3, lambda y, d: {"days": ["monday", "thursday"], "items": ["gym-clothes", "gym-shoes"]}),
    YearMessage("spare-clothes", 9, 4, lambda y, d: {"items": ["spare-clothes", "slippers"]}, levels=_KLEUTER),
    YearMessage("diary-sign", 9, 8, lambda y, d: {"frequency": "every-day"}, levels=_LAGER),
    YearMessage("healthy-snack", 9, 14, lambda y, d: {"items": ["fruit", "water-bottle"], "days": ["wednesday"]}),
    YearMessage("lice", 9, 24, lambda y, d: {"recheck": _in(y, d, 7)}),
    YearMessage(
        "outing",
        10,
        6,
        lambda y, d: {
            "kind": "farm",
            "date": _in(y, d, 6),
            "time": "08:45",
            "back": "15:30",
            "place": "Hoeve Ter Vlier",
            "transport": "bus",
            "items": ["lunch-box", "water-bottle", "boots", "rain-coat"],
        },
    ),
    YearMessage(
        "craft-material", 10, 15, lambda y, d: {"items": ["toilet-roll", "cardboard-box"], "until": _in(y, d, 5)}
    ),
    YearMessage("medical-exam-clb", 11, 5, lambda y, d: {"date": _in(y, d, 8), "time": "10:00", "parent": "may"}),
    YearMessage("good-news", 11, 12, lambda y, d: {"reason": "friends"}),
    YearMessage("class-party", 11, 30, lambda y, d: {"kind": "saint", "date": _in(y, d, 3)}),
    YearMessage(
        "homework", 1, 19, lambda y, d: {"tasks": ["reading-book"], "date": _in(y, d, 4), "minutes": 10}, levels=_LAGER
    ),
    YearMessage("dress-up", 1, 28, lambda y, d: {"date": _in(y, d, 5), "theme": "costume"}),
    YearMessage(
        "outing-permission",
        3,
        16,
        lambda y, d: {
            "kind": "museum",
            "date": _in(y, d, 9),
            "time": "09:00",
            "back": "15:00",
            "place": "Museum Het Kijkgat",
            "transport": "train",
            "items": ["lunch-box", "water-bottle"],
            "until": _in(y, d, 5),
        },
        levels=_LAGER,
    ),
    YearMessage(
        "infectious-illness",
        3,
        23,
        lambda y, d: {"illness": "chickenpox", "signs": ["spots", "thermometer"], "action": "stay-home"},
    ),
    YearMessage("teacher-ill", 5, 4, lambda y, d: {"teacher": "de klasleerkracht", "date": _in(y, d, 0)}),
    YearMessage(
        "outing",
        5,
        20,
        lambda y, d: {
            "kind": "sports-day",
            "date": _in(y, d, 6),
            "time": "08:45",
            "back": "15:30",
            "transport": "walk",
            "items": ["gym-shoes", "water-bottle", "sun-hat", "sunscreen"],
        },
    ),
)

#: What was sent in the last school days, so that boards are alive on any day of the year.
RECENT_CLASS: tuple[YearMessage, ...] = (
    YearMessage(
        "swimming-kit-forgotten",
        1,
        1,
        lambda y, d: {"date": _in(y, d, 5), "items": ["swimwear", "towel"]},
        levels=_LAGER,
    ),
    YearMessage(
        "outing-permission",
        1,
        1,
        lambda y, d: {
            "kind": "library",
            "date": _in(y, d, 9),
            "time": "10:00",
            "back": "11:45",
            "transport": "walk",
            "items": ["bag"],
            "until": _in(y, d, 4),
        },
    ),
    YearMessage("lice", 1, 1, lambda y, d: {"recheck": _in(y, d, 6)}),
    YearMessage(
        "craft-material", 1, 1, lambda y, d: {"items": ["cardboard-box", "plastic-bottle"], "until": _in(y, d, 4)}
    ),
    YearMessage("good-news", 1, 1, lambda y, d: {"reason": "helped"}),
    YearMessage("note-missing", 1, 1, lambda y, d: {"day": y.earlier(d, 3).isoformat(), "until": _in(y, d, 3)}),
)


def swimming(year: SchoolCalendar, sent: date) -> Params:
    """Return the parameters of the rich message behind the printed parents' links: a Thursday from a week on."""
    day = year.later(sent, 7)
    while day.weekday() != 3:
        day = year.later(day, 1)
    return {
        "date": day.isoformat(),
        "time": "09:15",
        "place": "Zwembad De Waterlinde",
        "items": _SWIM_ITEMS,
        "cost": "2",
    }
