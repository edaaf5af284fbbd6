"""What a letter says that a parent must know: when, where, how much, what to bring, what to do, whom to reach."""

import re
from collections.abc import Callable, Iterable
from datetime import date

from schoolpoort.engines.plain_dutch.document import TextDocument
from schoolpoort.engines.plain_dutch.facts.amounts import find_amounts
from schoolpoort.engines.plain_dutch.facts.contacts import find_contacts
from schoolpoort.engines.plain_dutch.facts.dates import find_dates
from schoolpoort.engines.plain_dutch.facts.people import find_people
from schoolpoort.engines.plain_dutch.facts.places import find_places
from schoolpoort.engines.plain_dutch.facts.times import find_times
from schoolpoort.engines.plain_dutch.facts.to_bring import find_things_to_bring
from schoolpoort.engines.plain_dutch.facts.to_do import find_things_to_do
from schoolpoort.engines.plain_dutch.result import Fact

_FINDERS: tuple[Callable[[TextDocument], Iterable[Fact]], ...] = (
    find_times,
    find_amounts,
    find_contacts,
    find_people,
    find_places,
    find_things_to_bring,
    find_things_to_do,
)


#: A bank account, and the structured message of a transfer: their figures are no dates, times, amounts or phones.
_ACCOUNT = re.compile(r"\b[A-Z]{2}\d{2}(?: ?\d{4}){3,7}(?: ?\d{1,4})?\b|\+{3}\d{3}/\d{4}/\d{5}\+{3}")
_FIGURES = frozenset({"date", "time", "amount", "period"})


def find_facts(document: TextDocument, today: date | None = None) -> list[Fact]:
    """Return the facts of a text in order of place; `today` decides the year of dates that name none."""
    found = [
        *find_dates(document, today, days_of_periods=True),
        *(fact for finder in _FINDERS for fact in finder(document)),
    ]
    numbers = [(fact.start, fact.end) for fact in found if fact.kind == "phone"]
    numbers += [match.span() for match in _ACCOUNT.finditer(document.text)]
    kept = {fact for fact in found if fact.kind not in _FIGURES or not _inside(fact, numbers)}
    return sorted(kept, key=lambda fact: (fact.start, fact.end, fact.kind))


def _inside(fact: Fact, spans: list[tuple[int, int]]) -> bool:
    return any(start <= fact.start and fact.end <= end for start, end in spans)
