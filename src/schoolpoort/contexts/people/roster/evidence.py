"""Whether two mentions of a guardian are one person: the evidence for it and what speaks against it.

Decision 5: merged only on the source's id, or on name + birth date or name + contact point, without any conflict.
Everything that lies between is a question for a person. A wrong merge would show one family's messages to another.
"""

import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rapidfuzz import fuzz

from schoolpoort.contexts.people.roster.cells import without_accents
from schoolpoort.contexts.people.roster.identity import name_key
from schoolpoort.contexts.people.roster.records import Relation, RosterAddress, RosterGuardian

_SIMILAR_NAMES = 86
_FEMALE = frozenset({Relation.MOTHER, Relation.STEPMOTHER})
_MALE = frozenset({Relation.FATHER, Relation.STEPFATHER})


class Verdict(StrEnum):
    """What the evidence allows."""

    SAME = "same"
    ASK = "ask"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict with what agrees and what differs: field names only, no values."""

    verdict: Verdict
    agreeing: tuple[str, ...] = ()
    differing: tuple[str, ...] = ()


def judge(one: RosterGuardian, other: RosterGuardian, home_one: RosterAddress, home_other: RosterAddress) -> Judgement:
    """Judge two mentions with two different children. `home_*` is each one's own address, else the child's.

    Symmetric. A landline proves nothing (a household shares it), and so does an address on its own.
    """
    agreeing, differing = _compare(one, other, home_one, home_other)
    same_name = name_key(one.first_name, one.last_name) == name_key(other.first_name, other.last_name)
    if "source_id" in agreeing:
        hard = {"birth_date", "gender"} & set(differing)
        similar = same_name or similar_names(one, other)
        return Judgement(Verdict.SAME if similar and not hard else Verdict.ASK, agreeing, differing)
    if not same_name:
        strong = {"birth_date", "mobile", "email"} & set(agreeing)
        ask = (
            len(strong) >= 1
            and similar_names(one, other)
            and not {"birth_date", "gender", "source_id"} & set(differing)
        )
        return Judgement(Verdict.ASK if ask else Verdict.DIFFERENT, agreeing, (*differing, "name"))
    return Judgement(_verdict_on_same_name(one, set(agreeing), set(differing)), agreeing, differing)


def _verdict_on_same_name(one: RosterGuardian, agreeing: set[str], differing: set[str]) -> Verdict:
    if "birth_date" in differing:
        return Verdict.DIFFERENT
    proof = {"birth_date", "mobile", "email"} & agreeing
    if not proof:
        # The same name at the same address may be one parent, or a father and his son.
        return Verdict.ASK if {"address", "phone"} & agreeing else Verdict.DIFFERENT
    if proof == {"birth_date"} and _is_placeholder_day(one.birth_date) and "address" not in agreeing:
        # Many people without papers were given 1 January; with a common name that proves nothing.
        return Verdict.ASK
    if len(proof) >= 2:
        differing = differing - {"address", "phone"}
    return Verdict.ASK if differing else Verdict.SAME


def _compare(
    one: RosterGuardian, other: RosterGuardian, home_one: RosterAddress, home_other: RosterAddress
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    agreeing: list[str] = []
    differing: list[str] = []
    for what, mine, theirs in (
        ("source_id", one.source_id, other.source_id),
        ("birth_date", one.birth_date, other.birth_date),
        ("mobile", one.mobile, other.mobile),
        ("email", one.email.casefold(), other.email.casefold()),
        ("phone", one.phone, other.phone),
        ("address", address_key(home_one), address_key(home_other)),
        ("gender", _gender(one.relation), _gender(other.relation)),
    ):
        if mine and theirs:
            (agreeing if mine == theirs else differing).append(what)
    return tuple(agreeing), tuple(differing)


def _gender(relation: Relation) -> str:
    return "f" if relation in _FEMALE else "m" if relation in _MALE else ""


def _is_placeholder_day(day: date | None) -> bool:
    return day is not None and day.day == 1 and day.month in (1, 7)


def similar_names(one: RosterGuardian, other: RosterGuardian) -> bool:
    """Whether the names may be two spellings of one (`Mohammed`, `Mohamed`), or one lacks a part of the other."""
    mine, theirs = name_key(one.first_name, one.last_name), name_key(other.first_name, other.last_name)
    if not mine or not theirs:
        return False
    fewer, more = sorted((set(mine.split()), set(theirs.split())), key=len)
    return (len(fewer) >= 2 and fewer <= more) or fuzz.ratio(mine, theirs) >= _SIMILAR_NAMES


_STREET_WORDS = {
    "str": "straat",
    "st": "straat",
    "ln": "laan",
    "stwg": "steenweg",
    "stw": "steenweg",
    "bd": "boulevard",
    "av": "avenue",
}


def address_key(address: RosterAddress) -> str:
    """An address without capitals, accents and usual shortenings; an empty string unless street and place are known."""
    if not address.street or not (address.postcode or address.town):
        return ""
    street = _plain(address.street)
    for short, full in _STREET_WORDS.items():
        if street.endswith(short) and not street.endswith(full):
            street = street.removesuffix(short) + full
            break
    place = address.postcode or _plain(address.town)
    return "|".join((street, _plain(address.number), _plain(address.box), place.casefold()))


def _plain(text: str) -> str:
    folded = without_accents(text)
    return "".join(sign for sign in folded if unicodedata.category(sign)[0] in "LN")
