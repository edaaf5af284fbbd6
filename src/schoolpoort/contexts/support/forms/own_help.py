"""What comes in from a guardian's request for help; problems are phrases of the phrasebook."""

from dataclasses import dataclass
from datetime import date, time

from django.http import QueryDict

from schoolpoort.contexts.support.enums import Gender, PlaceKind
from schoolpoort.contexts.support.services.asking import OwnPerson, Wish
from schoolpoort.core import clock

LONGEST_TEXT = 600
LONGEST_NAME = 40

#: The three parts of a day that a guardian taps, in local time, with their phrases.
PARTS: dict[str, tuple[time, time, str]] = {
    "morning": (time(9), time(12), "support-morning"),
    "afternoon": (time(13), time(17), "support-afternoon"),
    "evening": (time(18), time(21), "support-evening"),
}


class Refused(Exception):
    """Something is missing or cannot be; `problem` is the phrase that says kindly what to do."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem


@dataclass(frozen=True)
class Typed:
    """What was tapped and typed, to show it again with a problem."""

    days: tuple[int, ...] = ()
    parts: tuple[str, ...] = ()
    day: str = ""
    starts: str = ""
    gender: str = ""
    place: str = PlaceKind.SITE.value
    language: str = ""
    name: str = ""
    age: str = ""
    note: str = ""
    phone: bool = False

    @classmethod
    def of(cls, form: QueryDict) -> "Typed":
        """Return what a form holds; what nobody can have tapped is left out."""
        days = (int(each) for each in form.getlist("day") if each in set("0123456"))
        return cls(
            days=tuple(dict.fromkeys(days)),
            parts=tuple(each for each in PARTS if each in form.getlist("part")),
            day=form.get("fixed_day", "").strip()[:10],
            starts=form.get("fixed_time", "").strip()[:8],
            gender=form.get("gender", "") if form.get("gender", "") in Gender.values else "",
            place=form.get("place", "") if form.get("place", "") in PlaceKind.values else PlaceKind.SITE.value,
            language=form.get("language", ""),
            name=" ".join(form.get("name", "").split())[:LONGEST_NAME],
            age=form.get("age", "").strip()[:3],
            note=form.get("text", "").strip(),
            phone=form.get("phone", "") == "yes",
        )

    def wish(self, languages: tuple[str, ...], page_language: str) -> Wish:
        """Return the wish. Raises Refused with the phrase that says what is missing."""
        day, starts = self._fixed()
        weekly = tuple((each, *PARTS[part][:2]) for each in self.days for part in self.parts)
        if day is None and not weekly:
            raise Refused("support-choose-when")
        if len(self.note) > LONGEST_TEXT:
            raise Refused("error-too-long")
        if self.language not in languages:
            raise Refused("error-choose-one")
        return Wish(
            language=self.language,
            day=day,
            starts=starts,
            weekly=() if day else weekly,
            gender=self.gender,
            place=PlaceKind(self.place),
            own_person=OwnPerson(self.name, int(self.age) if self.age.isascii() and self.age.isdigit() else None),
            note=self.note,
            note_language=page_language,
            share_phone=self.phone,
        )

    def _fixed(self) -> tuple[date | None, time | None]:
        if not self.day and not self.starts:
            return None, None
        try:
            day, starts = date.fromisoformat(self.day), time.fromisoformat(self.starts)
        except ValueError:
            raise Refused("support-choose-when") from None
        if day < clock.today():
            raise Refused("support-day-over")
        return day, starts.replace(tzinfo=None, second=0, microsecond=0)
