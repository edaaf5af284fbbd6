"""The town's families against the sources that docs/demo.md names; no database needed."""

from collections import Counter
from datetime import date
from random import Random

import pytest

from schoolpoort.demo.families import plan_families
from schoolpoort.demo.plans import FamilyPlan
from schoolpoort.demo.proportions import LANGUAGES_LEVL, FamilyKind, quotas
from schoolpoort.demo.town import SCHOOLS


@pytest.fixture(scope="module", params=[1, 2, 77])
def schools(request) -> list[list[FamilyPlan]]:
    return plan_families(SCHOOLS, date(2026, 9, 1), Random(f"{request.param}:families"))


@pytest.fixture(scope="module")
def families(schools: list[list[FamilyPlan]]) -> list[FamilyPlan]:
    return [family for school in schools for family in school]


@pytest.fixture(scope="module")
def interviewed(families: list[FamilyPlan]) -> list[FamilyPlan]:
    """The families like those that LEVL interviewed."""
    return [family for family in families if family.other_home_language]


def share(part: int, whole: int) -> float:
    return part / whole


def test_about_twelve_hundred_households_in_schools_of_sixty_to_two_hundred_and_twenty(schools) -> None:
    households = [sum(len(family.households) for family in school) for school in schools]
    assert len(households) == 9
    assert 1_170 <= sum(households) <= 1_230
    assert min(households) >= 55 and max(households) <= 225


def test_pupils_with_another_home_language_are_as_many_as_in_flanders(families, interviewed) -> None:
    """29 % of kleuter and 28 % of lager (Statistiek Vlaanderen 2024-2025, quoted by LEVL)."""
    pupils = sum(len(family.children) for family in families)
    assert share(sum(len(family.children) for family in interviewed), pupils) == pytest.approx(0.285, abs=0.015)


def test_some_schools_have_many_more_of_them_than_others(schools) -> None:
    shares = []
    for school in schools:
        others = sum(len(family.children) for family in school if family.other_home_language)
        shares.append(others / sum(len(family.children) for family in school))
    assert min(shares) < 0.2
    assert max(shares) > 0.4


def test_children_per_family_follow_the_interviews(interviewed) -> None:
    """LEVL figure 2: 10 of 44 parents have one child, 15 have two, 19 have three or more."""
    sizes = Counter(min(len(family.children), 3) for family in interviewed)
    for size, of_44 in {1: 10, 2: 15, 3: 19}.items():
        assert share(sizes[size], len(interviewed)) == pytest.approx(of_44 / 44, abs=0.02), size


def test_kinds_of_households_follow_the_interviews(interviewed) -> None:
    """LEVL figure 4: 35 of 44 live as a couple, 6 are single, 3 divorced; two of the couples became other kinds."""
    kinds = Counter(family.kind for family in interviewed)
    couples = kinds[FamilyKind.TWO_PARENTS] + kinds[FamilyKind.GRANDPARENT] + kinds[FamilyKind.FOSTER]
    assert share(couples, len(interviewed)) == pytest.approx(35 / 44, abs=0.02)
    assert share(kinds[FamilyKind.SINGLE_PARENT], len(interviewed)) == pytest.approx(6 / 44, abs=0.02)
    assert share(kinds[FamilyKind.CO_PARENTS], len(interviewed)) == pytest.approx(3 / 44, abs=0.02)
    assert kinds[FamilyKind.GRANDPARENT] and kinds[FamilyKind.FOSTER]


def test_four_of_five_families_speak_what_the_interviewed_parents_speak(interviewed) -> None:
    """LEVL figure 6 (41 parents who use another language with their children) for 80 % of the families."""
    spoken = Counter(family.languages for family in interviewed)
    for languages, of_41 in LANGUAGES_LEVL.items():
        assert share(spoken[languages], len(interviewed)) == pytest.approx(0.8 * of_41 / 41, abs=0.01), languages
    assert {"tr", "pl", "ti", "so"} <= {languages[0] for languages in spoken}


def test_mothers_are_mostly_the_first_contact(interviewed) -> None:
    """LEVL figure 1: 34 mothers and 7 fathers."""
    couples = [family for family in interviewed if family.kind == FamilyKind.TWO_PARENTS]
    mothers = sum(family.households[0].guardians[0].relation == "mother" for family in couples)
    assert share(mothers, len(couples)) == pytest.approx(34 / 41, abs=0.06)


def test_co_parents_live_at_two_addresses(families) -> None:
    for family in families:
        addresses = {household.street for household in family.households}
        assert len(addresses) == (2 if family.kind == FamilyKind.CO_PARENTS else 1)


def test_fula_falls_back_to_french_and_most_who_speak_it_do_not_read_it(families) -> None:
    speakers = [
        guardian
        for family in families
        for household in family.households
        for guardian in household.guardians
        if guardian.skills[0].tag == "ff"
    ]
    assert speakers
    assert all([skill.tag for skill in guardian.skills] == ["ff", "fr"] for guardian in speakers)
    assert sum(guardian.skills[0].reads for guardian in speakers) < len(speakers) / 2


def test_siblings_have_different_names_and_levels(families) -> None:
    for family in families:
        assert len({child.first_name for child in family.children}) == len(family.children)
        assert len({child.level for child in family.children}) == len(family.children)


def test_quotas_add_up_and_follow_the_weights() -> None:
    assert quotas({"a": 1, "b": 1, "c": 1}, 10) in ({"a": 4, "b": 3, "c": 3}, {"a": 3, "b": 4, "c": 3})
    assert quotas({"a": 10, "b": 15, "c": 19}, 44) == {"a": 10, "b": 15, "c": 19}
    assert sum(quotas({"a": 0.2, "b": 0.7, "c": 0.1}, 997).values()) == 997
