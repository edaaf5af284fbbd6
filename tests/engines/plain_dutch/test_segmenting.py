"""Where sentences begin and end, and that every place points into the text as it was pasted."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schoolpoort.engines.plain_dutch.document import Layout, TokenKind
from schoolpoort.engines.plain_dutch.segmenting import read_text

#: Texts on one line; a bar stands where a sentence must end and another must begin.
ON_ONE_LINE = """
Bel dhr. Peeters. | Zijn nummer staat hier.
Mevr. De Smet en dr. Aydin komen op school. | Zij praten met u.
De bus vertrekt om 8.45 u. aan de poort.
De bus vertrekt om 8.45 u. | Kom op tijd.
De school is open van 8.30 u. - 12.00 u. op woensdag.
Juf A. De Smet is ziek. | Meester K. vervangt haar.
Mail naar info@school.example. | Of bel ons.
Kijk op www.school.example/agenda, of vraag het aan de juf.
Breng boterhammen, fruit, water enz. mee.
Breng boterhammen, fruit enz. | Vergeet geen jas!
Het kost 5 euro p.p. | Betaal voor vrijdag.
Kom op tijd a.u.b. | De bus wacht niet.
Geef het a.u.b. aan de juf.
De les kost € 2,50. | Betaal voor 3/12.
Het uur is 9.15 en niet 9.30.
Wij gaan met L1 en L2 o.l.v. Juf Ann.
De opvang is er van 7 u. t.e.m. 18 u. | Daarna is de school dicht.
Het is bv. koud. | Trek een jas aan.
U leest meer op p. 3 van de brief.
Kom je mee? | Ja! | Dat is leuk.
"Kom je mee?" vroeg de juf.
De juf zei: "Kom maar." | Toen gingen wij.
Tot dan... | Wij zien u graag.
Wij wachten ... en wij hopen.
Er is soep. | 's Middags is er brood.
Er is soep.| Er is brood.
Op 3 dec. is er geen school. | Op 4 dec. wel.
Het is voor kinderen van max. 6 jaar. | Welkom!
De 3de kleuterklas gaat naar zee. | De 2de niet.
Uw kind (2,5 jaar) mag komen. | (Bel ons eerst.)
Dat mag niet! | (Ook niet buiten.)
Bel 09 000 00 00. | Vraag naar Els.
"""


@pytest.mark.parametrize("marked", ON_ONE_LINE.strip().splitlines())
def test_sentences_end_where_a_reader_stops(marked):
    expected = [each.strip() for each in marked.split("|")]
    text = marked.replace(" | ", " ").replace("| ", "")
    assert [each.text for each in read_text(text).sentences] == expected


def laid_out(text: str) -> list[tuple[str, str]]:
    return [(each.layout.value, " ".join(each.text.split())) for each in read_text(text).sentences]


def test_a_letter_falls_into_headings_sentences_and_items():
    text = (
        "Uitstap naar de boerderij\n\nBeste ouders,\n\nOp maandag gaan wij naar de boerderij. Breng dit mee:\n"
        "- laarzen\n* een jas\n• een drinkfles\n1. fruit\n2) een koek\n\nTot maandag!\nJuf Els"
    )
    assert laid_out(text) == [
        ("heading", "Uitstap naar de boerderij"),
        ("running", "Beste ouders,"),
        ("running", "Op maandag gaan wij naar de boerderij."),
        ("running", "Breng dit mee:"),
        ("item", "laarzen"),
        ("item", "een jas"),
        ("item", "een drinkfles"),
        ("item", "fruit"),
        ("item", "een koek"),
        ("running", "Tot maandag!"),
        ("running", "Juf Els"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Op donderdag gaan wij met alle kinderen\nvan de derde kleuterklas naar het bos.",
        "Wij gaan met alle kinderen van de school naar de\nBoerderij in Meise.",
        "Op donderdag gaan wij\nnaar het bos.",
        "- Geef uw kind op donderdag een lunchpakket en een\n  drinkfles mee.",
        "Op donderdag gaan wij met de kinderen \r\nnaar het bos.",
    ],
)
def test_a_line_that_the_page_broke_off_goes_on(text):
    assert len(read_text(text).sentences) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Basisschool De Linde\nKerkstraat 12\n9000 Gent\nTel. 09 000 00 00",
        "Basisschool De Linde, Kerkstraat 12 in de grote stad\n9000 Gent\ninfo@delinde.example",
        "Wat: zwemles\nWaar: het zwembad\nWanneer: elke dinsdag\nPrijs: 2 euro",
        "Maandag: 8.30 u. - 15.30 u.\nDinsdag: 8.30 u. - 15.30 u.\nWoensdag: 8.30 u. - 12.00 u.\nDonderdag: vrij",
    ],
)
def test_lines_of_an_address_or_a_list_of_times_stand_alone(text):
    assert [each.text for each in read_text(text).sentences] == text.split("\n")


def test_white_lines_part_paragraphs():
    text = "Wij gaan zwemmen.\n \t\nBreng een handdoek mee.\nEn een badmuts.\n\n\n\nTot dan!"
    assert [len(each.sentences) for each in read_text(text).paragraphs] == [1, 2, 1]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Mail juf.els@school.example!", "word address mark"),
        ("Kijk op https://school.example/a?b=1.", "word word address mark"),
        ("Betaal € 12,50.", "word mark number mark"),
        ("Kom om 9.15 u.", "word word number word mark"),
        ("de 3de klas", "word number word"),
        ("foto's, auto’s en 's avonds", "word mark word word mark word word"),
        ("😀 ☑ ok", "mark mark word"),
    ],
)
def test_what_a_token_is(text, kinds):
    tokens = [token for sentence in read_text(text).sentences for token in sentence.tokens]
    assert " ".join(token.kind.value for token in tokens) == kinds


PIECES = st.lists(
    st.sampled_from(
        [
            "Wij gaan zwemmen", ".", "!", "?", "...",
            " ", "  ", "\n", "\n\n", "\r\n", "\t", "- ", "• ", "1. ", "a) ", "dhr.",
            "o.l.v.", "enz.", "9.15 u.", "€ 2,50", "info@school.example", "www.school.example", "'s Morgens",
            '"', "(", ")",
            "JUF ELS", "Kerkstraat 12", "9000 Gent", ":", ";", ",", "é", "—", "_", "__", "\u00a0", "\u2028", "\x0c",
            "😀", "ﬁ", "́", "²", "½", "٣",
        ]
    ),
    max_size=40,
).map("".join)  # fmt: skip
ANY = st.one_of(PIECES, st.text(max_size=300))


@given(ANY)
def test_every_place_points_into_the_text(text):
    document = read_text(text)
    assert document.text == text
    for sentence in document.sentences:
        assert text[sentence.start : sentence.end] == sentence.text
        assert sentence.text.strip() == sentence.text
        for token in sentence.tokens:
            assert text[token.start : token.end] == token.text


@given(ANY)
def test_sentences_and_tokens_follow_one_another(text):
    document = read_text(text)
    places = [(token.start, token.end) for sentence in document.sentences for token in sentence.tokens]
    assert all(start < end for start, end in places)
    assert all(first[1] <= second[0] for first, second in pairwise(places))
    for sentence in document.sentences:
        assert (sentence.tokens[0].start, sentence.tokens[-1].end) == (sentence.start, sentence.end)


@given(ANY)
def test_nothing_is_lost_but_white_space_and_bullets(text):
    left = list(text)
    for sentence in read_text(text).sentences:
        for token in sentence.tokens:
            left[token.start : token.end] = "\n" * (token.end - token.start)
    for line in "".join(left).splitlines():
        assert re.fullmatch(r"\s*(?:[-–—•*·▪●○‣✓☐>\uf000-\uf0ff]|\d{1,2}[.)]|[a-zA-Z][.)])?\s*", line), line


@given(ANY)
def test_the_same_text_is_read_the_same(text):
    assert read_text(text) == read_text(text)


@given(ANY)
def test_headings_stand_on_one_line(text):
    assert all("\n" not in each.text for each in read_text(text).sentences if each.layout == Layout.HEADING)


@given(st.text(alphabet="abcdefgéë ", min_size=1, max_size=60))
def test_words_of_letters_are_words(text):
    tokens = [token for sentence in read_text(text).sentences for token in sentence.tokens]
    assert [token.text for token in tokens] == text.split()
    assert all(token.kind == TokenKind.WORD for token in tokens)
