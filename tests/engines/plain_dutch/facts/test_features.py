"""What the finders of tasks and things look at."""

from schoolpoort.engines.plain_dutch.facts.sentence_features import announcing, sentence_features
from schoolpoort.engines.plain_dutch.facts.word_features import word_features
from schoolpoort.engines.plain_dutch.segmenting import read_text


def of_sentence(text: str, place: int = 0) -> set[str]:
    return sentence_features(read_text(text), place)


def of_word(text: str, word: str, place: int = 0) -> frozenset[str]:
    document = read_text(text)
    at = document.sentences[place].lower_words.index(word)
    return word_features(document, place).own[at]


def test_an_order_is_told_from_a_question_and_from_a_statement():
    assert "order" in of_sentence("Breng morgen een appel mee.")
    assert "order" in of_sentence("Dan graag: breng morgen een appel mee.")
    assert "order behind" in of_sentence("Is uw kind ziek, bel dan naar de school.")
    assert "order" not in of_sentence("Breng jij morgen een appel mee?")
    assert {"order", "order behind"}.isdisjoint(of_sentence("Wij brengen morgen een appel mee."))


def test_figures_are_all_the_same():
    assert of_sentence("Kom om 8u30 naar klas 4.") == of_sentence("Kom om 9u15 naar klas 6.")


def test_who_does_what_is_told():
    features = of_sentence("De kinderen dragen een schort.")
    assert {"of child", "child+dragen", "thing=clothes", "thing of child"} <= features


def test_an_item_knows_what_stands_over_the_list():
    document = read_text("Wat brengt uw kind mee?\n- een appel\n- een boek")
    assert announcing(document, 2) is document.sentences[0]
    assert {"above=brengt", "above=mee"} <= sentence_features(document, 2)
    assert announcing(document, 0) is None


def test_a_word_knows_on_which_side_the_verb_and_its_particle_stand():
    features = of_word("Breng een handdoek mee naar school.", "handdoek")
    assert {"left v=brengen", "right mee", "right school", "thing=care", "-1=een"} <= features


def test_a_refusal_counts_up_to_the_next_comma():
    text = "Geen slippers, wel een handdoek."
    assert "not geen" in of_word(text, "slippers")
    assert "not geen" not in of_word(text, "handdoek")


def test_brackets_and_colons_are_seen():
    text = "Meebrengen: zwemgerief (badpak, handdoek) en een kam."
    assert {"in brackets", "behind colon"} <= of_word(text, "handdoek")
    assert "in brackets" not in of_word(text, "kam")
    assert "behind colon" not in of_word(text, "meebrengen")
