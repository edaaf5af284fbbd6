"""A colleague closes the task on the worklist: the request ends with it, or its page asks what became of it."""

import pytest
from django.urls import reverse

from schoolpoort.contexts.support.enums import InvitationState, PromiseState, RequestState
from schoolpoort.contexts.support.models import HelpRequest
from schoolpoort.contexts.worklist.api import Outcome, Task, TaskKind, close_task
from tests.contexts.support.network import make_request, signed_in
from tests.factories.parent_messages import send_to_class
from tests.factories.schools import make_teacher

pytestmark = pytest.mark.django_db


@pytest.fixture
def teacher(network):
    return make_teacher(network.school_class)


def close(network, outcome, by) -> None:
    close_task(Task.objects.within(network.scope).get(kind=TaskKind.HELP), outcome, by)


@pytest.mark.parametrize(
    ("outcome", "state"),
    [(Outcome.SOMEBODY_HELPED, RequestState.DONE), (Outcome.NOT_NEEDED, RequestState.WITHDRAWN)],
)
def test_an_outcome_that_says_all_ends_the_request_and_its_invitations(network, teacher, outcome, state):
    request = make_request(network.guardian)
    [invitation] = network.invited(request)
    close(network, outcome, teacher)
    request.refresh_from_db()
    invitation.refresh_from_db()
    assert request.state == state and request.closed_at is not None
    assert invitation.state == InvitationState.CLOSED


def test_after_a_call_the_request_stays_and_asks_what_became_of_it(network, teacher, bridge_figure):
    request = make_request(network.guardian)
    close(network, Outcome.CALLED, teacher)
    desk, address = signed_in(bridge_figure), reverse("support:request", args=[request.pk])
    assert "Een collega sloot de taak. Hoe liep het af?" in desk.get(reverse("support:needs")).content.decode()
    assert "Een collega sloot de taak: gebeld. Hoe liep het af?" in desk.get(address).content.decode()
    desk.post(reverse("support:close-request", args=[request.pk]), {"state": "done"})
    request.refresh_from_db()
    assert request.state == RequestState.DONE


def test_who_promised_to_come_is_not_sent_away_by_a_closed_task(network, teacher, bridge_figure):
    request = make_request(network.guardian)
    promise = network.promised(request)
    close(network, Outcome.NOT_NEEDED, teacher)
    promise.refresh_from_db()
    request.refresh_from_db()
    assert (promise.state, request.state) == (PromiseState.PROMISED, RequestState.PROMISED)
    page = signed_in(bridge_figure).get(reverse("support:request", args=[request.pk])).content.decode()
    assert "Een collega sloot de taak: niet meer nodig. Hoe liep het af?" in page


def test_the_task_of_a_tap_ends_the_request_of_that_tap_only(phone, network, teacher):
    sent = send_to_class(network.school_class)
    phone.post(sent.address(network.guardian, "/help"), {"picked": "help-interpret"})
    tapped = network.guardian.pk
    other = make_request(network.guardian)
    task = Task.objects.within(network.scope).get(subject_kind="messages.answer")
    close_task(task, Outcome.SOMEBODY_HELPED, teacher)
    states = HelpRequest.objects.within(network.scope).filter(guardian_id=tapped).values_list("kind", "state")
    assert dict(states) == {"help-interpret": RequestState.DONE, other.kind: RequestState.ASKED}
