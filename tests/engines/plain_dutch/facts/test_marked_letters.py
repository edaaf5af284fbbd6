"""How many of the facts in our own letters are found, with the right value, and how much of what is found is one."""

import pytest

from schoolpoort.engines.plain_dutch import Verdict, analyse

from .marked_letters import Tally, letters, tally, unmarked

#: Kind -> the least recall and precision, for the letters that were tuned on and for those that were not.
FLOORS = {
    "date": (0.95, 0.95),
    "time": (0.95, 0.95),
    "amount": (0.95, 0.95),
    "period": (0.95, 0.95),
    "bring": (0.85, 0.8),
    # What stands under "Meenemen:" is marked as things alone here, and found as a task too.
    "todo": (0.85, 0.72),
    "place": (0.85, 0.75),
    "person": (0.85, 0.8),
    "phone": (0.95, 0.95),
    "email": (0.95, 0.95),
    "link": (0.95, 0.95),
}


def test_there_are_enough_letters_and_half_of_them_were_not_tuned_on():
    held = [each for each in letters() if each.group == "held"]
    assert len(letters()) >= 40
    assert len(held) >= 20
    assert len([each for each in letters() if each.group == "unseen"]) >= 25


def test_a_mark_in_a_mark_is_read():
    text, facts = unmarked("[[todo|Kom [[date=2026-12-03|do 3/12]]!]] Tot dan.")
    assert text == "Kom do 3/12! Tot dan."
    assert [(each.kind, each.text, each.value) for each in facts] == [
        ("todo", "Kom do 3/12!", "Kom do 3/12!"),
        ("date", "do 3/12", "2026-12-03"),
    ]


#: What is marked in the letters named unseen_*.
_MARKED_IN_ALL = ("date", "time", "amount", "period", "bring", "todo")


@pytest.mark.parametrize(
    ("group", "kind"),
    [(group, kind) for group in ("tuned", "held") for kind in FLOORS] + [("unseen", kind) for kind in _MARKED_IN_ALL],
)
def test_the_facts_of_the_letters_are_found(group, kind):
    total = Tally()
    for letter in letters():
        if letter.group == group:
            total.add(tally(kind, letter.facts, analyse(letter.text, None, letter.today).facts))
    least_recall, least_precision = FLOORS[kind]
    assert total.marked
    assert total.recall >= least_recall
    assert total.precision >= least_precision


@pytest.mark.parametrize("letter", letters(), ids=lambda each: each.name)
def test_every_letter_is_judged_and_every_fact_is_where_it_says(letter):
    analysis = analyse(letter.text, None, letter.today)
    assert analysis.verdict == Verdict.OK
    for fact in analysis.facts:
        assert letter.text[fact.start : fact.end] == fact.text
        assert fact.value.strip()
