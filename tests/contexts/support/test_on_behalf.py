"""A guardian asked in a talk or on paper: staff of the own school note it, and the history says who."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from schoolpoort.contexts.accounts.api import Role
from schoolpoort.contexts.support.enums import RequestOrigin
from schoolpoort.contexts.support.models import HelpRequest
from schoolpoort.core.models import AuditEntry
from tests.contexts.support.network import signed_in
from tests.factories.families import make_family
from tests.factories.own_space import open_space
from tests.factories.schools import make_class, make_school, make_user

pytestmark = pytest.mark.django_db
FIND = reverse("support:find-guardian")
FORM = {
    "kind": "help-interpret",
    "language": "ar",
    "day": "2026-12-02",
    "starts": "14:30",
    "place": "site",
    "gender": "woman",
    "note": "Oudercontact",
}


def address_of(guardian) -> str:
    return reverse("support:ask-for-guardian", args=[guardian.pk])


def test_the_bridge_figure_finds_the_guardian_and_notes_the_request(phone, network, bridge_figure):
    desk = signed_in(bridge_figure)
    assert FIND in desk.get(reverse("support:needs")).content.decode()
    found = desk.post(FIND, {"name": network.guardian.first_name}).content.decode()
    assert address_of(network.guardian) in found and network.family.child.first_name in found
    page = desk.get(address_of(network.guardian)).content.decode()
    assert reverse("contact_moments:choose-help-for", args=[network.guardian.pk]) in page
    answer = desk.post(address_of(network.guardian), FORM, follow=True)
    assert "Bewaard. De ouder ziet deze vraag ook op de eigen plek." in answer.content.decode()
    request = HelpRequest.objects.within(network.scope).get()
    assert (request.origin, request.asked_by, request.wish_gender) == (RequestOrigin.STAFF, bridge_figure, "woman")
    entry = AuditEntry.objects.get(subject="HelpRequest", subject_id=str(request.pk), action="asked")
    assert str(entry.actor_id) == str(bridge_figure.pk)
    open_space(phone, network.guardian)
    assert (
        reverse("support:own-take-back", args=[request.pk]) in phone.get(reverse("support:own-help")).content.decode()
    )
    open_space(phone, network.family.guardians[1])
    assert str(request.pk) not in phone.get(reverse("support:own-help")).content.decode()


def test_a_care_coordinator_may_note_it_too(network):
    desk = signed_in(make_user(network.school, Role.CARE_COORDINATOR))
    assert desk.post(address_of(network.guardian), FORM).status_code == 302
    assert HelpRequest.objects.within(network.scope).count() == 1


@pytest.mark.parametrize("role", [Role.TEACHER, Role.SCHOOL_ADMINISTRATOR])
def test_other_roles_get_404(network, role):
    desk = signed_in(make_user(network.school, role))
    assert desk.get(FIND).status_code == 404
    assert desk.post(address_of(network.guardian), FORM).status_code == 404
    assert not HelpRequest.objects.within(network.scope).exists()


def test_a_guardian_of_another_school_is_not_found_and_not_asked_for(network, bridge_figure, coordinator):
    other = make_family(make_class(make_school("De Beuk")), channels=("email",))
    desk = signed_in(bridge_figure)
    assert str(other.guardian.pk) not in desk.post(FIND, {"name": other.guardian.first_name}).content.decode()
    assert desk.post(address_of(other.guardian), FORM).status_code == 404
    assert signed_in(coordinator).get(address_of(network.guardian)).status_code == 404


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"day": "2026-11-20"}, "Deze dag is voorbij. Kies een andere dag."),
        ({"day": ""}, "Dag"),
        ({"language": "xx"}, "In welke taal?"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_kept(network, bridge_figure, change, words):
    answer = signed_in(bridge_figure).post(address_of(network.guardian), {**FORM, **change})
    assert answer.status_code == 422 and words in answer.content.decode()
    assert "Oudercontact" in answer.content.decode()
    assert not HelpRequest.objects.within(network.scope).exists()


def test_finding_costs_the_same_for_one_guardian_and_for_three(network, bridge_figure):
    desk = signed_in(bridge_figure)
    counts = []
    for more in (0, 2):
        for _ in range(more):
            make_family(network.school_class, channels=("email",))
        with CaptureQueriesContext(connection) as queries:
            assert desk.post(FIND, {"name": "Ouder"}).status_code == 200
        counts.append(len(queries))
    assert counts[0] == counts[1]
