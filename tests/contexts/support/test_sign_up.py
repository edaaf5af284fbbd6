"""Signing up to help, as a visitor does it: in the own language, adults only, confirmed by a code."""

import re
from datetime import timedelta
from html import unescape

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from schoolpoort.contexts.delivery.api import Delivery
from schoolpoort.contexts.support.enums import SupporterState
from schoolpoort.contexts.support.models import SignUp, Supporter, SupportSetting
from schoolpoort.contexts.support.validators import is_adult
from schoolpoort.core import clock
from schoolpoort.core.clock import clock_at
from schoolpoort.core.languages import LANGUAGES
from schoolpoort.core.phrases import phrasebook
from schoolpoort.core.scope import Scope
from tests.factories.supporters import make_support_town, make_supporter

pytestmark = pytest.mark.django_db
ROLES = reverse("support:roles")
RTL = ("ar", "fa")


@pytest.fixture
def town():
    return make_support_town()


@pytest.fixture
def phone() -> Client:
    return Client()


def address(town, language="nl") -> str:
    return f"{reverse('support:sign-up', args=[town.pk])}?taal={language}"


def filled(**changes) -> dict[str, object]:
    return {
        "first_name": "Oksana",
        "last_name": "Бондаренко",
        "day": "4",
        "month": "5",
        "year": "1990",
        "contact": "oksana@people.example",
        "postcode": "2800",
        "tag-1": "uk",
        "uses-1": ["understands", "speaks"],
        "tag-2": "nl",
        "uses-2": ["understands"],
        "kinds": ["buddy", "interpreter"],
        "hours": "6",
        "travel": "15",
        "gender": "woman",
        "remote": "1",
        "agree_note": "1",
        "agree_limits": "1",
        "send": "1",
        **changes,
    }


def supporters(town):
    return Supporter.objects.within(Scope.of(town.pk)).order_by("signed_up_at", "pk")


def codes() -> list[tuple[str, str]]:
    rows = Delivery.unscoped.filter(kind="support.sign_up_code").order_by("pk")
    return [(each.address, re.search(r"\b\d{6}\b", each.content)[0]) for each in rows]


@pytest.mark.parametrize("language", ["nl", "en", "fr", "ar", "tr", "uk", "fa", "pl"])
def test_the_table_says_in_every_language_what_each_of_seven_does_and_does_not_do(phone, town, language):
    text = unescape(phone.get(f"{ROLES}?taal={language}").content.decode())
    book = phrasebook()
    for role in ("bridge-figure", "mediator", "buddy", "volunteer", "ambassador", "education-professional"):
        for part in ("", "-does", "-not"):
            said = book.text(f"role-{role}{part}", [language])
            assert said.language == language and said.text in text
    assert book.text("role-interpreter-not", [language]).text in text
    assert f'dir="{"rtl" if language in RTL else "ltr"}"' in text
    assert text.count("<svg") >= 7 and "<script" not in text


def test_only_who_receives_supporters_is_offered_and_the_page_costs_the_same_for_many(phone, town):
    closed = make_support_town("Dicht", receives=False)
    phone.get(ROLES)
    with CaptureQueriesContext(connection) as one:
        text = phone.get(ROLES).content.decode()
    assert address(town).split("?")[0] in text and "Dicht" not in text
    assert phone.get(address(closed)).status_code == 404
    for name in ("Een", "Twee"):
        make_support_town(name)
    with CaptureQueriesContext(connection) as three:
        phone.get(ROLES)
    assert len(one) == len(three)


def test_an_adult_signs_up_in_ukrainian_and_counts_after_the_code(phone, town):
    begun = phone.post(address(town, "uk"), filled())
    assert begun.status_code == 303 and not supporters(town).exists()
    [(to, code)] = codes()
    assert to == "oksana@people.example"
    page = phone.get(begun["Location"]).content.decode()
    assert 'lang="uk"' in page and "oksana" not in page
    wrong = phone.post(begun["Location"], {"code": "000000" if code != "000000" else "111111"})
    assert wrong.status_code == 422 and not supporters(town).exists()
    assert phone.post(begun["Location"], {"code": code}).status_code == 303
    assert "Дякуємо" in phone.get(begun["Location"]).content.decode()
    supporter = supporters(town).get()
    assert supporter.state == SupporterState.SIGNED_UP and supporter.user is None
    assert (supporter.last_name, supporter.written_language, supporter.gender) == ("Бондаренко", "uk", "woman")
    assert (supporter.hours_per_month, supporter.travel_km_at_most, supporter.remote_too) == (6, 15, True)
    assert supporter.kinds == ["buddy", "interpreter"] and supporter.birth_date == "1990-05-04"
    said = {each.tag: (each.understands, each.speaks, each.reads, each.writes) for each in supporter.languages.all()}
    assert said == {"uk": (True, True, False, False), "nl": (True, False, False, False)}
    assert SignUp.unscoped.get().content == ""


def test_a_code_works_once(phone, town):
    begun = phone.post(address(town), filled())
    [(_, code)] = codes()
    for _ in range(2):
        phone.post(begun["Location"], {"code": code})
    assert supporters(town).count() == 1


def test_a_code_that_is_too_late_makes_nobody(phone, town):
    begun = phone.post(address(town), filled())
    [(_, code)] = codes()
    with clock_at(clock.now() + timedelta(minutes=31)):
        late = phone.post(begun["Location"], {"code": code})
    assert late.status_code == 422 and not supporters(town).exists()


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_a_teenager_is_refused_kindly_and_nothing_is_kept(phone, town, language):
    year = str(clock.today().year - 14)
    refused = phone.post(address(town, language), filled(year=year))
    said = phrasebook().text("supporter-too-young", [language])
    assert refused.status_code == 422 and said.text in refused.content.decode()
    assert not SignUp.unscoped.exists() and codes() == []


def test_who_is_eighteen_today_is_an_adult_and_who_is_tomorrow_is_not():
    today = clock.today()
    born = today.replace(year=today.year - 18)
    assert is_adult(born, today) and not is_adult(born + timedelta(days=1), today)


def test_what_was_typed_stays_when_something_is_wrong(phone, town):
    page = phone.post(
        address(town), filled(postcode="28", contact="nobody", agree_limits="", last_name="<b>Ö"), follow=True
    )
    text = page.content.decode()
    assert page.status_code == 422 and not SignUp.unscoped.exists()
    for typed in ('value="Oksana"', "&lt;b&gt;Ö", 'value="28"', 'value="nobody"', 'value="15"'):
        assert typed in text
    assert text.count("field-problem") == 3
    assert 'value="1990" selected' in text and 'value="buddy" checked' in text
    assert 'value="uk" lang="uk" selected' in text


def test_one_more_language_at_a_tap_and_nothing_is_lost_or_scolded(phone, town):
    typed = filled(more="1", contact="")
    del typed["send"]
    text = phone.post(address(town), typed).content.decode()
    assert 'name="tag-3"' in text and "field-problem" not in text and 'value="Oksana"' in text
    typed |= {"tag-3": "ti", "uses-3": ["speaks"], "contact": "o@people.example"}
    del typed["more"]
    phone.post(address(town), typed)
    assert "ti" in LANGUAGES and '"ti"' in SignUp.unscoped.get().content


def test_known_and_unknown_get_the_same_pages_and_who_helps_already_is_left_alone(phone, town):
    known = make_supporter(town, "Rania")
    contact = known.contacts.get().address
    answers = []
    for each in (contact, "new@people.example"):
        begun = phone.post(address(town), filled(contact=each))
        page = phone.get(begun["Location"]).content.decode()
        answers.append((begun.status_code, re.sub(r"[0-9a-f-]{36}|value=\"\w{64}\"", "", page)))
    assert answers[0] == answers[1] and len(codes()) == 2
    phone.post(phone.post(address(town), filled(contact=contact))["Location"], {"code": codes()[-1][1]})
    known.refresh_from_db()
    assert known.first_name == "Rania" and known.state == SupporterState.ACTIVE and supporters(town).count() == 1


def test_nobodys_telephone_is_flooded(phone, town):
    for _ in range(3):
        assert phone.post(address(town), filled()).status_code == 303
    fourth = phone.post(address(town), filled())
    assert fourth.status_code == 429 and len(codes()) == 3
    assert 'value="Oksana"' in fourth.content.decode()


def test_the_information_note_names_organisation_insurance_and_contact(phone, town):
    text = phone.get(address(town)).content.decode()
    setting = SupportSetting.objects.within(Scope.of(town.pk)).get()
    for said in (town.name, setting.insurer, setting.contact, "1712", "596.2"):
        assert said in text


def test_a_bad_address_and_a_form_of_another_shape_are_refused_calmly(phone, town):
    assert phone.get("/helpers/code/0198c0de-0000-7000-8000-000000000000/").status_code == 404
    huge = phone.post(address(town), filled(first_name="x" * 40_000))
    assert huge.status_code == 413 and not SignUp.unscoped.exists()
    odd = phone.post(address(town), {"day": "٣", "year": "99999999999", "hours": "²", "tag-1": "xx"})
    assert odd.status_code == 422
