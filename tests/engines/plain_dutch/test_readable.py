"""What somebody may paste that is no Dutch text: it is told so in a sentence, and nothing else happens."""

import random

import pytest

from schoolpoort.engines.plain_dutch import Verdict, analyse
from schoolpoort.engines.plain_dutch.readable import LONGEST, SENTENCES

OTHER_LANGUAGES = {
    "French": [
        "Bonjour, mon enfant est malade.",
        "Chers parents, demain il n'y a pas d'école. Nous vous souhaitons une bonne journée.",
        "Votre enfant a besoin de bottes et d'une veste pour la sortie au bois de lundi.",
        "Demain nous allons à la piscine.",
        "Merci beaucoup!",
    ],
    "English": [
        "Dear parents, tomorrow there is no school.",
        "My child is ill.",
        "Please bring a towel and a swimming cap on Monday.",
        "Thank you very much!",
        "We are going to the farm with the whole class next week.",
    ],
    "German": [
        "Liebe Eltern, morgen ist keine Schule.",
        "Mein Kind ist krank.",
        "Bitte bringen Sie am Montag ein Handtuch und eine Badekappe mit.",
        "Wir gehen nächste Woche mit der ganzen Klasse auf den Bauernhof.",
    ],
    "Turkish": ["Sayın veliler, yarın okul yok.", "Çocuğum hasta.", "Lütfen pazartesi günü bir havlu getirin."],
    "Arabic": ["أعزائي أولياء الأمور، غدا لا توجد مدرسة.", "طفلي مريض."],
    "Afrikaans": [
        "Liewe ouers, môre is daar nie skool nie.",
        "My kind is siek en kan nie skool toe kom nie.",
        "Bring asseblief Maandag 'n handdoek en 'n swembroek saam na die skool toe.",
        "Ons gaan volgende week met die hele klas na die plaas toe en almal moet warm klere dra.",
    ],
    "Polish": ["Drodzy rodzice, jutro nie ma szkoły."],
    "Spanish": ["Queridos padres, mañana no hay clase.", "Mi hijo está enfermo y no puede venir a la escuela."],
}

SHORT_NOTES = [
    "Morgen geen school.",
    "Breng een handdoek mee.",
    "Dag juf, mijn kind is ziek.",
    "Ok, dank u!",
    "Bosklas: 12 euro",
    "Turnzak vergeten",
    "Geen les morgen",
    "Les op maandag",
    "Pas op!",
    "Soep met balletjes",
    "Beste ouders",
    "Vergadering: 3 december, 19 uur, refter",
    "Karima en Yağmur zijn ziek.",
    "Zwemmen op maandag",
    "Wie komt helpen?",
    "Fruit meebrengen aub",
    "Tekenen, schrijven, knutselen, boterhammendoos, kleuterklas.",
    "\uf0a7 een jas\n\uf0a7 een tas",
]


@pytest.mark.parametrize("text", [text for texts in OTHER_LANGUAGES.values() for text in texts])
def test_another_language_is_said_to_be_no_dutch(text):
    answer = analyse(text)
    assert answer.verdict == Verdict.NOT_DUTCH
    assert answer.message == SENTENCES[Verdict.NOT_DUTCH]
    assert (answer.score, answer.level, answer.findings, answer.facts) == (None, None, (), ())


@pytest.mark.parametrize("text", [" ".join(texts) for texts in OTHER_LANGUAGES.values()])
def test_more_sentences_of_another_language_are_no_dutch_either(text):
    assert analyse(text).verdict == Verdict.NOT_DUTCH


@pytest.mark.parametrize("text", SHORT_NOTES)
def test_a_short_note_in_dutch_is_judged(text):
    answer = analyse(text)
    assert answer.verdict == Verdict.OK
    assert answer.score is not None


def test_a_dutch_letter_with_a_line_in_french_is_dutch():
    text = "Beste ouders,\n\nMorgen gaan wij met de kinderen naar zee. Geef een jas en een tas mee.\n\nBonne journée!"
    assert analyse(text).verdict == Verdict.OK


@pytest.mark.parametrize("text", ["", " ", "\n\n\t \r\n", "\u00a0"])
def test_nothing_is_said_to_be_nothing(text):
    assert analyse(text).verdict == Verdict.EMPTY


@pytest.mark.parametrize(
    "text",
    [
        "😀😀😀",
        "👍",
        "!!! ... ???",
        random.Random(4).randbytes(4000).decode("latin-1"),
        "\x00\x01\x02 PK\x03\x04" * 20,
        "%PDF-1.7\x00\x93\x8a" * 50,
    ],
)
def test_what_holds_no_words_is_said_to_be_no_text(text):
    assert analyse(text).verdict == Verdict.NOT_TEXT


def test_a_book_is_too_long():
    five_megabytes = "De kinderen gaan naar het bos. " * 170_000
    assert analyse(five_megabytes).verdict == Verdict.TOO_LONG
    assert analyse("a" * (LONGEST + 1)).verdict == Verdict.TOO_LONG


@pytest.mark.parametrize("verdict", [each for each in Verdict if each != Verdict.OK])
def test_every_refusal_says_in_short_sentences_what_to_do(verdict):
    assert SENTENCES[verdict].endswith(".")
    assert all(len(sentence.split()) <= 10 for sentence in SENTENCES[verdict].split("."))
