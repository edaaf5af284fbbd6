"""The dry run: new, changed, unchanged, gone, wrong; the same file again changes nothing."""

from dataclasses import replace
from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from schoolpoort.contexts.people.roster.difference import compare_rosters
from schoolpoort.contexts.people.roster.duplicates import find_shared_guardians
from schoolpoort.contexts.people.roster.reading import read_roster
from schoolpoort.contexts.people.roster.records import RosterChild, RosterGuardian, SchoolYear
from schoolpoort.contexts.people.roster.roster import Roster
from schoolpoort.contexts.people.roster.snapshot import CurrentChild, ImportPlan
from tests.contexts.people.roster.roster_files import (
    AMINA,
    HEADERS,
    LARGE_HEADERS,
    OLENA,
    TODAY,
    YEAR,
    csv_bytes,
    large_roster,
    read,
)
from tests.contexts.people.roster.school_model import apply_plan

NOOR = ["S3", "Demo", "Noor", "5/05/2016", "4A", "Demo", "Els", "0460000003"]
School = tuple[CurrentChild, ...]


def _plan(school: School, roster: Roster, today: date = TODAY, leave_out: tuple[int, ...] = ()) -> ImportPlan:
    return compare_rosters(school, roster, find_shared_guardians(roster.children), today, leave_out=leave_out)


def _imported(school: School, roster: Roster, today: date = TODAY) -> School:
    sharing = find_shared_guardians(roster.children)
    return apply_plan(school, compare_rosters(school, roster, sharing, today), roster, sharing)


def _school(*rows: list[str], headers: list[str] = HEADERS) -> School:
    return _imported((), read(csv_bytes([headers, *rows])))


def test_the_same_file_again_changes_nothing() -> None:
    roster = read(csv_bytes([LARGE_HEADERS, *large_roster(300)]))
    first = _plan((), roster)
    assert (len(first.new), len(first.changed), len(first.gone)) == (300, 0, 0)
    school = _imported((), roster)
    again = _plan(school, roster)
    assert again.changes_nothing
    assert len(again.unchanged) == 300


def test_new_changed_unchanged_and_gone_with_the_fields_that_change() -> None:
    school = _school(AMINA, OLENA)
    roster = read(csv_bytes([HEADERS, [*AMINA[:4], "3B", *AMINA[5:7], "0460000077"], NOOR]))
    plan = _plan(school, roster)
    (changed,) = plan.changed
    assert [(one.name, one.old, one.new) for one in changed.changes] == [("class_name", "3A", "3B")]
    (guardian,) = changed.guardians
    assert guardian.kind == "changed"
    assert [(one.name, one.old, one.new) for one in guardian.changes] == [("mobile", "+32460000001", "+32460000077")]
    assert [new.child.first_name for new in plan.new] == ["Noor"]
    assert [(gone.current_id, gone.until) for gone in plan.gone] == [(school[1].id, TODAY)]
    assert _plan(_imported(school, roster), roster).changes_nothing


def test_an_empty_cell_and_a_missing_column_erase_nothing() -> None:
    school = _school(AMINA)
    assert _plan(school, read(csv_bytes([HEADERS, [*AMINA[:7], ""]]))).changes_nothing
    assert _plan(school, read(csv_bytes([HEADERS[:5], AMINA[:5]]))).changes_nothing


def test_what_was_changed_by_hand_is_not_overwritten() -> None:
    (child,) = _school(AMINA)
    own = replace(child.guardians[0], own_fields=frozenset({"mobile"}))
    roster = read(csv_bytes([HEADERS, [*AMINA[:7], "0460000055"]]))
    assert _plan((replace(child, guardians=(own,)),), roster).changes_nothing


def test_roll_over_moves_children_up_and_ends_the_leavers_on_the_last_day_of_the_old_year() -> None:
    school = _school(AMINA, OLENA, NOOR)
    next_year = SchoolYear.starting(2027)
    rows = [[*AMINA[:4], "4A", *AMINA[5:]], [*OLENA[:4], "2B", *OLENA[5:]]]
    roster = read_roster(csv_bytes([HEADERS, *rows]), "x.csv", None, date(2027, 8, 25), next_year)
    plan = _plan(school, roster, date(2027, 8, 25))
    assert [[one.name for one in child.changes] for child in plan.changed] == [
        ["school_year", "class_name"],
        ["school_year"],
    ]
    assert [gone.until for gone in plan.gone] == [date(2027, 8, 31)]
    assert plan.new == ()
    after = _imported(school, roster, date(2027, 8, 25))
    assert len(after) == 3
    assert [child.active for child in after] == [True, True, False]
    assert _plan(after, roster, date(2027, 8, 25)).changes_nothing


def test_who_comes_back_is_the_same_child() -> None:
    school = _school(AMINA, OLENA)
    without = _imported(school, read(csv_bytes([HEADERS, OLENA])))
    back = read(csv_bytes([HEADERS, AMINA, OLENA]))
    (changed,) = _plan(without, back).changed
    assert changed.current_id == school[0].id
    assert [one.name for one in changed.changes] == ["active"]
    assert _plan(_imported(without, back), back).changes_nothing


def test_a_row_with_an_error_is_wrong_and_its_child_is_not_gone() -> None:
    school = _school(AMINA, OLENA)
    roster = read(csv_bytes([HEADERS, [*AMINA[:4], "", *AMINA[5:]], OLENA]))
    plan = _plan(school, roster)
    assert [(wrong.row, [p.reason.code for p in wrong.problems]) for wrong in plan.wrong] == [(2, ["class_missing"])]
    assert not plan.may_be_saved
    assert plan.gone == ()
    left_out = _plan(school, roster, leave_out=(2,))
    assert left_out.may_be_saved and left_out.gone == ()


def test_a_file_with_a_missing_column_makes_nobody_leave() -> None:
    plan = _plan(_school(AMINA, OLENA), read(csv_bytes([["Naam", "Voornaam"], ["Voorbeeld", "Amina"]])))
    assert plan.gone == ()
    assert [wrong.row for wrong in plan.wrong] == [None]


def test_a_number_that_now_belongs_to_another_child_is_wrong() -> None:
    school = _school(AMINA)
    plan = _plan(school, read(csv_bytes([HEADERS, ["S1", *NOOR[1:]]])))
    assert [wrong.problems[0].reason.code for wrong in plan.wrong] == ["id_of_other_child"]
    assert plan.gone == () and plan.new == ()


def test_a_new_program_with_new_numbers_keeps_the_children() -> None:
    school = _school(AMINA, OLENA)
    plan = _plan(school, read(csv_bytes([HEADERS, ["N1", *AMINA[1:]], ["N2", *OLENA[1:]]])))
    assert [[one.name for one in child.changes] for child in plan.changed] == [["source_id"], ["source_id"]]
    assert plan.gone == () and plan.new == ()


def test_a_guardian_of_an_older_sibling_is_the_same_person_with_the_new_child() -> None:
    school = _school(AMINA)
    sister = ["S9", "Voorbeeld", "Binta", "1/1/2020", "1A", *AMINA[5:]]
    roster = read(csv_bytes([HEADERS, AMINA, sister]))
    plan = _plan(school, roster)
    sharing = find_shared_guardians(roster.children)
    assert plan.existing_people[sharing.person_of[1, 0]] == school[0].guardians[0].id
    after = _imported(school, roster)
    assert after[0].guardians[0].id == after[1].guardians[0].id


def test_a_guardian_who_is_no_longer_named_is_gone_and_a_new_one_comes() -> None:
    school = _school(AMINA)
    roster = read(csv_bytes([HEADERS, [*AMINA[:5], "Proef", "Alpha", "0460000002"]]))
    (changed,) = _plan(school, roster).changed
    assert sorted(one.kind for one in changed.guardians) == ["gone", "new"]
    assert _plan(_imported(school, roster), roster).changes_nothing


def test_a_parents_number_that_was_given_to_somebody_else_never_turns_one_into_the_other() -> None:
    headers = [*HEADERS, "Intern nummer moeder"]
    school = _school([*AMINA, "G1"], headers=headers)
    other = read(csv_bytes([headers, [*AMINA[:5], "Proef", "Alpha", "", "G1"]]))
    (changed,) = _plan(school, other).changed
    assert sorted(one.kind for one in changed.guardians) == ["gone", "new"]
    respelled = read(csv_bytes([headers, [*AMINA[:5], "Demo", "Fatu", *AMINA[7:], "G1"]]))
    (changed,) = _plan(school, respelled).changed
    assert [one.kind for one in changed.guardians] == ["changed"]


def test_a_number_that_stands_with_one_parent_is_never_given_to_the_other() -> None:
    headers = [*HEADERS, "Intern nummer moeder", "Naam vader", "Voornaam vader", "Intern nummer vader"]
    school = _school([*AMINA[:5], "Demo", "Fatou", "", "G1"], headers=headers)
    swapped = [*AMINA[:5], "Demo", "Fatou", "", "", "Proef", "Alpha", "G1"]
    roster = read(csv_bytes([headers, swapped]))
    (changed,) = _plan(school, roster).changed
    assert sorted(one.kind for one in changed.guardians) == ["gone", "new", "new"]
    assert _plan(_imported(school, roster), roster).changes_nothing


def test_two_names_in_one_file_never_become_one_record_that_the_school_had() -> None:
    headers = [*HEADERS, "Intern nummer moeder", "Geboortedatum moeder"]
    sister = ["S9", "Voorbeeld", "Binta", "1/1/2020", "1A", *AMINA[5:]]
    school = _school([*AMINA, "G1", "7/6/1985"], [*sister, "G1", "7/6/1985"], headers=headers)
    assert school[0].guardians[0].id == school[1].guardians[0].id
    # The number and the birth date stand with a new name at one child; the other child's row still has the old name.
    renamed = [*AMINA[:5], "Proef", "Alpha", "", "G1", "7/6/1985"]
    roster = read(csv_bytes([headers, renamed, [*sister, "", ""]]))
    after = _imported(school, roster)
    assert [one.guardians[0].record.first_name for one in after] == ["Alpha", "Fatou"]
    assert after[0].guardians[0].id != after[1].guardians[0].id
    assert _plan(after, roster).changes_nothing


def test_a_delta_file_makes_only_the_marked_child_leave() -> None:
    school = _school(AMINA, OLENA)
    marked = RosterChild(2, source_id="S2", first_name="Olena", last_name="Test", removed=True)
    delta = Roster((marked,), (), (), YEAR, complete=False, source="oneroster")
    assert [gone.current_id for gone in _plan(school, delta).gone] == [school[1].id]


_guardians = st.builds(
    RosterGuardian,
    row=st.just(1),
    position=st.just(1),
    source_id=st.sampled_from(["", "", "G1", "G2"]),
    first_name=st.sampled_from(["Fatou", "Fatoumata", "Alpha"]),
    last_name=st.sampled_from(["Demo", "Proef"]),
    birth_date=st.sampled_from([None, date(1985, 6, 7), date(1990, 2, 3)]),
    mobile=st.sampled_from(["", "+32460000001", "+32460000002"]),
    email=st.sampled_from(["", "a@example.org", "b@example.org"]),
)


def _why(plan: ImportPlan) -> list[object]:
    return [
        (change.current_id, one.kind, one.person, one.current_id, [(f.name, f.old, f.new) for f in one.changes])
        for change in plan.changed
        for one in change.guardians
    ] + [(change.current_id, [(f.name, f.old, f.new) for f in change.changes]) for change in plan.changed]


def _told_apart(guardian: RosterGuardian) -> str:
    """No reader gives one child two guardians with one number."""
    return guardian.source_id or guardian.first_name


@st.composite
def _rosters(draw: st.DrawFn, year: SchoolYear = YEAR) -> Roster:
    numbers = draw(st.lists(st.integers(0, 7), unique=True, max_size=6))
    children = tuple(
        RosterChild(
            row=row,
            source_id=f"S{number}" if draw(st.booleans()) or number % 2 else "",
            first_name=f"Kind {'abcdefgh'[number]}",
            last_name=draw(st.sampled_from(["Demo", "Demó"])),
            birth_date=date(2016, 1, 1 + number),
            class_name=draw(st.sampled_from(["1A", "1B"])),
            guardians=tuple(draw(st.lists(_guardians, max_size=2, unique_by=_told_apart))),
        )
        for row, number in enumerate(numbers, start=2)
    )
    return Roster(children, (), (), year)


@settings(max_examples=250, suppress_health_check=[HealthCheck.too_slow])
@given(_rosters(), _rosters(), _rosters(SchoolYear.starting(2027)))
def test_applying_a_plan_and_comparing_again_gives_nothing(first: Roster, second: Roster, third: Roster) -> None:
    school: School = ()
    for roster, today in ((first, TODAY), (second, TODAY), (third, date(2027, 9, 1))):
        plan = _plan(school, roster, today)
        assert len(plan.new) + len(plan.changed) + len(plan.unchanged) + len(plan.wrong) == len(roster.children)
        before = {child.id for child in school}
        school = _imported(school, roster, today)
        assert before <= {child.id for child in school}
        again = _plan(school, roster, today)
        assert again.new == () and again.gone == ()
        assert again.changed == (), _why(again)
