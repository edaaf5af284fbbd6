"""How the weights came about: from the letters as they lie here, the same each time, and never from those held out."""

import pytest

from .learning import learning


def example(wanted: bool, *features: str):
    return learning.Example(features, wanted)


def test_what_stands_with_the_wanted_weighs_for_it_and_what_stands_with_the_others_against():
    known = learning.learn([example(True, "mee", "de"), example(False, "thuis", "de")] * 20, rounds=10)
    assert known["mee"] > 0 > known["thuis"]
    assert abs(known.get("de", 0)) < known["mee"]


def test_what_was_seen_once_is_chance():
    assert "eenmaal" not in learning.learn([example(True, "mee", "eenmaal"), example(True, "mee")], rounds=2)


def test_the_same_examples_give_the_same_weights():
    examples = [example(at % 3 == 0, f"a{at % 5}", f"b{at % 7}") for at in range(60)]
    assert learning.learn(examples, rounds=4) == learning.learn(examples, rounds=4)


@pytest.mark.parametrize("name", ["to_do", "to_bring"])
def test_the_weights_are_those_of_these_letters_and_these_features(name):
    assert learning.written_from(name) == learning.fingerprint(), "Run: python tools/learn_facts.py"


def test_a_thing_that_stands_twice_is_learned_where_it_is_asked_for():
    letter = learning.MarkedLetter(
        "x",
        learning.read_text("De muts is een warme muts. Breng een muts mee."),
        (
            {"kind": "bring", "text": "muts", "value": "muts"},
            {"kind": "todo", "text": "Breng een muts mee.", "value": "Breng een muts mee."},
        ),
    )
    wanted = [each for each in learning.thing_examples(letter) if each.wanted]
    assert len(wanted) == 1
    assert "right mee" in wanted[0].features


def test_no_letter_is_learned_from_and_held_out():
    learned = {each.document.text for each in learning.read_letters(learning.LEARNED_FROM)}
    held = {each.document.text for each in learning.read_letters(learning.HELD_OUT)}
    assert len(learned) > 300
    assert len(held) > 70
    assert learned.isdisjoint(held)
