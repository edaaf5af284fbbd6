"""Names, classes, yes or no, relations and postcodes as they stand in rosters."""

import re
from datetime import date
from functools import lru_cache

from schoolpoort.contexts.people.roster.cells import CellValue, is_nothing, text_of, without_accents
from schoolpoort.contexts.people.roster.outcome import Outcome
from schoolpoort.contexts.people.roster.reasons import because
from schoolpoort.contexts.people.roster.records import Relation

_YES = frozenset(["ja", "j", "yes", "y", "oui", "o", "1", "waar", "true", "vrai", "x", "v", "ok"])
_NO = frozenset(["nee", "neen", "n", "no", "non", "0", "onwaar", "false", "faux"])
_BELGIAN_POSTCODE = re.compile(r"(?:B-?\s*)?([1-9]\d{3})(?:\s+(\D.*))?", re.IGNORECASE)
_OTHER_POSTCODE = re.compile(r"[A-Z]{0,2}-?[\dA-Z][\dA-Z -]{2,9}", re.IGNORECASE)

_RELATIONS: dict[str, Relation] = {
    word: relation
    for relation, words in {
        Relation.MOTHER: "moeder|mama|ma|mother|mere|m|mo|moe|mum|mom",
        Relation.FATHER: "vader|papa|pa|father|pere|v|va|vad|dad",
        Relation.PARENT: "ouder|parent|ouder 1|ouder 2|meemoeder|meevader|adoptieouder|adoptiemoeder|adoptievader",
        Relation.STEPMOTHER: "stiefmoeder|plusmama|plusmoeder|stepmother|partner vader|vriendin vader",
        Relation.STEPFATHER: "stiefvader|pluspapa|plusvader|stepfather|partner moeder|vriend moeder",
        Relation.GRANDPARENT: "grootouder|grootmoeder|grootvader|oma|opa|moemoe|vava|grandparent|grandmother|"
        "grandfather",
        Relation.FOSTER_PARENT: "pleegouder|pleegmoeder|pleegvader|foster parent|gastouder",
        Relation.LEGAL_GUARDIAN: "voogd|toeziend voogd|vo|guardian|tuteur|tutrice|legal guardian",
        Relation.OTHER: "andere|ander|other|tante|oom|nonkel|zus|broer|relative|familie|buur|begeleider|aunt|uncle",
    }.items()
    for word in words.split("|")
}


def read_name(value: CellValue) -> Outcome[str]:
    """A name, trimmed and in NFC, otherwise as it stands: capitals and particles are the person's own."""
    name = text_of(value).strip(" ,;")
    if name in {"-", "--", ".", "?"}:
        return Outcome("")
    if any(sign.isdigit() for sign in name):
        return Outcome(name, because("name_has_digits"))
    return Outcome(name)


def split_full_name(text: str) -> tuple[str, str] | None:
    """Split `Family name, First name` into (first, last); None where no comma says where the family name ends."""
    last, comma, first = text.partition(",")
    if not comma or not last.strip() or not first.strip():
        return None
    return first.strip(), last.strip()


def read_class_name(value: CellValue) -> Outcome[str]:
    """The name of a class; a date is what a spreadsheet makes of `1-2`, and is not accepted."""
    if isinstance(value, date):
        return Outcome("", because("class_is_date"))
    return Outcome(text_of(value))


def read_yes_no(value: CellValue) -> Outcome[bool | None]:
    """Yes, no or not said."""
    word = text_of(value).casefold()
    if word in _YES:
        return Outcome(True)
    if word in _NO:
        return Outcome(False)
    return Outcome(None) if is_nothing(word) else Outcome(None, because("yes_no_unknown"))


@lru_cache(maxsize=4096)
def relation_of(text: str) -> Outcome[Relation]:
    """The relation that a word says, such as `Moeder`, `mama`, `MO` or `voogd`."""
    if is_nothing(text):
        return Outcome(Relation.UNKNOWN)
    relation = _RELATIONS.get(without_accents(text).strip(" .:"))
    return Outcome(relation) if relation else Outcome(Relation.OTHER, because("relation_unknown"))


def read_postcode(value: CellValue) -> Outcome[tuple[str, str]]:
    """(postcode, town): a town is given where it stands in the same cell, as in `9000 Gent`."""
    text = text_of(value)
    if is_nothing(text):
        return Outcome(("", ""))
    if match := _BELGIAN_POSTCODE.fullmatch(text):
        return Outcome((match[1], match[2] or ""))
    known_shape = _OTHER_POSTCODE.fullmatch(text) and any(sign.isdigit() for sign in text)
    return Outcome((text.upper(), "")) if known_shape else Outcome((text, ""), because("postcode_unknown"))
