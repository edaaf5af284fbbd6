"""The facts of a letter as a parent would see them: leaves of a calendar, tiles with pictures, what to do."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from schoolpoort.core.phrases import phrase, phrasebook
from schoolpoort.design.pictograms import concepts
from schoolpoort.engines.phrasebook import DateLeaf, UnknownText, date_parts, format_euro
from schoolpoort.engines.plain_dutch import Fact

_DUTCH = "nl"
#: Of more than one, or of a small one: "handdoeken", "foto's", "zakje".
_ENDING = r"(?:en|n|['’]?s|jes?)?"
_JOINED = re.compile(r" en | of ")
#: A letter of eighty pages has hundreds of days; a parent's page has a few.
_MOST = 12


@dataclass(frozen=True)
class Day:
    """A day, or the first and last day of a period, with the hours that stand after it."""

    start: DateLeaf
    end: DateLeaf | None = None
    hours: tuple[str, ...] = ()


@dataclass(frozen=True)
class Tile:
    """Something to bring; the pictogram is empty where the phrasebook has none."""

    label: str
    pictogram: str = ""


@dataclass(frozen=True)
class Contact:
    """A telephone number, an address or a link, and its kind."""

    kind: str
    text: str


@dataclass(frozen=True)
class ShownFacts:
    """What a parent must know, sorted as on a parent's page."""

    days: tuple[Day, ...] = ()
    hours: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    amounts: tuple[str, ...] = ()
    bring: tuple[Tile, ...] = ()
    todo: tuple[str, ...] = ()
    contacts: tuple[Contact, ...] = field(default=())

    def __bool__(self) -> bool:
        return any((self.days, self.hours, self.places, self.amounts, self.bring, self.todo, self.contacts))


def shown_facts(facts: Sequence[Fact]) -> ShownFacts:
    """Return the facts sorted, each once; hours stand with the day before them, else by themselves."""
    days, loose = _days(facts)
    return ShownFacts(
        days=tuple(days[:_MOST]),
        hours=_once(loose),
        places=_once(each.value for each in facts if each.kind == "place"),
        amounts=_once(_euro(each.value) for each in facts if each.kind == "amount"),
        bring=tuple(Tile(each, _picture_of(each)) for each in _once(f.value for f in facts if f.kind == "bring")),
        todo=_once(each.value for each in facts if each.kind == "todo"),
        contacts=tuple(
            dict.fromkeys(Contact(each.kind, each.text) for each in facts if each.kind in ("phone", "email", "link"))
        )[:_MOST],
    )


def _days(facts: Sequence[Fact]) -> tuple[list[Day], list[str]]:
    days: dict[str, Day] = {}
    loose: list[str] = []
    latest = ""
    for fact in facts:
        if fact.kind in ("date", "period") and (day := _day(fact.value)) is not None:
            latest = fact.value
            days.setdefault(latest, day)
        elif fact.kind == "time" and latest:
            found = days[latest]
            days[latest] = Day(found.start, found.end, _once((*found.hours, fact.value)))
        elif fact.kind == "time":
            loose.append(fact.value)
    return list(days.values()), loose


def _day(value: str) -> Day | None:
    first, _mark, last = value.partition("/")
    try:
        return Day(_leaf(first), _leaf(last) if last else None)
    except ValueError:
        # A day without a year, or one that no calendar has.
        return None


def _leaf(iso: str) -> DateLeaf:
    return DateLeaf("when", iso, *date_parts(date.fromisoformat(iso), _DUTCH))


def _euro(value: str) -> str:
    try:
        return format_euro(Decimal(value), _DUTCH)
    except InvalidOperation:
        return value


def _once(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))[:_MOST]


def _picture_of(thing: str) -> str:
    """Return the pictogram whose Dutch name stands in the words for a thing; the longest name counts."""
    words = thing.casefold()
    found = [
        (len(name), concept)
        for name, concept in _pictures()
        if re.search(rf"(?<!\w){re.escape(name)}{_ENDING}(?!\w)", words)
    ]
    if found:
        return max(found)[1]
    # "Turnzak" or "fluohesje": a word of school that has a picture of its own.
    return next((term.pictogram for term in phrasebook().terms_in(thing) if term.pictogram in concepts()), "")


@lru_cache(maxsize=1)
def _pictures() -> tuple[tuple[str, str], ...]:
    """Return the Dutch names of what may be brought, each with its pictogram."""
    known = frozenset(concepts())
    names: dict[str, str] = {}
    for block in phrasebook().blocks():
        for parameter in block.params.values():
            if parameter.role != "bring" or not parameter.pictured:
                continue
            for concept in parameter.options:
                if concept not in known:
                    continue
                try:
                    named = phrase(f"picture-{concept}", (_DUTCH,)).text.casefold()
                except UnknownText:
                    continue
                # One picture for "muts en handschoenen": a letter may name either.
                names.update(dict.fromkeys((named, *_JOINED.split(named)), concept))
    return tuple(names.items())
