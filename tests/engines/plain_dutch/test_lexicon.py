"""The lexicon: what its lists may hold, and sentences that stay right Dutch with the simple words in place."""

import re
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from schoolpoort.engines.plain_dutch.lexicon import LISTS, entries, find_hard_words, known_entries
from schoolpoort.engines.plain_dutch.lexicon_lines import bare_entry, lines
from schoolpoort.engines.plain_dutch.lexicon_verbs import verbs
from schoolpoort.engines.plain_dutch.segmenting import read_text
from schoolpoort.engines.plain_dutch.word_counts import seen

SENTENCES = tomllib.loads(Path(__file__).with_name("lexicon_sentences.toml").read_text(encoding="utf-8"))
LISTED = [(name, hard, simple) for name in LISTS for hard, simple in lines(name)]
#: Simple words that are written less often than the hard word, but said more often.
SAID_NOT_WRITTEN = {
    # what people in Flanders say
    "excursie": "uitstap", "geleidelijk": "stilaan", "enquête": "vragenlijst", "aansporen": "aanmoedigen",
    "stimuleren": "aanmoedigen", "commissie": "werkgroep", "besparen": "sparen", "advies": "tip",
    "organiseren": "regelen", "reserveren": "boeken", "regio": "streek", "uiterlijk": "ten laatste",
    # words that explain themselves
    "deadline": "einddatum", "transparantie": "openheid", "omvang": "grootte", "schadelijk": "ongezond",
    "renovatie": "verbouwing", "apparatuur": "machines", "verstoren": "storen", "structureel": "blijvend",
    "registratie": "inschrijving", "verspreiden": "uitdelen", "toegestaan": "toegelaten",
    # papers and news favour the hard one
    "besluiten": "beslissen", "besluit": "beslissing", "bepalen": "beslissen", "garanderen": "beloven",
    "verminderen": "dalen",
}  # fmt: skip


def commonness(marked: str) -> float:
    """Return how common the rarest word of an entry is; a verb with a particle mostly stands in two halves."""
    text = re.sub(r"\(.*\)|^(?:de|het|zich) (?=\w)", "", marked).strip().lower()
    counted = []
    for word in text.replace(" |", " ").split():
        particle, _bar, base = word.rpartition("|")
        counted.append(max(seen(particle + base), min(seen(particle), seen(base))) if particle else seen(word))
    return min(counted)


def with_first_replacements(text: str) -> str:
    """Take the first simpler word of every finding, from left to right."""
    result, at = "", 0
    for hit in (hit for sentence in read_text(text) for hit in find_hard_words(sentence)):
        if hit.replacements and hit.start >= at:
            result += text[at : hit.start] + hit.replacements[0]
            at = hit.end
    return result + text[at:]


def test_there_are_enough_entries():
    assert len(entries()) >= 1_500


@pytest.mark.parametrize("name", LISTS)
def test_no_entry_stands_twice_in_a_list(name):
    listed = Counter(hard if name == "phrases.txt" else bare_entry(hard) for hard, _ in lines(name))
    assert [hard for hard, count in listed.items() if count > 1] == []


def test_every_entry_has_one_to_four_simple_words():
    assert [(hard, simple) for _, hard, simple in LISTED if not 1 <= len(set(simple)) == len(simple) <= 4] == []


def test_no_simple_word_is_a_hard_one():
    """The first is easy, or one that most readers know; a further one may be harder where it is nearer in meaning."""
    hard_ones = entries() - known_entries()
    less_easy = [
        (bare_entry(hard), each, place)
        for _, hard, simple in LISTED
        for place, each in enumerate(simple)
        if bare_entry(each) in hard_ones and SAID_NOT_WRITTEN.get(bare_entry(hard)) != bare_entry(each)
    ]
    assert [(hard, each) for hard, each, place in less_easy if place == 0] == []
    assert [(hard, each) for hard, each, _ in less_easy if " " not in hard and commonness(each) < seen(hard)] == []


def test_no_simple_word_is_rarer_than_the_hard_one():
    rarer = [
        (bare_entry(hard), bare_entry(each))
        for _, hard, simple in LISTED
        if " " not in bare_entry(hard)
        for each in simple
        if commonness(each) < seen(bare_entry(hard)) and not re.search(r"\d|[A-Z]", each)
    ]
    assert [pair for pair in rarer if SAID_NOT_WRITTEN.get(pair[0]) != pair[1]] == []


def test_the_forms_of_hard_verbs_are_words():
    forms = {word for each in verbs() for word in each.hard}
    assert [each for each in forms if not each.isalpha() or not each.islower()] == []
    assert {"verstrekte", "geretourneerd", "aangevangen", "vingen", "beoogt"} <= forms


@pytest.mark.parametrize(("hard", "plain"), SENTENCES["changes"], ids=lambda text: text[:40])
def test_a_sentence_is_right_after_the_first_replacement(hard, plain):
    assert with_first_replacements(hard) == plain


@pytest.mark.parametrize("text", SENTENCES["untouched"], ids=lambda text: text[:40])
def test_plain_sentences_stay_as_they_are(text):
    assert [hit.entry for sentence in read_text(text) for hit in find_hard_words(sentence)] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("De directie verstrekt de lijst.", "verstrekt"),
        ("Wij vragen u deze lijst te retourneren.", "te retourneren"),
        ("De les vangt om negen uur aan.", "vangt om negen uur aan"),
        ("Beschikt u over een fiets?", "Beschikt u over"),
        ("De mededeling die u kreeg, klopt.", "De mededeling die"),
    ],
)
def test_a_finding_spans_all_parts_of_the_hard_word(text, found):
    hits = [hit for sentence in read_text(text) for hit in find_hard_words(sentence)]
    assert text[hits[0].start : hits[0].end] == found


def test_a_capital_stays_at_the_start_of_a_sentence():
    (hit,) = find_hard_words(read_text("Indien het regent, blijven wij binnen.").sentences[0])
    assert hit.replacements[0] == "Als"


def test_a_participle_is_told_from_the_third_person():
    for text, first in [("De school verstrekt soep.", "geeft"), ("De soep wordt verstrekt.", "gegeven")]:
        (hit,) = find_hard_words(read_text(text).sentences[0])
        assert hit.replacements[0] == first


def test_words_that_stay_as_they_are_are_not_marked():
    """The article stays where two simple words have the same; "verzoeken" needs no "om" in between."""
    text = "De evaluatie is klaar."
    (hit,) = find_hard_words(read_text(text).sentences[0])
    assert text[hit.start : hit.end] == "evaluatie" and hit.replacements[:2] == ("bespreking", "beoordeling")


def test_only_what_always_means_the_same_is_sure():
    def sure(text):
        return [hit.sure for hit in find_hard_words(read_text(text).sentences[0])]

    assert sure("Indien het regent, blijven wij binnen.") == [True]
    assert sure("Zij constateren een fout.") == [False]


def test_words_that_most_readers_know_are_told_apart():
    assert {"najaar", "stijging"} <= known_entries() <= entries()
    assert "indien" in entries() - known_entries()


#: Words that hurt the people who are meant: no writer of a school is offered them.
HURTING = set(
    "vreemdeling buitenlander allochtoon gehandicapt gehandicapte invalide achterlijk idioot debiel gestoorde zwerver "
    "armen hoer lui dronkaard zigeuner neger mongool".split()
)


def test_no_simple_word_hurts():
    offered = {(bare_entry(hard), each) for _, hard, simple in LISTED for each in simple}
    assert {pair for pair in offered if HURTING.intersection(bare_entry(pair[1]).split())} == set()
