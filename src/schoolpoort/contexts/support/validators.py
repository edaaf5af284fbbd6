"""What must hold about a person or a language before it is kept or planned with."""

from datetime import date

from schoolpoort.core.languages import LANGUAGES

#: Who helps is an adult: the law's age, and the product's rule that children never interpret.
ADULT_YEARS = 18

_KNOWN = {tag.casefold(): tag for tag in LANGUAGES}


def is_adult(born: date, day: date) -> bool:
    """Say whether somebody born on `born` is 18 or older on `day`; who is born on 29 February is on 1 March."""
    return (day.year - born.year, day.month, day.day) >= (ADULT_YEARS, born.month, born.day)


def is_known_adult(birth_date: str, day: date) -> bool:
    """Say whether an ISO birth date, as rows keep it, is that of an adult; False where it is not known."""
    try:
        return is_adult(date.fromisoformat(birth_date), day)
    except ValueError:
        return False


def planned_tag(tag: str) -> str:
    """Return the tag under which needs and supporters meet, in the capitals of the product's list.

    A region that the product does not name is left out, since Arabic of Morocco is asked and offered as Arabic; Dari
    (fa-AF) is a language of its own there, so that it stays.
    """
    folded = tag.strip().replace("_", "-").casefold()
    return _KNOWN.get(folded) or _KNOWN.get(folded.partition("-")[0]) or folded
