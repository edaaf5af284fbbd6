"""The form of who wants to help, in the reader's language: what was typed stays, and each problem is said beside it."""

import re
from dataclasses import dataclass, field
from datetime import date

from django.http import QueryDict

from schoolpoort.contexts.delivery.api import ChannelKind, usable_channels
from schoolpoort.contexts.people.api import WrongAddress, cleaned_address
from schoolpoort.contexts.support.enums import Gender, SupporterKind
from schoolpoort.contexts.support.forms.birth_date import chosen_birth_date
from schoolpoort.contexts.support.forms.language_rows import LanguageRow, said_in, typed_rows
from schoolpoort.contexts.support.services.people.applications import Application, LanguageSaid
from schoolpoort.contexts.support.validators import is_adult
from schoolpoort.core import clock

#: What somebody signs up for by oneself; bridge figures and education professionals are appointed.
KINDS_OFFERED = (
    SupporterKind.BUDDY,
    SupporterKind.VOLUNTEER,
    SupporterKind.AMBASSADOR,
    SupporterKind.MEDIATOR,
    SupporterKind.INTERPRETER,
)
LEAST_HOURS, MOST_HOURS = 1, 80
LEAST_TRAVEL, MOST_TRAVEL = 0, 100
LONGEST_NAME, LONGEST_CONTACT = 80, 254

_POSTCODE = re.compile(r"[1-9][0-9]{3}")
_FIELDS = ("first_name", "last_name", "contact", "postcode", "hours", "travel", "gender", "day", "month", "year")
_TICKS = ("remote", "minors", "agree_note", "agree_limits")


def takes_numbers() -> bool:
    """Say whether a code can go to a telephone: an installation without a gateway asks for an e-mail address."""
    return ChannelKind.SMS in usable_channels()


@dataclass(frozen=True)
class Problem:
    """What is wrong with a field: a phrase and its arguments."""

    phrase: str
    least: int = 0
    most: int = 0


@dataclass
class SignUpForm:
    """What was typed, and what is still needed."""

    values: dict[str, str] = field(default_factory=lambda: {"hours": "8", "travel": "10"})
    ticks: frozenset[str] = frozenset()
    kinds: tuple[str, ...] = ()
    rows: list[LanguageRow] = field(default_factory=lambda: typed_rows(QueryDict()))
    problems: dict[str, Problem] = field(default_factory=dict)
    too_young: bool = False
    application: Application | None = None

    @classmethod
    def read(cls, posted: QueryDict, language: str, more: bool) -> "SignUpForm":
        """Return a form with what was posted; `more` only adds a row for a language and checks nothing."""
        form = cls(
            values={name: posted.get(name, "").strip()[:LONGEST_CONTACT] for name in _FIELDS},
            ticks=frozenset(name for name in _TICKS if posted.get(name)),
            kinds=tuple(each.value for each in KINDS_OFFERED if each.value in posted.getlist("kinds")),
            rows=typed_rows(posted, more),
        )
        if not more:
            form._check(language)
        return form

    def _check(self, language: str) -> None:
        born = chosen_birth_date(self.values)
        if born is not None and not is_adult(born, clock.today()):
            self.too_young = True
            return
        for name in ("first_name", "last_name"):
            self._need(name, self.values[name], "error-required")
            if len(self.values[name]) > LONGEST_NAME:
                self.problems[name] = Problem("error-too-long", most=LONGEST_NAME)
        self._need("birth_date", born, "supporter-error-date")
        contact = self._contact()
        self._need("postcode", _POSTCODE.fullmatch(_digits(self.values["postcode"])), "supporter-error-postcode")
        said = said_in(self.rows)
        self._need("languages", said, "supporter-error-languages")
        self._need("kinds", self.kinds, "error-required")
        hours = self._number("hours", LEAST_HOURS, MOST_HOURS)
        travel = self._number("travel", LEAST_TRAVEL, MOST_TRAVEL)
        for name in ("agree_note", "agree_limits"):
            self._need(name, name in self.ticks, "error-required")
        if not self.problems and born and contact and said:
            self.application = self._application(born, contact, said, hours, travel, language)

    def _need(self, name: str, value: object, phrase: str) -> None:
        if not value:
            self.problems[name] = Problem(phrase)

    def _contact(self) -> tuple[ChannelKind, str] | None:
        typed = self.values["contact"]
        kind = ChannelKind.EMAIL if "@" in typed else ChannelKind.SMS
        try:
            address = cleaned_address(kind, typed)
        except WrongAddress:
            self.problems["contact"] = Problem("error-contact" if takes_numbers() else "supporter-error-email")
            return None
        if kind not in usable_channels():
            self.problems["contact"] = Problem("supporter-error-email")
            return None
        return kind, address

    def _number(self, name: str, least: int, most: int) -> int:
        digits = _digits(self.values[name])
        number = int(digits) if digits.isdecimal() and len(digits) <= 4 else -1
        if not least <= number <= most:
            self.problems[name] = Problem("supporter-error-number", least, most)
        return number

    def _application(
        self,
        born: date,
        contact: tuple[ChannelKind, str],
        said: tuple[LanguageSaid, ...],
        hours: int,
        travel: int,
        language: str,
    ) -> Application:
        return Application(
            first_name=self.values["first_name"],
            last_name=self.values["last_name"],
            birth_date=born.isoformat(),
            contact=contact[1],
            contact_kind=contact[0].value,
            postcode=_digits(self.values["postcode"]),
            languages=said,
            kinds=self.kinds,
            hours=hours,
            travel=travel,
            remote="remote" in self.ticks,
            gender=self.values["gender"] if self.values["gender"] in Gender.values else "",
            minors="minors" in self.ticks,
            written_language=language,
        )


def _digits(typed: str) -> str:
    """Return a typed number with the digits 0-9, whichever script they were typed in."""
    return "".join(str(int(sign)) if sign.isdecimal() else sign for sign in typed)
