"""Who reads a note: carers of the author's own organisation, another one with the guardian's yes, and nobody else."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from schoolpoort.contexts.accounts.api import Role
from schoolpoort.contexts.contact_moments.enums import SecrecyRegime
from schoolpoort.contexts.contact_moments.models import Note
from schoolpoort.contexts.rights.services.sharing import end_partner
from schoolpoort.contexts.worklist.api import Task, TaskKind
from schoolpoort.core.models import AuditEntry
from schoolpoort.core.personal_data import holders
from schoolpoort.core.scope import Scope
from tests.contexts.contact_moments.conftest import SECRET, signed_in
from tests.factories.own_space import open_space
from tests.factories.schools import make_user

OWN_WORDS = "Clbwoord-Vy22"


def card(scene, who, guardian=None):
    return scene.client(who).get(reverse("contact_moments:card", args=[(guardian or scene.guardian).pk]))


@pytest.mark.parametrize("who", ["bridge", "care", "teacher"])
def test_who_cares_for_the_family_reads_the_note_and_the_read_is_in_the_guardians_history(scene, who) -> None:
    scene.note()
    answer = card(scene, who)
    assert answer.status_code == 200
    assert SECRET in answer.content.decode()
    assert "ambtsgeheim" in answer.content.decode()
    reads = AuditEntry.objects.filter(action="read", subject="Guardian", subject_id=scene.guardian.pk)
    assert reads.filter(actor_id=scene.people[who].pk).count() == 1


@pytest.mark.parametrize(
    "who",
    [
        *("administrator", "other teacher", "nt2", "bridge elsewhere", "clb", "other clb"),
        *("supporter", "support coordinator", "town administrator"),
    ],
)
def test_nobody_else_gets_the_card_or_any_page_with_the_note(scene, who) -> None:
    scene.note()
    client = scene.client(who)
    assert card(scene, who).status_code == 404
    pages = [
        "/tasks/",
        "/tasks/school",
        "/",
        "/m/",
        "/shared-notes/",
        reverse("contact_moments:shared-notes", args=[scene.guardian.pk]),
        reverse("people:family", args=[scene.family.child.pk]),
        reverse("contact_moments:choose-help-for", args=[scene.guardian.pk]),
        reverse("contact_moments:book-for", args=[scene.guardian.pk]),
    ]
    for path in pages:
        assert SECRET not in client.get(path, follow=True).content.decode(), path


def test_somebody_who_is_administrator_and_bridge_figure_reads_as_bridge_figure(scene) -> None:
    scene.note()
    both = make_user(scene.school, Role.SCHOOL_ADMINISTRATOR)
    assert signed_in(both).get(reverse("contact_moments:card", args=[scene.guardian.pk])).status_code == 404


def shared(scene, who="clb"):
    return scene.client(who).get(reverse("contact_moments:shared-notes", args=[scene.guardian.pk]))


def test_another_organisation_reads_only_with_the_guardians_yes_and_a_no_works_at_once(scene) -> None:
    scene.note()
    assert shared(scene).status_code == 404
    scene.consent(True)
    answer = shared(scene)
    assert SECRET in answer.content.decode()
    assert shared(scene, "other clb").status_code == 404
    reads = AuditEntry.objects.filter(action="read", subject="Guardian", actor_id=scene.people["clb"].pk)
    assert {entry.subject_id for entry in reads} == {scene.guardian.pk}
    scene.consent(False)
    assert shared(scene).status_code == 404


def test_the_yes_of_one_guardian_opens_nothing_about_the_partner(scene) -> None:
    partner = scene.family.guardians[1]
    scene.note(guardian=partner)
    scene.consent(True)
    client = scene.client("clb")
    assert client.get(reverse("contact_moments:shared-notes", args=[partner.pk])).status_code == 404
    assert partner.first_name not in client.get("/shared-notes/").content.decode()
    assert SECRET not in shared(scene).content.decode()


def test_when_the_school_stops_sharing_with_a_partner_the_yes_opens_nothing_any_more(scene, turn_a_day) -> None:
    scene.note()
    scene.consent(True)
    end_partner(scene.partner, scene.people["administrator"])
    with turn_a_day():
        assert shared(scene).status_code == 404


def test_a_note_of_the_clb_has_professional_secrecy_and_the_school_never_reads_it(scene) -> None:
    scene.consent(True)
    address = reverse("contact_moments:shared-notes", args=[scene.guardian.pk])
    assert scene.client("clb").post(address, {"words": OWN_WORDS}).status_code == 302
    note = Note.objects.within(Scope.of(scene.clb.pk)).get()
    assert note.regime == SecrecyRegime.PROFESSIONAL_CLB
    assert OWN_WORDS in shared(scene).content.decode()
    for who in ("bridge", "care", "teacher"):
        assert OWN_WORDS not in card(scene, who).content.decode()
    scene.consent(False)
    assert shared(scene).status_code == 404


def test_a_worry_of_the_clb_is_referred_too(scene) -> None:
    scene.consent(True)
    address = reverse("contact_moments:shared-notes", args=[scene.guardian.pk])
    answer = scene.client("clb").post(address, {"words": OWN_WORDS, "worried": "1"})
    assert "1712" in answer.content.decode()
    assert not Note.objects.within(Scope.of(scene.clb.pk)).exists()


def test_the_guardian_reads_that_there_are_notes_and_asks_to_see_them(scene) -> None:
    scene.note()
    phone = Client()
    open_space(phone, scene.guardian)
    page = phone.get("/mijn/gesprekken/").content.decode()
    assert "1" in page
    assert SECRET not in page
    address = reverse("contact_moments:own-notes-ask", args=[scene.guardian.pk])
    assert phone.post(address).status_code == 303
    phone.post(address)
    task = Task.objects.within(Scope.of(scene.school.pk)).get(kind=TaskKind.DATA_REQUEST)
    assert (task.owner, task.guardian) == (scene.people["bridge"], scene.guardian)


def test_a_partner_sees_no_note_of_the_other_and_cannot_ask_for_it(scene) -> None:
    scene.note()
    phone = Client()
    open_space(phone, scene.family.guardians[1])
    assert SECRET not in phone.get("/mijn/gesprekken/").content.decode()
    assert phone.post(reverse("contact_moments:own-notes-ask", args=[scene.guardian.pk])).status_code == 404
    assert not Task.objects.within(Scope.of(scene.school.pk)).exists()


def test_the_copy_of_ones_data_has_the_schools_notes_and_neither_the_partners_nor_the_clbs(scene) -> None:
    scene.note()
    scene.note("Partnerwoord-Kk3", guardian=scene.family.guardians[1])
    scene.consent(True)
    address = reverse("contact_moments:shared-notes", args=[scene.guardian.pk])
    scene.client("clb").post(address, {"words": OWN_WORDS})
    holder = next(each for each in holders() if each.key == "contact_moments")
    text = str(holder.collect(Scope.of(scene.school.pk), [scene.guardian.pk]))
    assert SECRET in text
    assert "Partnerwoord" not in text
    assert OWN_WORDS not in text


def test_erasing_takes_talks_and_notes_of_this_guardian_only(scene) -> None:
    scene.note()
    kept = scene.note(guardian=scene.family.guardians[1])
    holder = next(each for each in holders() if each.key == "contact_moments")
    scope = Scope.of(scene.school.pk)
    assert holder.erase(scope, [scene.guardian.pk]).counts["contact_moments"] == 2
    assert [each.moment_id for each in Note.objects.within(scope)] == [kept.pk]


def test_merging_moves_talks_and_notes(scene) -> None:
    scene.note(guardian=scene.other.guardian)
    holder = next(each for each in holders() if each.key == "contact_moments")
    scope = Scope.of(scene.school.pk)
    holder.merge(scope, scene.guardian.pk, scene.other.guardian.pk)
    assert Note.objects.within(scope).get().guardian == scene.guardian


def test_the_card_costs_the_same_with_one_and_three_talks(scene) -> None:
    scene.note()
    client = scene.client("bridge")
    address = reverse("contact_moments:card", args=[scene.guardian.pk])
    client.get(address)
    with CaptureQueriesContext(connection) as one:
        client.get(address)
    for _ in range(2):
        scene.note()
    with CaptureQueriesContext(connection) as three:
        assert client.get(address).content.decode().count(SECRET) == 3
    assert len(three) == len(one)


def test_an_administrator_names_the_organisation_of_a_partner_and_a_school_cannot_be_one(scene) -> None:
    client = scene.client("administrator")
    data = {"partner": scene.partner.pk, "reader": "CLB Ver Weg", "regime": "professional_clb"}
    assert client.post("/partners/", {**data, "reader": "De Es"}).status_code == 422
    assert client.post("/partners/", data).status_code == 302
    scene.note()
    scene.consent(True)
    assert shared(scene).status_code == 404
    assert shared(scene, "other clb").status_code == 200
