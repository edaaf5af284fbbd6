"""Receiving supporters: the list, the card, what must be seen first, beginning, rest, end; nothing of another town."""

import json
import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from schoolpoort.contexts.accounts.api import Role, roles_in, signs_in_by_code
from schoolpoort.contexts.delivery.api import Delivery
from schoolpoort.contexts.organisations.api import OrganisationKind
from schoolpoort.contexts.support.enums import CheckKind, PromiseState, SupporterState
from schoolpoort.contexts.support.models import BlockedPair, HelpRequest, Promise, Supporter, SupportSetting
from schoolpoort.core import clock
from schoolpoort.core.scope import Scope
from tests.factories.families import make_family
from tests.factories.schools import make_class, make_school, make_user
from tests.factories.supporters import make_support_town, make_supporter

pytestmark = pytest.mark.django_db
LIST = reverse("support:people")


@pytest.fixture
def town():
    return make_support_town()


@pytest.fixture
def coordinator(town, settings):
    settings.SECOND_FACTOR = "encouraged"
    return make_user(town, Role.SUPPORT_COORDINATOR, "Noor")


@pytest.fixture
def client(coordinator) -> Client:
    return signed_in(coordinator)


def signed_in(user) -> Client:
    client = Client()
    client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


def card(supporter, name="supporter") -> str:
    return reverse(f"support:{name}", args=[supporter.pk])


def fresh(supporter) -> Supporter:
    return Supporter.objects.within(Scope.of(supporter.organisation_id)).get(pk=supporter.pk)


def intake(**changes) -> dict[str, object]:
    return {
        "first_name": "ياسمين",
        "last_name": "Haddad",
        "contact": "yasmin@people.example",
        "birth_date": "1985-02-03",
        "kinds": ["mediator"],
        "postcode": "2800",
        "written_language": "ar",
        "hours_per_month": "4",
        "households_at_most": "2",
        "travel_km_at_most": "5",
        "tag-1": "ar",
        "uses-1": ["speaks", "reads"],
        **changes,
    }


def promised(supporter, school) -> Promise:
    guardian = make_family(make_class(school), languages=("ar",)).guardian
    asked = HelpRequest.objects.create(
        organisation=school,
        guardian=guardian,
        kind="help-come-with-me",
        origin="staff",
        language="ar",
        asked_at=clock.now(),
    )
    return Promise.objects.create(
        organisation=school,
        request=asked,
        supporter=supporter,
        day=clock.today(),
        starts="14:00",
        minutes=60,
        place_kind="site",
        promised_at=clock.now(),
    )


def test_the_first_line_says_who_waits_and_the_list_filters_by_language_kind_state_and_name(client, town):
    make_supporter(town, "Rania", ("ar", "nl"), ("buddy",))
    make_supporter(town, "Olha", ("uk",), ("interpreter",))
    make_supporter(town, "يوسف", ("ar",), ("buddy", "mediator"), SupporterState.SIGNED_UP)
    make_supporter(town, "Gestopt", ("nl",), state=SupporterState.ENDED)
    text = client.get(LIST).content.decode()
    assert "1 helper wacht op een gesprek met jou." in text and "Arabisch (1)" in text
    for query, shown, hidden in (
        ("", ("Rania", "Olha", "يوسف"), ("Gestopt",)),
        ("language=ar", ("Rania", "يوسف"), ("Olha",)),
        ("kind=mediator", ("يوسف",), ("Rania", "Olha")),
        ("state=ended", ("Gestopt",), ("Rania",)),
        ("q=ran", ("Rania",), ("Olha",)),
    ):
        names = re.findall(r"<bdi>(.*?) Al Nahar", client.get(f"{LIST}?{query}").content.decode())
        assert set(names) == set(shown) and not set(names) & set(hidden)
    assert "Niemand past bij wat je zoekt." in client.get(f"{LIST}?q=xyz").content.decode()


def test_an_empty_list_says_what_to_do(client):
    assert "Hier komen de mensen die willen helpen." in client.get(LIST).content.decode()


def test_list_and_card_cost_the_same_for_one_and_three(client, town):
    costs = []
    for count in (1, 2):
        for _ in range(count):
            supporter = make_supporter(town, "Rania", ("ar", "nl", "fr"))
        for address in (LIST, card(supporter)):
            client.get(address)
            with CaptureQueriesContext(connection) as queries:
                client.get(address)
            costs.append(len(queries))
    assert costs[:2] == costs[2:]


def test_a_huge_list_stays_on_pages(client, town):
    Supporter.objects.bulk_create(
        Supporter(organisation=town, first_name=f"V{n:04}", last_name="X", signed_up_at=clock.now())
        for n in range(2000)
    )
    text = client.get(LIST).content.decode()
    assert text.count("/support/people/0") == 30 and "V0000" in text and "V0030" not in text


def test_nobody_begins_before_what_the_law_asks_was_seen(client, town, coordinator):
    supporter = make_supporter(town, state=SupporterState.SIGNED_UP, works_with_minors=True)
    refused = client.post(card(supporter, "supporter-state"), {"to": "begin"}, follow=True).content.decode()
    assert "Dit moet je eerst zien" in refused and fresh(supporter).state == SupporterState.SIGNED_UP
    for kind in (CheckKind.INFORMATION_NOTE, CheckKind.INSURANCE):
        client.post(card(supporter, "supporter-check"), {"kind": kind, "seen_on": "2026-11-20"})
    still = client.post(card(supporter, "supporter-state"), {"to": "begin"}, follow=True).content.decode()
    assert "uittreksel 596.2 gezien" in still and fresh(supporter).state == SupporterState.SIGNED_UP
    client.post(card(supporter, "supporter-check"), {"kind": CheckKind.EXTRACT_596_2, "seen_on": "2026-11-20"})
    client.post(card(supporter, "supporter-state"), {"to": "begin"})
    begun = fresh(supporter)
    assert begun.state == SupporterState.ACTIVE and signs_in_by_code(begun.user)
    assert roles_in(begun.user, town.pk, clock.today()) == {Role.SUPPORTER}
    mail = Delivery.unscoped.get(kind="support.welcome")
    said = json.loads(mail.content)[1]
    assert mail.address == begun.user.email and "/sign-in/code/" in said and "أهلًا" in said
    shown = client.get(card(supporter)).content.decode()
    assert "20 november 2026" in shown and coordinator.get_full_name() in shown


def test_a_day_that_is_still_to_come_was_not_seen(client, town):
    supporter = make_supporter(town, state=SupporterState.SIGNED_UP)
    answer = client.post(card(supporter, "supporter-check"), {"kind": "insurance", "seen_on": "2027-01-01"})
    assert answer.status_code == 422 and "Deze dag komt nog." in answer.content.decode()
    assert not supporter.checks.exists()


@pytest.mark.parametrize("birth_date", ["", "2012-01-01", "kapot"])
def test_who_is_not_known_to_be_an_adult_does_not_begin(client, town, birth_date):
    supporter = make_supporter(town, state=SupporterState.SIGNED_UP, birth_date=birth_date, kinds=("mediator",))
    text = client.post(card(supporter, "supporter-state"), {"to": "begin"}, follow=True).content.decode()
    assert "Alleen volwassenen helpen." in text and fresh(supporter).state == SupporterState.SIGNED_UP


def test_a_rest_and_going_on(client, town):
    supporter = make_supporter(town)
    client.post(card(supporter, "supporter-state"), {"to": "pause"})
    assert fresh(supporter).state == SupporterState.PAUSED and supporter.pauses.get().until is None
    client.post(card(supporter, "supporter-state"), {"to": "resume"})
    assert fresh(supporter).state == SupporterState.ACTIVE and not supporter.pauses.exists()


def test_stopping_ends_the_role_and_waits_for_promises(client, town):
    supporter = make_supporter(town, with_user=True)
    promise = promised(supporter, make_school())
    refused = client.post(card(supporter, "supporter-state"), {"to": "end"}, follow=True).content.decode()
    assert "nog een afspraak" in refused and fresh(supporter).state == SupporterState.ACTIVE
    Promise.objects.within(Scope.of(promise.organisation_id)).update(state=PromiseState.DONE)
    client.post(card(supporter, "supporter-state"), {"to": "end"})
    ended = fresh(supporter)
    assert ended.state == SupporterState.ENDED and ended.ended_on == clock.today()
    assert roles_in(type(ended.user).objects.get(pk=ended.user_id), town.pk, clock.today()) == frozenset()


def test_somebody_at_the_counter_is_written_down_once_and_nothing_typed_is_lost(client, town):
    new = reverse("support:new-supporter")
    young = client.post(new, intake(birth_date="2012-01-01"))
    text = young.content.decode()
    assert (
        young.status_code == 422 and "18 jaar of ouder" in text and "ياسمين" in text and 'value="ar" selected' in text
    )
    more = client.post(new, intake(more="1", **{"tag-2": ""})).content.decode()
    assert 'name="tag-3"' in more and "ياسمين" in more and 'value="mediator"' in more
    client.post(new, intake())
    supporter = Supporter.objects.within(Scope.of(town.pk)).get()
    assert supporter.state == SupporterState.SIGNED_UP and supporter.contacts.get().address == "yasmin@people.example"
    assert [(each.tag, each.speaks, each.writes) for each in supporter.languages.all()] == [("ar", True, False)]
    again = client.post(new, intake())
    assert again.status_code == 422 and "staat al in de lijst" in again.content.decode()


def test_the_intake_is_changed_with_its_languages(client, town):
    supporter = make_supporter(town, "Rania", ("ar",))
    assert 'value="ar" selected' in client.get(card(supporter, "edit-supporter")).content.decode()
    changed = intake(topics=["come-with-me"], **{"tag-2": "ti", "uses-2": ["speaks"]})
    client.post(card(supporter, "edit-supporter"), changed)
    now = fresh(supporter)
    assert (now.first_name, now.topics, now.hours_per_month) == ("ياسمين", ["come-with-me"], 4)
    assert {each.tag for each in now.languages.all()} == {"ar", "ti"}
    none = client.post(card(supporter, "edit-supporter"), intake(**{"tag-1": ""}))
    assert none.status_code == 422 and fresh(supporter).languages.count() == 2


def test_two_who_never_meet_are_chosen_from_guardians_of_agreed_schools_only(client, town):
    from schoolpoort.contexts.organisations.api import Agreement

    school, elsewhere = make_school("De Linde"), make_school("De Es")
    here, other = make_supporter(town), make_supporter(make_support_town("Elders"))
    ours, theirs = promised(here, school).request.guardian, promised(other, elsewhere).request.guardian
    agreement = Agreement.objects.create(
        title="Hulp", starts=clock.today(), ends=clock.today(), recorded_by="An", confirmed_on=clock.today()
    )
    agreement.organisations.set([town, school])
    text = client.get(card(here)).content.decode()
    assert str(ours.pk) in text and str(theirs.pk) not in text and ours.last_name not in text
    assert client.post(card(here, "supporter-block"), {"guardian": str(theirs.pk)}).status_code == 422
    client.post(card(here, "supporter-block"), {"guardian": str(ours.pk), "reason": "buren"})
    pair = BlockedPair.objects.within(Scope.of(town.pk)).get()
    assert pair.guardian_id == ours.pk and "buren" in client.get(card(here)).content.decode()
    client.post(card(here, "supporter-block"), {"allow": str(pair.pk)})
    assert not BlockedPair.objects.within(Scope.of(town.pk)).exists()


def test_signing_up_opens_only_with_insurance_and_contact(client, town):
    page = reverse("support:people-settings")
    refused = client.post(page, {"open": "on", "insurer": "", "contact": "Noor"})
    assert refused.status_code == 422
    client.post(page, {"insurer": "Verzekeraar", "contact": "Noor, 015 00 00 00"})
    setting = SupportSetting.objects.within(Scope.of(town.pk)).get()
    assert not setting.open and setting.insurer == "Verzekeraar"
    client.post(page, {"open": "on", "insurer": "Verzekeraar", "contact": "Noor"})
    assert f"/helpers/sign-up/{town.pk}/" in client.get(page).content.decode()


def test_the_file_has_no_formula_no_number_and_no_birth_date(client, town):
    make_supporter(town, "=cmd|' /C calc'!A0", ("ar",))
    text = client.get(reverse("support:people-export")).content.decode()
    assert "'=cmd" in text and "@town.example" not in text and "1990-05-04" not in text and "Arabisch" in text


@pytest.mark.parametrize("role", [each for each in Role if each != Role.SUPPORT_COORDINATOR])
def test_nobody_else_sees_supporters(town, role, settings):
    settings.SECOND_FACTOR = "encouraged"
    supporter = make_supporter(town)
    for organisation in (town, make_school("De Linde")):
        client = signed_in(make_user(organisation, role))
        for address in (LIST, card(supporter), card(supporter, "edit-supporter"), reverse("support:people-export")):
            assert client.get(address).status_code == 404


def test_a_coordinator_of_another_town_sees_nothing(town, settings):
    settings.SECOND_FACTOR = "encouraged"
    supporter = make_supporter(town, "Rania")
    elsewhere = make_school("Elders", kind=OrganisationKind.TOWN)
    client = signed_in(make_user(elsewhere, Role.SUPPORT_COORDINATOR))
    assert client.get(card(supporter)).status_code == 404 and "Rania" not in client.get(LIST).content.decode()
    assert client.post(card(supporter, "supporter-state"), {"to": "pause"}).status_code == 404
    assert fresh(supporter).state == SupporterState.ACTIVE
