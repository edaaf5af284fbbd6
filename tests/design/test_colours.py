"""Everybody can read every word, in light and in dark."""

from pathlib import Path

import pytest

import schoolpoort.design
from schoolpoort.design.states import State
from tests.design.colours import contrast, palettes

DESIGN = Path(schoolpoort.design.__file__).parent
STAFF = palettes((DESIGN / "static/design/schoolpoort.css").read_text(encoding="utf-8"))
PARENT = palettes((DESIGN / "parent.css").read_text(encoding="utf-8"))
THEMES = ("light", "dark")

TEXT_ON_GROUND = [
    *[("ink", ground) for ground in ("paper", "card", "quiet", "sun-pale")],
    *[("muted", ground) for ground in ("paper", "card", "quiet")],
    *[("primary", ground) for ground in ("paper", "card")],
    *[("primary-strong", ground) for ground in ("paper", "card", "primary-pale")],
    ("on-primary", "primary"),
    ("on-primary", "primary-strong"),
    ("on-sun-pale", "sun-pale"),
    ("on-gate", "gate"),
]


def test_contrast_of_known_pairs_is_what_wcag_says():
    assert contrast("#000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#fff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_text_of_staff_pages_stands_out(theme, text, ground):
    assert contrast(STAFF[theme][text], STAFF[theme][ground]) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("state", list(State))
def test_each_state_can_be_read_on_its_own_colours_and_on_a_card(theme, state):
    palette = STAFF[theme]
    assert contrast(palette[f"on-{state}"], palette[state]) >= 4.5
    assert contrast(palette[f"{state}-ink"], palette[f"{state}-pale"]) >= 4.5
    assert contrast(palette["ink"], palette[f"{state}-pale"]) >= 4.5
    assert contrast(palette[state], palette["card"]) >= 3, "a border or a bar must be seen"


@pytest.mark.parametrize("theme", THEMES)
def test_form_controls_have_a_border_that_can_be_seen(theme):
    for ground in ("paper", "card"):
        assert contrast(STAFF[theme]["control-line"], STAFF[theme][ground]) >= 3


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        *[("i", ground) for ground in ("p", "c", "s", "ab", "qb", "hb")],
        *[(text, ground) for text in ("m", "t") for ground in ("p", "c")],
        ("c", "t"),
    ],
)
def test_text_of_parents_pages_stands_out(theme, text, ground):
    assert contrast(PARENT[theme][text], PARENT[theme][ground]) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
def test_white_on_the_gate_of_parents_pages_stands_out(theme):
    assert contrast("#ffffff", PARENT[theme]["g"]) >= 4.5
