"""Households: guardians of a child who share an address; siblings share a household, half-siblings do not."""

from dataclasses import replace

from schoolpoort.contexts.people.roster.duplicates import find_shared_guardians
from schoolpoort.contexts.people.roster.households import RosterHousehold, Unplaced, group_households
from schoolpoort.contexts.people.roster.records import RosterAddress, RosterChild, RosterGuardian

HOME = RosterAddress("Kerkstraat", "1", "", "9999", "Voorbeelddorp")
AWAY = RosterAddress("Molenlaan", "2", "", "9999", "Voorbeelddorp")
THIRD = RosterAddress("Zavelweg", "3", "", "9999", "Voorbeelddorp")
FATOU = RosterGuardian(1, 1, source_id="F", first_name="Fatou", last_name="Demo")
ALPHA = RosterGuardian(1, 2, source_id="A", first_name="Alpha", last_name="Proef")
ELS = RosterGuardian(1, 3, source_id="E", first_name="Els", last_name="Staal")


def _households(*children: RosterChild) -> tuple[tuple[RosterHousehold, ...], tuple[Unplaced, ...]]:
    return group_households(children, find_shared_guardians(children))


def _child(*guardians: RosterGuardian, address: RosterAddress = HOME) -> RosterChild:
    return RosterChild(
        2, source_id=str(guardians), first_name="Kind", last_name="Demo", address=address, guardians=guardians
    )


def test_parents_at_one_address_are_one_household_however_it_is_spelled() -> None:
    spelled = replace(ALPHA, address=RosterAddress("KERKSTR.", "1", "", "9999", ""))
    households, unplaced = _households(_child(FATOU, spelled))
    assert [household.guardians for household in households] == [("id:A", "id:F")]
    assert households[0].address == HOME
    assert unplaced == ()


def test_parents_at_two_addresses_are_two_households_of_the_same_child() -> None:
    households, _ = _households(_child(FATOU, replace(ALPHA, address=AWAY)))
    assert [(household.guardians, household.children) for household in households] == [
        (("id:F",), (0,)),
        (("id:A",), (0,)),
    ]
    assert [household.address for household in households] == [HOME, AWAY]


def test_siblings_share_their_households() -> None:
    guardians = (FATOU, replace(ALPHA, address=AWAY))
    households, _ = _households(_child(*guardians), _child(*guardians))
    assert [household.children for household in households] == [(0, 1), (0, 1)]


def test_half_siblings_do_not_share_because_the_new_partner_is_no_guardian_of_the_first() -> None:
    first = _child(FATOU, replace(ALPHA, address=AWAY))
    second = _child(FATOU, ELS)
    households, _ = _households(first, second)
    assert {(household.guardians, household.children) for household in households} == {
        (("id:F",), (0,)),
        (("id:A",), (0,)),
        (("id:E", "id:F"), (1,)),
    }


def test_a_third_address_is_no_third_household_and_parental_authority_goes_first() -> None:
    without = replace(FATOU, address=THIRD, parental_authority=False)
    households, unplaced = _households(_child(without, replace(ALPHA, address=AWAY), ELS))
    assert [household.guardians for household in households] == [("id:A",), ("id:E",)]
    assert unplaced == (Unplaced(0, "id:F"),)


def test_without_any_address_the_guardians_are_one_household() -> None:
    nowhere = RosterAddress()
    households, _ = _households(_child(FATOU, ALPHA, address=nowhere))
    assert len(households) == 1
    together, _ = _households(_child(FATOU, replace(ALPHA, address=AWAY), address=nowhere))
    assert [household.guardians for household in together] == [("id:A", "id:F")]


def test_no_guardian_no_household() -> None:
    assert _households(_child()) == ((), ())
