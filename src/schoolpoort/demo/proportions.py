"""Where the town's proportions come from, and how they are dealt out exactly instead of drawn by chance.

LEVL stands for "Ouderbetrokkenheid: van individuele verantwoordelijkheid naar collectief proces" (LEVL, 2026):
interviews with 44 parents of primary school children who speak another language at home. What no source gives
is marked "our choice".
"""

from collections.abc import Hashable, Mapping
from enum import StrEnum
from random import Random
from typing import TypeVar

Value = TypeVar("Value", bound=Hashable)

#: Share of pupils with a home language other than Dutch: 29 % of kleuter, 28 % of lager, school year 2024-2025
#: (Statistiek Vlaanderen, quoted by LEVL).
OTHER_HOME_LANGUAGE = 0.285

#: LEVL figure 2: 10 parents have one child, 15 have two, 19 have three or more (here three or four, our choice).
CHILDREN_LEVL: Mapping[int, float] = {1: 10, 2: 15, 3: 14, 4: 5}
#: Families that speak Dutch at home: our choice, smaller families.
CHILDREN_DUTCH: Mapping[int, float] = {1: 42, 2: 42, 3: 14, 4: 2}


class FamilyKind(StrEnum):
    """Who brings up the children."""

    TWO_PARENTS = "two_parents"
    SINGLE_PARENT = "single_parent"
    CO_PARENTS = "co_parents"  # two addresses, so two households
    GRANDPARENT = "grandparent"
    FOSTER = "foster"


#: LEVL figure 4: 29 married and 6 living together, 6 single, 3 divorced (here: co-parents). Grandparents and foster
#: parents were not interviewed; one in 44 each comes out of the couples (our choice).
KINDS_LEVL: Mapping[FamilyKind, float] = {
    FamilyKind.TWO_PARENTS: 33,
    FamilyKind.SINGLE_PARENT: 6,
    FamilyKind.CO_PARENTS: 3,
    FamilyKind.GRANDPARENT: 1,
    FamilyKind.FOSTER: 1,
}
#: Families that speak Dutch at home: our choice.
KINDS_DUTCH: Mapping[FamilyKind, float] = {
    FamilyKind.TWO_PARENTS: 71,
    FamilyKind.SINGLE_PARENT: 13,
    FamilyKind.CO_PARENTS: 13,
    FamilyKind.GRANDPARENT: 2,
    FamilyKind.FOSTER: 1,
}

Languages = tuple[str, ...]

#: LEVL figure 6, the languages that parents use with their children, without the 3 of 44 who use Dutch only. The first
#: is the parent's own, so Dutch and the contact languages stand last. The single Pulaar and one of the two Persian
#: answers are told apart further: Pulaar with French to fall back on, and Dari.
LANGUAGES_LEVL: Mapping[Languages, float] = {
    ("ar",): 3,
    ("ka",): 1,
    ("fa",): 1,
    ("ff", "fr"): 1,
    ("en",): 1,
    ("fr",): 9,
    ("uk",): 2,
    ("bn", "en"): 1,
    ("ar", "fr"): 2,
    ("ln", "fr"): 1,
    ("hi", "nl"): 1,
    ("rn", "nl"): 1,
    ("en", "nl"): 1,
    ("fa-AF", "nl"): 1,
    ("ur", "nl"): 1,
    ("sq", "nl"): 1,
    ("bg", "nl"): 1,
    ("ar", "nl"): 6,
    ("fr", "nl"): 3,
    ("uk", "en"): 1,
    ("pt", "fr", "nl"): 1,
    ("es", "fr", "nl"): 1,
}
#: Language groups that Flemish statistics name and the 44 interviews miss; equal weights, our choice.
LANGUAGES_BESIDE: Mapping[Languages, float] = {
    ("tr", "nl"): 1,
    ("tr",): 1,
    ("pl",): 1,
    ("ro",): 1,
    ("ru", "uk"): 1,
    ("ti",): 1,
    ("so", "en"): 1,
    ("ps", "fa-AF"): 1,
    ("sw", "fr"): 1,
}
#: Families that take their languages from LANGUAGES_LEVL; the others from LANGUAGES_BESIDE (our choice).
SHARE_AS_LEVL = 0.8


def quotas(weights: Mapping[Value, float], total: int) -> dict[Value, int]:
    """Return how many of `total` each value gets by the method of the largest remainders; the sum is `total`."""
    whole = sum(weights.values())
    exact = {value: weight * total / whole for value, weight in weights.items()}
    counts = {value: int(share) for value, share in exact.items()}
    by_remainder = sorted(exact, key=lambda value: exact[value] - counts[value], reverse=True)
    for value in by_remainder[: total - sum(counts.values())]:
        counts[value] += 1
    return counts


def dealt(weights: Mapping[Value, float], total: int, dice: Random) -> list[Value]:
    """Return `total` values in the proportions of `weights`, shuffled."""
    values = [value for value, count in quotas(weights, total).items() for _ in range(count)]
    dice.shuffle(values)
    return values


def languages_dealt(total: int, dice: Random) -> list[Languages]:
    """Return the languages of `total` families with another home language, shuffled."""
    as_levl = round(total * SHARE_AS_LEVL)
    values = dealt(LANGUAGES_LEVL, as_levl, dice) + dealt(LANGUAGES_BESIDE, total - as_levl, dice)
    dice.shuffle(values)
    return values
