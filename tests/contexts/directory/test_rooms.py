"""Rooms of open schools: asked by anybody on the staff, lent by the school, never to two groups at once."""

from datetime import date, time, timedelta

import pytest
from django.db import IntegrityError, transaction
from django.test import Client

from schoolpoort.contexts.accounts.api import Role, User
from schoolpoort.contexts.directory.enums import BookingState
from schoolpoort.contexts.directory.models import BookedQuarter, OpenRoom
from schoolpoort.contexts.directory.services.rooms import (
    AlreadyDecided,
    Moment,
    RoomTaken,
    WrongMoment,
    ask_room,
    decide,
    withdraw,
)
from schoolpoort.contexts.organisations.api import Agreement, Organisation, OrganisationKind, Room, Site
from schoolpoort.core import clock
from tests.factories.schools import make_school, make_user

pytestmark = pytest.mark.django_db
DAY = date(2026, 11, 24)


@pytest.fixture
def room() -> OpenRoom:
    """A room that a school opens from half past four."""
    school = make_school()
    site = Site.objects.create(organisation=school, name="Hoofdgebouw")
    return OpenRoom.objects.create(
        organisation=school,
        room=Room.objects.create(organisation=school, site=site, name="Refter"),
        opens_at=time(16, 30),
        closes_at=time(21),
    )


@pytest.fixture
def worker(room: OpenRoom) -> User:
    """Somebody of the town, who asks rooms."""
    town = make_school("Stad", kind=OrganisationKind.TOWN)
    _agree(room.organisation, town)
    return make_user(town, Role.TOWN_WORKER)


def _agree(*parties: Organisation) -> None:
    today = clock.today()
    agreement = Agreement.objects.create(
        title="Open school", starts=today, ends=today + timedelta(days=300), recorded_by="Els", confirmed_on=today
    )
    agreement.organisations.set(parties)


def _client(user: User) -> Client:
    client = Client()
    client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


def _ask(room: OpenRoom, user: User, starts: time, ends: time, group: str = "Praatgroep"):  # type: ignore[no-untyped-def]
    return ask_room(room, Moment(DAY, starts, ends), group, "Nederlands oefenen", user, room.organisation)


def test_two_groups_never_get_one_room(room: OpenRoom, worker: User) -> None:
    head = make_user(room.organisation, Role.SCHOOL_ADMINISTRATOR)
    first, second = _ask(room, worker, time(17), time(19)), _ask(room, worker, time(18, 45), time(20))
    decide(first, True, head)
    with pytest.raises(RoomTaken):
        decide(second, True, head)
    second.refresh_from_db()
    assert second.state == BookingState.ASKED
    with pytest.raises(RoomTaken):
        _ask(room, worker, time(18), time(18, 15))
    decide(_ask(room, worker, time(19), time(20)), True, head)
    withdraw(first, worker)
    decide(second, False, head)
    assert _ask(room, worker, time(17), time(19)).state == BookingState.ASKED


def test_the_database_itself_refuses_a_quarter_twice(room: OpenRoom, worker: User) -> None:
    booking = _ask(room, worker, time(17), time(18))
    quarter = {"organisation": room.organisation, "booking": booking, "open_room": room, "day": DAY, "number": 68}
    BookedQuarter.objects.create(**quarter)
    with pytest.raises(IntegrityError), transaction.atomic():
        BookedQuarter.objects.create(**quarter)


def test_an_answer_is_given_once(room: OpenRoom, worker: User) -> None:
    booking = _ask(room, worker, time(17), time(18))
    decide(booking, False, worker)
    with pytest.raises(AlreadyDecided):
        decide(booking, True, worker)
    assert not BookedQuarter._default_manager.exists()


@pytest.mark.parametrize(
    "moment",
    [
        Moment(date(2026, 11, 22), time(17), time(18)),
        Moment(date(2030, 1, 1), time(17), time(18)),
        Moment(DAY, time(16), time(18)),
        Moment(DAY, time(20), time(22)),
        Moment(DAY, time(18), time(17)),
        Moment(DAY, time(17, 5), time(18)),
    ],
)
def test_wrong_moments_are_refused(room: OpenRoom, worker: User, moment: Moment) -> None:
    with pytest.raises(WrongMoment):
        ask_room(room, moment, "x", "x", worker, room.organisation)


def test_school_says_yes_on_the_page_and_others_see_only_that_it_is_taken(room: OpenRoom, worker: User) -> None:
    asks = _client(worker)
    said = {"group": "Praatgroep Zon", "purpose": "Praten", "day": "2026-11-24", "starts": "17:00", "ends": "18:00"}
    assert asks.post(f"/rooms/{room.pk}/", said).status_code == 302
    bridge = _client(make_user(room.organisation, Role.BRIDGE_FIGURE))
    page = bridge.get("/rooms/").content.decode()
    assert "Praatgroep Zon" in page
    booking = room.bookings.get()
    assert asks.post(f"/rooms/bookings/{booking.pk}/answer", {"answer": "yes"}).status_code == 404
    bridge.post(f"/rooms/bookings/{booking.pk}/answer", {"answer": "yes"})
    booking.refresh_from_db()
    assert booking.state == BookingState.BOOKED
    partner = make_school("De Es")
    other = _client(make_user(partner, Role.TEACHER))
    assert other.get(f"/rooms/{room.pk}/").status_code == 404
    assert "Refter" not in other.get("/rooms/").content.decode()
    _agree(room.organisation, partner)
    week = other.get(f"/rooms/{room.pk}/").content.decode()
    assert "17:00 – 18:00" in week
    assert "Praatgroep Zon" not in week
    assert other.post(f"/rooms/bookings/{booking.pk}/back").status_code == 404
    taken = asks.post(f"/rooms/{room.pk}/", said)
    assert taken.status_code == 422
    assert "al een groep" in taken.content.decode()


@pytest.mark.parametrize("week", ["9999-12-31", "0001-01-01", "x", "2026-11-24"])
def test_any_week_can_be_asked(room: OpenRoom, worker: User, week: str) -> None:
    assert _client(worker).get(f"/rooms/{room.pk}/", {"week": week}).status_code == 200
