"""Whatever is pasted: an answer comes, the same one every time, and every place in it is a place in the text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schoolpoort.engines.plain_dutch import Level, Severity, Verdict, analyse, analyse_many

SENTENCES = [
    "Gelieve het formulier voor 3/12 in te vullen.", "De rekening wordt door de school verstuurd.", "Beste ouders,",
    "U brengt je kind om half negen.", "Indien u vragen hebt betreffende de uitstap, belt u het CLB.", "LET OP!",
    "- een badmuts", "• twee euro", "Wanneer: vrijdag 4 december, 9.15 u.", "Juf Els\nKerkstraat 12\n9000 Gent",
    "Er is geen opvang, tenzij u belt.", "Wij slaan de handen in elkaar.", "Breng fruit, water enz. mee.", "__jas__",
    "Het verkeersveiligheidsplan ligt ter inzage.", "De refter is open. De eetzaal is dicht.", "volgende vrijdag",
    "\n\n", "\n", " ", "!", "info@school.example", "€ 2,50", "😀", "'s Morgens", "(", "\u2028", "\t", "Aan", "A.",
    "Gelieve te", "dient te worden", "wordt door", "Op 31/02", "Op 99 december 0000", "24.60 u.", "Het  dient  te ",
]  # fmt: skip
LETTERS = st.lists(st.sampled_from(SENTENCES), max_size=25).map(" ".join)
ANYTHING = st.one_of(LETTERS, st.text(max_size=400), st.text(alphabet="abcdeijnort .,\n", max_size=400))


@settings(max_examples=300, deadline=None)
@given(ANYTHING)
def test_anything_gets_an_answer_with_places_in_the_text(text):
    answer = analyse(text)
    assert (answer.verdict == Verdict.OK) == (answer.score is not None) == (answer.level is not None)
    assert (answer.verdict == Verdict.OK) == (answer.message == "")
    for each in (*answer.sentences, *answer.findings, *answer.facts):
        assert 0 <= each.start < each.end <= len(text)
    for fact in answer.facts:
        assert text[fact.start : fact.end] == fact.text


@settings(max_examples=200, deadline=None)
@given(ANYTHING)
def test_a_finding_helps_the_writer(text):
    for finding in analyse(text).findings:
        written = text[finding.start : finding.end]
        assert written.strip() == written
        assert finding.message.strip()
        assert written not in finding.replacements
        assert all(each.strip() == each != "" for each in finding.replacements)


@settings(max_examples=100, deadline=None)
@given(ANYTHING)
def test_the_same_text_gets_the_same_answer(text):
    assert analyse(text) == analyse(text)


@settings(max_examples=100, deadline=None)
@given(LETTERS)
def test_scores_stay_on_their_scale(text):
    answer = analyse(text)
    for each in answer.sentences:
        assert 0 <= each.score <= 100
        assert all(points > 0 for points in each.parts.values())
    if answer.score is not None:
        assert 0 <= answer.score <= 100
        assert 0 <= answer.sureness <= 1
        assert isinstance(answer.level, Level)


def test_findings_stand_in_order_of_place():
    text = "Gelieve het formulier in te vullen. Indien u vragen hebt, wordt u door de juf gebeld. Het CLB helpt ook."
    findings = analyse(text).findings
    assert [each.start for each in findings] == sorted(each.start for each in findings)
    assert {"indirect-request", "formal-word", "passive", "jargon"} <= {each.rule for each in findings}


def test_a_plain_note_needs_no_advice():
    text = (
        "Zwemmen op donderdag 3 december\n\nBeste ouders,\n\nOp donderdag 3 december gaan wij zwemmen.\n\n"
        "Geef dit mee:\n- een zwembroek of een badpak\n- een handdoek\n- 2 euro\n\nTot dan!\nJuf Els"
    )
    answer = analyse(text)
    assert [each for each in answer.findings if each.severity != Severity.HINT] == []
    assert answer.level in (Level.A1, Level.A2)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Gelieve het papier in te vullen.", "Vul het papier in."),
        ("Het formulier dient voor vrijdag te worden ingevuld.", "Vul het formulier voor vrijdag in."),
        ("De brieven worden door de school verstuurd.", "De school verstuurt de brieven."),
        ("Indien uw kind ziek is, belt u ons.", "Als uw kind ziek is, belt u ons."),
        ("Kom op tijd a.u.b.", "Kom op tijd alstublieft."),
        ("De school begint om half negen.", "De school begint om 8.30 uur."),
    ],
)
def test_the_first_replacement_fits_in_its_place(text, plain):
    finding = next(each for each in analyse(text).findings if each.replacements)
    assert text[: finding.start] + finding.replacements[0] + text[finding.end :] == plain


def test_many_texts_are_judged_one_after_another():
    answers = list(analyse_many(["Kom morgen naar de klas.", "", "My child is ill."]))
    assert [each.verdict for each in answers] == [Verdict.OK, Verdict.EMPTY, Verdict.NOT_DUTCH]


def test_who_asks_only_how_a_text_reads_gets_the_same_judgement_without_facts():
    text = "Gelieve uw kind op vrijdag 4 december tijdig af te halen. Breng een handdoek mee."
    whole, read = analyse(text), analyse(text, with_facts=False)
    assert whole.facts and not read.facts and not read.blocks
    assert (read.score, read.level, read.findings, read.sentences) == (
        whole.score,
        whole.level,
        whole.findings,
        whole.sentences,
    )
