"""Rules of entering without a database: how long, how often, and whose records a fact opens."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

#: A code works so long; once it was right, so long again for the fact.
CODE_LASTS = timedelta(minutes=10)
MOST_CODE_TRIES = 5
#: A new holder of a recycled number guesses no birth date in so many tries; then the code is void.
MOST_FACT_TRIES = 3
#: One contact point gets at most so many codes in an hour at the asking of people who only typed it.
MOST_CODES_PER_HOUR = 5
#: After so many wrong tries a PIN is void, and the school gives a new one.
MOST_PIN_TRIES = 5

_NO_SIGN = re.compile(r"[\W_]+")


@dataclass(frozen=True)
class Candidate:
    """What the rule must know of a record that a code's contact point stands in."""

    key: str
    first_name: str
    birth_dates: frozenset[date]


class MorePeople(Exception):
    """The fact fits more than one person on this number: only a PIN says who it is."""


def fitting(candidates: Sequence[Candidate], born: date, inside: Sequence[str] = ()) -> list[str]:
    """Return the keys of the records that a child's birth date opens; empty when it fits none.

    Partners share numbers and children. So where the records that fit are not of one person by first name, nothing
    opens: MorePeople. Two records at one school are two people, for a school does not keep one person twice knowingly;
    their keys begin with the same "school/". `inside` are the first names of records that this person proved already.
    """
    fits = [each for each in candidates if born in each.birth_dates]
    if not fits:
        return []
    names = [each.first_name for each in fits] + list(inside)
    schools = [each.key.split("/")[0] for each in fits]
    if len(set(schools)) < len(schools) or len({_folded(each) for each in names}) > 1:
        raise MorePeople
    return [each.key for each in fits]


def _folded(name: str) -> str:
    """Fold case and accents, no more: "Karim" and "Karima" are as near to one another as two spellings of a name."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    return _NO_SIGN.sub("", "".join(sign for sign in plain if not unicodedata.combining(sign)))
