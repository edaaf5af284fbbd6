"""What a letter says that a parent must know: when, where, how much, what to bring, what to do, whom to reach."""

from collections.abc import Callable, Iterator
from datetime import date

from schoolpoort.engines.plain_dutch.document import TextDocument
from schoolpoort.engines.plain_dutch.facts.amounts import find_amounts
from schoolpoort.engines.plain_dutch.facts.contacts import find_contacts
from schoolpoort.engines.plain_dutch.facts.dates import find_dates
from schoolpoort.engines.plain_dutch.facts.places import find_places
from schoolpoort.engines.plain_dutch.facts.times import find_times
from schoolpoort.engines.plain_dutch.facts.to_bring import find_things_to_bring
from schoolpoort.engines.plain_dutch.facts.to_do import find_things_to_do
from schoolpoort.engines.plain_dutch.result import Fact

_FINDERS: tuple[Callable[[TextDocument], Iterator[Fact]], ...] = (
    find_times,
    find_amounts,
    find_contacts,
    find_places,
    find_things_to_bring,
    find_things_to_do,
)


def find_facts(document: TextDocument, today: date | None = None) -> list[Fact]:
    """Return the facts of a text in order of place; `today` decides the year of dates that name none."""
    found = [*find_dates(document, today), *(fact for finder in _FINDERS for fact in finder(document))]
    return sorted(found, key=lambda fact: (fact.start, fact.end, fact.kind))
