"""Deals out families to the schools: kinds, children, languages and channels in the town's proportions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from schoolpoort.contexts.people.api import Relation
from schoolpoort.demo.contact_points import STREETS
from schoolpoort.demo.guardians import GuardianMaker
from schoolpoort.demo.names import communities
from schoolpoort.demo.plans import LEVELS, ChildPlan, FamilyPlan, GuardianPlan, HouseholdPlan
from schoolpoort.demo.proportions import (
    CHILDREN_DUTCH,
    CHILDREN_LEVL,
    KINDS_DUTCH,
    KINDS_LEVL,
    FamilyKind,
    Languages,
    dealt,
    languages_dealt,
)
from schoolpoort.demo.town import SchoolPlan

DUTCH: Languages = ("nl",)
#: The families behind the printed links: languages, and the place in LEVELS of the printed class.
CAST: dict[str, Languages] = {"arabic": ("ar",), "ukrainian": ("uk",), "listening": ("ff", "fr")}
_CAST_LEVEL = LEVELS.index("2")


@dataclass(frozen=True)
class _Seed:
    """What is dealt to one family before anybody in it has a name."""

    kind: FamilyKind
    children: int
    languages: Languages


def plan_families(schools: Sequence[SchoolPlan], year_starts: date, dice: Random) -> list[list[FamilyPlan]]:
    """Return the families of each school, in the order of `schools`; the first school has the printed families."""
    others = [_families_for(plan.households * plan.other_home_language, KINDS_LEVL) for plan in schools]
    dutch = [_families_for(plan.households * (1 - plan.other_home_language), KINDS_DUTCH) for plan in schools]
    other_seeds = _other_seeds(sum(others), dice)
    dutch_seeds = _dutch_seeds(sum(dutch), dice)
    cast = [_take(other_seeds, languages) for languages in CAST.values()]
    guardians = GuardianMaker(dice)
    town = []
    for place, (others_here, dutch_here) in enumerate(zip(others, dutch, strict=True)):
        makes = _FamilyMaker(guardians, year_starts, dice)
        school = []
        if place == 0:
            school = [makes.cast(name, seed) for name, seed in zip(CAST, cast, strict=True)]
            others_here -= len(school)
        seeds = [other_seeds.pop() for _ in range(others_here)] + [dutch_seeds.pop() for _ in range(dutch_here)]
        dice.shuffle(seeds)
        town.append(school + [makes.family(seed) for seed in seeds])
    return town


def _families_for(households: float, kinds: Mapping[FamilyKind, float]) -> int:
    """Return how many families fill so many households: co-parents fill two."""
    return round(households / (1 + kinds[FamilyKind.CO_PARENTS] / sum(kinds.values())))


def _other_seeds(total: int, dice: Random) -> list[_Seed]:
    kinds = dealt(KINDS_LEVL, total, dice)
    children = dealt(CHILDREN_LEVL, total, dice)
    return [_Seed(*each) for each in zip(kinds, children, languages_dealt(total, dice), strict=True)]


def _dutch_seeds(total: int, dice: Random) -> list[_Seed]:
    kinds = dealt(KINDS_DUTCH, total, dice)
    children = dealt(CHILDREN_DUTCH, total, dice)
    return [_Seed(kind, count, DUTCH) for kind, count in zip(kinds, children, strict=True)]


def _take(seeds: list[_Seed], languages: Languages) -> _Seed:
    """Take a couple with these languages out of the pile, else any family with them."""
    fitting = [each for each in seeds if each.languages == languages]
    found = next((each for each in fitting if each.kind == FamilyKind.TWO_PARENTS), fitting[0])
    seeds.remove(found)
    return found


class _FamilyMaker:
    """Gives names, ages and addresses to what was dealt."""

    def __init__(self, guardians: GuardianMaker, year_starts: date, dice: Random) -> None:
        self._guardians = guardians
        self._year_starts = year_starts
        self._dice = dice
        self._houses = 0

    def family(self, seed: _Seed) -> FamilyPlan:
        """Return a family with its households and children."""
        names = communities()[seed.languages[0]]
        last_name = self._dice.choice(names.family)
        family = FamilyPlan(seed.kind, seed.languages, self._households(seed, last_name))
        levels = self._levels(seed.children)
        first_names = self._dice.sample(names.children, seed.children)
        for level, first_name in zip(levels, first_names, strict=True):
            family.children.append(ChildPlan(first_name, last_name, self._birth_date(level), level))
        return family

    def cast(self, name: str, seed: _Seed) -> FamilyPlan:
        """Return a family of the printed class whose first guardian can be reached and needs translation."""
        family = self.family(seed)
        family.cast = name
        child = family.children[0]
        child.level = _CAST_LEVEL
        child.birth_date = self._birth_date(_CAST_LEVEL)
        taken = {_CAST_LEVEL}
        for sibling in family.children[1:]:
            sibling.level = next(level for level in range(len(LEVELS)) if level not in taken)
            sibling.birth_date = self._birth_date(sibling.level)
            taken.add(sibling.level)
        self._guardians.prepare_for_print(family.households[0].guardians[0], listens=name == "listening")
        return family

    def _levels(self, children: int) -> list[int]:
        """Return a level per child, each at least a school year apart."""
        return sorted(self._dice.sample(range(len(LEVELS)), children), reverse=True)

    def _birth_date(self, level: int) -> date:
        """Return a day in the year in which children of a level turn three (K1), four, ..."""
        return date(self._year_starts.year - 3 - level, 1, 1) + timedelta(days=self._dice.randrange(365))

    def _street(self) -> str:
        self._houses += 1
        return f"{self._dice.choice(STREETS)} {self._houses}"

    def _households(self, seed: _Seed, last_name: str) -> list[HouseholdPlan]:
        relations = self._relations(seed.kind)
        adults = [
            self._guardians.make(relation, seed.languages, last_name, first=place == 0)
            for place, relation in enumerate(relations)
        ]
        if seed.kind == FamilyKind.CO_PARENTS:
            return [HouseholdPlan(self._street(), [adult]) for adult in adults]
        self._same_channel(adults)
        return [HouseholdPlan(self._street(), adults)]

    def _relations(self, kind: FamilyKind) -> list[Relation]:
        match kind:
            case FamilyKind.SINGLE_PARENT:
                return [self._dice.choices([Relation.MOTHER, Relation.FATHER], [83, 17])[0]]
            case FamilyKind.GRANDPARENT:
                return [Relation.GRANDPARENT]
            case FamilyKind.FOSTER:
                return [Relation.FOSTER_PARENT, Relation.FOSTER_PARENT]
            case _:
                # LEVL figure 1: mothers are mostly the contact of the school (34 of 41).
                pair = [Relation.MOTHER, Relation.FATHER]
                return pair if self._dice.random() < 34 / 41 else pair[::-1]

    def _same_channel(self, adults: list[GuardianPlan]) -> None:
        """Let one couple in twelve share one phone or mailbox, as couples do."""
        if len(adults) == 2 and self._dice.random() < 1 / 12:
            adults[1].channels = list(adults[0].channels)
