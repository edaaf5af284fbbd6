"""The own place of a supporter: the week on a phone, other days, rests, languages, what was given, being forgotten."""

import re
from datetime import time, timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from schoolpoort.contexts.accounts.api import Role, User
from schoolpoort.contexts.support.enums import PromiseState, SupporterState
from schoolpoort.contexts.support.models import HelpRequest, Promise, Supporter, SupporterContact
from schoolpoort.contexts.support.services.people.availability import cells_of, spans_of
from schoolpoort.core import clock
from schoolpoort.core.phrases import phrasebook
from schoolpoort.core.scope import Scope
from tests.factories.families import make_family
from tests.factories.schools import make_class, make_school, make_user
from tests.factories.supporters import make_support_town, make_supporter

pytestmark = pytest.mark.django_db
PLACE, WEEK = reverse("support:place"), reverse("support:place-week")
SURNAME = "Geheimenaam"


@pytest.fixture
def town():
    return make_support_town()


@pytest.fixture
def rania(town) -> Supporter:
    return make_supporter(town, "Rania", ("ar", "nl"), with_user=True)


@pytest.fixture
def phone(rania) -> Client:
    return of(rania)


def of(supporter) -> Client:
    client = Client()
    client.force_login(supporter.user, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


def promised(supporter, **fields) -> Promise:
    school = make_school("De Linde")
    guardian = make_family(make_class(school), languages=("ar",)).guardian
    guardian.last_name = SURNAME
    guardian.save()
    asked = HelpRequest.objects.create(
        organisation=school,
        guardian=guardian,
        kind="help-come-with-me",
        origin="staff",
        language="ar",
        asked_at=clock.now(),
    )
    values = {"day": clock.today(), "starts": time(14), "minutes": 60, "promised_at": clock.now(), **fields}
    return Promise.objects.create(organisation=school, request=asked, supporter=supporter, place_kind="site", **values)


def spans(supporter):
    return [(each.weekday, each.starts.hour, each.ends.hour) for each in supporter.weekly_hours.all()]


def test_home_leads_a_supporter_to_the_own_place_in_the_own_language(phone, rania):
    assert phone.get("/")["Location"] == PLACE
    text = phone.get(PLACE).content.decode()
    assert 'lang="ar" dir="rtl"' in text and "مرحبًا" in text and "Rania" in text and "<script" not in text
    assert phrasebook().text("supporter-no-appointments", ["ar"]).text in text


def test_every_page_of_the_place_opens_and_costs_the_same_with_more_rows(phone, rania):
    pages = [reverse(f"support:place{name}") for name in ("", "-week", "-languages", "-given", "-known")]
    costs = []
    for _ in range(2):
        for _ in range(2):
            promised(rania)
            rania.exceptions.create(
                organisation_id=rania.organisation_id, day=clock.today(), starts=time(9), ends=time(10)
            )
            rania.pauses.create(organisation_id=rania.organisation_id, starts=clock.today())
        for address in pages:
            assert phone.get(address).status_code == 200
            with CaptureQueriesContext(connection) as queries:
                phone.get(address)
            costs.append(len(queries))
    assert costs[:5] == costs[5:]


def test_a_promise_shows_no_name_before_it_is_shared_and_never_a_surname(phone, rania):
    promise = promised(rania)
    before = phone.get(PLACE).content.decode()
    assert "14:00" in before and promise.request.guardian.first_name not in before
    from schoolpoort.contexts.support.models import Share

    Share.objects.create(
        organisation_id=promise.organisation_id, promise=promise, what=["first_name"], purpose="x", until=clock.today()
    )
    after = phone.get(PLACE).content.decode()
    assert promise.request.guardian.first_name in after and SURNAME not in after


def test_the_week_is_a_grid_of_forms_fields_and_blocks_that_touch_are_one(phone, rania):
    text = phone.get(WEEK).content.decode()
    assert text.count('type="checkbox" name="cell"') == 49
    ticked = set(re.findall(r'value="(\d-\d+)" aria-label="[^"]+" checked', text))
    assert ticked == {"2-14", "2-16"}
    phone.post(WEEK, {"cell": ["0-8", "0-10", "0-14", "6-20", "9-99", "kapot"]})
    assert spans(rania) == [(0, 8, 12), (0, 14, 16), (6, 20, 22)]
    phone.post(WEEK, {})
    assert spans(rania) == []


def test_blocks_and_hours_are_the_same_thing():
    cells = {(0, 8), (0, 10), (3, 20)}
    rows = [type("Row", (), {"weekday": d, "starts": s, "ends": e}) for d, s, e in spans_of(cells)]
    assert cells_of(rows) == cells


def test_one_day_is_otherwise_and_it_can_be_taken_back(phone, rania):
    address, tomorrow = reverse("support:place-day"), clock.today() + timedelta(days=1)
    phone.post(address, {"free": "no", "day": tomorrow.isoformat()})
    phone.post(address, {"free": "yes", "day": tomorrow.isoformat(), "starts": "09:00", "ends": "11:30"})
    rows = [(each.free, each.starts, each.ends) for each in rania.exceptions.order_by("pk")]
    assert rows == [(False, time(0), time(23, 59)), (True, time(9), time(11, 30))]
    other = make_supporter(rania.organisation, "Andere", with_user=True)
    of(other).post(address, {"remove": str(rania.exceptions.first().pk)})
    assert rania.exceptions.count() == 2
    phone.post(address, {"remove": str(rania.exceptions.first().pk)})
    assert rania.exceptions.count() == 1


@pytest.mark.parametrize(
    ("typed", "phrase"),
    [
        ({"day": "2020-01-01"}, "supporter-error-past"),
        ({"day": "31/12"}, "supporter-error-date"),
        ({"day": "2027-01-04", "free": "yes", "starts": "11:00", "ends": "09:00"}, "supporter-error-hours"),
        ({"day": "2027-01-04", "free": "yes"}, "supporter-error-hours"),
    ],
)
def test_a_day_that_does_not_fit_is_said_and_what_was_typed_stays(phone, rania, typed, phrase):
    refused = phone.post(reverse("support:place-day"), typed)
    text = refused.content.decode()
    assert refused.status_code == 422 and phrasebook().text(phrase, ["ar"]).text in text
    assert not rania.exceptions.exists() and f'value="{typed["day"]}"' in text


def test_a_rest_with_and_without_an_end(phone, rania):
    address, today = reverse("support:place-rest"), clock.today()
    phone.post(address, {"first": today.isoformat(), "last": ""})
    assert rania.pauses.get().until is None
    assert (
        phrasebook().text("supporter-pause-from", ["ar"], **{"from": today}).text in phone.get(PLACE).content.decode()
    )
    phone.post(address, {"remove": str(rania.pauses.get().pk)})
    wrong = phone.post(
        address, {"first": (today + timedelta(days=3)).isoformat(), "last": (today + timedelta(days=1)).isoformat()}
    )
    assert wrong.status_code == 422 and not rania.pauses.exists()


def test_languages_are_ones_own_to_say(phone, rania):
    address = reverse("support:place-languages")
    phone.post(address, {"written": "uk", "tag-1": "ti", "uses-1": ["speaks"], "tag-2": "", "save": "1"})
    rania.refresh_from_db()
    assert rania.written_language == "uk" and [each.tag for each in rania.languages.all()] == ["ti"]
    assert phone.post(address, {"tag-1": "", "save": "1"}).status_code == 422
    assert rania.languages.count() == 1


def test_hours_and_travel_by_month(phone, rania):
    day = clock.today().replace(day=1)
    promised(rania, day=day, state=PromiseState.DONE, minutes_given=90, travel_km=12)
    promised(rania, day=day, state=PromiseState.DONE, minutes=45)
    promised(rania, day=day, state=PromiseState.FELL_THROUGH)
    text = phone.get(reverse("support:place-given")).content.decode()
    cells = re.findall(r"<td>(.*?)</td>", text)
    assert cells == ["2", "2,25", "12"] and text.count("<rect") == 1


def test_the_feed_is_made_renewed_and_closed(phone, rania):
    address = reverse("support:place-feed")
    phone.post(address)
    first = re.search(r"/helpers/calendar/[\w-]+\.ics", phone.get(PLACE).content.decode())[0]
    assert b"BEGIN:VCALENDAR" in Client().get(first).content
    phone.post(address)
    assert first not in phone.get(PLACE).content.decode() and Client().get(first).status_code == 404
    phone.post(address, {"close": "1"})
    assert "/helpers/calendar/" not in phone.get(PLACE).content.decode()


def test_one_sees_what_is_known_and_is_forgotten_at_once(phone, rania):
    text = phone.get(reverse("support:place-known")).content.decode()
    for fact in (rania.last_name, rania.birth_date, rania.contacts.get().address, rania.postcode):
        assert fact in text
    user_id = rania.user_id
    phone.post(reverse("support:place-stop"), {"sure": "1"})
    assert not Supporter.objects.within(Scope.of(rania.organisation_id)).exists()
    assert not User.objects.filter(pk=user_id).exists() and phone.get(PLACE).status_code == 302


def test_who_gave_help_leaves_an_empty_row_and_who_promised_cancels_first(phone, rania):
    promise = promised(rania)
    refused = phone.post(reverse("support:place-stop"), {"sure": "1"})
    assert refused.status_code == 409 and Supporter.objects.within(Scope.of(rania.organisation_id)).exists()
    Promise.objects.within(Scope.of(promise.organisation_id)).update(state=PromiseState.DONE)
    phone.post(reverse("support:place-stop"), {"sure": "1"})
    left = Supporter.objects.within(Scope.of(rania.organisation_id)).get()
    assert (left.first_name, left.last_name, left.birth_date, left.state) == ("", "", "", SupporterState.ENDED)
    assert not SupporterContact.objects.within(Scope.of(rania.organisation_id)).exists()


def test_nobody_else_comes_in(town):
    for role in (Role.SUPPORT_COORDINATOR, Role.TOWN_WORKER):
        client = Client()
        client.force_login(make_user(town, role), backend="allauth.account.auth_backends.AuthenticationBackend")
        assert client.get(PLACE).status_code in (302, 404) and client.get(WEEK).status_code in (302, 404)
    stranger = Client()
    stranger.force_login(make_user(town, Role.SUPPORTER), backend="allauth.account.auth_backends.AuthenticationBackend")
    assert stranger.get(PLACE)["Location"] == "/" and stranger.get("/").status_code == 200
