"""What is held up, and what is carried, at the gate."""

from dataclasses import replace

from schoolpoort.design.print import (
    GateLabels,
    GateList,
    GateRow,
    render_gate_list,
    render_talk_cards,
)
from tests.design.print import samples
from tests.design.print.pages import elements, page_texts, reader


def test_a_card_has_both_languages_on_one_page() -> None:
    cards = [samples.talk_card(language) for language in ("ar", "uk", "ff")]
    texts = page_texts(render_talk_cards(cards, title="Praatkaart", resolver=samples.face))
    assert len(texts) == 3
    for part in (
        "De zwemles begint",
        "Починаються уроки плавання",
        "donderdag",
        "четвер",
        "9.15",
        "рушник",
        "Я розумію",
    ):
        assert part in texts[1]


def test_a_small_card_is_a5_and_a_full_one_still_one_page() -> None:
    card = samples.talk_card("uk")
    full = replace(card, paper="a5", pictures=card.pictures * 2, dutch=replace(card.dutch, items=card.dutch.items * 2))
    pdf = render_talk_cards([full], title="Praatkaart", resolver=samples.face)
    [page] = reader(pdf).pages
    assert [round(float(side) / 72 * 25.4) for side in page.mediabox[2:]] == [148, 210]
    assert "Ik wil hulp" in page.extract_text()


def test_a_card_in_dutch_alone() -> None:
    [text] = page_texts(
        render_talk_cards([replace(samples.talk_card(), translation=None)], title="t", resolver=samples.face)
    )
    assert "rugzak" in text and "Ik heb een vraag" in text


def gate_list(count: int) -> GateList:
    rows = tuple(GateRow(f"Kind{n}", "2B", "Wil graag *hulp* bij de #zwemles", "Arabisch") for n in range(count))
    return GateList(
        "Basisschool De Linde",
        "Aan de poort",
        GateLabels("Kind", "Klas", "Waarover", "Taal", "Gedaan"),
        rows,
        note="Doe deze lijst na gebruik in de papiervernietiger.",
        empty_text="Vandaag hoeft u niemand aan te spreken.",
    )


def test_the_gate_list_repeats_its_head_and_leaves_nobody_out() -> None:
    pdf = render_gate_list(gate_list(40))
    texts = page_texts(pdf)
    assert len(texts) > 1
    assert all("Waarover" in text for text in texts)
    everything = " ".join(texts)
    assert all(f"Kind{n} " in everything for n in range(40))
    assert everything.count("Wil graag *hulp* bij de #zwemles") == 40
    kinds = [element["/S"] for element in elements(pdf)]
    assert kinds.count("/H1") == 1 and kinds.count("/Table") == 1 and kinds.count("/TH") == 5


def test_an_empty_gate_list_says_so() -> None:
    [text] = page_texts(render_gate_list(gate_list(0)))
    assert "Vandaag hoeft u niemand aan te spreken." in text
