"""Each role's home."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from schoolpoort.contexts.accounts.api import Role, RoleAssignment, User
from schoolpoort.contexts.messages.models import MessageAggregate, Recipient, RecipientState
from schoolpoort.contexts.organisations.api import Agreement, OrganisationKind
from schoolpoort.contexts.people.api import Channel, ChannelHealth
from schoolpoort.core import clock
from schoolpoort.core.jobs import run
from schoolpoort.core.scope import Scope
from tests.factories.families import make_family
from tests.factories.messages import make_sent_message
from tests.factories.schools import YEAR_STARTS, make_class, make_school, make_teacher, make_user

pytestmark = pytest.mark.django_db


def client_of(user):
    client = Client()
    client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


def home_of(user):
    return client_of(user).get("/").content.decode()


def school_with_families(name="De Linde", families=5, languages=("en",)):
    school = make_school(name)
    klas = make_class(school)
    teacher = make_teacher(klas, "Els")
    for number in range(families):
        make_family(klas, child=f"Kind{number}", languages=languages)
    return school, klas, teacher


def agree(*organisations, until=date(2030, 8, 31)):
    agreement = Agreement.objects.create(
        title="Protocol", starts=YEAR_STARTS, ends=until, recorded_by="Directie", confirmed_on=YEAR_STARTS
    )
    agreement.organisations.set(organisations)
    return agreement


def test_a_teacher_sees_what_waits_the_latest_messages_and_the_big_button():
    _school, klas, teacher = school_with_families()
    make_sent_message(klas, teacher)
    text = home_of(teacher)
    for expected in ("Dag Els", "Niemand wacht nu op jou.", "Nieuw bericht", "De zwemles begint", "5 gezinnen"):
        assert expected in text


def test_a_teacher_sees_no_message_of_another_class():
    school, klas, teacher = school_with_families()
    make_sent_message(klas, teacher)
    other = make_teacher(make_class(school, "3A"))
    assert "De zwemles begint" not in home_of(other)
    assert "Je stuurde nog geen bericht." in home_of(other)


def test_a_bridge_figure_of_two_schools_sees_one_at_a_time_without_an_agreement():
    here, klas, teacher = school_with_families("De Es")
    there, other_class, other_teacher = school_with_families("De Linde")
    make_sent_message(klas, teacher)
    make_sent_message(other_class, other_teacher, [("late", {"day": "2026-12-03", "time": "08:30"})])
    nadia = make_user(here, Role.BRIDGE_FIGURE, "Nadia")
    RoleAssignment.objects.create(organisation=there, user=nadia, role=Role.BRIDGE_FIGURE, starts=YEAR_STARTS)
    client = client_of(nadia)
    client.post("/organisation", {"organisation": str(here.pk)})
    text = client.get("/").content.decode()
    assert "Je ziet één school tegelijk." in text
    assert "De zwemles begint" in text
    assert "Samen op tijd" not in text
    agree(here, there)
    together = client.get("/").content.decode()
    assert "Door een afspraak" in together
    assert "De zwemles begint" in together
    assert "Samen op tijd" in together


def test_an_administrator_sees_figures_and_the_share_that_was_translated():
    school, klas, teacher = school_with_families(families=4)
    make_family(klas, child="Jef", languages=("nl",))
    Channel.objects.within(Scope.of(school.pk)).filter(guardian__last_name="Haddad").update(health=ChannelHealth.BROKEN)
    make_sent_message(klas, teacher)
    run("messages.write_aggregates")
    text = home_of(make_user(school, Role.SCHOOL_ADMINISTRATOR, "An"))
    assert "De school in cijfers" in text
    assert "80 % van wat gezinnen kregen, stond ook in hun taal" in text
    assert "De school in cijfers" not in home_of(teacher)


def test_a_class_over_time_shows_shares_and_hides_small_groups():
    school, klas, teacher = school_with_families(families=5)
    small = make_class(school, "3A")
    for number in range(4):
        make_family(small, child=f"Klein{number}")
    for each in (klas, small):
        make_sent_message(each, teacher)
    recipients = Recipient.objects.within(Scope.of(school.pk)).filter(school_class=klas).order_by("pk")
    for row in recipients[:2]:
        Recipient.objects.within(Scope.of(school.pk)).filter(pk=row.pk).update(
            state=RecipientState.UNDERSTOOD, answered_at=clock.now()
        )
    run("messages.write_aggregates")
    run("messages.write_aggregates")
    text = client_of(teacher).get(f"/classes/{klas.pk}/over-time").content.decode()
    assert "De laatste weken begrepen gezinnen 40 % van de berichten." in text
    head = make_user(school, Role.SCHOOL_ADMINISTRATOR)
    assert "Er zijn nog geen cijfers voor deze klas." in (
        client_of(head).get(f"/classes/{small.pk}/over-time").content.decode()
    )
    assert MessageAggregate.objects.within(Scope.of(school.pk)).count() == 1


def test_figures_stay_when_the_families_rows_are_purged():
    school, klas, teacher = school_with_families()
    message = make_sent_message(klas, teacher)
    run("messages.write_aggregates")
    Recipient.objects.within(Scope.of(school.pk)).filter(message=message).delete()
    run("messages.write_aggregates")
    assert MessageAggregate.objects.within(Scope.of(school.pk)).get().sent == 5


def aggregate(school, klas, sent):
    monday = clock.today() - timedelta(days=clock.today().weekday())
    figures = {"messages": 1, "sent": sent, "opened": sent, "answered": sent, "understood": sent // 2, "translated": 0}
    MessageAggregate.objects.create(organisation=school, school_class=klas, week=monday, **figures)


def test_a_town_sees_schools_under_agreement_only_and_no_small_groups():
    town = make_school("Stad", kind=OrganisationKind.TOWN)
    tina = make_user(town, Role.TOWN_ADMINISTRATOR, "Tina")
    shown, klas, _ = school_with_families("De Es")
    too_small, small_class, _ = school_with_families("De Linde")
    hidden, hidden_class, _ = school_with_families("De Wilg")
    for school, each, sent in ((shown, klas, 40), (too_small, small_class, 4), (hidden, hidden_class, 50)):
        aggregate(school, each, sent)
    assert "Er is nog geen afspraak met scholen." in home_of(tina)
    agreement = agree(town, shown, too_small)
    text = home_of(tina)
    assert "2 scholen delen hun cijfers met jullie." in text
    assert "50 %" in text
    assert "nog te weinig om te tonen" in text
    assert "De Wilg" not in text
    assert "Kind0" not in text
    agreement.ends = clock.today() - timedelta(days=1)
    agreement.save()
    assert "De Es" not in home_of(tina)


def test_a_town_administrator_opens_no_list_of_families_or_tasks():
    town = make_school("Stad", kind=OrganisationKind.TOWN)
    client = client_of(make_user(town, Role.TOWN_ADMINISTRATOR))
    assert {client.get(url).status_code for url in ("/tasks/", "/tasks/school", "/messages/")} == {404}


def test_home_costs_the_same_for_one_message_and_for_three():
    school, klas, _teacher = school_with_families()
    head = make_user(school, Role.SCHOOL_ADMINISTRATOR)
    client = client_of(head)
    costs = []
    for count in (1, 2):
        for _ in range(count):
            make_sent_message(klas, head)
        client.get("/")
        with CaptureQueriesContext(connection) as queries:
            client.get("/")
        costs.append(len(queries))
    assert costs[0] == costs[1]


def test_a_supporter_hears_kindly_that_nobody_asked_anything_yet_and_sees_no_family():
    school, klas, teacher = school_with_families()
    make_sent_message(klas, teacher)
    text = home_of(make_user(school, Role.SUPPORTER, "Rania"))
    for expected in (
        "Dag Rania",
        "Vandaag vraagt niemand je hulp.",
        "Voor je ja zegt, zie je geen naam en geen nummer.",
    ):
        assert expected in text
    assert "Kind0" not in text and "De zwemles" not in text


def test_who_keeps_the_installation_running_gets_a_kind_page_and_no_family():
    school_with_families()
    operator = User.objects.create_superuser("operator@school.example", first_name="Olga", last_name="Maes")
    client = client_of(operator)
    text = client.get("/").content.decode()
    assert "Dag Olga" in text and "Je account heeft geen rol in een school of stad." in text
    assert client.get("/families/").status_code == 404
