"""How common a word is: the school's and the family's own words are never rare."""

import pytest

from schoolpoort.engines.plain_dutch.frequency import SCHOOL_WORD, is_known, zipf
from schoolpoort.engines.plain_dutch.school_words import SCHOOL_WORDS
from schoolpoort.engines.plain_dutch.word_counts import UNSEEN, seen


def test_there_are_enough_school_words_that_corpora_hardly_have():
    assert sum(seen(word) < 4 for word in SCHOOL_WORDS) >= 900


def test_school_words_are_single_words():
    assert [word for word in SCHOOL_WORDS if " " in word or len(word) < 3] == []


@pytest.mark.parametrize("word", ["turnzak", "boterhammendoos", "goesting", "luizenkam", "confituur", "oudercontact"])
def test_a_school_word_is_common_although_corpora_hardly_have_it(word):
    assert seen(word) < 4
    assert zipf(word) == SCHOOL_WORD
    assert is_known(word)


def test_everyday_words_are_more_common_than_official_ones():
    assert zipf("huis") > zipf("woning") > zipf("residentie")


def test_a_word_that_nobody_wrote_is_unseen():
    assert zipf("qzxv") == UNSEEN
    assert not is_known("qzxv")


def test_a_compound_is_rarer_than_its_parts():
    assert UNSEEN < zipf("zwembadfeest") < min(zipf("zwembad"), zipf("feest"))
