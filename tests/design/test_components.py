"""What a reader notices of components: words beside colours, names for screen readers, errors beside fields."""

import re

import pytest
from django.core.paginator import Paginator

from schoolpoort.design.components import Segment, reach_segments, share_of
from schoolpoort.design.gallery.forms import ExampleForm, filled_wrongly
from schoolpoort.design.pictograms import UnknownPictogram
from schoolpoort.design.states import State
from schoolpoort.design.styles import parent_style
from tests.design.rendering import render


@pytest.mark.parametrize("state", list(State))
def test_a_pill_says_its_state_in_words(state):
    html = render("<c-pill state='{{ state }}' />", state=state.value)
    assert str(state.label) in html
    assert f"state-{state}" in html


def test_a_pill_with_a_state_that_does_not_exist_fails_loudly():
    with pytest.raises(ValueError, match="sleepy"):
        render("<c-pill state='sleepy' />")


def test_words_from_people_are_escaped():
    html = render('<c-pill state="question" :label="label" /><c-lead :title="label" />', label="<b>bus?</b>")
    assert "<b>" not in html
    assert html.count("&lt;b&gt;bus?&lt;/b&gt;") == 2


def test_a_picture_beside_its_word_is_hidden_from_screen_readers():
    assert 'aria-hidden="true"' in render('{% pictogram "towel" %}')


def test_a_picture_alone_has_a_name():
    html = render('{% pictogram "towel" label=name %}', name='Een "zachte" handdoek')
    assert 'role="img" aria-label="Een &quot;zachte&quot; handdoek"' in html
    assert "aria-hidden" not in html


def test_an_unknown_picture_fails_loudly():
    with pytest.raises(UnknownPictogram):
        render('{% pictogram "spaceship" %}')


def test_a_parents_page_draws_each_picture_once():
    html = render(
        '{% extends "design/base_parent.html" %}{% block main %}{% pictogram "towel" %}<c-item-tiles>'
        '<c-item-tile pictogram="towel" label="منشفة" /></c-item-tiles>{% pictogram "bag" %}{% endblock %}',
        school_name="De Linde",
        page_language="ar",
        page_direction="rtl",
    )
    assert html.count('id="p-towel"') == 1
    assert html.count('<use href="#p-towel"/>') == 1
    assert html.count('id="p-bag"') == 1
    assert '<html lang="ar" dir="rtl">' in html
    assert f"<style>{parent_style()}</style>" in html
    assert "<script" not in html


def test_staff_pages_draw_whole_pictures_because_a_script_may_replace_parts():
    html = render('{% pictogram "towel" %}{% pictogram "towel" %}')
    assert "<use" not in html
    assert " id=" not in html


def test_a_reach_bar_names_each_number():
    html = render('<c-reach-bar :segments="segments" />', segments=reach_segments({"understood": 15, "help": 1}))
    words = re.sub(r"<[^>]+>", "", html)
    assert "15 begrepen" in words
    assert "1 hulp" in words
    assert "share-94" in html


def test_empty_states_are_left_out_of_a_reach_bar_and_nobody_disappears():
    segments = reach_segments({State.UNDERSTOOD: 999, State.SILENT: 0, State.HELP: 1})
    assert segments == [Segment(State.UNDERSTOOD, 999, 100), Segment(State.HELP, 1, 1)]


@pytest.mark.parametrize("counts", [{"sleepy": 1}, {"help": -1}])
def test_impossible_counts_are_refused(counts):
    with pytest.raises(ValueError):
        reach_segments(counts)


@pytest.mark.parametrize(
    ("part", "total", "share"), [(0, 0, 0), (0, 5, 0), (1, 1000, 1), (1, 3, 33), (5, 5, 100), (7, 5, 100)]
)
def test_shares(part, total, share):
    assert share_of(part, total) == share


def test_a_field_with_an_error_says_so_to_everybody():
    html = render('<c-field :field="form.title" />', form=filled_wrongly())
    described = re.search(r'<input[^>]*aria-describedby="([^"]+)"', html)[1].split()
    assert len(described) == 2
    assert all(f'id="{name}"' in html for name in described)
    assert 'aria-invalid="true"' in html
    assert 'for="wrong_title"' in html


def test_a_field_without_an_error_shows_none():
    html = render('<c-field :field="form.title" />', form=ExampleForm())
    assert "field-error" not in html
    assert "hoeft niet" not in html


def test_what_need_not_be_filled_in_says_so():
    assert "hoeft niet" in render('<c-field :field="form.text" />', form=ExampleForm())


def test_choices_have_their_question():
    html = render('<c-field :field="form.channels" />', form=ExampleForm())
    assert re.search(r"<fieldset.*<legend>Hoe sturen we het\?</legend>", html, re.DOTALL)


def test_the_error_summary_leads_to_each_wrong_field():
    html = render('<c-error-summary :form="form" />', form=filled_wrongly())
    assert 'href="#wrong_title"' in html
    assert "Deze dag bestaat niet. Kies een dag in de kalender." in html
    assert render('<c-error-summary :form="form" />', form=ExampleForm()).strip() == ""


def test_pages_of_a_list_keep_the_search():
    html = render(
        '<c-pagination :page="page" />', address="/x?q=zwem+les&page=2", page=Paginator(range(30), 10).page(2)
    )
    assert 'href="?q=zwem+les&amp;page=1"' in html
    assert 'href="?q=zwem+les&amp;page=3"' in html
    assert "Bladzijde 2 van 3" in html


def test_a_short_list_has_no_pages():
    assert render('<c-pagination :page="page" />', page=Paginator([1], 10).page(1)).strip() == ""


def test_the_staff_page_has_menu_skip_link_and_a_way_out():
    html = render(
        '{% extends "design/base_staff.html" %}{% block main %}<c-page-head title="Vandaag" />{% endblock %}',
        navigation={
            "daily": [
                {"label": "Vandaag", "url": "/", "current": True},
                {"label": "Berichten", "url": "/b/", "current": False},
            ],
            "more": [{"label": "Team", "url": "/team/", "current": False}],
        },
        person_label="Juf Els · 2B",
        sign_out_url="/weg/",
    )
    assert '<a href="/" aria-current="page">Vandaag</a>' in html
    assert '<a href="/b/">Berichten</a>' in html
    assert html.index("<summary>Meer") < html.index('<a href="/team/">Team</a>')
    assert 'href="#main"' in html
    assert re.search(r'<form method="post" action="/weg/"><input type="hidden" name="csrfmiddlewaretoken"', html)
    assert html.count("<h1>") == 1
    assert 'lang="nl" dir="ltr"' in html


def test_a_button_that_leads_elsewhere_is_a_link():
    link = render('<c-button href="/x">Bekijk</c-button>')
    assert re.search(r'<a [^>]*href="/x">Bekijk</a>', link)
    assert "<button" not in link
    assert 'type="submit"' in render("<c-button>Bewaar</c-button>")


def test_a_dialog_has_a_name_and_a_way_out():
    html = render('<c-button opens="sure">Wis</c-button><c-dialog id="sure" title="Zeker?">Ja</c-dialog>')
    assert 'data-opens="sure"' in html
    assert 'id="sure" aria-labelledby="sure-title"' in html
    assert "data-closes" in html


def test_a_table_tells_a_phone_what_each_cell_is():
    html = render(
        """<c-table caption="Gezinnen" :columns="['Gezin', 'Taal']"><c-row state="help"><c-cell head>Yara H.</c-cell>
        <c-cell label="Taal">Arabisch</c-cell></c-row></c-table>"""
    )
    assert re.search(r'<th[^>]*scope="row"[^>]*>Yara H\.</th>', html)
    assert '<span class="cell-label" aria-hidden="true">Taal</span>' in html
    assert re.search(r'<tr[^>]*class="state-help ', html)
