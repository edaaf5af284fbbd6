"""The one list: today, waiting and stuck, with what was spoken last, over several schools only under an agreement."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from schoolpoort.contexts.accounts.api import Role, RoleAssignment
from schoolpoort.contexts.organisations.api import Agreement
from schoolpoort.contexts.worklist.api import TaskKind, hand_over_task, open_task
from schoolpoort.core import clock
from tests.contexts.contact_moments.conftest import SECRET
from tests.factories.families import make_family
from tests.factories.schools import YEAR_STARTS, make_class, make_school
from tests.factories.support_requests import make_request

PAGE = "/going-round/"


def task(guardian, owner, days=0, text="Wil hulp bij het formulier."):
    return open_task(
        kind=TaskKind.HELP,
        organisation_id=guardian.organisation_id,
        guardian_id=guardian.pk,
        school_class_id=None,
        subject_kind="test",
        subject_id=uuid4(),
        text=text,
        due=clock.today() + timedelta(days=days),
        owner_id=owner.pk,
    )


def groups(answer):
    return {group["key"]: len(group["entries"]) for group in answer.context["groups"]}


def test_tasks_stand_in_the_group_that_says_what_to_do(scene) -> None:
    for days in (0, -1, 3, -10):
        task(scene.guardian, scene.people["bridge"], days)
    task(scene.other.guardian, scene.people["care"])
    answer = scene.client("bridge").get(PAGE)
    assert groups(answer) == {"today": 2, "waiting": 1, "stuck": 1}
    assert "Twee gezinnen vragen jou vandaag. Eén zit vast." in answer.content.decode()


def test_a_task_that_was_handed_over_brings_along_what_was_spoken(scene) -> None:
    scene.note()
    handed = task(scene.guardian, scene.people["teacher"])
    hand_over_task(handed, scene.people["care"], scene.people["teacher"])
    page = scene.client("care").get(PAGE).content.decode()
    assert "overgenomen van Hilde" in page
    assert SECRET in page


@pytest.mark.parametrize("who", ["administrator", "teacher", "nt2", "supporter", "support coordinator"])
def test_the_list_is_for_who_cares_for_families(scene, who) -> None:
    assert scene.client(who).get(PAGE).status_code == 404


def test_several_schools_stand_on_one_list_only_under_an_agreement(scene) -> None:
    bridge = scene.people["bridge"]
    second = make_school("De Beuk")
    RoleAssignment.objects.create(organisation=second, user=bridge, role=Role.BRIDGE_FIGURE, starts=YEAR_STARTS)
    elsewhere = make_family(make_class(second, "1A"), child="Mila", last_name="Peeters").guardian
    task(scene.guardian, bridge)
    task(elsewhere, bridge, text="Vraagt een fiets.")
    scene.note("Fietswoord-Zz9", guardian=elsewhere)

    def page() -> str:
        return scene.client("bridge").get(PAGE).content.decode()

    assert ("Mila" in page()) != ("Yara" in page())
    agreement = Agreement.objects.create(
        title="Gedeelde brugfiguur",
        starts=YEAR_STARTS,
        ends=clock.today() + timedelta(days=30),
        confirmed_on=YEAR_STARTS,
        recorded_by="An",
    )
    agreement.organisations.set([scene.school, second])
    assert "Mila" in page()
    assert "Yara" in page()
    assert "Fietswoord-Zz9" in page()
    agreement.ended_on = clock.today()
    agreement.save()
    assert ("Fietswoord-Zz9" in page()) != ("Yara" in page())


def test_an_administrator_role_in_the_other_school_opens_its_notes_to_nobody(scene) -> None:
    bridge = scene.people["bridge"]
    second = make_school("De Beuk")
    RoleAssignment.objects.create(organisation=second, user=bridge, role=Role.SCHOOL_ADMINISTRATOR, starts=YEAR_STARTS)
    elsewhere = make_family(make_class(second, "1A"), child="Mila").guardian
    scene.note("Fietswoord-Zz9", guardian=elsewhere)
    task(elsewhere, bridge)
    agreement = Agreement.objects.create(
        title="Samen", starts=YEAR_STARTS, ends=clock.today(), confirmed_on=YEAR_STARTS, recorded_by="An"
    )
    agreement.organisations.set([scene.school, second])
    page = scene.client("bridge").get(PAGE).content.decode()
    assert "Mila" in page
    assert "Fietswoord-Zz9" not in page


def test_the_list_costs_the_same_with_one_and_three_tasks(scene) -> None:
    scene.note()
    task(scene.guardian, scene.people["bridge"])
    client = scene.client("bridge")
    client.get(PAGE)
    with CaptureQueriesContext(connection) as one:
        client.get(PAGE)
    school_class = scene.family.child.enrolments.get().school_class
    families = [make_family(school_class, child=name) for name in ("Ali", "Mia")]
    for family in families:
        scene.note(guardian=family.guardian)
        task(family.guardian, scene.people["bridge"])
    client.get(PAGE)
    with CaptureQueriesContext(connection) as three:
        assert client.get(PAGE).content.decode().count(SECRET) == 3
    assert len(three) == len(one)


def test_what_a_guardian_asked_stands_on_the_list_and_the_card_of_carers_only(scene) -> None:
    make_request(scene.guardian)
    answer = scene.client("bridge").get(PAGE)
    assert groups(answer)["waiting"] >= 1
    card = reverse("contact_moments:card", args=[scene.guardian.pk])
    asked = answer.context["groups"]
    assert any(each.support and each.support.guardian_id == scene.guardian.pk for g in asked for each in g["entries"])
    words = next(each.support.what for g in asked for each in g["entries"] if each.support)
    assert words in scene.client("care").get(card).content.decode()
    assert words not in scene.client("teacher").get(card).content.decode()
    partner = reverse("contact_moments:card", args=[scene.family.guardians[1].pk])
    assert words not in scene.client("bridge").get(partner).content.decode()


def test_what_nobody_looked_at_for_three_school_days_is_stuck(scene) -> None:
    make_request(scene.guardian)
    with clock.clock_at(clock.now() + timedelta(days=5)):
        assert groups(scene.client("bridge").get(PAGE))["stuck"] >= 1
