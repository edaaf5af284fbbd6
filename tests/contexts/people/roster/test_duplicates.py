"""Shared guardians: nobody is merged wrongly, and what is uncertain is asked."""

import csv
from collections import Counter
from datetime import date
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from schoolpoort.contexts.people.roster.duplicates import find_shared_guardians
from schoolpoort.contexts.people.roster.evidence import Verdict, judge
from schoolpoort.contexts.people.roster.records import Relation, RosterAddress, RosterChild, RosterGuardian

LABELLED = Path(__file__).with_name("labelled_guardians.csv")


def _guardian(line: dict[str, str], side: str) -> RosterGuardian:
    value = {name.removesuffix(f"_{side}"): text for name, text in line.items() if name.endswith(f"_{side}")}
    return RosterGuardian(
        row=1,
        position=1,
        source_id=value["id"],
        first_name=value["first"],
        last_name=value["last"],
        birth_date=date.fromisoformat(value["birth"]) if value["birth"] else None,
        mobile=value["mobile"],
        email=value["email"],
        phone=value["phone"],
        relation=Relation(value["relation"]),
        address=RosterAddress(value["street"], value["number"], "", value["postcode"], ""),
    )


def _pairs() -> list[tuple[str, bool, RosterGuardian, RosterGuardian]]:
    with LABELLED.open(encoding="utf-8", newline="") as lines:
        return [
            (line["case"], line["truth"] == "same", _guardian(line, "a"), _guardian(line, "b"))
            for line in csv.DictReader(lines)
        ]


def _family(number: int, *guardians: RosterGuardian, last_name: str = "Demo") -> RosterChild:
    return RosterChild(
        row=number + 2, source_id=f"C{number}", first_name=f"Kind{number}", last_name=last_name, guardians=guardians
    )


def _parent(first: str, last: str, **known: object) -> RosterGuardian:
    return RosterGuardian(1, 1, first_name=first, last_name=last, **known)  # type: ignore[arg-type]


def test_no_pair_of_the_labelled_set_is_merged_wrongly_and_most_real_ones_are_found() -> None:
    outcome: Counter[tuple[bool, str]] = Counter()
    wrongly_merged = []
    missed_silently = []
    for case, truly_same, one, other in _pairs():
        sharing = find_shared_guardians([_family(1, one), _family(2, other)])
        verdict = "merged" if len(sharing.people) == 1 else "asked" if sharing.questions else "apart"
        outcome[truly_same, verdict] += 1
        if verdict == "merged" and not truly_same:
            wrongly_merged.append(case)
        if verdict == "apart" and truly_same:
            missed_silently.append((case, one.last_name, other.last_name, one.first_name, other.first_name))
    same = sum(count for (truth, _), count in outcome.items() if truth)
    recall = outcome[True, "merged"] / same
    print(
        f"\n{sum(outcome.values())} pairs; merged {outcome[True, 'merged']} of {same} ({recall:.0%}); {dict(outcome)}"
    )
    assert sum(outcome.values()) >= 150
    assert wrongly_merged == []
    assert missed_silently == []
    assert recall >= 0.75
    asked_in_vain = outcome[False, "asked"] / sum(count for (truth, _), count in outcome.items() if not truth)
    assert asked_in_vain <= 0.5


def test_the_judgement_does_not_depend_on_the_order() -> None:
    for case, _, one, other in _pairs():
        assert judge(one, other, one.address, other.address).verdict is (
            judge(other, one, other.address, one.address).verdict
        ), case


def test_both_parents_with_one_telephone_stay_two_people() -> None:
    mother = _parent("Fatou", "Diallo", mobile="+32460000001")
    father = _parent("Alpha", "Barry", mobile="+32460000001")
    sharing = find_shared_guardians([_family(1, mother, father), _family(2, mother, father)])
    assert [len(person.mentions) for person in sharing.people] == [2, 2]
    assert sharing.questions == ()


def test_a_father_and_a_son_of_one_child_with_one_name_stay_two_people() -> None:
    father = _parent("Jan", "Peeters", birth_date=date(1960, 5, 4), relation=Relation.GRANDPARENT)
    son = _parent("Jan", "Peeters", birth_date=date(1990, 5, 4), relation=Relation.FATHER)
    sharing = find_shared_guardians([_family(1, son, father)])
    assert len(sharing.people) == 2
    assert len({person.key for person in sharing.people}) == 2


def test_a_chain_of_agreements_never_joins_two_people_who_contradict_each_other() -> None:
    with_mobile = _parent("Mohamed", "El Amrani", mobile="+32460000001", birth_date=date(1980, 2, 3))
    bridge = _parent("Mohamed", "El Amrani", mobile="+32460000001", email="m@example.org")
    with_email = _parent("Mohamed", "El Amrani", email="m@example.org", birth_date=date(1990, 2, 3))
    sharing = find_shared_guardians([_family(1, with_mobile), _family(2, bridge), _family(3, with_email)])
    assert sharing.person_of[0, 0] != sharing.person_of[2, 0]
    assert sharing.questions


def test_an_answer_is_remembered_for_the_same_file() -> None:
    children = [
        _family(1, _parent("Els", "Maes", email="els@example.org", mobile="+32460000001")),
        _family(2, _parent("Els", "Maes", email="els@example.org", mobile="+32460000002")),
    ]
    (question,) = find_shared_guardians(children).questions
    assert question.differing == ("mobile",)
    joined = find_shared_guardians(children, same=[question.key])
    assert len(joined.people) == 1 and joined.questions == ()
    apart = find_shared_guardians(children, different=[question.key])
    assert len(apart.people) == 2 and apart.questions == ()


def test_a_shelter_number_of_hundreds_of_families_is_no_proof_and_is_quick() -> None:
    children = [
        _family(number, _parent(f"Ouder{number}", "X" * (number % 9 + 1), mobile="+32460000001"))
        for number in range(400)
    ]
    sharing = find_shared_guardians(children)
    assert len(sharing.people) == 400
    namesakes = [_family(500 + number, _parent("Ali", "Hassan", mobile="+32460000001")) for number in range(2)]
    together = find_shared_guardians([*children, *namesakes])
    assert len(together.people) == 402


def test_a_merged_person_keeps_what_any_row_knew() -> None:
    children = [
        _family(1, _parent("Ana", "da Silva", mobile="+32460000001")),
        _family(2, _parent("Ana", "da Silva", mobile="+32460000001", email="ana@example.org")),
    ]
    (person,) = find_shared_guardians(children).people
    assert person.record.email == "ana@example.org"
    assert person.mentions == ((0, 0), (1, 0))


_some_guardian = st.builds(
    _parent,
    st.sampled_from(["Mohamed", "Mohammed", "Jan"]),
    st.just("El Amrani"),
    birth_date=st.sampled_from([None, date(1980, 1, 1), date(1985, 6, 7)]),
    mobile=st.sampled_from(["", "+32460000001", "+32460000002"]),
    email=st.sampled_from(["", "a@example.org", "b@example.org"]),
    source_id=st.sampled_from(["", "", "1", "2"]),
    relation=st.sampled_from([Relation.UNKNOWN, Relation.MOTHER, Relation.FATHER]),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(_some_guardian, max_size=2), max_size=6))
def test_people_are_a_partition_without_contradictions_inside(families: list[list[RosterGuardian]]) -> None:
    children = [_family(number, *guardians) for number, guardians in enumerate(families)]
    sharing = find_shared_guardians(children)
    mentions = [mention for person in sharing.people for mention in person.mentions]
    assert sorted(mentions) == sorted((place, at) for place, one in enumerate(families) for at in range(len(one)))
    for person in sharing.people:
        assert len({place for place, _ in person.mentions}) == len(person.mentions)
        records = [families[place][at] for place, at in person.mentions]
        for known in ("birth_date", "mobile", "email"):
            values = {getattr(record, known) for record in records} - {"", None}
            if not any(record.source_id for record in records):
                assert len(values) <= 1
        assert all(
            judge(one, other, RosterAddress(), RosterAddress()).verdict is not Verdict.DIFFERENT
            or not judge(one, other, RosterAddress(), RosterAddress()).differing
            for one in records
            for other in records
        )
