"""What single words tell: verbs in all their forms, who is spoken of, and which kind of thing is named."""

from importlib.resources import files

import pytest

from schoolpoort.engines.plain_dutch.facts.cues import kind_of_thing, person, verb_cue


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("meebrengen", ("meebrengen", "infinitive")),
        ("meegebracht", ("meebrengen", "participle")),
        ("brengt", ("brengen", "present")),
        ("vul", ("vullen", "stem")),
        ("ingevuld", ("invullen", "participle")),
        ("wees", ("zijn", "stem")),
        ("tafel", None),
        ("mee", None),
    ],
)
def test_a_verb_is_known_in_every_form(word, expected):
    assert verb_cue(word) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("u", "reader"),
        ("kleuters", "child"),
        ("iedereen", "parent"),
        ("wie", "whoever"),
        ("juf", "school"),
        ("zon", ""),
    ],
)
def test_who_is_spoken_of(word, expected):
    assert person(word) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("handdoek", "care"),
        ("turnpantoffels", "clothes"),
        ("doktersattest", "papers"),
        ("boterhammen", "food"),
        ("trompetten", "play"),
        ("directeur", ""),
        ("vrijdag", ""),
        ("a", ""),
    ],
)
def test_a_compound_is_the_kind_of_thing_that_its_end_is(word, expected):
    assert kind_of_thing(word) == expected


def test_no_thing_is_of_two_kinds():
    text = files("schoolpoort.engines.plain_dutch").joinpath("facts", "thing_words.txt").read_text("utf-8")
    words = [each for line in text.splitlines() if not line.startswith(("#", "[")) for each in line.split()]
    assert sorted(each for each in set(words) if words.count(each) > 1) == []
