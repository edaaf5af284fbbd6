"""The parameters of a building block, filled from the facts and words of the part of a letter that it says."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from schoolpoort.engines.plain_dutch.block_choosing import stems_of
from schoolpoort.engines.plain_dutch.block_protocol import BlockCatalogue, BlockParameter, CatalogueBlock
from schoolpoort.engines.plain_dutch.document import Sentence
from schoolpoort.engines.plain_dutch.option_words import OPTION_WORDS, YES_NO_WORDS
from schoolpoort.engines.plain_dutch.result import Fact

_LONGEST_NAME = 80
_DEADLINE = re.compile(
    r"(?:\bvoor|\bvóór|\btegen|\blaatste(?: op)?|\buiterlijk(?: op)?|\btot(?: en met)?|\bt\.?e\.?m\.?|t/m)\s*$",
    re.IGNORECASE,
)
_AGAIN = re.compile(r"\b(?:weer|opnieuw|terug|verwelkomen|hervat\w*|herbegin\w*|tot)\b", re.IGNORECASE)
_ENDS = re.compile(
    r"\b(?:terug\w*|einde?|eindig\w*|gedaan|sluit\w*|afgelopen|thuis|komen we|zijn we|keren|tot)\b[^.\d]{0,30}$", re.I
)
_ENDS_AFTER = re.compile(r"^[^.\d]{0,8}\b(?:terug|gedaan|thuis)\b", re.IGNORECASE)
_LEAVES = re.compile(r"\b(?:vertrek\w*|trein van|bus van)\b[^.\d]{0,35}$", re.IGNORECASE)
_ACCOUNT = re.compile(r"\b[A-Z]{2}\d{2}(?: ?\d{4}){3}\b")
_REFERENCE = re.compile(r"\+{3}\d{3}/\d{4}/\d{5}\+{3}")
_MINUTES = re.compile(r"\b(\d{1,3}) (?:minuten|min\b)", re.IGNORECASE)
_NO = re.compile(r"\b(?:geen|niet|gesloten|dicht|zonder)\b", re.IGNORECASE)
_SUMS = ((r"\btotaal\b", 4), (r"\b(?:bedrag|bedraagt|som|gaat om)\b", 3), (r"\b(?:kost\w*|prijs|tarief|inkom)\b", 2))
_WEEKDAYS = {
    "monday": "maandag",
    "tuesday": "dinsdag",
    "wednesday": "woensdag",
    "thursday": "donderdag",
    "friday": "vrijdag",
}


@dataclass
class Filling:
    """What fills a block: the sentences that it may say, their facts in order, and which of them are used."""

    block: CatalogueBlock
    sentences: tuple[Sentence, ...]
    facts: tuple[Fact, ...]
    text: str
    catalogue: BlockCatalogue
    used: list[Fact] = field(default_factory=list)
    #: Sentences whose words chose an option.
    said: set[Sentence] = field(default_factory=set)

    def params(self) -> dict[str, object]:
        """Return the values of the parameters that the letter tells, each one that the parameter takes."""
        values: dict[str, object] = {}
        for parameter in sorted(self.block.params.values(), key=_order):
            value = _READERS[parameter.type](self, parameter) if parameter.type in _READERS else None
            if value is not None:
                values[parameter.name] = value
        return {name: values[name] for name in self.block.params if name in values}

    def of_kind(self, kind: str) -> list[Fact]:
        """Return the facts of a kind that nothing has used yet."""
        return [each for each in self.facts if each.kind == kind and each not in self.used]

    def use(self, fact: Fact | None) -> str | None:
        """Return the value of a fact, which is used then."""
        if fact is not None:
            self.used.append(fact)
        return fact.value if fact is not None else None

    def before(self, fact: Fact, length: int = 45) -> str:
        """Return what stands before a fact in its sentence."""
        sentence = self.sentence_of(fact)
        return self.text[max(sentence.start if sentence else 0, fact.start - length) : fact.start]

    def sentence_of(self, fact: Fact) -> Sentence | None:
        """Return the sentence in which a fact stands."""
        return next((each for each in self.sentences if each.start <= fact.start < each.end), None)


def _order(parameter: BlockParameter) -> tuple[int, str]:
    """Say which parameters choose first: the day before which something is due, then days, hours and the rest."""
    first = {"until": 0, None: 2}.get(parameter.role, 1)
    return (first if parameter.type in ("date", "time") else 3, "" if parameter.required else parameter.name)


def _date(filling: Filling, parameter: BlockParameter) -> object | None:
    days = [each for each in filling.of_kind("date") if not each.value.startswith("-")]
    due = [each for each in days if _DEADLINE.search(filling.before(each))]
    if parameter.role == "until":
        has_day = any(each.role == "when" and each.type == "date" for each in filling.block.params.values())
        asked = _asked_by(filling, days) if has_day else days
        return filling.use(due[-1] if due else asked[-1] if asked else None)
    ends = {fact.end for fact in filling.facts if fact.kind == "period"}
    again = [each for each in days if each not in due and _AGAIN.search(filling.before(each, 200))]
    if parameter.name == "back":
        return filling.use(next((each for each in again if each.end not in ends), None) or _greeted(filling, days))
    if not parameter.required and parameter.role is None:
        return None
    free = [each for each in days if each not in due and each not in again]
    chosen = free[0] if free else again[0] if again else None
    return filling.use(chosen)


def _asked_by(filling: Filling, days: list[Fact]) -> list[Fact]:
    """Return the days within what is asked of the parents, but for the first day of the letter."""
    tasks = [each for each in filling.facts if each.kind == "todo"]
    return [each for each in days[1:] if any(_within(each, task) for task in tasks)]


def _greeted(filling: Filling, days: list[Fact]) -> Fact | None:
    """Return the day of "Tot maandag 10 mei!", which looks like the end of a stretch."""
    return next((each for each in days if re.search(r"(?:^|[.!?)]\s*)Tot\s$", filling.before(each))), None)


def _time(filling: Filling, parameter: BlockParameter) -> object | None:
    hours = filling.of_kind("time")
    ends = [each for each in hours if _is_end(filling, each)]
    if parameter.role == "until" or parameter.name == "end":
        if parameter.name == "evening" and ends:
            return filling.use(max(ends, key=lambda each: each.value))
        return filling.use(ends[0] if ends else None)
    starts = [each for each in hours if each not in ends]
    leaving = [each for each in starts if _LEAVES.search(filling.before(each))]
    if parameter.role is None and not parameter.required:
        return filling.use(starts[0]) if starts and not _has_start(filling) else None
    chosen = leaving or starts
    return filling.use(chosen[0] if chosen else None)


def _has_start(filling: Filling) -> bool:
    return any(each.role == "when" and each.type == "time" for each in filling.block.params.values())


def _is_end(filling: Filling, hour: Fact) -> bool:
    before = filling.before(hour)
    if _ENDS.search(before) or _ENDS_AFTER.search(filling.text[hour.end : hour.end + 25]):
        return True
    other = [each for each in filling.facts if each.kind == "time" and 0 < hour.start - each.end <= 6]
    return any(re.fullmatch(r"\s*(?:-|–|en|à|tot|\|)\s*", filling.text[each.end : hour.start]) for each in other)


def _euro(filling: Filling, parameter: BlockParameter) -> object | None:
    sums = filling.of_kind("amount")
    return filling.use(max(sums, key=lambda each: _sum_rank(filling, each)) if sums else None)


def _sum_rank(filling: Filling, fact: Fact) -> int:
    before = filling.before(fact)
    after = filling.text[fact.end : fact.end + 12].lower()
    rank = max((points for pattern, points in _SUMS if re.search(pattern, before, re.IGNORECASE)), default=0)
    rank += 3 if "per kind" in after else 0
    return rank - (3 if before.rstrip().endswith("(") or "klas" in after else 0)


def _period(filling: Filling, parameter: BlockParameter) -> object | None:
    periods = filling.of_kind("period")
    fact = periods[0] if periods else None
    if fact is not None:
        filling.used += [each for each in filling.facts if each.kind == "date" and _within(each, fact)]
    return filling.use(fact)


def _within(fact: Fact, other: Fact) -> bool:
    return other.start <= fact.start and fact.end <= other.end


def _place(filling: Filling, parameter: BlockParameter) -> object | None:
    return filling.use(next((each for each in filling.of_kind("place") if len(each.value) <= _LONGEST_NAME), None))


def _person(filling: Filling, parameter: BlockParameter) -> object | None:
    people = [each for each in filling.of_kind("person") if len(each.value) <= _LONGEST_NAME]
    return filling.use(people[0] if people else None)


def _text(filling: Filling, parameter: BlockParameter) -> object | None:
    if parameter.name == "phone":
        phones = filling.of_kind("phone")
        filling.use(phones[0] if phones else None)
        return phones[0].text if phones else None
    pattern = {"account": _ACCOUNT, "reference": _REFERENCE}.get(parameter.name)
    found = next((match for each in filling.sentences if pattern and (match := pattern.search(each.text))), None)
    return found.group() if found else None


def _count(filling: Filling, parameter: BlockParameter) -> object | None:
    if parameter.name != "minutes":
        return None
    for sentence in filling.sentences:
        if found := _MINUTES.search(sentence.text):
            filling.said.add(sentence)
            return int(found[1])
    return None


def _choice(filling: Filling, parameter: BlockParameter) -> object | None:
    if set(parameter.options) == {"yes", "no"}:
        return _yes_or_no(filling, parameter)
    if set(parameter.options) <= set(_WEEKDAYS):
        return _days(filling, parameter)
    if parameter.role == "bring" and parameter.many:
        return _items(filling, parameter)
    chosen = list(_named(filling, parameter))
    if parameter.many:
        return [option for option in parameter.options if option in chosen] or None
    return chosen[0] if chosen else None


def _yes_or_no(filling: Filling, parameter: BlockParameter) -> str | None:
    words = YES_NO_WORDS.get(parameter.name)
    for sentence in filling.sentences if words else ():
        if re.search(rf"\b(?:{words})\b", sentence.text, re.IGNORECASE):
            filling.said.add(sentence)
            return "no" if _NO.search(sentence.text) and parameter.name != "pork-free" else "yes"
    return None


def _days(filling: Filling, parameter: BlockParameter) -> list[str] | None:
    """Return the weekdays that are no part of a date."""
    dated = [(each.start, each.end) for each in filling.facts if each.kind in ("date", "period")]
    found = set()
    for sentence in filling.sentences:
        for option, name in _WEEKDAYS.items():
            for match in re.finditer(rf"\b{name}", sentence.text, re.IGNORECASE):
                at = sentence.start + match.start()
                if not any(start <= at < end for start, end in dated):
                    found.add(option)
                    filling.said.add(sentence)
    return [each for each in parameter.options if each in found] or None


def _items(filling: Filling, parameter: BlockParameter) -> list[str] | None:
    found = set()
    for fact in filling.of_kind("bring"):
        stems = stems_of(fact.value)
        for option in parameter.options:
            if stems & _words_of(filling, parameter, option):
                found.add(option)
                filling.used.append(fact)
    return [each for each in parameter.options if each in found] or None


def _words_of(filling: Filling, parameter: BlockParameter, option: str) -> frozenset[str]:
    """Return the stems that name an option."""
    return _option_stems(option, filling.catalogue.option_label(filling.block.id, parameter.name, option))


@lru_cache(maxsize=2_048)
def _option_stems(option: str, label: str) -> frozenset[str]:
    """Return the stems of an option's words whole ("boterhammendoos" is no box); of a label its last telling word."""
    words = [each for each in label.split() if len(each) > 3][-1:] if len(label.split()) < 4 else []
    stems = (stems_of(word) for word in (*words, *OPTION_WORDS.get(option, "").split()))
    return frozenset(min(each, key=lambda stem: (-len(stem), stem)) for each in stems if each)


def _named(filling: Filling, parameter: BlockParameter) -> Iterator[str]:
    """Yield the options whose words stand in the letter, the one that is named most and first before the others."""
    counts: dict[str, int] = {}
    for option in parameter.options:
        words = _words_of(filling, parameter, option)
        hits = [each for each in filling.sentences if words & stems_of(each.text)]
        if hits:
            counts[option] = len(hits)
            filling.said.update(hits[:1])
    yield from sorted(counts, key=lambda each: (-counts[each], parameter.options.index(each)))


_READERS: Mapping[str, Callable[[Filling, BlockParameter], object | None]] = {
    "date": _date,
    "time": _time,
    "euro": _euro,
    "period": _period,
    "place": _place,
    "person": _person,
    "text": _text,
    "count": _count,
    "choice": _choice,
}
