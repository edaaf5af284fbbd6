"""Every part of the score says why in one sentence, and what is harder scores higher."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schoolpoort.engines.plain_dutch import Level, analyse
from schoolpoort.engines.plain_dutch.measures import Measures, measure
from schoolpoort.engines.plain_dutch.scoring import (
    PARTS,
    level_of,
    on_scale,
    parts_of,
    raw_points,
    sureness,
    text_points,
)
from schoolpoort.engines.plain_dutch.segmenting import read_text

EASY = Measures(
    words=8, letters_per_word=4.5, commonness=5.6, rare=0, very_rare=0, long_words=0, subordinators=0, prepositions=1,
    passives=0, participles=0, nominalisations=0, personal=2, will=0, negations=0, pointers=0, commas=0, brackets=0,
    abbreviations=0, infinitives_with_te=0, empty_starts=0, formal=0,
)  # fmt: skip
#: What makes a sentence harder when there is more of it.
HARDER = (
    "rare long_words subordinators prepositions passives participles nominalisations will negations pointers commas "
    "brackets abbreviations infinitives_with_te formal"
).split()


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.id)
def test_a_part_tells_a_teacher_why_in_one_sentence(part):
    assert part.why[0].isupper() or part.why[0] == "'"
    assert part.why.endswith(".")
    assert part.why.count(".") == 1
    assert len(part.why.split()) <= 12
    assert analyse(part.why).score is not None


def test_parts_have_names_of_their_own():
    assert len({part.id for part in PARTS}) == len(PARTS)


@pytest.mark.parametrize("what", HARDER)
@given(more=st.integers(1, 5), words=st.integers(3, 40))
def test_more_of_what_is_hard_scores_higher(what, more, words):
    sentence = replace(EASY, words=words)
    assert raw_points(replace(sentence, **{what: getattr(sentence, what) + more})) > raw_points(sentence)


@given(words=st.integers(1, 60), more=st.integers(1, 20))
def test_a_longer_sentence_scores_higher(words, more):
    spoken = words  # as many persons per word in both
    shorter = replace(EASY, words=words, personal=spoken)
    assert raw_points(replace(shorter, words=words + more, personal=spoken + more)) > raw_points(shorter)


@given(st.floats(2, 7), st.floats(0.1, 3))
def test_common_short_words_and_speaking_to_the_reader_never_score_higher(commonness, less):
    sentence = replace(EASY, commonness=commonness)
    assert raw_points(replace(sentence, commonness=commonness - less)) >= raw_points(sentence)
    assert raw_points(replace(sentence, letters_per_word=4.5 + less)) > raw_points(sentence)
    assert raw_points(replace(sentence, personal=0)) > raw_points(sentence)


PAIRS = [
    ("Breng een jas mee.", "Breng een jas, een tas en een drinkfles mee naar de klas van uw kind."),
    ("Wij bellen u.", "U wordt door de school gecontacteerd."),
    ("Vul het papier in.", "Gelieve het formulier in te vullen."),
    ("Als u vragen hebt, belt u ons.", "Indien u vragen hebt, kan u het secretariaat contacteren."),
    ("Kom op tijd.", "Het is niet toegelaten om te laat te komen."),
    ("U betaalt 5 euro.", "De betaling van het bedrag dient te geschieden via overschrijving."),
    ("Uw kind leert lezen.", "De leesvaardigheid van de leerling wordt geëvalueerd."),
    ("Morgen is er geen school.", "Naar aanleiding van de pedagogische studiedag worden de lessen geschorst."),
    ("Wij helpen uw kind.", "Leerlingen met zorgnoden kunnen een beroep doen op ondersteuning."),
]


@pytest.mark.parametrize(("easy", "hard"), PAIRS)
def test_the_plain_sentence_scores_easier(easy, hard):
    easier, harder = analyse(easy).score, analyse(hard).score
    assert easier is not None
    assert harder is not None
    assert easier < harder


@given(st.floats(0, 5000), st.floats(0.01, 100))
def test_the_scale_rises_and_ends_at_a_hundred(points, more):
    assert 0 <= on_scale(points) < on_scale(points + more) < 100


@given(st.lists(st.floats(0, 500), min_size=1, max_size=30), st.integers(0, 29), st.floats(1, 100))
def test_a_text_is_harder_when_one_of_its_sentences_is(points, place, more):
    at = place % len(points)
    harder = [each + more if number == at else each for number, each in enumerate(points)]
    assert text_points(harder) > text_points(points)
    assert min(points) - 1e-6 <= text_points(points) <= max(points) + 1e-6


def test_a_text_without_sentences_has_no_points():
    assert text_points([]) == 0.0


def test_parts_that_count_stand_the_heaviest_first():
    sentence = read_text("Indien u het formulier niet heeft ingevuld, wordt u door het secretariaat gecontacteerd.")
    parts = parts_of(measure(sentence.sentences[0]))
    assert list(parts.values()) == sorted(parts.values(), reverse=True)
    assert {"passive", "negation", "commas"} <= set(parts)
    assert sum(parts.values()) == pytest.approx(raw_points(measure(sentence.sentences[0])))


def test_the_levels_follow_one_another_from_a1_to_c1():
    levels = [level_of(score) for score in range(101)]
    assert list(dict.fromkeys(levels)) == [Level.A1, Level.A2, Level.B1, Level.B2, Level.C1]
    assert [each.value for each in Level] == ["A1", "A2", "B1", "B2", "C1"]


@given(st.floats(0, 100), st.integers(0, 500))
def test_a_longer_text_is_never_less_sure(score, words):
    assert 0 <= sureness(score, words) <= sureness(score, words + 20) <= 1
