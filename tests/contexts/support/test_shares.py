"""A supporter sees the first name and the place; a number only where the guardian ticked it; then nothing again."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from schoolpoort.contexts.accounts.api import LinkKind
from schoolpoort.contexts.accounts.models import Link
from schoolpoort.contexts.support.models import HelpRequest, Invitation, Share
from schoolpoort.core import clock
from schoolpoort.core.clock import clock_at
from tests.contexts.support.network import make_request
from tests.contexts.support.test_requests import FORM, form_url, send_url
from tests.factories.families import add_channel
from tests.factories.own_space import open_space
from tests.factories.supporters import make_supporter

pytestmark = pytest.mark.django_db
NUMBER = "+32460001234"


@pytest.fixture
def with_number(network):
    channel = add_channel(network.guardian, "sms", rank=2)
    channel.address = NUMBER
    channel.save()
    return network


def page_of(phone, network) -> str:
    invitation = Invitation.objects.within(network.scope).get(state="accepted")
    link = Link.objects.within(network.scope).get(kind=LinkKind.INVITATION, subject_id=invitation.pk)
    return phone.get(reverse("support:invitation", args=[link.token])).content.decode()


def test_without_the_tick_no_number_is_shown(phone, with_number):
    with_number.promised(make_request(with_number.guardian))
    page = page_of(phone, with_number)
    assert with_number.guardian.first_name in page
    for hidden in (NUMBER, with_number.guardian.last_name, with_number.family.child.first_name):
        assert hidden not in page


def test_with_the_tick_the_number_is_there_until_the_share_ends(phone, with_number):
    open_space(phone, with_number.guardian)
    phone.post(send_url(with_number), {**FORM, "phone": "yes"})
    request = HelpRequest.objects.within(with_number.scope).get()
    promise = with_number.promised(request)
    share = Share.objects.within(with_number.scope).get()
    assert share.what == ["first_name", "place", "phone"]
    assert f'href="tel:{NUMBER}"' in page_of(phone, with_number)
    with clock_at(clock.now() + timedelta(days=(promise.day - clock.today()).days + 2)):
        assert NUMBER not in page_of(phone, with_number)


def test_an_interpreter_is_never_offered_a_number(phone, with_number):
    open_space(phone, with_number.guardian)
    assert 'name="phone"' in phone.get(form_url(with_number)).content.decode()
    assert 'name="phone"' not in phone.get(form_url(with_number, "help-interpret")).content.decode()
    phone.post(send_url(with_number, "help-interpret"), {**FORM, "phone": "yes"})
    assert HelpRequest.objects.within(with_number.scope).get().share_phone is False


def test_without_a_number_there_is_nothing_to_tick(phone, network):
    open_space(phone, network.guardian)
    page = phone.get(form_url(network)).content.decode()
    assert 'name="phone"' not in page and "اسمكم الأول والمكان." in page


def test_the_guardian_reads_in_the_own_space_what_the_helper_sees_and_a_partner_does_not(phone, with_number):
    request = make_request(with_number.guardian, share_phone=True)
    with_number.promised(request)
    addresses = (reverse("support:own-help"), reverse("rights:own-shared"))
    open_space(phone, with_number.guardian)
    for address in addresses:
        page = phone.get(address).content.decode()
        assert "Rania" in page and "رقم هاتفكم." in page and "اسمكم الأول والمكان." in page
    open_space(phone, with_number.family.guardians[1])
    for address in addresses:
        assert "Rania" not in phone.get(address).content.decode()


def test_the_page_about_sharing_costs_the_same_for_one_helper_and_for_three(phone, network):
    open_space(phone, network.guardian)
    counts = []
    for names in (("",), ("Een", "Twee")):
        for name in names:
            if name:
                make_supporter(network.town, name)
            network.promised(make_request(network.guardian))
        with CaptureQueriesContext(connection) as queries:
            assert phone.get(reverse("rights:own-shared")).status_code == 200
        counts.append(len(queries))
    assert counts[0] == counts[1]
